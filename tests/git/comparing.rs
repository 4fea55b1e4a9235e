//! What git shows of changed maps.

use std::fs;

use crate::repository::{OURS, Repository, THEIRS, parted};

#[test]
fn git_compares_in_words() {
    let (repository, _) = parted();
    let told = repository.git("diff side~1 side -- map.ron");
    assert_eq!(
        told.lines().collect::<Vec<_>>(),
        ["map.ron", "~ VHS changed (Note: seit 1919)", "+ VHS is now consulted on Wohnen"]
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
