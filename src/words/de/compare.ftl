# Modelle nebeneinander: die Kennzahlen der Varianten, `compare`.

compare-title = Modelle im Vergleich
compare-base = Ist-Zustand
compare-indicators = Kennzahlen
compare-legend = { $up } mehr ist besser, { $down } weniger ist besser; { $better } besser und { $worse } schlechter als A.
compare-dominated = { $model }: nirgends besser und mindestens einmal schlechter als { $others }.
compare-findings = Befunde, die wegfallen (-) und dazukommen (+)
compare-gained-and-lost = { $model }: { $lost ->
    [0] keiner fällt weg
    [one] einer fällt weg
   *[other] { $lost } fallen weg
}, { $gained ->
    [0] keiner kommt dazu
    [one] einer kommt dazu
   *[other] { $gained } kommen dazu
}
compare-cost = Abstimmungsaufwand, je nachdem wie stark die Größe eines Amtes zählt
compare-exponent = Exponent
compare-crossing = Zählt die Größe stärker als { $exponent }, ist { $after } günstiger als { $before }.
compare-profile = Wo die Modelle stehen: links das schlechteste, rechts das beste der verglichenen
compare-order = Wovon die Reihenfolge abhängt
compare-order-how = { $draws } Gewichtungen von { $criteria ->
    [one] einer Kennzahl
   *[other] { $criteria } Kennzahlen
}, { $themes ->
    [0] jede gleich wahrscheinlich
   *[other] erst zwischen { $themes } Anliegen, dann zwischen den Kennzahlen in jedem, damit kein Anliegen mehr zählt, nur weil es mehr Kennzahlen hat
}{ $worlds ->
    [1] .
   *[other] , in { $worlds } Fällen, in denen angenommene Beziehungen bestehen oder fehlen.
} So oft steht ein Modell vorn:
compare-order-nothing = Keine Kennzahl unterscheidet die Modelle.
compare-bounds = „{ $indicator }“ zählt { $low } bis { $high }.
compare-bounds-least = „{ $indicator }“ zählt mindestens { $low }.
compare-bounds-most = „{ $indicator }“ zählt höchstens { $high }.
compare-bounds-none = „{ $indicator }“ zählt nicht.
compare-ranks = Plätze: { $ranks }
compare-central = vorn vor allem mit: { $weights }
compare-depends = Am häufigsten vorn: { $leader } ({ $share }). Wem „{ $for-leader }“ wichtiger ist, der landet eher dort; wem „{ $for-other }“ wichtiger ist, eher bei { $other }.
compare-left-out = Nicht gezählt, weil nicht überall bestimmbar: { $indicators }.
compare-fields = Handlungsfelder
compare-field-covered = besetzt
compare-field-led = nur Federführung
compare-field-delivered = nur Durchführung
compare-field-open = niemand
compare-field-absent = –
compare-no-verdict = Das Programm vergleicht, es empfiehlt nicht.
compare-unknown-indicator = Eine Kennzahl „{ $id }“ gibt es nicht.
compare-no-range = Die Grenzen für { $id } sind kein Bereich zwischen 0 und 1.
compare-too-much = Die Mindestgewichte ergeben zusammen mehr als 1.
compare-too-little = Die Höchstgewichte ergeben zusammen weniger als 1.
