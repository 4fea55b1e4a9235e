# The editor: states, questions, empty views.

editor-unsaved = { $n } unsaved { $n ->
    [one] change
   *[other] changes
}
editor-saved = All saved
editor-undo-possible = can be undone: "{ $step }"
editor-no-undo = There is nothing to undo.
editor-no-redo = There is nothing to redo.
