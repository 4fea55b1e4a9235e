# Was die Ansichten sagen: Gliederung, Matrix, Inspektor, Schnelleingabe, Textfassungen.

outline-nobody-leads = niemand führt

find-several = „{ $text }“ passt auf mehrere: { $meant }.
find-no-unit = „{ $text }“ kenne ich nicht.
find-no-unit-meant = „{ $text }“ kenne ich nicht. Gemeint: { $meant }?
find-no-field = Ein Handlungsfeld „{ $text }“ gibt es nicht.
find-no-field-meant = Ein Handlungsfeld „{ $text }“ gibt es nicht. Gemeint: { $meant }?
find-no-body = Ein Gremium „{ $text }“ gibt es nicht.
find-no-body-meant = Ein Gremium „{ $text }“ gibt es nicht. Gemeint: { $meant }?

form-nothing = (keine Angabe)
form-expressly-none = (ausdrücklich niemand)
form-new-dimension = Neue Dimension
form-new-dimension-help = Wonach sich Angebote unterscheiden, mit den Werten, etwa Bezirk: Mitte, Nord.
form-error-not-there = Diese Angabe gibt es nicht mehr.
form-error-required = Diese Angabe darf nicht leer sein.
form-error-posts = Bitte eine Zahl von 0 bis 1000000 ohne Tausenderpunkt eingeben, zum Beispiel 18,5.
form-error-share = Bitte einen Anteil von 0 bis 100 % eingeben, zum Beispiel 50 %.
form-error-strength = Bitte 1, 2 oder 3 wählen; importierte Karten dürfen andere Zahlen über 0 haben.
form-error-trust = Bitte 1, 2, 3 oder 4 wählen.
form-error-day = Das ist kein Tag des Kalenders. Zum Beispiel 31.12.2027 oder 2027-12-31.
form-error-id = „{ $text }“ ist keine Kennung: nur a bis z, Ziffern und Bindestriche.
form-error-word = „{ $text }“ steht nicht zur Auswahl.
form-error-scope = „{ $text }“ ist kein Wert einer Dimension, oder mehrere haben ihn. Dann so: bezirk=nord.
form-error-dimension = Bitte so eingeben: Bezirk: Mitte, Nord.
form-error-thresholds = Bitte so eingeben: members: 5; fields: 3.
form-error-taken = Dort steht schon ein Eintrag. Bitte zuerst den anderen ändern.
