# Nicht gesicherte Arbeit: nach einem Absturz, in zwei Fenstern, mit anderen an einer Datei.

title-read-only = nur lesen
question-recover = Beim letzten Mal wurde die Arbeit an dieser Karte unterbrochen, bevor sie gesichert war. Übernehmen?
recover-merged = Die Datei wurde seitdem geändert; beides wird zusammengeführt.
recover-damaged = Das Ende der Aufzeichnung ist beschädigt: Die letzten Schritte können fehlen. Eine Kopie bleibt erhalten.
recover-more = … und { $n } weitere (Bild ab)
question-leave-recovered = Die ungesicherten Schritte nicht übernehmen? Die Aufzeichnung wird beiseitegelegt, nicht gelöscht.
answer-take = Übernehmen (Sichern danach wie gewohnt)
answer-leave = Nicht übernehmen
answer-look-again = Noch einmal ansehen
answer-leave-sure = Beiseitelegen
said-recovered = { $n ->
    [0] Die ungesicherte Arbeit ist wieder da. Zum Behalten bitte sichern.
    [one] Die ungesicherte Arbeit ist wieder da. Ein Eintrag ist strittig; beide Fassungen stehen unter den Befunden.
   *[other] Die ungesicherte Arbeit ist wieder da. { $n } Einträge sind strittig; beide Fassungen stehen unter den Befunden.
}
said-left-aside = Beiseitegelegt: { $file }
journal-unreadable = Die Aufzeichnung ungesicherter Arbeit ist nicht lesbar. Sie liegt jetzt unter { $file }.
journal-unkept = Ungesicherte Schritte überstehen gerade keinen Absturz: { $why } Die Arbeit geht weiter; bitte öfter sichern.
journal-held = Für neue Karten ist kein Platz in der Aufzeichnung. Bitte bald sichern.
journal-open-elsewhere = Diese Karte ist in einem anderen Fenster geöffnet. Hier lässt sie sich nur lesen.
journal-read-only = Nur lesen: Die Karte ist in einem anderen Fenster geöffnet. Dort schließen und hier neu öffnen, oder unter anderem Namen sichern.
journal-target-open = Diese Datei ist in einem anderen Fenster geöffnet. Bitte einen anderen Namen wählen.
journal-changed-on-disk = Jemand hat die Datei inzwischen geändert. Beim Sichern wird beides zusammengeführt; nichts geht verloren.
journal-changed-elsewhere = Die Datei hat sich geändert. Neu öffnen zeigt den neuen Stand.
said-saved-merged = { $n ->
    [0] Gesichert und mit den Änderungen anderer zusammengeführt.
    [one] Gesichert und zusammengeführt. Ein Eintrag ist strittig; beide Fassungen stehen unter den Befunden und unter „conflicts“ in der Datei.
   *[other] Gesichert und zusammengeführt. { $n } Einträge sind strittig; beide Fassungen stehen unter den Befunden und unter „conflicts“ in der Datei.
}
journal-theirs = Jemand hat die Datei geändert, und so lässt sie sich nicht lesen: { $why } Nichts wurde überschrieben; bitte unter anderem Namen sichern.
