# Die Befehlszeile.

cli-error = Fehler
cli-hint = Hinweis
