# analyse: was das Verb über seine Ausgabe hinaus sagt, und die Gliederung seines Textes.

cli-analyse-measures = Nur diese Maße und Kennzahlen, mit Komma getrennt, zum Beispiel betweenness,congruence; sonst alle.
cli-analyse-timings = Auf der Fehlerausgabe, wie lange was gedauert hat.
cli-analyse-threads = Auf wie vielen Threads gerechnet wird: 1 bis 1024; sonst auf allen Kernen.
cli-value-measures = NAMEN
cli-value-threads = ANZAHL

analyse-unknown = Kein Maß und keine Kennzahl heißt { $name }.
analyse-near = Vielleicht gemeint: { $names }.
analyse-names = Es gibt: { $names }.
analyse-threads-failed = Die Threads lassen sich nicht starten: { $why }.
analyse-beyond-budget = { $measure }: in diesem Netz zu aufwendig, daher ohne Wert.
analyse-bound = { $measure }: das Beste, was gefunden wurde; ein besseres Ergebnis ist möglich.
analyse-notes = Hinweise

analyse-network = Das Netz im Ganzen
analyse-units-near = Akteure: Wege und Nähe
analyse-units-around = Akteure: Umfeld und Ausfall
analyse-units-brokers = Akteure: zwischen wem sie vermitteln
analyse-units-expected = Akteure: wie oft bei zufälliger Verteilung auf Ämter zu erwarten
analyse-units-deviation = Akteure: Abweichung davon (z-Wert)
analyse-ties = Beziehungen
analyse-sets = Wer zusammen am meisten zählt
analyse-offices = Ämter und Träger
analyse-field-measures = Handlungsfelder: worauf sie ruhen
analyse-open = Wo und für wen Handlungsfelder offen sind
analyse-ending = Endet binnen zwölf Monaten
analyse-paths = Fallwege
analyse-column-unit = Akteur
analyse-column-tie = Paar
analyse-column-field = Handlungsfeld
analyse-column-path = Fallweg
analyse-column-office = Amt oder Träger
analyse-column-external = nach außen
analyse-column-internal = innerhalb
analyse-column-ei = E-I
analyse-bus-factor = Fallen diese { $value } aus, führt mehr als die Hälfte der Felder niemand mehr durch: { $units }
analyse-key-players-cut = Fallen diese aus, sind am meisten Paare getrennt (Fragmentierung { $value }): { $units }
analyse-key-players-apart = Fallen diese aus, haben die anderen die weitesten Wege (Distanzfragmentierung { $value }): { $units }
analyse-key-players-reach = Über diese erreicht man alle am schnellsten (Reichweite { $value }): { $units }
analyse-core = Der Kern, der mit sich und den übrigen verbunden ist (Korrelation { $value }): { $units }
analyse-word-permanent = dauerhaft
analyse-word-project = Projektmittel
analyse-word-voluntary = ehrenamtlich
