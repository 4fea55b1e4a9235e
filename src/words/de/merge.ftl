# Zusammenführen und Vergleichen: Konflikte, Unterschiede, git.

side-base = der Stand davor
side-ours = unsere Fassung
side-theirs = deren Fassung
action-resolve-done = { $place }: Konflikt entschieden, es gilt { $side }
action-resolve-proposed = { $place }: Konflikt entscheiden, es gilt { $side }
