//! What git shows of changed maps.

use std::fs;

use crate::repository::{OURS, Repository, THEIRS, parted};

#[test]
fn git_compares_in_words() {
    let (repository, _) = parted();
    let told = repository.git("diff side~1 side -- map.ron");
    assert_eq!(
        told.lines().collect::<Vec<_>>(),
        ["map.ron", "~ VHS: note \"seit 1919\"", "+ VHS is now consulted on Wohnen"]
    );
    let log = repository.git("log -1 -p side -- map.ron");
    let changed: Vec<&str> = log.lines().filter(|line| line.starts_with('+') && !line.starts_with("+++")).collect();
    assert_eq!(changed.len(), 2, "{log}");
}

/// Names that look like options, or mean something to the shell, to git or to this program.
const AWKWARD_NAMES: &[&str] =
    &["-x.ron", "--driver", "--format=json", "a b.ron", "o'b \"c\".ron", "Straße@nord.ron", "$x;%P.ron"];

#[test]
fn a_map_may_have_any_name() {
    let repository = Repository::new();
    for name in AWKWARD_NAMES {
        fs::copy(repository.map_path(), repository.path("repo").join(name)).unwrap();
    }
    fs::write(repository.path("repo/.gitattributes"), "* merge=querschnitt diff=querschnitt\n").unwrap();
    repository.commit("names");
    repository.git("branch -q side");
    let both = |actions: &str| AWKWARD_NAMES.iter().map(|name| repository.does_in(name, actions)).collect::<Vec<_>>();
    both(OURS);
    // files of the working tree are handed over by their names
    let diff = repository.git("diff HEAD");
    assert_eq!(diff.matches("~ VHS renamed to Volkshochschule").count(), AWKWARD_NAMES.len(), "{diff}");
    repository.commit("ours");
    let log = repository.git("log -p -1");
    assert_eq!(log.matches("Name: Volkshochschule\n").count(), AWKWARD_NAMES.len(), "{log}");
    repository.git("checkout -q side");
    both(THEIRS);
    repository.commit("theirs");
    repository.git("merge -q --no-edit main");
    for name in AWKWARD_NAMES {
        let text = fs::read_to_string(repository.path("repo").join(name)).unwrap();
        assert!(text.contains("Volkshochschule") && text.contains("seit 1919"), "{name}");
    }
}

/// One old version that cannot be read must not hold up the log of the whole repository.
#[test]
fn versions_that_are_no_text_hold_nothing_up() {
    let repository = Repository::new();
    let good = fs::read_to_string(repository.map_path()).unwrap();
    let utf16: Vec<u8> = [0xFEFF].into_iter().chain(good.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let latin1 = good.replace("Map(", "/* \u{e4} */ Map(").chars().map(|c| c as u8).collect();
    let unreadable =
        [("utf16", utf16), ("bytes", b"\0\x01\xFF\xFE".to_vec()), ("latin1", latin1), ("broken", b"Map(".to_vec())];
    for (name, bytes) in &unreadable {
        fs::write(repository.map_path(), bytes).unwrap();
        let raw = repository.querschnitt(&["diff", "--textconv", "--", "map.ron"]);
        assert_eq!((raw.status.code(), &raw.stdout), (Some(0), bytes), "{name}");
        repository.commit(name);
        fs::write(repository.map_path(), &good).unwrap();
        repository.commit("good");
    }
    for call in ["log -p", "log -p --ext-diff", "show HEAD~1", "blame HEAD~1 -- map.ron", "blame map.ron"] {
        let done = repository.try_git(call);
        assert!(done.status.success() && done.stderr.is_empty(), "{call}: {done:?}");
    }
    let sentence = "! At least one of the two versions is not text";
    for (call, shown) in [
        ("diff HEAD~1 HEAD", "-Map(\n"),
        ("diff HEAD~3 HEAD~2", "\n-/* "),
        ("diff HEAD~5 HEAD~4", sentence),
        ("diff HEAD~7 HEAD~6", sentence),
        ("diff HEAD~8 HEAD~7", sentence),
    ] {
        let told = repository.git(call);
        assert!(told.contains(shown), "{call}: {told}");
    }
}

/// Changes that leave the map as it is: each is said, none shows as a bare name.
#[test]
fn what_leaves_the_map_as_it_is_is_said_too() {
    let repository = Repository::new();
    let text = fs::read_to_string(repository.map_path()).unwrap();
    let writes = |text: &str| fs::write(repository.map_path(), text).unwrap();
    let told = |call: &str| {
        let told = repository.git(call);
        told.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let commented = format!("// neu \u{1b}[31m\n/* zwei\n   Zeilen */\n{text}");
    writes(&commented);
    let lines = ["map.ron", "~ Only comments changed.", "+ // neu ␛[31m", "+ /* zwei", "+    Zeilen */"];
    assert_eq!(told("diff"), lines);
    repository.does(r#"Rename(id: "vhs", name: "B")"#);
    assert_eq!(told("diff")[1..3], ["~ VHS renamed to B", "+ // neu ␛[31m"]);
    for same in [text.replace('\n', "\r\n"), format!("\u{feff}{text}"), text.replacen("Map(", "Map( ", 1)] {
        writes(&same);
        assert_eq!(told("diff").len(), 2);
        assert!(told("diff")[1].starts_with("~ Only the way it is written changed"));
    }
    writes(&text);
    repository.git("update-index --chmod=+x map.ron");
    assert_eq!(told("diff --cached"), ["map.ron", "~ The file is now executable."]);
    repository.git("commit -q -m executable");
    assert_eq!(told("diff HEAD HEAD~1"), ["map.ron", "~ The file is no longer executable."]);
    repository.git("mv map.ron town.ron");
    assert_eq!(told("diff -M --cached"), ["town.ron", "~ File renamed, formerly map.ron."]);
    repository.git("reset -q --hard");
    fs::copy(repository.map_path(), repository.path("repo/copy.ron")).unwrap();
    fs::write(repository.path("repo/empty.ron"), "").unwrap();
    fs::write(repository.path("repo/nobody.ron"), "Map(format: 1)\n").unwrap();
    repository.git("add -A");
    let copied = ["copy.ron", "+ File copied from map.ron.", "empty.ron", "+ New file.", "nobody.ron", "+ New file."];
    assert_eq!(told("diff -C -C --cached"), copied);
    repository.commit("added");
    assert_eq!(told("diff HEAD HEAD~1 -- empty.ron"), ["empty.ron", "- File deleted."]);
    fs::write(repository.map_path(), "Map(").unwrap();
    assert_eq!(told("diff")[..2], ["map.ron", "! The new version is not a readable map."]);
    assert!(told("diff").contains(&"+Map(".to_owned()));
}

/// The log compares texts made of maps; a comment is part of them.
#[test]
fn the_log_shows_comments() {
    let repository = Repository::new();
    let text = fs::read_to_string(repository.map_path()).unwrap();
    fs::write(repository.map_path(), text.replacen("    fields: {", "    // Stand \u{1b}[1m\r\n    fields: {", 1))
        .unwrap();
    repository.commit("comment");
    let log = repository.git("log -p -1 -U0");
    let lines: Vec<_> = log.lines().filter(|line| line.starts_with('+') && !line.starts_with("+++")).collect();
    assert_eq!(lines, ["+// Stand ␛[1m"]);
}
