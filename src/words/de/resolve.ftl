# Das Fenster, in dem Konflikte nach dem Zusammenführen entschieden werden.

place-resolve = Konflikte
resolve-title = { $n ->
    [one] Ein Konflikt ist offen
   *[other] { $n } Konflikte sind offen
}
resolve-ours = unsere Fassung
resolve-theirs = andere Fassung
resolve-base = Stand davor
resolve-as-is = wie jetzt
resolve-both = beide bleiben
resolve-neither = keine von beiden
resolve-now-heading = Davor

resolve-record = Eintrag
resolve-there = vorhanden
resolve-not-there = nicht vorhanden
resolve-removed = entfernt
resolve-added = neu angelegt
resolve-changed = geändert
resolve-unchanged = unverändert
resolve-nothing = –
resolve-more = { $n ->
    [one] und eine weitere Angabe
   *[other] und { $n } weitere Angaben
}

resolve-then = Dann: { $what }
resolve-stays = Die Karte bleibt, wie sie jetzt ist; der Konflikt ist erledigt.
resolve-no-findings = Kein Befund kommt dazu oder fällt weg.
resolve-working = Was dann wäre, wird ausgerechnet …
resolve-refused = Geht noch nicht: { $why }

said-conflicts-open = { $n ->
    [one] Ein Konflikt vom Zusammenführen ist offen: { $key } zeigt beide Fassungen.
   *[other] { $n } Konflikte vom Zusammenführen sind offen: { $key } zeigt beide Fassungen.
}
said-no-conflicts = Kein Konflikt ist offen.
said-conflicts-done = Alle Konflikte sind entschieden. Zum Behalten bitte sichern.
said-conflict-by-hand = Von Hand ändern, dann mit { $key } zurück und „wie jetzt“ nehmen.
title-conflicts = { $n ->
    [one] 1 Konflikt
   *[other] { $n } Konflikte
}

group-conflicts = Konflikte
command-conflicts = Konflikte entscheiden
command-conflicts-foot = Konflikte
command-conflicts-help = Zeigt, worin sich zwei Fassungen beim Zusammenführen widersprachen, und lässt wählen, was gilt.
command-resolve-take = So entscheiden
command-resolve-take-foot = so entscheiden
command-resolve-take-help = Nimmt die Fassung, die gerade gewählt ist; rückgängig in einem Schritt.
command-resolve-before = Vorige Fassung
command-resolve-before-foot = Fassung
command-resolve-before-help = Wählt die Fassung links davon und zeigt, was dann wäre.
command-resolve-after = Nächste Fassung
command-resolve-after-foot = Fassung wählen
command-resolve-after-help = Wählt die Fassung rechts davon und zeigt, was dann wäre.
command-resolve-ours = Unsere Fassung nehmen
command-resolve-ours-foot = unsere
command-resolve-ours-help = Entscheidet den Konflikt für unsere Fassung.
command-resolve-theirs = Andere Fassung nehmen
command-resolve-theirs-foot = andere
command-resolve-theirs-help = Entscheidet den Konflikt für die andere Fassung.
command-resolve-base = Stand davor nehmen
command-resolve-base-foot = davor
command-resolve-base-help = Lässt gelten, was vor beiden Änderungen galt.
command-resolve-as-is = Lassen, wie es jetzt ist
command-resolve-as-is-foot = wie jetzt
command-resolve-as-is-help = Erledigt den Konflikt mit dem, was jetzt in der Karte steht, auch von Hand Geändertem.
command-resolve-by-hand = Von Hand ändern
command-resolve-by-hand-foot = von Hand
command-resolve-by-hand-help = Geht zum Eintrag; danach lässt sich der Konflikt mit „wie jetzt“ erledigen.
command-resolve-leave = Konflikte verlassen
command-resolve-leave-foot = zurück
command-resolve-leave-help = Schließt das Fenster; was offen ist, bleibt offen.
