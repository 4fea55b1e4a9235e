# Was nicht geht oder nicht stimmt: problem-ID sagt was und wo, problem-ID-hint, was zu tun ist.

## Wo

place-setting = Angaben zur Karte, { $label }
place-dimension = Dimension { $name }
place-programme = Förderprogramm „{ $name }“
place-responsibility = { $unit } in { $field }
place-tie = Beziehung { $a } – { $b } ({ $kind })
place-path = Fallweg „{ $name }“
place-variant = Variante „{ $name }“
place-rule = Regel „{ $rule }“
place-accepted = hingenommener Befund „{ $rule }“
place-conflict = Konflikt: { $place }

## Was erwartet wird

expected-department = eine Organisationseinheit
expected-actor = ein weiterer Akteur
expected-field = ein Handlungsfeld
expected-unit = ein Akteur
expected-body = ein Gremium
expected-programme = ein Förderprogramm
expected-variant = eine Variante
expected-dimension = eine Dimension
expected-value = ein Wert der Dimension { $dimension }

## Was die Karte nicht ganz ließe

problem-dangling = { $place }: bei „{ $label }“ passt „{ $name }“ nicht; erwartet wird { $expected }.
problem-dangling-hint = Bitte anlegen oder etwas anderes eintragen.
problem-doubled-id = Die Kennung „{ $id }“ ist doppelt vergeben ({ $place }).
problem-doubled-id-hint = Jede Kennung gibt es einmal, auch unter den früheren.
problem-doubled = { $place }: steht doppelt da.
problem-doubled-hint = Bitte beide zu einem Eintrag zusammenfassen.
problem-circle = Die Linie führt im Kreis: { $names }.
problem-circle-hint = Bitte bei einem davon „Gehört zu“ ändern.
problem-circle-variants = Die Varianten bauen im Kreis aufeinander auf: { $names }.
problem-circle-variants-hint = Bitte bei einer davon „Baut auf“ ändern.
problem-no-roles = { $place }: es fehlt die Rolle.
problem-no-roles-hint = Bitte wenigstens eine Rolle eintragen.
problem-with-itself = { $place }: verbindet etwas mit sich selbst.
problem-with-itself-hint = Bitte eine andere Seite wählen.
problem-empty = { $place }: „{ $label }“ ist leer.
problem-empty-hint = Bitte ausfüllen.
problem-misplaced = { $place }: hier steht ein Eintrag anderer Art.

## Warum ein Schritt nicht geht

problem-unexpected = Hier hat sich inzwischen etwas geändert: { $place }.
problem-unexpected-hint = Bitte den Schritt noch einmal neu ansetzen.
problem-not-whole = So wäre die Karte nicht mehr stimmig: { $problems }
problem-more = Und { $n } weitere.
problem-unknown = „{ $name }“ passt hier nicht; erwartet wird { $expected }.
problem-not-there = „{ $name }“ gibt es auf dieser Karte nicht.
problem-taken = Die Kennung „{ $id }“ ist schon vergeben.
problem-taken-hint = Bitte eine andere wählen.
problem-nothing-there = Das gibt es auf der Karte nicht: { $place }.
problem-required = „{ $label }“ darf nicht leer sein.
problem-alter-what = Bei „{ $name }“ ist nicht klar, was geändert werden soll.
problem-alter-what-hint = Bitte genau eines von department, actor und field angeben.
problem-mixed-merge = Organisationseinheiten und weitere Akteure lassen sich nicht zusammenlegen: { $units }.
problem-mixed-merge-hint = Bitte nur Einträge einer Art wählen.
problem-too-few = Dafür sind es zu wenige.
problem-too-few-hint = Zum Zusammenlegen gehören mindestens zwei Akteure, zum Aufteilen mindestens ein Teil.
problem-unnamed = Der neue Akteur „{ $id }“ hat noch keinen Namen.
problem-unnamed-hint = Bitte einen Namen angeben.
problem-nobody-takes-over = { $name } steht ganz oben; wer die Aufgaben übernimmt, ist offen.
problem-nobody-takes-over-hint = Bitte angeben, an wen sie gehen.
problem-field-not-in-one-part = „{ $field }“ gehört zu keinem oder zu mehreren Teilen.
problem-field-not-in-one-part-hint = Jedes Handlungsfeld geht an genau einen Teil.
problem-not-below = { $name } gehört nicht zu { $unit }.
problem-not-below-hint = Ein Teil kann nur übernehmen, was unmittelbar darunter steht.
problem-child-in-several-parts = { $name } steht bei mehreren Teilen.
problem-child-in-several-parts-hint = Jeder geht an höchstens einen Teil.
problem-no-such-action = Die Variante „{ $name }“ hat keinen Schritt { $n }.
problem-in-list = Schritt { $n }: { $why }

## Was getippt wurde

problem-id = „{ $text }“ ist keine Kennung.
problem-id-hint = Erlaubt sind Kleinbuchstaben a-z, Ziffern und Bindestriche, höchstens { $n }; am Anfang ein Buchstabe oder eine Ziffer.
problem-day = „{ $text }“ ist kein Tag des Kalenders.
problem-day-hint = Zum Beispiel 31.12.2027.
problem-language = „{ $text }“ ist keine Sprache dieses Programms.
problem-language-hint = Möglich sind de und en.
problem-number-posts = „{ $text }“ passt nicht als Stellenzahl.
problem-number-posts-hint = Erwartet werden Vollzeitstellen von 0 bis 1.000.000, zum Beispiel 18,5.
problem-number-strength = „{ $text }“ passt nicht als Stärke.
problem-number-strength-hint = Üblich sind 1 (ab und zu), 2 (regelmäßig) und 3 (eng); erlaubt ist alles über 0 bis 1.000.000.
problem-number-share = „{ $text }“ passt nicht als Anteil.
problem-number-share-hint = Erwartet wird eine Zahl von 0 bis 1.
problem-number-threshold = „{ $text }“ passt nicht als Schwelle.
problem-number-threshold-hint = Erwartet wird eine Zahl von 0 bis 1.000.000.
problem-number-trust = „{ $text }“ passt nicht als Vertrauen.
problem-number-trust-hint = Möglich sind 1, 2, 3 und 4.

## Was in einer Datei steht

problem-at = { $file }:{ $line }:{ $column }: { $what }
problem-read-empty = Die Datei ist leer.
problem-read-empty-hint = Eine Karte beginnt mit Map( und endet mit ).
problem-read-not-a-map = Hier steht „{ $found }“ statt Map( … ).
problem-read-not-actions = Hier steht „{ $found }“ statt einer Liste von Schritten in eckigen Klammern.
problem-read-trailing = Nach dem Ende der Karte steht noch etwas.
problem-read-trailing-hint = Eine Datei enthält genau eine Karte.
problem-read-extension = Die Erweiterung „{ $found }“ ist unbekannt.
problem-read-extension-hint = Karten brauchen nur implicit_some.
problem-read-no-format = Die Karte sagt ihr Format nicht.
problem-read-no-format-hint = Bitte format: { $n }, als erste Angabe eintragen.
problem-read-bad-format = Als Format steht hier „{ $found }“.
problem-read-bad-format-hint = Erwartet wird format: { $n }.
problem-read-newer-format = Die Karte hat Format { $found }; dieses Programm liest bis { $n }.
problem-read-newer-format-hint = Dafür ist eine neuere Fassung von querschnitt nötig.
problem-read-no-key = In { $section } fehlt hier ein Name oder Schlüssel mit Doppelpunkt.
problem-read-stray-key = { $section } ist eine Liste; hier gehört kein Schlüssel hin.
problem-read-wrong-bracket = Hinter { $section }: gehört „{ $sign }“.
problem-read-no-bracket = Hinter { $section }: fehlt „{ $sign }“.
problem-read-attribute = Die Angabe „{ $found }“ gibt es nicht.
problem-read-word = Das Wort „{ $found }“ gibt es hier nicht.
problem-near = Gemeint ist vielleicht { $near }.
problem-known = Möglich sind { $list }.
problem-read-missing-attribute = Es fehlt die Angabe { $attribute }.
problem-read-wrong-kind = Hier steht „{ $found }“; erwartet wird { $expected }.
problem-read-day = „{ $text }“ ist kein Tag des Kalenders.
problem-read-day-hint = In Dateien steht ein Tag als Jahr-Monat-Tag, zum Beispiel 2027-12-31.
problem-read-doubled-key = „{ $key }“ steht schon in Zeile { $line }.
problem-read-doubled-key-hint = Bitte eines von beiden entfernen oder umbenennen.
problem-read-doubled-record = { $place }: steht schon in Zeile { $line }.
problem-read-doubled-record-hint = Bitte beide zu einem Eintrag zusammenfassen.
problem-read-other = Das lässt sich nicht lesen: { $message }.

kind-text = ein Text in Anführungszeichen
kind-number = eine Zahl
kind-yes-no = true oder false
kind-list = eine Liste in eckigen Klammern
kind-entries = Einträge in geschweiften Klammern
kind-record = Angaben in runden Klammern
kind-word = ein Wort ohne Anführungszeichen

problem-syntax-conflict-marker = Hier hat git einen Konflikt stehen lassen.
problem-syntax-conflict-marker-hint = Bitte eine Seite nehmen oder beide verbinden und die Markierungen löschen.
problem-syntax-ends-in-bracket = Die Klammer „{ $sign }“, die hier aufgeht, wird nicht geschlossen.
problem-syntax-ends-in-text = Der Text, der hier beginnt, hört nicht auf.
problem-syntax-ends-in-text-hint = Vielleicht fehlt ein Anführungszeichen.
problem-syntax-ends-in-comment = Der Kommentar, der hier beginnt, hört nicht auf.
problem-syntax-mismatched = Hier steht „{ $found }“; erwartet wird „{ $expected }“{ $line-count ->
    [one] , das die Klammer aus Zeile { $line } schließt
   *[unknown] {""}
}.
problem-syntax-stray-close = „{ $sign }“ schließt hier nichts.
problem-syntax-stray-comma = Vor diesem Komma fehlt ein Wert.
problem-syntax-stray-colon = Hier gehört kein Doppelpunkt hin.
problem-syntax-missing-value = Hinter dem Doppelpunkt fehlt der Wert.
problem-syntax-missing-comma = Davor fehlt ein Komma.
problem-syntax-key-is-no-name = Als Schlüssel wird ein Name oder ein Text in Anführungszeichen erwartet.
problem-syntax-too-deep = Hier stehen mehr als { $n } Klammern ineinander.
problem-syntax-text-over-lines = Dieser Text geht über das Ende der Zeile hinaus.
problem-syntax-text-over-lines-hint = Vielleicht fehlt ein Anführungszeichen.

## Dateien

problem-unreadable = { $file } lässt sich { $n ->
    [one] an einer Stelle
   *[other] an { $n } Stellen
} nicht lesen. Zeile { $line }: { $what }
problem-would-not-come-back = { $file } wurde nicht gespeichert: der Text sagte nicht dasselbe wie die Karte.
problem-would-not-come-back-hint = Das liegt am Programm. Die Datei ist unverändert; bitte unter anderem Namen speichern und es melden.
problem-disk-missing = { $file } gibt es nicht.
problem-disk-missing-hint = Bitte den Namen prüfen.
problem-disk-folder-missing = { $file }: den Ordner { $folder } gibt es nicht.
problem-disk-folder-missing-hint = Bitte zuerst anlegen oder woanders speichern.
problem-disk-folder = { $file } ist ein Ordner.
problem-disk-folder-hint = Bitte eine Datei darin angeben.
problem-disk-not-a-file = { $file } ist keine gewöhnliche Datei.
problem-disk-no-permission-to-read = { $file } darf nicht gelesen werden.
problem-disk-no-permission-to-read-hint = Bitte die Zugriffsrechte prüfen.
problem-disk-no-permission-to-write = { $file } darf nicht geschrieben werden.
problem-disk-no-permission-to-write-hint = Bitte die Zugriffsrechte prüfen oder woanders speichern.
problem-disk-read-only = { $file } ist schreibgeschützt.
problem-disk-read-only-hint = Bitte den Schutz aufheben oder woanders speichern.
problem-disk-full = Für { $file } ist kein Platz mehr auf dem Datenträger.
problem-disk-full-hint = Bitte Platz schaffen oder woanders speichern.
problem-disk-too-large = { $file } ist größer als { $limit } MiB.
problem-disk-too-large-hint = Ist das wirklich eine Karte?
problem-disk-not-utf8 = { $file } ist kein Text in UTF-8 (Zeile { $line }).
problem-disk-not-utf8-hint = Bitte im Editor als UTF-8 speichern.
problem-disk-utf16 = { $file } ist als UTF-16 gespeichert (Zeile { $line }).
problem-disk-utf16-hint = Bitte im Editor als UTF-8 speichern.
problem-disk-not-kept = Der Datenträger gibt { $file } nicht so zurück, wie geschrieben wurde.
problem-disk-not-kept-hint = Bitte an einem anderen Ort sichern und den Datenträger prüfen lassen.
problem-disk-not-confirmed = { $file } ist geschrieben, aber der Datenträger bestätigt es nicht: { $message }.
problem-disk-not-confirmed-hint = Bitte gleich noch einmal sichern.
problem-disk-locked = { $file } wird gerade von einem anderen Programm geschrieben.
problem-disk-locked-hint = Bitte gleich noch einmal versuchen.
problem-disk-changed = { $file } wurde inzwischen von jemand anderem geändert.
problem-disk-changed-hint = Bitte neu laden, unter anderem Namen speichern oder ausdrücklich ersetzen.
problem-disk-gone = { $file } wurde inzwischen gelöscht oder umbenannt.
problem-disk-gone-hint = Bitte unter diesem oder einem anderen Namen neu speichern.
problem-disk-already-there = { $file } gibt es schon.
problem-disk-already-there-hint = Bitte einen anderen Namen wählen oder ausdrücklich ersetzen.
problem-disk-hard-link = { $file } hat { $n } Namen (Hardlinks); die anderen behielten den alten Inhalt.
problem-disk-hard-link-hint = Im Editor sichern: er fragt vorher.
problem-disk-owner = { $file } gehört einer anderen Person oder Gruppe. Gesichert gehörte die Datei Ihnen.
problem-disk-owner-hint = Im Editor sichern: er fragt vorher.
problem-disk-other = { $file }: { $message }.
