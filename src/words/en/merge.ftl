# Merging and comparing: conflicts, differences, git.

side-base = the state before
side-other = a further version
side-ours = our version
side-theirs = the other version
action-resolve-done = { $place }: conflict decided, { $side } stands
action-resolve-as-it-is-done = { $place }: conflict decided, it stays as it is
action-resolve-as-it-is-proposed = { $place }: decide the conflict, it stays as it is
action-resolve-proposed = { $place }: decide the conflict, { $side } stands

conflict-both-changed = { $place }: both sides changed { $labels } differently.
conflict-both-added = { $place }: both sides added this, but with different details ({ $labels }).
conflict-setting-changed = Both sides changed "{ $label }" of the whole map differently.
conflict-changed = { $place }: both sides changed it differently.
conflict-removed-and-changed = { $place }: one side removed this, the other changed it or still needs it.
conflict-two-things = { $place }: both sides added something different under the same id.
conflict-two-leads = { $field }: both sides chose a lead, { $a } and { $b }.
conflict-circle = { $place }: both changes together would make the line run in a circle; it stays as it was.
conflict-does-not-fit = { $place }: what one side changed does not fit what the other changed.
conflict-others = { $n ->
    [one] { $clash } One more version was open before.
   *[other] { $clash } { $n } more versions were open before.
}

merge-conflicts = { $file }: { $n ->
    [one] one conflict is
   *[other] { $n } conflicts are
} open. The map can be opened; for now it keeps the state before.
merge-conflicts-hint = Both versions are at the end of the file under "conflicts". To decide, open the map in the editor and press K, or use querschnitt apply with Resolve(slot: …, take: Ours) or Theirs.

merge-not-lines = { $file } is neither a readable map nor text, so the two sides cannot be merged.

cli-value-base = BASE
cli-value-ours = OURS
cli-value-theirs = THEIRS
cli-value-path = NAME
cli-merge-about = Merges three maps: the common base and two versions of it.
cli-merge-usage = querschnitt merge [options] <BASE> <OURS> <THEIRS>
cli-merge-base = The map that both sides began with; an empty file is an empty map.
cli-merge-ours = Our version; the result keeps its form and comments.
cli-merge-theirs = The other version.
cli-merge-output = Write this file instead of standard output. A file of that name is replaced.
cli-merge-driver = For git: writes the result to OURS; exit code 129 where a map cannot be read.
cli-merge-path = The name of the file in messages.

diff-two-files = Comparing takes two maps, the old one and the new one.
diff-one-file = --textconv takes exactly one map.
diff-unmerged = not merged yet
diff-unreadable = One of the two versions is no readable map.
diff-no-text = At least one of the two versions is not text (UTF-8), so the difference cannot be shown in lines.
diff-old-unreadable = The old version is not a readable map.
diff-new-unreadable = The new version is not a readable map.
diff-comments = Only comments changed.
diff-layout = Only the way it is written changed (such as indents, order, line ends); the map says the same.
diff-file-added = New file.
diff-file-removed = File deleted.
diff-file-renamed = File renamed, formerly { $file }.
diff-file-copied = File copied from { $file }.
diff-file-executable = The file is now executable.
diff-file-not-executable = The file is no longer executable.
diff-conflict-closed = conflict decided: { $place }

cli-diff-about = Says in words what changed between two maps.
cli-diff-usage = querschnitt diff [options] <OLD> <NEW>
cli-diff-files = The old map and the new one. Exit code 1 where more changed than the way it is written.
cli-diff-format = Output as text or json; else text.
cli-diff-git = How git calls it to compare (diff.querschnitt.command).
cli-diff-textconv = How git asks for the map as text (diff.querschnitt.textconv).

git-done = git now merges maps with querschnitt and compares them in words. Entered in { $file } and in git’s configuration.
git-without = querschnitt was not found on this machine, git merges the map line by line:
git-undone = git treats maps as other files again. Taken out of { $file } and of git’s configuration.
git-missing = There is no git on this machine.
git-missing-hint = Please install git or check the search path.
git-no-repository = This folder is in no git repository.
git-global-hint = Go to the folder of the maps, or set it up for all repositories with --global.
git-no-home = There is no home folder in which git keeps its settings.
git-pattern-empty = The pattern is empty; no file would be a map.
git-pattern-control = A pattern for git cannot contain a line break or any other control character.
git-pattern-negated = A pattern for git cannot begin with ! here: .gitattributes has no exceptions.
git-pattern-folder = A pattern that ends with / matches no file.
git-pattern-macro = To git, [attr] is not the beginning of a pattern.
git-pattern-hint = For example --pattern "maps/*.ron".
git-refused = git refuses: { $why }
cli-value-pattern = PATTERN
cli-git-setup-about = Sets up git: maps are merged record by record and compared in words.
cli-git-setup-usage = querschnitt git-setup [options]
cli-git-setup-global = For all repositories of this user instead of this one.
cli-git-setup-undo = Takes it all back.
cli-git-setup-pattern = Which files are maps; else *.ron.
listing-there = entered
