//! What `git-setup` writes, and takes back.

use std::fs;

use crate::repository::Repository;

#[test]
fn the_set_up_may_be_done_twice_and_undone() {
    let repository = Repository::bare();
    let attributes = repository.path("repo/.gitattributes");
    fs::write(&attributes, "*.txt text\n").unwrap();
    for scope in [&["git-setup"][..], &["git-setup", "--global"]] {
        let file = if scope.len() == 1 { attributes.clone() } else { repository.path(".config/git/attributes") };
        let place = if scope.len() == 1 { "--local" } else { "--global" };
        assert!(repository.querschnitt(scope).status.success());
        let once = fs::read_to_string(&file).unwrap();
        assert!(repository.querschnitt(scope).status.success());
        assert_eq!(fs::read_to_string(&file).unwrap(), once);
        assert!(repository.git(&format!("config {place} --get-all merge.querschnitt.driver")).lines().count() == 1);
        assert!(repository.querschnitt(&[scope, &["--undo"]].concat()).status.success());
        assert!(repository.querschnitt(&[scope, &["--undo"]].concat()).status.success());
        assert!(!repository.try_git(&format!("config {place} --get merge.querschnitt.driver")).status.success());
    }
    assert_eq!(fs::read_to_string(&attributes).unwrap(), "*.txt text\n");
    assert!(!repository.path(".config/git/attributes").exists());
}
