# Was eine Variante gegenüber dem Ist-Zustand ändert: Zeichen und Sätze.

contrast-legend = + neu · - entfällt · » verlegt
contrast-legend-ascii = + neu · - entfällt · > verlegt
contrast-new = Neu in dieser Variante.
contrast-new-from = Neu in dieser Variante, entstanden aus { $names }.
contrast-gone = Entfällt in dieser Variante.
contrast-gone-into = Entfällt in dieser Variante und geht auf in { $names }.
contrast-moved = Verlegt: vorher unter { $name }.
contrast-moved-from-top = Verlegt: vorher ganz oben.
contrast-taken-over = Übernommen von { $names }.
contrast-changed = In dieser Variante geändert: { $what }.
contrast-tasks-new = Neu zuständig: { $names }.
contrast-tasks-gone = Nicht mehr zuständig: { $names }.
contrast-ties-new = Neue Beziehungen: { $names }.
contrast-ties-gone = Keine Beziehung mehr: { $names }.
