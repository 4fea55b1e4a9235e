# Merging and comparing: conflicts, differences, git.

side-base = the state before
side-ours = our version
side-theirs = their version
action-resolve-done = { $place }: conflict decided, { $side } stands
action-resolve-proposed = { $place }: decide the conflict, { $side } stands

conflict-both-changed = { $place }: both sides changed { $labels } differently.
conflict-changed = { $place }: both sides changed it differently.
conflict-removed-and-changed = { $place }: one side removed it, the other still needs it or changed it.
conflict-two-things = { $place }: both sides used this id for different things.
conflict-two-leads = { $field }: both sides chose a lead, { $a } and { $b }.
conflict-circle = { $place }: together the changes of both sides would make a circle.
conflict-does-not-fit = { $place }: what one side changed does not fit what the other did.

merge-conflicts = { $file }: { $n ->
    [one] one conflict is
   *[other] { $n } conflicts are
} open. The map can be opened; for now it keeps the state before.
merge-conflicts-hint = Both versions are at the end of the file under “conflicts”. Decide with querschnitt apply and Resolve(slot: …, take: Ours) or Theirs.

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
