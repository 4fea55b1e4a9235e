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

## Schnelleingabe: was sie tun wird

quick-line-unit = Akteur { $name } ({ $kind })
quick-line-field = Handlungsfeld { $name }
quick-line-duty = { $unit }: { $roles } { $field }
quick-line-duty-scope = { $unit }: { $roles } { $field } ({ $scope })
quick-line-duty-stays = { $unit }: { $roles } { $field } steht schon da
quick-line-tie = Beziehung { $from } - { $to } ({ $what })
quick-line-tie-directed = Beziehung { $from } -> { $to } ({ $what })
quick-line-tie-stays = Beziehung { $from } - { $to } ({ $what }) steht schon da

## Schnelleingabe: Zeichen

quick-sign-duties = tut etwas in einem Handlungsfeld
quick-sign-tie = arbeitet zusammen mit
quick-sign-handover = übergibt Fälle an
quick-sign-handover-from = bekommt Fälle von
quick-sign-member = ist Mitglied in
quick-sign-more = und noch eins
quick-sign-part = und weiter
quick-sign-new = neu anlegen, mit der Art in Klammern
quick-sign-words = wie eng, welcher Art
quick-sign-close = schließen

## Schnelleingabe: Unklares

quick-no-name = Hier fehlt ein Name.
quick-unexpected = Das verstehe ich an dieser Stelle nicht.
quick-unclosed = Hier fehlt das schließende Zeichen: ", ) oder ].
quick-no-subject = Um wen geht es? Zum Beispiel: Caritas: Wohnen M.
quick-nothing-said = Nach dem Namen fehlt, was eingetragen werden soll: „:“ für Handlungsfelder, „-“ für Beziehungen.
quick-no-kind = „{ $text }“ ist neu; die Art gehört in Klammern, zum Beispiel (Ehrenamt).
quick-exists = „{ $text }“ gibt es schon.
quick-no-roles = { $text }: welche Rollen? Zum Beispiel F, D oder M.
quick-not-roles = „{ $text }“ sind keine Rollen.
quick-unknown-word = „{ $text }“ verstehe ich hier nicht.
quick-unknown-word-meant = „{ $text }“ verstehe ich hier nicht. Gemeint: { $meant }?
quick-several-meanings = „{ $text }“ kann mehreres heißen: { $meant }.
quick-twice = „{ $text }“: davon ist schon etwas gesagt.
quick-nothing-there = Da ist nichts, das wegzunehmen wäre.
quick-direction = „{ $text }“ hat keine Richtung; bitte - statt eines Pfeils.
quick-not-a-body = „{ $text }“ ist kein Gremium und hat keine Mitglieder.
quick-with-itself = Niemand hat eine Beziehung zu sich selbst.
quick-not-here = „{ $text }“ passt an dieser Stelle nicht.

## Schnelleingabe: was sie außerdem versteht, durch Kommas getrennt

quick-words-role-lead = Leitung, federführend
quick-words-role-deliver = durchführend, Umsetzung
quick-words-role-contribute = mitwirkend, Beteiligung
quick-words-role-supervise = Weisung, Aufsicht
quick-words-role-fund = Förderung, Geld
quick-words-actor-kind-welfare = Wohlfahrtsverband, Wohlfahrt, freier Träger
quick-words-actor-kind-self-organisation = MSO, Migrantenorganisation, Selbsthilfe
quick-words-actor-kind-volunteers = Verein, Initiative
quick-words-actor-kind-education = Bildung, Kita, Kursträger
quick-words-actor-kind-housing = Wohnen, Wohnungsbau
quick-words-actor-kind-health = Gesundheit, Klinik
quick-words-actor-kind-faith = Kirche, Religion, Moschee
quick-words-actor-kind-police = Polizei, Justiz
quick-words-actor-kind-research = Forschung, Hochschule
quick-words-actor-kind-body = Runde, Ausschuss, Beirat
quick-words-actor-kind-other = Sonstiges, anderes
quick-words-rank-office = Fachbereich
quick-words-rank-section = Sachgebiet, Team, Fachdienst
quick-words-tie-kind-handover = Übergabe
quick-words-tie-kind-tension = Spannung, Konflikt
quick-words-tie-kind-supervision = Fachaufsicht, Weisung
quick-words-tie-kind-funding = Geld
quick-words-tie-kind-member = Mitglied
quick-words-strength-1 = selten, lose
quick-words-strength-2 = regelmässig, mittel
quick-words-strength-3 = dicht, stark
quick-words-certainty-assumed = vermutet

## Textfassungen

text-not-on-day = (gilt am Stichtag nicht)
text-coverage-full = trägt ein Feld oder ist geführt und durchgeführt
text-coverage-part = wirkt mit oder ist nur teilweise abgedeckt
text-coverage-nothing = tut nichts oder ist nicht abgedeckt
text-scoped = gilt nicht für alle Fälle oder Orte
text-tie = { $unit }: { $what }
text-tie-to = an { $unit }: { $what }
text-tie-from = von { $unit }: { $what }
text-missing = fehlt: { $unit } (wegen { $fields })
text-without-ties = Ohne Beziehung: { $units }
