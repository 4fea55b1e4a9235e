# progress: what is being worked on, in the line shown during long work.

progress-stop = (Ctrl+C stops)
progress-degree = Counting ties
progress-betweenness = Shortest ways
progress-weighted-betweenness = Shortest ways by strength
progress-distances = Distances
progress-eigenvector = Influence through partners
progress-pagerank = PageRank
progress-cores = Dense core
progress-holes = Gaps between partners
progress-cuts = Only connections
progress-distance-fragmentation = Ways when somebody is lost
progress-communities = Groups
progress-offices = Offices outward and inward
progress-brokerage = Brokering between offices
progress-key-players = Key players
progress-core-periphery = Core and edge
progress-coverage = Fields
progress-bus-factor = When somebody is lost
progress-load = Load
progress-coordination = Coordination
progress-line = Line
progress-paths = Case paths
progress-findings = Findings
progress-stability = How sure the findings are
progress-worlds = Assumed ties
progress-weightings = Weightings
