# Merging and comparing: conflicts, differences, git.

side-base = the state before
side-ours = our version
side-theirs = their version
action-resolve-done = { $place }: conflict decided, { $side } stands
action-resolve-proposed = { $place }: decide the conflict, { $side } stands
