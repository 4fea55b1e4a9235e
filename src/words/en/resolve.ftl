# The window in which conflicts left by a merge are decided.

place-resolve = Conflicts
resolve-title = { $n ->
    [one] One conflict is open
   *[other] { $n } conflicts are open
}
resolve-ours = our version
resolve-theirs = other version
resolve-base = as before
resolve-as-is = as it is now
resolve-both = keep both
resolve-neither = neither
resolve-now-heading = Before

resolve-record = Record
resolve-there = there
resolve-not-there = not there
resolve-removed = removed
resolve-added = added
resolve-changed = changed
resolve-unchanged = unchanged
resolve-nothing = –
resolve-more = { $n ->
    [one] and one more detail
   *[other] and { $n } more details
}

resolve-then = Then: { $what }
resolve-stays = The map stays as it is now, and the conflict is settled.
resolve-no-findings = No finding comes or goes.
resolve-working = Working out what that would mean …
resolve-refused = Not yet possible: { $why }

said-conflicts-open = { $n ->
    [one] One conflict of the merge is open: { $key } shows both versions.
   *[other] { $n } conflicts of the merge are open: { $key } shows both versions.
}
said-no-conflicts = No conflict is open.
said-conflicts-done = All conflicts are decided. Save to keep it.
said-conflict-by-hand = Change it by hand, then come back with { $key } and take "as it is now".
title-conflicts = { $n ->
    [one] 1 conflict
   *[other] { $n } conflicts
}

group-conflicts = Conflicts
command-conflicts = Decide conflicts
command-conflicts-foot = conflicts
command-conflicts-help = Shows where two versions contradicted each other when they were merged, and lets you choose.
command-resolve-take = Decide like this
command-resolve-take-foot = decide so
command-resolve-take-help = Takes the version that is chosen; undone in one step.
command-resolve-before = Version before
command-resolve-before-foot = version
command-resolve-before-help = Chooses the version to the left and shows what it would mean.
command-resolve-after = Next version
command-resolve-after-foot = choose version
command-resolve-after-help = Chooses the version to the right and shows what it would mean.
command-resolve-ours = Take our version
command-resolve-ours-foot = ours
command-resolve-ours-help = Decides the conflict for our version.
command-resolve-theirs = Take the other version
command-resolve-theirs-foot = theirs
command-resolve-theirs-help = Decides the conflict for the other version.
command-resolve-base = Take what was before
command-resolve-base-foot = before
command-resolve-base-help = Lets stand what there was before both changes.
command-resolve-as-is = Leave it as it is now
command-resolve-as-is-foot = as it is
command-resolve-as-is-help = Settles the conflict with what the map holds now, changes by hand included.
command-resolve-by-hand = Change it by hand
command-resolve-by-hand-foot = by hand
command-resolve-by-hand-help = Goes to the record; afterwards the conflict can be settled with "as it is now".
command-resolve-leave = Leave the conflicts
command-resolve-leave-foot = back
command-resolve-leave-help = Closes the window; what is open stays open.
