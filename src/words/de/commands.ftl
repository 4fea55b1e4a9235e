# Befehle: Name und eine Zeile Erklärung.

command-save = Speichern
command-save-help = Schreibt die Karte in ihre Datei.
command-save-as = Speichern unter …
command-save-as-help = Schreibt die Karte in eine andere Datei.
command-open = Öffnen …
command-open-help = Öffnet eine andere Karte.
command-quit = Beenden
command-quit-help = Schließt das Programm; fragt nur, wenn etwas ungesichert ist.
command-undo = Rückgängig
command-undo-help = Nimmt den letzten Schritt zurück.
command-redo = Wiederholen
command-redo-help = Macht den zurückgenommenen Schritt wieder.
command-help = Hilfe
command-help-help = Zeigt alle Tasten und was sie tun.
command-palette = Befehle
command-palette-help = Sucht einen Befehl nach seinem Namen.
command-search = Suchen
command-search-help = Sucht Akteure, Handlungsfelder und Fallwege.
command-quick-entry = Schnelleingabe
command-quick-entry-help = Trägt mehrere Zuständigkeiten und Beziehungen in einer Zeile ein.

view-outline = Gliederung
view-outline-help = Zeigt die Organisationseinheiten, weiteren Akteure und Handlungsfelder als Baum.
view-matrix = Matrix
view-matrix-help = Zeigt, wer in welchem Handlungsfeld was tut.
view-network = Netz
view-network-help = Zeigt, wer mit wem arbeitet, als Bild.
view-findings = Befunde
view-findings-help = Zeigt Lücken und Engpässe mit Grund und Möglichkeiten.
view-measures = Kennzahlen
view-measures-help = Zeigt die Zahlen zum Netz.
view-variants = Varianten
view-variants-help = Stellt Organisationsmodelle nebeneinander.
