# suggest: was helfen könnte, auf der Kommandozeile und im Editor.

suggest-coordination = Koordinierungsstelle
suggest-joint = Gemeinsames Amt
suggest-and = und
suggest-others = andere

suggest-kind-tie = Zusammenarbeit
suggest-kind-assign = Zuständigkeiten
suggest-kind-move = Umsetzen
suggest-kind-merge = Ämter zusammenlegen
suggest-kind-found = Etwas Neues
suggest-kind-several = Mehreres zusammen
suggest-kind-regroup = Ämter neu zuschneiden

suggest-title = Was helfen könnte
suggest-better = Besser: { $figures }
suggest-worse = Schlechter: { $figures }
suggest-legend = − fällt weg, + kommt dazu, ~ nennt andere.
suggest-because-findings = { $n ->
    [one] Ein Befund fällt weg: { $about }
   *[other] { $n } Befunde fallen weg: { $about }
}
suggest-because-figures = Besser wird: { $figures }
suggest-figure = { $name } { $before } → { $after }
suggest-effort-none = Niemand wechselt den Platz.
suggest-effort = { $departments ->
    [one] Eine Organisationseinheit wird neu gebildet, aufgelöst oder umgesetzt
   *[other] { $departments } Organisationseinheiten werden neu gebildet, aufgelöst oder umgesetzt
}{ $staff ->
    [none] .
   *[other] , { $staff } Stellen ziehen mit.
}
suggest-responsibilities = { $n ->
    [one] Eine Zuständigkeit ändert sich.
   *[other] { $n } Zuständigkeiten ändern sich.
}
suggest-alike = { $n ->
    [one] Ein weiterer Vorschlag dieser Art kommt auf dieselben Zahlen.
   *[other] { $n } weitere Vorschläge dieser Art kommen auf dieselben Zahlen.
}
suggest-none = Nichts von dem, was geprüft wurde, macht etwas besser.
suggest-tried = { $tried ->
    [one] Eine Möglichkeit
   *[other] { $tried } Möglichkeiten
} auf der Karte durchgerechnet, { $shown ->
    [one] eine
   *[other] { $shown }
} davon hier: Keine ist in allem besser als eine andere.
suggest-recut-exact = Neu zugeschnitten: alle Aufteilungen von { $n } { $whole ->
    [yes] Ämtern
   *[no] Organisationseinheiten
} geprüft.
suggest-recut-searched = Neu zugeschnitten: { $n } { $whole ->
    [yes] Ämter
   *[no] Organisationseinheiten
}, zu viele für alle Aufteilungen; es wurde gesucht, es kann Besseres geben.
suggest-stopped = Die Suche wurde abgebrochen; das ist, was bis dahin gefunden war.
suggest-no-verdict = Das Programm rechnet vor, es empfiehlt nicht. Was davon möglich ist, wissen nur die Beteiligten.
suggest-stop = (Strg+C hört auf, Gefundenes bleibt)
suggest-progress = Möglichkeiten durchrechnen
suggest-no-such = Es gibt keinen Vorschlag { $n }.
suggest-no-such-hint = { $n ->
    [0] Auf dieser Karte wurde nichts gefunden.
   *[other] Die Vorschläge haben die Nummern 1 bis { $n }.
}
suggest-unknown-id = „{ $id }“ steht nicht auf der Karte.
suggest-unknown-id-hint = Hinter dem Doppelpunkt steht die Id eines Akteurs oder Handlungsfelds.
suggest-from-standard-input = Von der Standardeingabe gelesen, lässt sich keine Variante in die Karte schreiben.
suggest-written = Variante „{ $name }“ ({ $id }) in { $file } angelegt.

cli-suggest-about = Rechnet durch, welche einzelnen Schritte oder wenige zusammen helfen könnten: mit Vorher, Nachher und Grund.
cli-suggest-usage = querschnitt suggest [Optionen] <KARTE[@VARIANTE]>
cli-suggest-file = Die Karte oder eine ihrer Varianten; - ist die Standardeingabe.
cli-suggest-format = Ausgabe als text oder json; sonst text.
cli-suggest-forbid = Was nicht infrage kommt: tie, assign, move, merge oder found, auch nur für einen Akteur (merge:auslaenderbehoerde); all:jugendamt lässt das Jugendamt ganz in Ruhe. Mehrfach möglich.
cli-suggest-largest = Wie viele Organisationseinheiten mit Zuständigkeiten ein neues oder wachsendes Amt höchstens haben darf.
cli-suggest-no-function-conflict = Keine Vorschläge, die unvereinbare Funktionen zusammenbringen.
cli-suggest-steps = Wie viele Vorschläge zusammen geprüft werden: 1 bis 5; sonst 2.
cli-suggest-limit = Wie viele Vorschläge jeder Art gezeigt werden; sonst 3.
cli-suggest-exponent = Wie stark die Größe eines Amtes beim Abstimmungsaufwand zählt: 0 bis 3; sonst 1.
cli-suggest-seed = Womit die Suche beginnt; gleiche Zahl, gleiches Ergebnis; sonst 1.
cli-suggest-as-variant = Schreibt einen Vorschlag unter diesem Namen als neue Variante in die Karte.
cli-suggest-choose = Welche Nummer; sonst 1.
cli-value-forbid = WAS[:ID]
cli-value-largest = ZAHL
cli-value-steps = ZAHL
cli-value-limit = ZAHL
cli-value-as-variant = NAME
cli-value-choose = NUMMER

place-suggest = Vorschläge
command-suggest = Was helfen könnte
command-suggest-foot = Vorschläge
command-suggest-help = Rechnet durch, welche einzelnen Schritte oder wenige zusammen helfen könnten: mit Vorher, Nachher und Grund.
command-suggest-try = Vorschlag als Variante
command-suggest-try-foot = als Variante
command-suggest-try-help = Macht aus dem Vorschlag eine neue Variante und öffnet sie; rückgängig in einem Schritt.
command-suggest-leave = Suche beenden
command-suggest-leave-foot = beenden
command-suggest-leave-help = Hört mit der Suche auf und zeigt, was gefunden ist; danach schließt es das Fenster.
suggest-searching = { $done } von { $all } Möglichkeiten durchgerechnet. Esc hört auf und zeigt, was gefunden ist.
suggest-stopping = Die Suche hört auf; { $done } von { $all } Möglichkeiten sind durchgerechnet.
said-suggestion-tried = Der Vorschlag ist jetzt eine Variante und geöffnet; Strg+Z nimmt sie zurück.

suggest-without = ohne: { $what }
suggest-without-title = Was nicht infrage kommt
suggest-without-kind = nichts dieser Art
suggest-without-unit = in Ruhe lassen
suggest-without-conflict = Kein weiterer Funktionskonflikt
suggest-without-larger = Kein Amt größer als { $n } { $n ->
    [one] Organisationseinheit
   *[other] Organisationseinheiten
} mit Zuständigkeit
command-suggest-without = Nicht infrage
command-suggest-without-foot = nicht infrage
command-suggest-without-help = Schließt aus, was nicht infrage kommt: Arten von Änderungen, Ämter, Akteure, Handlungsfelder; dann wird neu gesucht.
command-suggest-anything = Alles wieder zulassen
command-suggest-anything-foot = alles zulassen
command-suggest-anything-help = Sucht neu, ohne dass etwas ausgeschlossen ist.
