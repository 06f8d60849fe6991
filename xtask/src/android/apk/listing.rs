//! What a package shows of itself, as lines that stand in `android/app/package.txt`: a permission
//! more, a component that others may call, a door to the clear, all show in a review.

use std::fmt::Write as _;
use std::path::Path;

use super::archive::Archive;
use crate::outcome::Outcome;
use crate::process::read;

const NAMES: &str = "http://schemas.android.com/apk/res/android:";
/// What says who may do what; the rest (icons, themes, versions of libraries) is no matter here.
const TOLD: [&str; 25] = [
    "name",
    "exported",
    "enabled",
    "permission",
    "authorities",
    "grantUriPermissions",
    "scheme",
    "host",
    "path",
    "pathPrefix",
    "mimeType",
    "allowBackup",
    "debuggable",
    "usesCleartextTraffic",
    "extractNativeLibs",
    "cleartextTrafficPermitted",
    "networkSecurityConfig",
    "src",
    "dataExtractionRules",
    "fullBackupContent",
    "disableIfNoEncryptionCapabilities",
    "requireFlags",
    "domain",
    "minSdkVersion",
    "targetSdkVersion",
];
const FILES: [&str; 5] = [
    "AndroidManifest.xml",
    "res/xml/network_security_config.xml",
    "res/xml/data_extraction_rules.xml",
    "res/xml/backup_rules.xml",
    "res/xml-v28/backup_rules.xml",
];

/// The lines of a package.
pub fn listing(path: &Path, archive: &Archive) -> Outcome<String> {
    let mut text = String::new();
    for file in FILES {
        writeln!(text, "{file}")?;
        let dumped = read(
            "aapt2",
            &["dump", "xmltree", "--file", file, &path.to_string_lossy()],
        )?;
        text += &elements(&dumped);
    }
    text += "files\n";
    for entry in &archive.entries {
        // R8 names services anew each time; what they serve is code, checked elsewhere.
        if !entry.name.starts_with("res/") && !entry.name.starts_with("META-INF/services/") {
            let kept = if entry.is_stored { " (stored)" } else { "" };
            writeln!(text, "  {}{kept}", entry.name)?;
        }
    }
    Ok(text)
}

/// aapt2's tree with one line an element.
fn elements(dumped: &str) -> String {
    let mut text = String::new();
    for line in dumped.lines() {
        let trimmed = line.trim_start();
        if let Some(element) = trimmed.strip_prefix("E: ") {
            if !text.is_empty() {
                text.push('\n');
            }
            text += &" ".repeat(line.len() - trimmed.len());
            text += element.split(" (line").next().unwrap_or(element);
        } else if let Some(attribute) = trimmed.strip_prefix("A: ")
            && let Some((name, value)) = told(attribute)
        {
            // A reference's number changes with every resource more; that it is there counts.
            let value = if value.starts_with("@0x") { "@" } else { value };
            text.extend([" ", name, "=", value]);
        }
    }
    text + "\n"
}

/// As `…/android:exported(0x01010010)=false`.
fn told(attribute: &str) -> Option<(&str, &str)> {
    let attribute = attribute.strip_prefix(NAMES).unwrap_or(attribute);
    let (name, value) = attribute.split_once('=')?;
    let name = name.split('(').next()?;
    let value = value.split(" (Raw").next()?.trim_matches('"');
    TOLD.contains(&name).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_a_line_with_what_counts() {
        let dumped = "N: android=x (line=2)\n  E: service (line=9)\n    \
            A: http://schemas.android.com/apk/res/android:name(0x01010003)=\"a.B\" (Raw: \"a.B\")\n    \
            A: http://schemas.android.com/apk/res/android:exported(0x01010010)=false\n    \
            A: http://schemas.android.com/apk/res/android:icon(0x01010002)=@0x7f01\n";
        assert_eq!(elements(dumped), "  service name=a.B exported=false\n");
    }

    #[test]
    fn a_permission_an_open_door_and_the_clear_all_show() {
        let line = |element: &str, attribute: &str, value: &str| {
            let named = format!("A: {NAMES}{attribute}(0x01010003)={value}");
            elements(&format!("E: {element} (line=2)\n  {named}\n"))
        };
        let camera = "\"android.permission.CAMERA\" (Raw: \"android.permission.CAMERA\")";
        for (element, attribute, value, shown) in [
            (
                "uses-permission",
                "name",
                camera,
                "name=android.permission.CAMERA",
            ),
            ("receiver", "exported", "true", "exported=true"),
            (
                "application",
                "usesCleartextTraffic",
                "true",
                "usesCleartextTraffic=true",
            ),
            ("application", "debuggable", "true", "debuggable=true"),
        ] {
            assert_eq!(
                line(element, attribute, value),
                format!("{element} {shown}\n")
            );
        }
        // As in a file that has no namespace.
        let domain = "E: base-config (line=2)\n  A: cleartextTrafficPermitted=\"true\"\n";
        assert_eq!(
            elements(domain),
            "base-config cleartextTrafficPermitted=true\n"
        );
    }
}
