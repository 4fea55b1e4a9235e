# Work that was not saved: after a crash, in two windows, with others on one file.

title-read-only = read only
question-open-elsewhere = This map is already open in another window, yours or someone else’s. If you join in, you can change it here as well; saving merges everything.
answer-read-only = Read only
answer-join = Join in
said-joined = You have joined in. What others save arrives here.
question-recover = Last time, work on { $map } was interrupted before it was saved. Take it over?
recover-new-map = a new map
recover-new-map-called = the new map "{ $title }"
recover-merged = The file was changed since; both will be merged.
recover-damaged = The end of the record is damaged: the last steps may be missing. A copy is kept.
recover-more = … and { $n } more (PgDn)
question-leave-recovered = Leave the unsaved steps? The record is put aside, not deleted.
answer-take = Take it over (then save as usual)
answer-leave = Leave it
answer-later = Decide later (quit)
answer-look-again = Look again
answer-leave-sure = Put it aside
said-recovered = { $n ->
    [0] The unsaved work is back. Save to keep it.
    [one] The unsaved work is back. One record is disputed; both versions are among the findings.
   *[other] The unsaved work is back. { $n } records are disputed; both versions are among the findings.
}
said-left-aside = Put aside: { $file }
journal-unreadable = The record of unsaved work cannot be read. It is now at { $file }.
journal-unkept = Unsaved steps would not survive a crash right now: { $why } Work goes on; please save more often.
journal-held = There is no room to record work on new maps. Please save soon.
journal-read-only = Read only: the map is open elsewhere, too (Ctrl-P, Join in).
journal-target-open = This file is open in another window. Please choose another name.
journal-changed-on-disk = Someone has changed the file; saving will merge both, nothing is lost.
said-saved-merged = { $n ->
    [0] Saved and merged with the changes of others.
    [one] Saved and merged. One record is disputed; both versions are among the findings and under “conflicts” in the file.
   *[other] Saved and merged. { $n } records are disputed; both versions are among the findings and under “conflicts” in the file.
}
said-taken-in = { $n ->
    [0] Others changed the file, but not the map.
    [one] Someone else has changed the map: one change has arrived here.
   *[other] Someone else has changed the map: { $n } changes have arrived here.
}
journal-cannot-take-in = The file was changed and cannot be read like this: { $why } The map stays as it was here.
journal-gone = The file is gone: deleted, moved or renamed. Please save.
journal-theirs = Someone has changed the file, and it cannot be read like this: { $why } Nothing was overwritten; please save under another name.
