# history: die Karte über ihre Fassungen in git.

cli-history-about = Zeigt die Karte über ihre Fassungen in git: Befunde, Kennzahlen, Änderungen, seit wann etwas offen ist.
cli-history-usage = querschnitt history [Optionen] <KARTE>
cli-history-file = Die Karte; sie liegt in einem git-Repository.
cli-history-of = Nur was diese Kennung betrifft: wer wann was daran geändert hat, welche Befunde seit wann offen sind.
cli-history-changes = Zu jeder Fassung auch jede Änderung.
cli-history-format = Ausgabe als text oder json; sonst text.
cli-value-of = KENNUNG
progress-history = Fassungen

history-now = noch nicht in git
history-none = git kennt noch keine Fassung dieser Karte.
history-head = { $file }: { $n ->
    [one] eine Fassung
   *[other] { $n } Fassungen
}, { $first } bis { $last }
history-course = Verlauf
history-error = dringende Befunde
history-warning = Warnungen
history-note = Hinweise
history-versions = Fassungen, die jüngste zuerst
history-version = { $errors } dringend, { $warnings ->
    [one] eine Warnung
   *[other] { $warnings } Warnungen
}, { $notes ->
    [one] ein Hinweis
   *[other] { $notes } Hinweise
}; { $changes ->
    [0] keine Änderung
    [one] eine Änderung
   *[other] { $changes } Änderungen
}
history-unreadable = nicht lesbar
history-gone = gelöscht
history-cut = Was davor war, fehlt hier: Dieses Repository ist ein flacher Klon; git fetch --unshallow holt den Rest.
history-open = Offen, seit wann
history-since = seit { $day } ({ $commit }): { $severity }: { $finding }
history-since-ever = von Anfang an ({ $day }): { $severity }: { $finding }
history-since-or-before = seit { $day } ({ $commit }) oder länger: { $severity }: { $finding }
history-since-now = neu ({ $day }): { $severity }: { $finding }
history-record = „{ $name }“, die jüngste Änderung zuerst
history-unknown = Nichts in dieser Karte hat die Kennung { $id }.
history-no-repository = Diese Karte liegt in keinem git-Repository, daher gibt es keinen Verlauf.
history-no-repository-hint = Ein Verlauf entsteht, sobald Fassungen festgehalten werden: im Ordner der Karte git init, git add und git commit.
