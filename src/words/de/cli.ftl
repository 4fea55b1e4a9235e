# Die Befehlszeile. cli-VERB-about, -usage und -ARGUMENT erklären `--help`; alles andere sagt das Programm bei der Arbeit.

cli-error = Fehler
cli-hint = Hinweis
cli-accepted = hingenommen
cli-head-usage = Aufruf:
cli-head-verbs = Verben:
cli-head-arguments = Angaben:
cli-head-options = Optionen:
cli-value-file = KARTE
cli-value-files = KARTE
cli-value-actions = SCHRITTE
cli-value-output = DATEI
cli-value-on = TAG
cli-value-max-size = MIB
cli-value-template = NAME
cli-value-title = TEXT
cli-value-format = FORMAT
cli-value-fail-on = SCHWERE
cli-value-exponent = ZAHL
cli-value-criteria = KENNZAHLEN
cli-value-weights = KENNZAHL=VON..BIS
cli-value-draws = ZAHL
cli-value-seed = ZAHL
cli-value-view = ANSICHT
cli-value-width = SPALTEN

cli-about = Zeigt, wer wofür zuständig ist und wer mit wem arbeitet: Lücken, Engpässe, Organisationsmodelle. Ohne Verb öffnet sich der Editor.
cli-usage = querschnitt [Optionen] [KARTE]
    {"       "}querschnitt <Verb> …
cli-file = Die Karte, die der Editor öffnet; ohne sie die Startseite.
cli-lang = Sprache: de oder en; sonst die der Umgebung.
cli-on = Stichtag, auf den sich alles bezieht, zum Beispiel 2026-12-01; sonst heute.
cli-ascii = Nur ASCII-Zeichen verwenden.
cli-max-size = Die größte Datei, die gelesen wird, in MiB: 1 bis 1024; sonst 64.
cli-help = Zeigt diese Hilfe.
cli-version = Zeigt die Version.
cli-new-about = Legt eine Karte an, leer oder aus einer Vorlage.
cli-new-usage = querschnitt new [Optionen] <KARTE>
cli-new-file = Die neue Datei; es darf sie noch nicht geben.
cli-new-template = Die Vorlage: integration, bildung, fruehe-hilfen oder pflege; ohne sie ist die Karte leer.
cli-new-title = Der Titel der Karte.
cli-check-about = Nennt die Befunde, eine Zeile für jeden, wie ein Compiler.
cli-check-usage = querschnitt check [Optionen] <KARTE>…
cli-check-files = Die Karten; - ist die Standardeingabe.
cli-check-format = Ausgabe als text, json oder github (Anmerkungen für GitHub Actions); sonst text.
cli-check-fail-on = Ab welcher Schwere der Exit-Code 1 ist: error, warning, note oder never; sonst error.
cli-check-explain = Grund, Belege und Möglichkeiten unter jedem Befund; mit einer Regel statt einer Karte (coverage/no-lead) deren Erklärung.
cli-analyse-about = Gibt alle Maße, Kennzahlen und Befunde aus (auch: analyze).
cli-analyse-usage = querschnitt analyse [Optionen] <KARTE>
cli-analyse-file = Die Karte; - ist die Standardeingabe.
cli-analyse-format = Ausgabe als text, json oder csv (eine Tabelle der Akteure); sonst text.
cli-compare-about = Stellt Organisationsmodelle nebeneinander: Kennzahlen, Befunde und wovon die Reihenfolge abhängt.
cli-compare-usage = querschnitt compare [Optionen] <KARTE[@VARIANTE]>…
cli-compare-files = Die Karten oder Varianten; eine Karte allein wird mit allen ihren Varianten verglichen.
cli-compare-format = Ausgabe als text, json oder csv; sonst text.
cli-compare-exponent = Wie stark die Größe eines Amtes beim Abstimmungsaufwand zählt: 0 bis 3; sonst 1.
cli-compare-criteria = Nur diese Kennzahlen zählen für die Reihenfolge, durch Komma getrennt; sonst alle mit einer Richtung.
cli-compare-weights = Grenzen für das Gewicht einer Kennzahl, zum Beispiel congruence=0.2..0.5; mehrfach möglich.
cli-compare-draws = Wie viele Gewichtungen versucht werden, höchstens 10 Millionen; sonst 10000.
cli-compare-seed = Womit die Ziehung beginnt; gleiche Zahl, gleiches Ergebnis; sonst 1.
cli-compare-assumed = Die Reihenfolge auch für den Fall, dass angenommene Beziehungen nicht bestehen.
cli-show-about = Gibt eine Ansicht des Editors als reinen Text aus.
cli-show-usage = querschnitt show [Optionen] --view <ANSICHT> <KARTE>
cli-show-file = Die Karte; - ist die Standardeingabe.
cli-show-view = Welche Ansicht: outline, matrix, network oder findings.
cli-show-width = Die Breite in Spalten: 20 bis 1000; sonst 100.
cli-fmt-about = Bringt Karten in die einheitliche Form; Kommentare bleiben.
cli-fmt-usage = querschnitt fmt [Optionen] <KARTE>…
cli-fmt-files = Die Karten; - liest von der Standardeingabe und antwortet auf der Standardausgabe.
cli-fmt-check = Nichts schreiben; Exit-Code 1, wenn eine Datei nicht in dieser Form ist.
cli-apply-about = Wendet eine Liste von Schritten an, ganz oder gar nicht.
cli-apply-usage = querschnitt apply [Optionen] <KARTE> <SCHRITTE>
cli-apply-file = Die Karte; - liest von der Standardeingabe und antwortet auf der Standardausgabe.
cli-apply-actions = Eine RON-Liste von Schritten; - ist die Standardeingabe.
cli-apply-output = Diese Datei schreiben statt der Karte selbst; - ist die Standardausgabe. Eine Datei dieses Namens wird ersetzt.

cli-other-name-hint = Bitte mit -o unter anderem Namen schreiben, oder im Editor sichern: er fragt vorher.
cli-output-failed = Die Ausgabe ließ sich nicht schreiben: { $why }.
cli-disk-full = der Datenträger ist voll
cli-not-canonical = { $file }: nicht in einheitlicher Form
cli-no-template = Es gibt keine Vorlage „{ $name }“.
cli-possible-values = Möglich sind: { $values }.
cli-meant = Ist { $meant } gemeint?
cli-file-exists = { $file } gibt es schon; nichts wurde geschrieben.
cli-file-exists-hint = Bitte einen anderen Namen wählen oder die Datei vorher umbenennen.
cli-new-written = { $file } angelegt. Öffnen mit: querschnitt { $file }
cli-apply-two-inputs = Nur eines von beiden, Karte oder Schritte, kann von der Standardeingabe kommen.
cli-action-refused = Schritt { $number } ist nicht möglich: { $why }
cli-action-refused-hint = Nichts wurde geschrieben: Die Schritte gelten alle oder keiner.
cli-variant-not-here = Hier geht es um die Datei selbst, nicht um eine Variante: { $file } hat oder hätte die Variante „{ $variant }“.
cli-variant-not-here-hint = Ohne das @ nimmt querschnitt die Karte, wie sie ist: { $file }. Varianten lesen check, analyse, show und compare.
cli-no-variant = { $file } hat keine Variante „{ $variant }“.
cli-no-variant-at-all = Die Karte hat noch keine Varianten.
cli-no-terminal = Der Editor braucht ein Terminal; Eingabe oder Ausgabe ist umgeleitet.
cli-no-terminal-hint = Für Skripte gibt es check, analyse, show, fmt und apply.
cli-terminal-failed = Das Terminal ließ sich nicht benutzen.
cli-see-help = querschnitt --help zeigt, was möglich ist.
cli-verbs = Ein Verb kommt zuerst: { $verbs }.
cli-verb-meant = Falls ein Verb gemeint war: { $verb }.
cli-unknown-argument = „{ $argument }“ kennt querschnitt nicht.
cli-one-too-many = „{ $argument }“ ist eine Angabe zu viel.
cli-missing-value = Bei { $argument } fehlt der Wert.
cli-no-value-wanted = { $argument } nimmt keinen Wert.
cli-invalid-value = „{ $value }“ passt nicht zu { $argument }.
cli-missing-argument = Es fehlt: { $argument }.
cli-twice = { $argument } steht zweimal da.
cli-conflict = { $argument } verträgt sich nicht mit den anderen Angaben.
cli-no-unicode = Eine Angabe ist kein Unicode-Text.
cli-wrong-use = So lässt sich querschnitt nicht aufrufen.
cli-day-invalid = „{ $value }“ ist kein Tag des Kalenders.
cli-day-invalid-hint = Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-12-01.

cli-count-accepted = { $n } hingenommen

cli-yes = ja
cli-analyse-on = Stichtag { $day }
cli-analyse-indicators = Kennzahlen
cli-analyse-units = Akteure im Arbeitsnetz
cli-analyse-coordination = Abstimmungsbedarf
cli-analyse-pairs = { $n } { $n ->
    [one] Paar muss
   *[other] Paare müssen
} sich abstimmen: { $direct } tun es direkt, { $mediated } über andere, { $missing } gar nicht.
cli-analyse-missing = Gar nicht (mit Gewicht und Handlungsfeldern):
cli-analyse-fields = Handlungsfelder
cli-analyse-nobody = niemand
cli-analyse-field = { $field }: Federführung { $leads }; Durchführung { $deliverers }
cli-analyse-field-gap = { $field }: Federführung { $leads }; Durchführung { $deliverers }; offen: { $open }
cli-analyse-findings = Befunde

