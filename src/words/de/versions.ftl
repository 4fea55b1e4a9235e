# Ansicht 7: die Fassungen der Karte.

view-versions = Verlauf
command-view-versions = Verlauf
command-view-versions-foot = Verlauf
command-view-versions-help = Zeigt die Fassungen der Karte: was nicht gesichert ist, was jede Fassung in git geändert hat, wie sich die Befunde entwickelt haben.
place-versions = Verlauf
group-versions = Im Verlauf

versions-of = { $name }: wer hat wann etwas daran geändert?
versions-of-none = { $name }: git kennt keine Änderung daran
versions-of-last = { $name }: in git zuletzt geändert am { $day } von { $author }
versions-reading = Der Verlauf wird gelesen …
versions-read = Der Verlauf wird gelesen: { $done } von { $all } Fassungen …
versions-judged = Die Befunde werden ermittelt: { $done } von { $all } Fassungen …
versions-comparing = Wird verglichen …
versions-no-git = git ist auf diesem Rechner nicht zu finden, daher gibt es keinen Verlauf.
versions-no-file = Die Karte liegt noch in keiner Datei; deshalb gibt es keinen Verlauf.
versions-none = Noch nicht in git: git add und git commit halten die erste Fassung fest.
versions-none-readable = Keine Fassung in git lässt sich lesen.
versions-none-of = In keiner Fassung hat sich daran etwas geändert.
versions-course = Befunde von der ersten Fassung bis zur letzten: { $first } { $bars } { $last }
versions-unsaved = { $n ->
    [0] nicht gesichert
    [one] nicht gesichert: eine Änderung
   *[other] nicht gesichert: { $n } Änderungen
}
versions-never-committed = gesichert, noch nie in git
versions-uncommitted = gesichert, aber noch nicht in git
versions-step = { $n ->
    [0] Nichts hat sich hier geändert.
    [one] Eine Änderung gegenüber der Fassung davor:
   *[other] { $n } Änderungen gegenüber der Fassung davor:
}
versions-first = { $n ->
    [0] Die erste Fassung, noch leer.
   *[other] Die erste Fassung; alles darin ist neu:
}
versions-first-cut = Die älteste Fassung hier; davor ist der Klon abgeschnitten:
versions-since = { $n ->
    [0] Seither hat sich nichts geändert.
    [one] Eine Änderung seither:
   *[other] { $n } Änderungen seither:
}
versions-finding-went = Erledigt: { $finding }
versions-finding-accepted = Besteht weiter, ist aber hingenommen: { $finding }
versions-finding-came = Neuer Befund: { $finding }
version-read-only = Das ist eine frühere Fassung, sie lässt sich nur lesen. F5 führt zurück zur Karte von heute.
title-past = Stand vom { $day } ({ $commit }), nur lesen
title-past-variant = { $name }: Stand vom { $day }, nur lesen
said-version-open = Frühere Fassung geöffnet, nur zum Lesen. F5 führt zurück.
said-version-left = Wieder die Karte, wie sie jetzt ist.
said-version-is-now = Das ist die Karte, wie sie jetzt ist.
said-version-unread = Diese Fassung wird gerade noch gelesen.
said-no-versions-of = Hier ist kein Eintrag gewählt, der eine eigene Geschichte hat; wählen Sie eine Stelle, ein Feld, eine Beziehung oder einen Weg.
said-version-unreadable = Diese Fassung lässt sich nicht lesen.
said-version-gone = In dieser Fassung gibt es die Datei nicht mehr; sie wurde gelöscht.
said-changed-gone = Den Eintrag gibt es heute nicht mehr.

command-version-open = Fassung öffnen
command-version-open-foot = öffnen
command-version-open-help = Öffnet die Fassung, nur zum Lesen; bei einer Änderung: geht zum Eintrag.
command-version-span = Diese Fassung oder seither
command-version-span-foot = seither
command-version-span-help = Wechselt zwischen dem, was die Fassung geändert hat, und allem, was seither anders geworden ist.
command-version-changes = Zu den Änderungen
command-version-changes-foot = Änderungen
command-version-changes-help = Geht in die Liste der Änderungen.
command-version-list = Zu den Fassungen
command-version-list-help = Geht zurück in die Liste der Fassungen.
command-versions-all = Alle Fassungen
command-versions-all-foot = alle
command-versions-all-help = Zeigt wieder alle Fassungen, nicht nur die eines Eintrags.
command-record-versions = Verlauf dieses Eintrags
command-record-versions-help = Zeigt, wer wann etwas an dem gewählten Eintrag geändert hat.
command-version-leave = Zurück zu heute
command-version-leave-foot = zurück zu jetzt
command-version-leave-help = Verlässt die frühere Fassung; die Karte ist, wie sie vorher war.
