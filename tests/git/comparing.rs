//! What git shows of changed maps.

use crate::repository::parted;

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
