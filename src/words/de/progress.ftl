# progress: woran gerade gerechnet wird, in der Zeile während langer Arbeit.

progress-stop = (Strg+C bricht ab)
progress-degree = Beziehungen zählen
progress-betweenness = Kürzeste Wege
progress-weighted-betweenness = Kürzeste Wege nach Stärke
progress-distances = Entfernungen
progress-eigenvector = Einfluss über Partner
progress-pagerank = PageRank
progress-cores = Dichter Kern
progress-holes = Lücken zwischen Partnern
progress-cuts = Einzige Verbindungen
progress-distance-fragmentation = Wege bei Ausfall
progress-communities = Gruppen
progress-offices = Ämter nach außen und innen
progress-brokerage = Vermittlung zwischen Ämtern
progress-key-players = Schlüsselakteure
progress-core-periphery = Kern und Rand
progress-coverage = Handlungsfelder
progress-bus-factor = Wenn jemand ausfällt
progress-load = Last
progress-coordination = Abstimmung
progress-line = Linie
progress-paths = Fallwege
progress-findings = Befunde
progress-stability = Wie sicher die Befunde sind
progress-worlds = Angenommene Beziehungen
progress-weightings = Gewichtungen
