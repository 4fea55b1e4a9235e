# history: the map over its versions in git.

cli-history-about = Shows the map over its versions in git: findings, indicators, changes, since when something is open.
cli-history-usage = querschnitt history [OPTIONS] <MAP>
cli-history-file = The map; it lies in a git repository.
cli-history-of = Only what concerns this id: who changed what about it and when, which findings are open since when.
cli-history-changes = Also every change of every version.
cli-history-format = Output as text or json; else text.
cli-value-of = ID
progress-history = Versions

history-now = not in git yet
history-none = git knows no version of this map yet.
history-head = { $file }: { $n ->
    [one] one version
   *[other] { $n } versions
}, { $first } to { $last }
history-course = Course
history-error = urgent findings
history-warning = warnings
history-note = notes
history-versions = Versions, latest first
history-version = { $errors } urgent, { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] one note
   *[other] { $notes } notes
}; { $changes ->
    [0] no change
    [one] one change
   *[other] { $changes } changes
}
history-unreadable = not readable
history-gone = deleted
history-cut = What was before is missing here: this repository is a shallow clone; git fetch --unshallow gets the rest.
history-open = Open, since when
history-since = since { $day } ({ $commit }): { $severity }: { $finding }
history-since-ever = from the beginning ({ $day }): { $severity }: { $finding }
history-since-or-before = since { $day } ({ $commit }) or longer: { $severity }: { $finding }
history-since-now = new ({ $day }): { $severity }: { $finding }
history-record = “{ $name }”, latest change first
history-unknown = Nothing in this map has the id { $id }.
history-no-repository = This map lies in no git repository, so there is no history.
history-no-repository-hint = A history begins when versions are kept: in the map's folder, git init, git add and git commit.
