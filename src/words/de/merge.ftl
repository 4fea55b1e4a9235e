# Zusammenführen und Vergleichen: Konflikte, Unterschiede, git.

side-base = der Stand davor
side-ours = unsere Fassung
side-theirs = deren Fassung
action-resolve-done = { $place }: Konflikt entschieden, es gilt { $side }
action-resolve-proposed = { $place }: Konflikt entscheiden, es gilt { $side }

conflict-both-changed = { $place }: { $labels } haben beide Seiten verschieden geändert.
conflict-changed = { $place } haben beide Seiten verschieden geändert.
conflict-removed-and-changed = { $place }: eine Seite hat den Eintrag entfernt, die andere braucht ihn noch oder hat ihn geändert.
conflict-two-things = { $place }: beide Seiten haben unter demselben Kürzel Verschiedenes angelegt.
conflict-two-leads = { $field }: beide Seiten haben die Federführung vergeben, an { $a } und an { $b }.
conflict-circle = { $place }: die Änderungen beider Seiten ergäben zusammen einen Kreis.
conflict-does-not-fit = { $place }: die Änderung der einen Seite passt nicht zu dem, was die andere getan hat.

merge-conflicts = { $file }: { $n ->
    [one] ein Konflikt ist
   *[other] { $n } Konflikte sind
} offen. Die Karte lässt sich öffnen; sie hält vorerst den alten Stand.
merge-conflicts-hint = Beide Fassungen stehen am Ende der Datei unter „conflicts“. Entscheiden: querschnitt apply mit Resolve(slot: …, take: Ours) oder Theirs.

cli-value-base = BASIS
cli-value-ours = UNSERE
cli-value-theirs = DEREN
cli-value-path = NAME
cli-merge-about = Führt drei Karten zusammen: die gemeinsame Basis und zwei Fassungen davon.
cli-merge-usage = querschnitt merge [Optionen] <BASIS> <UNSERE> <DEREN>
cli-merge-base = Die Karte, von der beide ausgingen; eine leere Datei ist eine leere Karte.
cli-merge-ours = Unsere Fassung; das Ergebnis behält ihre Form und Kommentare.
cli-merge-theirs = Die andere Fassung.
cli-merge-output = Diese Datei schreiben; sonst die Standardausgabe. Eine Datei dieses Namens wird ersetzt.
cli-merge-driver = Für git: schreibt das Ergebnis nach UNSERE; Exit-Code 129, wenn eine Karte nicht lesbar ist.
cli-merge-path = Der Name der Datei in Meldungen.
