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
new-model-posts = { $posts } Stellen
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
