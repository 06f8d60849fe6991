//! Maven's tree of a class path, as a flat list with each library once.
//!
//! Libraries of several platforms appear under a common name beside the platform's own
//! (`ui` beside `ui-android`): the common one is empty or a double, and goes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::catalog::Coordinate;

/// A POM with these dependencies, held at those versions.
pub fn pom(wanted: &[Coordinate], held: &[Coordinate]) -> String {
    let mut pom = head();
    pom += "<dependencyManagement><dependencies>\n";
    dependencies(&mut pom, held, "");
    pom += "</dependencies></dependencyManagement>\n<dependencies>\n";
    dependencies(&mut pom, wanted, "");
    pom + "</dependencies></project>\n"
}

/// A POM with exactly these.
pub fn exact(all: &[Coordinate]) -> String {
    let alone = "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";
    let mut pom = head() + "<dependencies>\n";
    dependencies(&mut pom, all, alone);
    pom + "</dependencies></project>\n"
}

fn head() -> String {
    "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>\n\
     <groupId>app.spotter</groupId><artifactId>libraries</artifactId><version>1</version>\
     <packaging>pom</packaging>\n"
        .into()
}

fn dependencies(pom: &mut String, all: &[Coordinate], more: &str) {
    for one in all {
        let (group, name) = (&one.group, &one.name);
        let (packing, version) = (&one.packing, &one.version);
        // Writing to a string cannot fail.
        let _ = writeln!(
            pom,
            "<dependency><groupId>{group}</groupId><artifactId>{name}</artifactId>\
             <version>{version}</version><type>{packing}</type>{more}</dependency>"
        );
    }
}

/// The lines of `dependency:tree`, each library once.
pub fn flat(tree: &str) -> Vec<Coordinate> {
    let all: BTreeSet<Coordinate> = tree.lines().filter_map(line).collect();
    let has = |group: &str, name: &str, packing: Option<&str>| {
        all.iter().any(|one| {
            one.group == group
                && one.name == name
                && packing.is_none_or(|packing| one.packing == packing)
        })
    };
    let mut flat: Vec<Coordinate> = Vec::new();
    for one in &all {
        let own = ["-android", "-jvm", "-desktop"]
            .iter()
            .any(|platform| has(&one.group, &format!("{}{platform}", one.name), None));
        let doubled = own || has(&one.group, &one.name, Some("aar"));
        // As `annotation-android` beside `annotation-jvm`: the same classes.
        let other = one.name.strip_suffix("-jvm");
        let other = other.is_some_and(|name| has(&one.group, &format!("{name}-android"), None));
        if one.packing == "jar" && (doubled || other) {
            continue;
        }
        if !flat
            .iter()
            .any(|kept| kept.group == one.group && kept.name == one.name)
        {
            flat.push(one.clone());
        }
    }
    flat
}

/// As `|  +- androidx.core:core:aar:1.18.0:compile`.
fn line(line: &str) -> Option<Coordinate> {
    let parts: Vec<&str> = line
        .trim_start_matches(['|', '+', '\\', ' ', '-'])
        .split(':')
        .collect();
    let [group, name, packing, version, _scope] = parts.as_slice() else {
        return None;
    };
    // The POMs of androidx.test leave out that it is an AAR.
    let packing = if group.starts_with("androidx.test") {
        "aar"
    } else {
        packing
    };
    Some(Coordinate {
        group: (*group).into(),
        name: (*name).into(),
        packing: packing.into(),
        version: (*version).into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_common_library_and_the_platforms_own_the_latter_stays() {
        let tree = "app.spotter:libraries:pom:1\n\
                    +- androidx.compose.ui:ui-android:aar:1.12.1:compile\n\
                    |  +- androidx.compose.ui:ui:jar:1.12.1:compile\n\
                    |  \\- androidx.core:core:jar:1.18.0:compile\n\
                    +- androidx.core:core:aar:1.18.0:compile\n\
                    \\- androidx.test:monitor:jar:1.8.0:compile\n";
        let names: Vec<String> = flat(tree)
            .into_iter()
            .map(|one| format!("{}.{}", one.name, one.packing))
            .collect();
        assert_eq!(names, ["ui-android.aar", "core.aar", "monitor.aar"]);
    }
}
