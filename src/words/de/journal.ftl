# Nicht gesicherte Arbeit: nach einem Absturz, in zwei Fenstern, mit anderen an einer Datei.

title-read-only = nur lesen
question-open-elsewhere = Diese Karte ist schon in einem anderen Fenster offen, bei Ihnen oder bei jemand anderem. Wer mitarbeitet, ändert sie hier auch; beim Sichern werden alle Stände zusammengeführt.
answer-read-only = Nur lesen
answer-join = Mitarbeiten
said-joined = Sie arbeiten mit. Was andere sichern, kommt hier an.
question-recover = Beim letzten Mal wurde die Arbeit an { $map } unterbrochen, bevor sie gesichert war. Übernehmen?
recover-new-map = einer neuen Karte
recover-new-map-called = der neuen Karte „{ $title }“
recover-merged = Die Datei wurde seitdem geändert; beides wird zusammengeführt.
recover-damaged = Das Ende der Aufzeichnung ist beschädigt: Die letzten Schritte können fehlen. Eine Kopie bleibt erhalten.
recover-more = … und { $n } weitere (Bild ab)
question-leave-recovered = Die ungesicherten Schritte nicht übernehmen? Die Aufzeichnung wird beiseitegelegt, nicht gelöscht.
answer-take = Übernehmen (Sichern danach wie gewohnt)
answer-leave = Nicht übernehmen
answer-later = Später entscheiden (beenden)
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
journal-read-only = Nur lesen: Die Karte ist auch woanders offen (Strg-P, Mitarbeiten).
journal-target-open = Diese Datei ist in einem anderen Fenster geöffnet. Bitte einen anderen Namen wählen.
journal-changed-on-disk = Jemand hat die Datei geändert; beim Sichern wird beides zusammengeführt.
said-saved-merged = { $n ->
    [0] Gesichert und mit den Änderungen anderer zusammengeführt.
    [one] Gesichert und zusammengeführt. Ein Eintrag ist strittig; beide Fassungen stehen unter den Befunden und unter „conflicts“ in der Datei.
   *[other] Gesichert und zusammengeführt. { $n } Einträge sind strittig; beide Fassungen stehen unter den Befunden und unter „conflicts“ in der Datei.
}
said-taken-in = { $n ->
    [0] Die Datei wurde von anderen geändert, die Karte nicht.
    [one] Jemand anders hat die Karte geändert: eine Änderung ist hier angekommen.
   *[other] Jemand anders hat die Karte geändert: { $n } Änderungen sind hier angekommen.
}
journal-cannot-take-in = Die Datei wurde geändert und lässt sich so nicht lesen: { $why } Hier bleibt der Stand von vorher.
journal-gone = Die Datei ist nicht mehr da: gelöscht, verschoben oder umbenannt. Bitte sichern.
journal-theirs = Jemand hat die Datei geändert, und so lässt sie sich nicht lesen: { $why } Nichts wurde überschrieben; bitte unter anderem Namen sichern.
