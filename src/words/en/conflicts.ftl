# Conflicts in the editor: looking at them and settling them.

conflicts-title = { $n ->
    [one] One conflict is open
   *[other] { $n } conflicts are open
}
settle-ours = Your version stands
settle-theirs = The other version stands
settle-base = It stays as it was before both
settle-as-it-is = Leave it as the map has it now
settle-other = A further version stands, left open by an earlier merge { $all ->
    [one] {""}
   *[other] ({ $number } of { $all })
}
settle-stays = – the map stays as it is
title-conflicts = { $n ->
    [one] one conflict
   *[other] { $n } conflicts
}
said-conflicts-open = { $n ->
    [one] The merge left one conflict
   *[other] The merge left { $n } conflicts
} open: K shows them and helps to decide.
said-conflict-settled = { $n ->
    [0] Decided. That was the last conflict.
    [one] Decided. One conflict is still open.
   *[other] Decided. { $n } conflicts are still open.
}
said-conflict-no-home = The map does not have this record; decide with one of the digits.
merged-one-step = changes taken from the file

place-conflicts = Conflicts
command-conflicts = Settle conflicts
command-conflicts-foot = conflicts
command-conflicts-help = Shows where two versions disagreed when they were merged, and what each decision does.
command-conflict-ours = Your version
command-conflict-ours-foot = yours
command-conflict-ours-help = Your version stands.
command-conflict-theirs = The other version
command-conflict-theirs-foot = the other
command-conflict-theirs-help = The other version stands.
command-conflict-base = As before
command-conflict-base-foot = as before
command-conflict-base-help = What was there before both changes stands.
command-conflict-as-it-is = Leave it
command-conflict-as-it-is-help = What the map has now stands, for example changed by hand.
command-conflict-other = Further version
command-conflict-other-foot = the further
command-conflict-other-help = The further version stands, which an earlier merge left open.
command-conflict-next-other = Next further version
command-conflict-next-other-foot = next further
command-conflict-next-other-help = Shows the next of the versions that earlier merges left open.
command-conflict-mend = Change the record by hand
command-conflict-mend-foot = by hand
command-conflict-mend-help = Goes to the record; afterwards decide here with 4.
command-conflict-close = Decide later
command-conflict-close-foot = later
command-conflict-close-help = Closes the window; the conflicts stay in the file.
