# Konflikte im Editor: ansehen und entscheiden.

conflicts-title = { $n ->
    [one] Ein Konflikt ist offen
   *[other] { $n } Konflikte sind offen
}
settle-ours = Ihre Fassung gilt
settle-theirs = Die andere Fassung gilt
settle-base = Es bleibt beim Stand davor
settle-as-it-is = So lassen, wie es jetzt in der Karte steht
settle-other = Eine weitere Fassung gilt, offen aus einer früheren Zusammenführung { $all ->
    [one] {""}
   *[other] ({ $number } von { $all })
}
settle-stays = – die Karte bleibt, wie sie ist
title-conflicts = { $n ->
    [one] ein Konflikt
   *[other] { $n } Konflikte
}
said-conflicts-open = { $n ->
    [one] Beim Zusammenführen blieb ein Konflikt
   *[other] Beim Zusammenführen blieben { $n } Konflikte
} offen: K zeigt sie und hilft beim Entscheiden.
said-conflict-settled = { $n ->
    [0] Entschieden. Das war der letzte Konflikt.
    [one] Entschieden. Ein Konflikt ist noch offen.
   *[other] Entschieden. { $n } Konflikte sind noch offen.
}
said-conflict-no-home = Diesen Eintrag gibt es in der Karte nicht; entscheiden mit einer der Ziffern.
merged-one-step = Änderungen aus der Datei übernommen

place-conflicts = Konflikte
command-conflicts = Konflikte entscheiden
command-conflicts-foot = Konflikte
command-conflicts-help = Zeigt, worüber sich zwei Fassungen beim Zusammenführen nicht einig waren, und was jede Entscheidung bewirkt.
command-conflict-ours = Ihre Fassung
command-conflict-ours-foot = Ihre
command-conflict-ours-help = Ihre Fassung gilt.
command-conflict-theirs = Die andere Fassung
command-conflict-theirs-foot = die andere
command-conflict-theirs-help = Die andere Fassung gilt.
command-conflict-base = Der Stand davor
command-conflict-base-foot = wie davor
command-conflict-base-help = Es gilt, was vor beiden Änderungen da stand.
command-conflict-as-it-is = So lassen
command-conflict-as-it-is-help = Es gilt, was jetzt in der Karte steht, zum Beispiel von Hand geändert.
command-conflict-other = Weitere Fassung
command-conflict-other-foot = die weitere
command-conflict-other-help = Es gilt die weitere Fassung, die eine frühere Zusammenführung offen gelassen hat.
command-conflict-next-other = Nächste weitere Fassung
command-conflict-next-other-foot = nächste weitere
command-conflict-next-other-help = Zeigt die nächste der Fassungen, die frühere Zusammenführungen offen gelassen haben.
command-conflict-mend = Eintrag von Hand ändern
command-conflict-mend-foot = von Hand
command-conflict-mend-help = Geht zum Eintrag; danach hier mit 4 entscheiden.
command-conflict-close = Später entscheiden
command-conflict-close-foot = später
command-conflict-close-help = Schließt das Fenster; die Konflikte bleiben in der Datei.
