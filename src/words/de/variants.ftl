# Die Ansicht der Varianten: was nebeneinander steht, was man dort tun kann.

command-view-variants = Varianten
command-view-variants-foot = Varianten
command-view-variants-help = Stellt den Ist-Zustand und alle Varianten nebeneinander.
place-variants = Varianten
group-variants = In den Varianten
variants-none = Noch keine Varianten. Eine Variante ist ein Organisationsmodell: eine Liste von Schritten, die den Ist-Zustand ändert, ohne ihn anzufassen.
variants-waiting = Die Varianten werden gerade verglichen …
variants-figures = Kennzahlen
variants-findings = Befunde
variants-steps = Schritte
variants-name = Kennzahl
variants-dominated = nirgends besser als { $others }
variants-always-first = { $leader } liegt bei jeder Gewichtung vorn.
variants-misfits = { $n ->
    [one] ein Schritt passt nicht mehr
   *[other] { $n } Schritte passen nicht mehr
}
variants-misfit = passt nicht mehr: { $why }
variants-legend = + besser, − schlechter, · anders als im Ist-Zustand. Keine Gesamtnote: Das Programm vergleicht, es empfiehlt nicht.
variants-base-steps = Der Ist-Zustand ist das, womit verglichen wird. → wählt eine Variante.
variants-no-steps = Diese Variante hat noch keine Schritte.
variants-no-findings = Kein Befund fällt weg, keiner kommt dazu.
command-variants-page = Nächste Tafel
command-variants-page-foot = Tafel
command-variants-page-help = Wechselt zwischen Kennzahlen, Befunden, die wegfallen oder dazukommen, und den Schritten der Variante.
command-variants-page-back = Vorige Tafel
command-variants-page-back-foot = Tafel zurück
command-variants-page-back-help = Wechselt zur Tafel davor.
command-variants-left = Modell links
command-variants-left-foot = links
command-variants-left-help = Wählt das Modell links davon.
command-variants-right = Modell rechts
command-variants-right-foot = rechts
command-variants-right-help = Wählt das Modell rechts davon.
title-variant = Variante: { $name }
said-variant-open = Variante offen: Änderungen werden ihre Schritte, der Ist-Zustand bleibt.
said-base-open = Zurück im Ist-Zustand.
variants-recorded = in „{ $name }“: { $steps }
command-variants-open = Modell öffnen
command-variants-open-foot = öffnen
command-variants-open-help = Öffnet das gewählte Modell: Alle Ansichten zeigen seine Karte, Änderungen werden Schritte der Variante.
command-model-base = Ist-Zustand oder Variante
command-model-base-foot = Ist-Zustand/Variante
command-model-base-help = Wechselt von der Variante zum Ist-Zustand und wieder zurück.
command-model-before = Voriges Modell
command-model-before-foot = voriges Modell
command-model-before-help = Öffnet die Variante davor oder den Ist-Zustand.
command-model-after = Nächstes Modell
command-model-after-foot = nächstes Modell
command-model-after-help = Öffnet die nächste Variante oder den Ist-Zustand.
