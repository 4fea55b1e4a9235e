//! The writing verbs: whole or not at all, and comments stay.

use insta::assert_snapshot;

use crate::house::{House, SMALL};

#[test]
fn a_new_map_from_a_template() {
    let house = House::new();
    assert_snapshot!(house.run(&["new", "neu.ron", "--template", "pflege", "--title", "Pflege in Aa"]).told());
    let text = house.read("neu.ron");
    assert!(text.contains("title: \"Pflege in Aa\"") && text.contains("// Vorlage Pflege"), "{text}");
    assert_eq!(house.run(&["fmt", "--check", "neu.ron"]).told(), "exit code 0\n");
    let before = house.state("neu.ron");
    assert_snapshot!("new_never_replaces", house.both(&["new", "neu.ron", "--template", "pflege"]));
    assert_eq!(house.state("neu.ron"), before);
    assert_snapshot!("new_in_a_missing_folder", house.both(&["new", "fehlt/neu.ron"]));
    assert_eq!(house.run(&["new", "leer.ron"]).code, 0);
    assert_eq!(house.run(&["check", "leer.ron"]).code, 0);
}

#[test]
fn the_canonical_form() {
    let house = House::with_map();
    assert_eq!(house.run(&["fmt", "--check", "map.ron"]).told(), "exit code 0\n");
    let before = house.state("map.ron");
    assert_eq!(house.run(&["fmt", "map.ron"]).told(), "exit code 0\n");
    assert_eq!(house.state("map.ron"), before, "what is in that form already is not written");
    let messy = SMALL.replace("    ", "\t").replace("kind: Education", "kind:Education");
    house.write("messy.ron", &messy);
    assert_snapshot!(house.both(&["fmt", "--check", "map.ron", "messy.ron"]));
    assert_eq!(house.read("messy.ron"), messy);
    assert_eq!(house.run(&["fmt", "messy.ron"]).code, 0);
    assert_eq!(house.read("messy.ron"), SMALL);
    assert_eq!(house.run_with_input(&["fmt", "-"], &messy).out, SMALL);
    assert_eq!(house.run_with_input(&["fmt", "--check", "-"], &messy).code, 1);
}

#[test]
fn actions_change_what_they_name_and_nothing_else() {
    let house = House::with_map();
    house.write("actions.ron", "[Rename(id: \"vhs\", name: \"VHS\")]");
    assert_eq!(house.run(&["apply", "map.ron", "actions.ron"]).told(), "exit code 0\n");
    assert_eq!(house.read("map.ron"), SMALL.replace("\"Volkshochschule\"", "\"VHS\""));
}

#[test]
fn actions_may_come_from_and_go_elsewhere() {
    let house = House::with_map();
    let before = house.state("map.ron");
    let rename = "[Rename(id: \"vhs\", name: \"VHS\")]";
    let after = SMALL.replace("\"Volkshochschule\"", "\"VHS\"");
    house.write("other.ron", "old");
    assert_eq!(house.run_with_input(&["apply", "map.ron", "-", "-o", "other.ron"], rename).told(), "exit code 0\n");
    assert_eq!(house.read("other.ron"), after);
    assert_eq!(house.run_with_input(&["apply", "map.ron", "-", "-o", "-"], rename).out, after);
    house.write("actions.ron", rename);
    assert_eq!(house.run_with_input(&["apply", "-", "actions.ron"], SMALL).out, after);
    assert_eq!(house.state("map.ron"), before);
}

#[test]
fn a_refused_action_leaves_everything_as_it_was() {
    let house = House::with_map();
    let before = house.state("map.ron");
    house.write(
        "actions.ron",
        "[\n    Rename(id: \"vhs\", name: \"VHS\"),\n    // Den gibt es nicht.\n    Rename(id: \"caritas\", name: \"C\"),\n]\n",
    );
    assert_snapshot!(house.both(&["apply", "map.ron", "actions.ron"]));
    assert_eq!(house.state("map.ron"), before);
    house.write("actions.ron", "[\n    Rename(id: \"vhs\"),\n    Renam(id: \"vhs\", name: \"VHS\"),\n]\n");
    assert_snapshot!("actions_that_cannot_be_read", house.both(&["apply", "map.ron", "actions.ron"]));
    house.write("actions.ron", "Rename(id: \"vhs\", name: \"VHS\")");
    assert_snapshot!("actions_that_are_no_list", house.both(&["apply", "map.ron", "actions.ron"]));
    assert_eq!(house.state("map.ron"), before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_no_place_for_a_map() {
    let house = House::with_map();
    house.write("actions.ron", "[Rename(id: \"vhs\", name: \"VHS\")]");
    assert_snapshot!(house.both(&["apply", "map.ron", "actions.ron", "-o", "/dev/full"]));
}

#[cfg(unix)]
mod unix {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_protected_file_is_left_alone() {
        let house = House::with_map();
        house.write("actions.ron", "[Rename(id: \"vhs\", name: \"VHS\")]");
        fs::set_permissions(house.path("map.ron"), Permissions::from_mode(0o444)).unwrap();
        let before = house.state("map.ron");
        assert_snapshot!(house.both(&["apply", "map.ron", "actions.ron"]));
        assert_eq!(house.state("map.ron"), before);
    }

    /// Nothing here can be confirmed: each verb says what can be done.
    #[test]
    fn a_second_name_of_the_file_is_told_with_what_can_be_done() {
        let house = House::with_map();
        house.write("actions.ron", "[Rename(id: \"vhs\", name: \"VHS\")]");
        house.write("map.ron", crate::house::SMALL.replace("        ", "  "));
        fs::hard_link(house.path("map.ron"), house.path("other.ron")).unwrap();
        let before = house.state("map.ron");
        assert_snapshot!(house.both(&["apply", "map.ron", "actions.ron"]));
        assert_snapshot!("a_second_name_of_a_formatted_file", house.both(&["fmt", "map.ron"]));
        assert_eq!(house.state("map.ron"), before);
        assert_eq!(house.run(&["apply", "map.ron", "actions.ron", "-o", "new.ron"]).code, 0);
    }

    #[test]
    fn a_protected_folder_is_told() {
        let house = House::with_map();
        house.write("actions.ron", "[Rename(id: \"vhs\", name: \"VHS\")]");
        fs::create_dir(house.path("closed")).unwrap();
        fs::set_permissions(house.path("closed"), Permissions::from_mode(0o555)).unwrap();
        let is_root = fs::write(house.path("closed/x"), "").is_ok();
        let told = house.both(&["apply", "map.ron", "actions.ron", "-o", "closed/map.ron"]);
        fs::set_permissions(house.path("closed"), Permissions::from_mode(0o755)).unwrap();
        // The system lets the superuser write everywhere.
        if !is_root {
            assert_snapshot!(told);
        }
    }

    #[test]
    fn modes_and_links_stay() {
        let house = House::with_map();
        house.write("actions.ron", "[Rename(id: \"vhs\", name: \"VHS\")]");
        fs::set_permissions(house.path("map.ron"), Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink("map.ron", house.path("link.ron")).unwrap();
        assert_eq!(house.run(&["apply", "link.ron", "actions.ron"]).told(), "exit code 0\n");
        assert!(fs::symlink_metadata(house.path("link.ron")).unwrap().is_symlink());
        assert_eq!(fs::metadata(house.path("map.ron")).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(house.read("map.ron").contains("\"VHS\""));
        assert_eq!(house.names(), ["actions.ron", "link.ron", "map.ron"]);
    }

    /// A disk of 128 KiB, where this machine lets one be made: only the superuser may.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_keeps_the_old_file() {
        use std::process::Command;

        let house = House::with_map();
        let disk = house.path("disk");
        fs::create_dir(&disk).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=128k", "none"]).arg(&disk).output();
        if !mounted.is_ok_and(|output| output.status.success()) {
            return;
        }
        house.write("disk/map.ron", SMALL);
        let _ = fs::write(house.path("disk/full"), vec![b'x'; 1 << 20]);
        let before = house.state("disk/map.ron");
        house.write("actions.ron", format!("[Rename(id: \"vhs\", name: \"{}\")]", "VHS ".repeat(4000)));
        let told = house.both(&["apply", "disk/map.ron", "actions.ron"]);
        let after = house.state("disk/map.ron");
        let _ = fs::remove_file(house.path("disk/full"));
        let left: Vec<_> = fs::read_dir(&disk).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(Command::new("umount").arg(&disk).status().unwrap().success());
        assert_eq!((after, left), (before, vec!["map.ron".into()]));
        assert_snapshot!(told);
    }
}
