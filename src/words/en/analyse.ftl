# analyse: what the verb says besides its output, and how its text is arranged.

cli-analyse-measures = Only these measures and indicators, separated by commas, for example betweenness,congruence; else all.
cli-analyse-timings = On standard error, how long each took.
cli-analyse-threads = On how many threads to work: 1 to 1024; else on all cores.
cli-value-measures = NAMES
cli-value-threads = NUMBER

analyse-unknown = No measure or indicator is called { $name }.
analyse-near = Perhaps you mean: { $names }.
analyse-names = There are: { $names }.
analyse-threads-failed = The threads cannot be started: { $why }.
analyse-beyond-budget = { $measure }: too much work in this network, so there is no value.
analyse-bound = { $measure }: the best that was found; a better result is possible.
analyse-notes = Notes

analyse-network = The network as a whole
analyse-units-near = Units: ways and nearness
analyse-units-around = Units: surroundings and loss
analyse-units-brokers = Units: between whom they mediate
analyse-units-expected = Units: how often to be expected if offices were given out at random
analyse-units-deviation = Units: deviation from that (z-score)
analyse-ties = Ties
analyse-sets = Who together matters most
analyse-offices = Offices
analyse-field-measures = Fields: what they rest on
analyse-open = Where and for whom fields are open
analyse-ending = Ends within twelve months
analyse-paths = Case paths
analyse-column-unit = Unit
analyse-column-tie = Pair
analyse-column-field = Field
analyse-column-path = Case path
analyse-column-office = Office
analyse-column-external = outward
analyse-column-internal = inside
analyse-column-ei = E-I
analyse-bus-factor = Without these { $value }, nobody delivers more than half of the fields any more: { $units }
analyse-key-players-cut = Without these, most pairs are cut off (fragmentation { $value }): { $units }
analyse-key-players-apart = Without these, the others are farthest apart (distance fragmentation { $value }): { $units }
analyse-key-players-reach = Through these, all are reached fastest (reach { $value }): { $units }
analyse-core = The core, tied to itself and to the rest (correlation { $value }): { $units }
analyse-word-permanent = permanent
analyse-word-project = project money
analyse-word-voluntary = voluntary
