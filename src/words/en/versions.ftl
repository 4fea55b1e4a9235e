# View 7: the versions of the map.

view-versions = History
command-view-versions = History
command-view-versions-foot = history
command-view-versions-help = Shows the versions of the map: what is not saved, what each version in git changed, how the findings went.
place-versions = History
group-versions = In the history

versions-of = { $name }: who changed it, and when?
versions-of-none = { $name }: git knows no change of it
versions-of-last = { $name }: last changed in git on { $day } by { $author }
versions-reading = Reading the history …
versions-read = Reading the history: { $done } of { $all } versions …
versions-judged = Looking for findings: { $done } of { $all } versions …
versions-comparing = Comparing …
versions-no-git = git was not found on this computer, so there is no history.
versions-no-file = The map is in no file yet, so there is no history.
versions-none = Not in git yet: git add and git commit keep the first version.
versions-none-readable = No version in git can be read.
versions-none-of = No version changed anything about it.
versions-course = Findings from the first version to the last: { $first } { $bars } { $last }
versions-unsaved = { $n ->
    [0] not saved
    [one] not saved: one change
   *[other] not saved: { $n } changes
}
versions-never-committed = saved, never in git so far
versions-uncommitted = saved, but not in git yet
versions-step = { $n ->
    [0] Nothing changed here.
    [one] One change against the version before:
   *[other] { $n } changes against the version before:
}
versions-first = { $n ->
    [0] The first version, still empty.
   *[other] The first version; all of it is new:
}
versions-first-cut = The oldest version here; the clone is cut off before it:
versions-since = { $n ->
    [0] Nothing has changed since.
    [one] One change since:
   *[other] { $n } changes since:
}
versions-finding-went = Settled: { $finding }
versions-finding-accepted = Still there, but accepted: { $finding }
versions-finding-came = New finding: { $finding }
version-read-only = This is an earlier version; it can only be read. F5 leads back to the map of today.
title-past = As of { $day } ({ $commit }), read only
title-past-variant = { $name }: as of { $day }, read only
said-version-open = An earlier version, to be read only. F5 leads back.
said-version-left = The map as it is now again.
said-version-is-now = This is the map as it is now.
said-version-unread = This version is still being read.
said-no-versions-of = No record is selected here that has a history of its own; select a unit, a field, a tie or a path.
said-version-unreadable = This version cannot be read.
said-version-gone = In this version the file is gone; it was deleted.
said-changed-gone = This record no longer exists.

command-version-open = Open the version
command-version-open-foot = open
command-version-open-help = Opens the version to be read; on a change: goes to the record.
command-version-span = This version, or since then
command-version-span-foot = since then
command-version-span-help = Switches between what the version changed and all that has changed since.
command-version-changes = To the changes
command-version-changes-foot = changes
command-version-changes-help = Goes to the list of changes.
command-version-list = To the versions
command-version-list-help = Goes back to the list of versions.
command-versions-all = All versions
command-versions-all-foot = all
command-versions-all-help = Shows all versions again, not only those of one record.
command-record-versions = History of this record
command-record-versions-help = Shows who changed the selected record, and when.
command-version-leave = Back to now
command-version-leave-foot = back to now
command-version-leave-help = Leaves the earlier version; the map is as it was before.
