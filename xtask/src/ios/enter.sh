# Mounts what a compiler needs, then becomes the command: $1 Debian's folder, $2 the project.
set -e
folder=$1 project=$2
shift 2
mkdir -p "$folder$project"
mount --bind "$project" "$folder$project"
mount --bind /dev "$folder/dev"
mount --bind /tmp "$folder/tmp"
mount -t proc proc "$folder/proc"
exec chroot "$folder" /usr/bin/env -C "$project" HOME=/var/tmp PATH=/usr/bin:/bin "$@"
