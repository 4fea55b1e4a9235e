# Zusammenführen und Vergleichen: Konflikte, Unterschiede, git.

side-base = der Stand davor
side-other = eine weitere Fassung
side-ours = unsere Fassung
side-theirs = die andere Fassung
action-resolve-done = { $place }: Konflikt entschieden, es gilt { $side }
action-resolve-as-it-is-done = { $place }: Konflikt entschieden, es bleibt, wie es ist
action-resolve-as-it-is-proposed = { $place }: Konflikt entscheiden, es bleibt, wie es ist
action-resolve-proposed = { $place }: Konflikt entscheiden, es gilt { $side }

conflict-both-changed = { $place }: { $labels } haben beide Seiten verschieden geändert.
conflict-both-added = { $place }: beide Seiten haben das angelegt, aber mit verschiedenen Angaben ({ $labels }).
conflict-setting-changed = „{ $label }“ der ganzen Karte haben beide Seiten verschieden geändert.
conflict-changed = { $place } haben beide Seiten verschieden geändert.
conflict-removed-and-changed = { $place }: eine Seite hat das entfernt, die andere hat es geändert oder braucht es noch.
conflict-two-things = { $place }: beide Seiten haben unter derselben Kennung Verschiedenes angelegt.
conflict-two-leads = { $field }: beide Seiten haben die Federführung vergeben, an { $a } und an { $b }.
conflict-circle = { $place }: beide Änderungen zusammen ergäben einen Kreis in der Linie; es bleibt, wie es war.
conflict-does-not-fit = { $place }: was die eine Seite geändert hat, passt nicht zu dem, was die andere geändert hat.
conflict-others = { $n ->
    [one] { $clash } Eine weitere Fassung war schon vorher offen.
   *[other] { $clash } { $n } weitere Fassungen waren schon vorher offen.
}

merge-conflicts = { $file }: { $n ->
    [one] ein Konflikt ist
   *[other] { $n } Konflikte sind
} offen. Die Karte lässt sich öffnen; sie hält vorerst den alten Stand.
merge-conflicts-hint = Beide Fassungen stehen am Ende der Datei unter „conflicts“. Entscheiden: die Karte im Editor öffnen und K drücken, oder querschnitt apply mit Resolve(slot: …, take: Ours) oder Theirs.

merge-not-lines = { $file } ist weder eine lesbare Karte noch Text; beide Seiten lassen sich so nicht zusammenführen.

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

diff-two-files = Zum Vergleichen braucht es zwei Karten, die alte und die neue.
diff-one-file = Mit --textconv braucht es genau eine Karte.
diff-unmerged = noch nicht zusammengeführt
diff-unreadable = Eine der beiden Fassungen ist keine lesbare Karte.
diff-no-text = Mindestens eine der beiden Fassungen ist kein Text (UTF-8); der Unterschied lässt sich nicht in Zeilen zeigen.
diff-old-unreadable = Die alte Fassung ist keine lesbare Karte.
diff-new-unreadable = Die neue Fassung ist keine lesbare Karte.
diff-comments = Nur Kommentare geändert.
diff-layout = Nur die Schreibweise geändert (etwa Einrückung, Reihenfolge, Zeilenenden); die Karte sagt dasselbe.
diff-file-added = Neue Datei.
diff-file-removed = Datei gelöscht.
diff-file-renamed = Datei umbenannt, vorher { $file }.
diff-file-copied = Datei kopiert von { $file }.
diff-file-executable = Die Datei ist jetzt ausführbar.
diff-file-not-executable = Die Datei ist nicht mehr ausführbar.
diff-conflict-closed = Konflikt entschieden: { $place }

cli-diff-about = Nennt in Worten, was sich zwischen zwei Karten geändert hat.
cli-diff-usage = querschnitt diff [Optionen] <ALT> <NEU>
cli-diff-files = Die alte und die neue Karte. Exit-Code 1, wenn sich mehr als die Schreibweise geändert hat.
cli-diff-format = Ausgabe als text oder json; sonst text.
cli-diff-git = So ruft git den Vergleich auf (diff.querschnitt.command).
cli-diff-textconv = So ruft git die Karte als Text ab (diff.querschnitt.textconv).

git-done = git führt Karten jetzt mit querschnitt zusammen und vergleicht sie in Worten. Eingetragen in { $file } und in der Konfiguration von git.
git-without = querschnitt ist auf diesem Rechner nicht zu finden, git führt die Karte Zeile für Zeile zusammen:
git-undone = git behandelt Karten wieder wie andere Dateien. Ausgetragen aus { $file } und aus der Konfiguration von git.
git-missing = git ist auf diesem Rechner nicht zu finden.
git-missing-hint = Bitte git installieren oder den Suchpfad prüfen.
git-no-repository = Dieser Ordner liegt in keinem git-Repository.
git-global-hint = In den Ordner der Karten wechseln oder mit --global für alle Repositorys einrichten.
git-no-home = Es gibt keinen persönlichen Ordner, in dem git seine Einstellungen hält.
git-pattern-empty = Das Muster ist leer; damit wäre keine Datei eine Karte.
git-pattern-control = Ein Muster für git darf keinen Zeilenumbruch und kein anderes Steuerzeichen enthalten.
git-pattern-negated = Ein Muster für git darf hier nicht mit ! beginnen: Ausnahmen kennt .gitattributes nicht.
git-pattern-folder = Ein Muster mit / am Ende trifft keine Datei.
git-pattern-macro = Mit [attr] beginnt für git kein Muster.
git-pattern-hint = Zum Beispiel --pattern "karten/*.ron".
git-refused = git lehnt ab: { $why }
cli-value-pattern = MUSTER
cli-git-setup-about = Richtet git ein: Karten werden Eintrag für Eintrag zusammengeführt und in Worten verglichen.
cli-git-setup-usage = querschnitt git-setup [Optionen]
cli-git-setup-global = Für alle Repositorys dieser Person statt nur für dieses.
cli-git-setup-undo = Nimmt alles zurück.
cli-git-setup-pattern = Welche Dateien Karten sind; sonst *.ron.
listing-there = eingetragen
