# Import: was an einer Quelle nicht stimmt und was anders übernommen wurde.

import-column-id = Kennung
import-column-type = Typ

problem-import-no-text = Das ist kein Text.
problem-import-no-text-hint = Gelesen werden CSV und GraphML in UTF-8, UTF-16 oder Windows-1252.
problem-import-spreadsheet = Das ist eine Excel-Arbeitsmappe.
problem-import-spreadsheet-hint = Bitte in Excel jedes Blatt als „CSV UTF-8 (durch Trennzeichen getrennt)“ speichern und diese Dateien einlesen.
problem-import-empty = Hier steht nichts.
problem-import-no-header = Die erste Zeile nennt keine Spalten, die zu einer Karte passen.
problem-import-no-header-hint = Für Akteure zum Beispiel id,name,kind; für Beziehungen von,nach,stärke.
problem-import-too-many-cells = Die Zeile hat mehr Zellen als die Kopfzeile: { $found } statt { $expected }.
problem-import-too-many-cells-hint = Enthält ein Text das Trennzeichen, gehört er in Anführungszeichen.
problem-import-open-quote = Ein Anführungszeichen wird geöffnet und nie geschlossen.
problem-import-missing = Die Angabe „{ $label }“ fehlt.
problem-import-doubled-id = „{ $text }“ ist zweimal beschrieben.
problem-import-doubled-id-hint = Jeder Akteur und jedes Handlungsfeld braucht eine eigene Kennung.
problem-import-day = „{ $text }“ ist kein Tag des Kalenders.
problem-import-day-hint = Zum Beispiel 31.12.2027 oder 2027-12-31.
problem-import-word = „{ $text }“ kennt querschnitt nicht als Angabe für „{ $label }“.
problem-import-unknown = „{ $text }“ steht bei „{ $label }“, kommt aber sonst nicht vor.
problem-import-unknown-hint = Dort steht die Kennung eines Eintrags dieser Dateien oder der Karte.
problem-import-other-type = „{ $text }“ ist in der Karte etwas anderes: Organisationseinheit, weiterer Akteur oder Handlungsfeld.
problem-import-xml = Das ist kein gültiges XML: { $text }
problem-import-doctype = Die Datei bringt eine DOCTYPE-Angabe mit; aus Sicherheitsgründen wird sie nicht gelesen.
problem-import-doctype-hint = GraphML kommt ohne aus: Die Angabe <!DOCTYPE …> lässt sich löschen.
problem-import-entity = Das Zeichen &{ $text }; ist in XML nicht festgelegt.
problem-import-entity-hint = Möglich sind &amp;, &lt;, &gt;, &quot;, &apos; und Nummern wie &#228;.
problem-import-no-graph = Das ist kein GraphML: Es fehlt <graphml> mit einem <graph>.
problem-import-nested-graph = Ein Netz steckt in einem anderen; gelesen werden nur Netze ohne Unternetze.
problem-import-nested-graph-hint = In yEd lassen sich Gruppen auflösen; das Darüber sagt dann eine Spalte „gehört zu“.
problem-import-second-graph = Die Datei enthält mehr als ein Netz.
problem-import-second-graph-hint = Bitte jedes Netz in eine eigene Datei speichern.
problem-import-hyperedge = Eine Beziehung verbindet mehr als zwei; gelesen werden nur Beziehungen zwischen zweien.
problem-import-hyperedge-hint = Ein Gremium mit seinen Mitgliedern sagt dasselbe.
problem-import-port = Anschlüsse (port) an Akteuren werden nicht gelesen.
problem-import-key = Für die Angabe „{ $text }“ fehlt am Anfang der Datei die Erklärung (key).
problem-import-too-deep = Mehr als { $most } Elemente stecken ineinander.

import-note-left-out = { $n ->
    [one] Eine Spalte hat in der Karte keinen Platz und blieb weg: { $names }.
   *[other] { $n } Spalten haben in der Karte keinen Platz und blieben weg: { $names }.
}
import-note-other-kind = { $n ->
    [one] Ein Akteur der Art „{ $kind }“ wurde zu „Sonstige“.
   *[other] { $n } Akteure der Art „{ $kind }“ wurden zu „Sonstige“.
}
import-note-other-tie = { $n ->
    [one] Eine Beziehung der Art „{ $kind }“ wurde zur Abstimmung.
   *[other] { $n } Beziehungen der Art „{ $kind }“ wurden zu Abstimmungen.
}
import-note-undirected = { $n ->
    [one] Eine gerichtete Beziehung ohne Art wurde zur Abstimmung, die keine Richtung hat.
   *[other] { $n } gerichtete Beziehungen ohne Art wurden zu Abstimmungen, die keine Richtung haben.
}
import-note-with-itself = { $n ->
    [one] Eine Beziehung eines Akteurs mit sich selbst blieb weg.
   *[other] { $n } Beziehungen von Akteuren mit sich selbst blieben weg.
}
import-note-doubled = { $n ->
    [one] Eine Beziehung stand doppelt; es gilt die größere Stärke.
   *[other] { $n } Beziehungen standen doppelt; es gilt die größere Stärke.
}
import-note-only-in-edges = { $n ->
    [one] Ein Akteur kommt nur in Beziehungen vor und wurde angelegt.
   *[other] { $n } Akteure kommen nur in Beziehungen vor und wurden angelegt.
}
import-note-no-role = { $n ->
    [one] Eine Verbindung mit einem Handlungsfeld blieb weg: Es fehlt die Rolle oder der Akteur.
   *[other] { $n } Verbindungen mit einem Handlungsfeld blieben weg: Es fehlt die Rolle oder der Akteur.
}

## Die Befehlszeile

cli-value-sources = QUELLE
cli-value-from = FORMAT
cli-value-into = KARTE
cli-import-about = Liest Akteure und Beziehungen aus Dateien anderer Programme in eine Karte ein.
cli-import-usage = querschnitt import [Optionen] <QUELLE>… -o <DATEI>
cli-import-sources = Dateien mit Akteuren oder Beziehungen, zusammen ein Netz: CSV (auch aus Excel) oder GraphML; - ist die Standardeingabe.
cli-import-output = Die Karte, die geschrieben wird; - ist die Standardausgabe.
cli-import-from = Das Format aller Quellen: csv oder graphml; sonst nach der Endung des Namens.
cli-import-into = Eine Karte, in die das Gelesene kommt: ergänzt und geändert, nie gelöscht; ohne -o wird sie selbst geschrieben.
cli-import-force = Eine Datei ersetzen, die es schon gibt.
cli-import-no-format = Das Format „{ $name }“ kennt querschnitt nicht.
cli-import-which-format = { $file }: An der Endung ist kein Format zu erkennen.
cli-import-which-format-hint = Mit --from nennen: { $formats }.
cli-import-file-exists-hint = Mit --force wird sie ersetzt; mit --into { $file } kommt das Gelesene dazu.
cli-import-two-inputs = Nur eine Quelle oder Karte kann von der Standardeingabe kommen.
cli-import-added = Neu: { $what }.
cli-import-altered = Geändert: { $what }.
cli-import-nothing = Nichts Neues: Alles Gelesene steht schon in der Karte.
cli-import-written = { $file } geschrieben. Öffnen mit: querschnitt { $file }
