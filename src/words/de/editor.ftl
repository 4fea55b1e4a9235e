# Der Editor: Zustände, Fragen, leere Ansichten.

editor-unsaved = { $n } { $n ->
    [one] Änderung
   *[other] Änderungen
} ungesichert
editor-saved = Alles gesichert
editor-undo-possible = rückgängig möglich: „{ $step }“
editor-no-undo = Es gibt nichts rückgängig zu machen.
editor-no-redo = Es gibt nichts zu wiederholen.
