# Eine Variante nach einem Organisationsmodell: der Dialog.

command-new-from-model = Neue Variante nach einem Modell
command-new-from-model-foot = nach Modell
command-new-from-model-help = Legt eine Variante nach einem von zehn Organisationsmodellen an: Modell wählen, Fragen beantworten, lesen, was geschieht.
command-model-forward = Weiter
command-model-forward-foot = weiter
command-model-forward-help = Geht im Dialog der Modelle zur nächsten Frage.
command-model-make = Variante anlegen
command-model-make-foot = Variante anlegen
command-model-make-help = Legt die Variante an und öffnet sie; das lässt sich rückgängig machen.
command-model-back = Zurück
command-model-back-foot = zurück
command-model-back-help = Geht im Dialog der Modelle einen Schritt zurück; was beantwortet ist, bleibt.
command-model-leave = Dialog verlassen
command-model-leave-foot = verlassen
command-model-leave-help = Verlässt den Dialog der Modelle; was beantwortet ist, steht beim nächsten Mal wieder da.
command-posts-more = Mehr Stellen
command-posts-more-foot = mehr Stellen
command-posts-more-help = Gibt der Zeile eine halbe Stelle mehr.
command-posts-less = Weniger Stellen
command-posts-less-foot = weniger
command-posts-less-help = Nimmt der Zeile eine halbe Stelle; unter einer halben ist sie nicht mehr angekreuzt.
place-model = Organisationsmodell
place-model-posts = Organisationsmodell: Stellen
place-model-page = Organisationsmodell: letzte Seite

new-model-title = Neue Variante nach einem Modell
new-model-title-of = { $model } · Frage { $number } von { $all }
new-model-title-page = { $model } · Das wird angelegt
new-model-from = Baut auf „{ $name }“ auf.
new-model-optional = Darf offen bleiben.
new-model-ticked = { $n } angekreuzt
new-model-posts = { $n ->
    [one] eine Stelle
   *[other] { $posts } Stellen
}
new-model-suggested = Vorschlag
new-model-yes = Ja
new-model-no = Nein
new-model-no-under = Ganz oben, unter niemandem
new-model-no-existing = Nein, sie ist neu
new-model-no-successor = Niemand
new-model-no-partner = Mit niemandem
new-model-steps = Was geschieht ({ $n ->
    [one] ein Schritt
   *[other] { $n } Schritte
})
new-model-nothing = Das alles gibt es auf der Karte schon: Es bleibt nichts zu tun.
new-model-for = Dafür
new-model-against = Dagegen
new-model-cases = Wo es das gab
new-model-hint-posts = Stellen, zum Beispiel 0,5 oder 2.
new-model-hint-day = Ein Tag, zum Beispiel 31.12.2028.

cli-variant-about = Legt eine Variante nach einem Organisationsmodell oder nach einer anderen Karte an.
cli-variant-usage = querschnitt variant [Optionen] [<KARTE> (--model <MODELL> | --like <KARTE>)]
cli-variant-file = Die Karte; - liest von der Standardeingabe und antwortet auf der Standardausgabe. Ohne Modell und ohne andere Karte werden die Modelle mit ihren Fragen aufgezählt.
cli-variant-model = Das Organisationsmodell, zum Beispiel staff-unit.
cli-variant-answer = Die Antwort auf eine seiner Fragen, zum Beispiel units=abh,asyl. Darf mehrmals stehen.
cli-variant-propose = Beantwortet die übrigen Fragen mit dem, was die Karte nahelegt.
cli-variant-like = Eine andere Karte: Was dort anders ist, wird zur Variante.
cli-variant-name = Der Name der Variante.
cli-variant-output = Diese Datei schreiben statt der Karte selbst; - ist die Standardausgabe. Eine Datei dieses Namens wird ersetzt.
cli-value-model = MODELL
cli-value-answer = FRAGE=ANTWORT
cli-value-like = KARTE

variant-models = Organisationsmodelle und ihre Fragen; was mit * endet, muss beantwortet werden.
variant-takes-one = (ein Name)
variant-takes-several = (Namen, mit Komma getrennt)
variant-takes-posts-of = (Namen mit Stellen, zum Beispiel jobcenter:2)
variant-takes-text = (ein Text)
variant-takes-posts = (eine Zahl)
variant-takes-day = (ein Tag)
variant-takes-yes-no = (ja oder nein)
variant-takes-basis = (Permanent, Project oder Voluntary)
variant-no-model = Ein Organisationsmodell „{ $name }“ gibt es nicht.
variant-no-question = Eine Frage „{ $name }“ stellt dieses Modell nicht.
variant-answer-hint = Antworten Sie mit --answer { $question }=… oder lassen Sie die Karte antworten: --propose.
variant-made = Variante „{ $name }“ angelegt, { $n ->
    [one] ein Schritt
   *[other] { $n } Schritte
} ({ $place }):
variant-like-same = Die beiden Karten sagen dasselbe: Es gibt keine Variante daraus.
variant-like-left = Varianten und offene Konflikte der anderen Karte bleiben dort: Eine Variante kann sie nicht enthalten.

command-variant-like = Variante aus anderer Karte
command-variant-like-foot = aus Karte
command-variant-like-help = Liest eine andere Karte; was dort anders ist, wird eine Variante der offenen.
ask-variant-like = Variante aus welcher Karte?
ask-variant-like-remark = Eine Kartendatei. Was dort anders ist als im Ist-Zustand, wird eine Variante; beide Dateien bleiben, wie sie sind.
said-variant-like = „{ $name }“ angelegt, { $n ->
    [one] ein Schritt
   *[other] { $n } Schritte
}.
