# Die Wörter der Karte.

## Was es gibt

map = Karte
unit = Akteur
unit-plural = Akteure
node-type-department = Organisationseinheit
node-type-department-plural = Organisationseinheiten
node-type-actor = weiterer Akteur
node-type-actor-plural = weitere Akteure
node-type-field = Handlungsfeld
node-type-field-plural = Handlungsfelder
responsibility = Zuständigkeit
responsibility-plural = Zuständigkeiten
tie = Beziehung
tie-plural = Beziehungen
path = Fallweg
path-plural = Fallwege
step = Station
step-plural = Stationen
programme = Förderprogramm
programme-plural = Förderprogramme
dimension = Dimension
dimension-plural = Dimensionen
variant = Variante
variant-plural = Varianten
base = Ist-Zustand
finding = Befund
finding-plural = Befunde
indicator = Kennzahl
indicator-plural = Kennzahlen
action = Schritt
action-plural = Schritte
edit = Änderung
edit-plural = Änderungen
rule = Regel
rule-plural = Regeln
conflict = Konflikt
conflict-plural = Konflikte
body = Gremium
body-plural = Gremien

## Art der Kommune

status-city-county = kreisfreie Stadt
status-county = Landkreis
status-large-town = große kreisangehörige Stadt
status-town = kreisangehörige Gemeinde
status-city-state = Stadtstaat

## Ränge

rank-head = Verwaltungsleitung
rank-head-plural = Verwaltungsleitungen
rank-head-help = Oberbürgermeisterin, Landrat, Beigeordnete
rank-division = Dezernat
rank-division-plural = Dezernate
rank-division-help = Geschäftsbereich, Referat eines Beigeordneten
rank-office = Amt
rank-office-plural = Ämter
rank-office-help = Fachbereich, Fachamt
rank-section = Abteilung
rank-section-plural = Abteilungen
rank-section-help = Sachgebiet, Team; auch ineinander
rank-staff-unit = Stabsstelle
rank-staff-unit-plural = Stabsstellen
rank-staff-unit-help = neben der Linie, meist bei der Leitung
rank-commissioner = Beauftragte
rank-commissioner-plural = Beauftragte
rank-commissioner-help = Gleichstellung, Behinderung, Integration
rank-company = Eigenbetrieb
rank-company-plural = Eigenbetriebe
rank-company-help = wirtschaftet selbst, gehört zur Verwaltung

## Arten von Akteuren

actor-kind-authority = Behörde
actor-kind-authority-plural = Behörden
actor-kind-authority-help = Jobcenter, BAMF, Agentur für Arbeit, Schulaufsicht
actor-kind-municipality = Kommune
actor-kind-municipality-plural = Kommunen
actor-kind-municipality-help = Nachbarstadt, kreisangehörige Gemeinde
actor-kind-welfare = Freie Wohlfahrtspflege
actor-kind-welfare-plural = Freie Wohlfahrtspflege
actor-kind-welfare-help = Verbände wie Caritas, Diakonie, AWO, DRK
actor-kind-self-organisation = Selbstorganisation
actor-kind-self-organisation-plural = Selbstorganisationen
actor-kind-self-organisation-help = Migrantenorganisation, Selbsthilfe
actor-kind-volunteers = Ehrenamt
actor-kind-volunteers-plural = Ehrenamt
actor-kind-volunteers-help = Helferkreis, Freiwilligenagentur, Patenschaften
actor-kind-concerned = Betroffene und ihre Vertretung
actor-kind-concerned-plural = Betroffene und ihre Vertretungen
actor-kind-concerned-help = Integrationsrat, Elternbeirat, Seniorenbeirat
actor-kind-education = Bildungsträger
actor-kind-education-plural = Bildungs- und Kursträger, Kitas
actor-kind-education-help = Volkshochschule, Sprachschule, Kita
actor-kind-school = Schule
actor-kind-school-plural = Schulen
actor-kind-school-help = Grundschule, Berufskolleg
actor-kind-business = Wirtschaft
actor-kind-business-plural = Wirtschaft und Kammern
actor-kind-business-help = Betriebe, IHK, Handwerkskammer
actor-kind-housing = Wohnungswirtschaft
actor-kind-housing-plural = Wohnungswirtschaft
actor-kind-housing-help = Wohnungsbaugesellschaft, Mieterverein
actor-kind-health = Gesundheitswesen
actor-kind-health-plural = Gesundheitswesen
actor-kind-health-help = Klinikum, Praxis, Hebammen, Krankenkasse
actor-kind-faith = Religionsgemeinschaft
actor-kind-faith-plural = Religionsgemeinschaften
actor-kind-faith-help = Kirchengemeinde, Moscheeverein
actor-kind-sport = Sport
actor-kind-sport-plural = Sport
actor-kind-sport-help = Sportverein, Sportbund
actor-kind-culture = Kultur
actor-kind-culture-plural = Kultur
actor-kind-culture-help = Bibliothek, Theater, Kulturverein
actor-kind-police = Polizei und Justiz
actor-kind-police-plural = Polizei und Justiz
actor-kind-police-help = Polizei, Staatsanwaltschaft, Gericht
actor-kind-politics = Politik
actor-kind-politics-plural = Politik
actor-kind-politics-help = Rat, Ausschuss, Fraktion
actor-kind-foundation = Stiftung
actor-kind-foundation-plural = Stiftungen
actor-kind-foundation-help = fördert oder macht selbst Angebote
actor-kind-research = Wissenschaft
actor-kind-research-plural = Wissenschaft
actor-kind-research-help = Hochschule, Institut
actor-kind-company = kommunale Gesellschaft
actor-kind-company-plural = kommunale Gesellschaften
actor-kind-company-help = Stadtwerke, gemeinnützige GmbH der Stadt
actor-kind-body = Gremium
actor-kind-body-plural = Gremien
actor-kind-body-help = Runder Tisch, Lenkungsgruppe, Arbeitskreis
actor-kind-other = Sonstige
actor-kind-other-plural = Sonstige
actor-kind-other-help = was sonst nirgends passt

## Ebenen

level-federal = Bund
level-state = Land
level-county = Kreis
level-municipality = Gemeinde
level-district = Stadtbezirk
level-joint = gemeinsame Einrichtung
level-civil = Zivilgesellschaft
level-market = Markt

## Funktionen

function-enforcement = Eingriff
function-enforcement-help = ordnet an und vollzieht: Ordnungsrecht, Aufenthaltsrecht
function-benefits = Leistungsgewährung
function-benefits-help = bewilligt Geld- und Sachleistungen
function-counselling = Beratung
function-counselling-help = berät und begleitet Menschen
function-delivery = Angebote
function-delivery-help = macht selbst Angebote: Kurse, Unterkünfte, Treffs
function-oversight = Aufsichtsbehörde
function-oversight-help = beaufsichtigt andere, etwa Schul- oder Heimaufsicht
function-funding = Förderung
function-funding-help = vergibt Zuwendungen an andere
function-steering = Koordination und Steuerung
function-steering-help = bringt andere zusammen und vermittelt zwischen ihnen
function-planning = Planung und Monitoring
function-planning-help = plant, beobachtet und berichtet
function-advocacy = Interessenvertretung
function-advocacy-help = spricht für eine Gruppe von Menschen

## Art der Aufgabe

duty-voluntary = freiwillige Aufgabe
duty-mandatory = Pflichtaufgabe
duty-instructed = Pflichtaufgabe nach Weisung
duty-instructed-help = auch: Auftragsangelegenheit

## Rollen

role-lead = Federführung
role-lead-help = hat das Feld in der Hand, lädt ein, entscheidet im Streit
role-deliver = Durchführung
role-deliver-help = macht die Arbeit
role-contribute = Mitwirkung
role-contribute-help = arbeitet mit, ohne das Feld zu tragen
role-co-sign = Mitzeichnung
role-co-sign-help = zeichnet mit; außerhalb des Hauses: Einvernehmen
role-consult = Anhörung
role-consult-help = wird gehört, bevor entschieden wird
role-inform = Kenntnisnahme
role-inform-help = wird unterrichtet
role-fund = Geldgeber
role-fund-help = bezahlt
role-supervise = Weisung und Aufsicht
role-supervise-help = darf anweisen und beaufsichtigt
role-decide = Entscheidung
role-decide-help = beschließt, etwa ein Rat oder Ausschuss

## Grundlage

basis-permanent = dauerhaft
basis-project = Projektmittel
basis-voluntary = ehrenamtlich

## Gewissheit

certainty-confirmed = belegt
certainty-confirmed-help = steht irgendwo geschrieben
certainty-reported = berichtet
certainty-reported-help = hat uns jemand gesagt
certainty-assumed = angenommen
certainty-assumed-help = vermuten wir

## Beziehungen

tie-kind-exchange = Austausch
tie-kind-exchange-help = man kennt sich und redet miteinander
tie-kind-coordination = Abstimmung
tie-kind-coordination-help = man stimmt die Arbeit miteinander ab
tie-kind-agreement = Vereinbarung
tie-kind-agreement-help = es gibt etwas Schriftliches
tie-kind-tension = angespanntes Verhältnis
tie-kind-tension-help = es hakt zwischen beiden
tie-kind-handover = Fallübergabe
tie-kind-handover-help = Fälle gehen vom einen zum anderen
tie-kind-funding = Finanzierung
tie-kind-funding-help = der eine bezahlt den anderen
tie-kind-supervision = fachliche Weisung
tie-kind-supervision-help = der eine steuert den anderen fachlich (Fachaufsicht)
tie-kind-secondment = Abordnung
tie-kind-secondment-help = der eine stellt dem anderen Personal
tie-kind-member = Mitgliedschaft
tie-kind-member-help = sitzt in einem Gremium

## Sitze

seat-chair = Vorsitz
seat-office = Geschäftsstelle
seat-voting = stimmberechtigt
seat-advisory = beratend
seat-guest = Gast

## Abhängigkeiten

dependency-pooled = nebeneinander
dependency-pooled-help = beide nutzen dasselbe, ohne aufeinander zu warten
dependency-sequential = nacheinander
dependency-sequential-help = das eine braucht, was das andere liefert
dependency-reciprocal = wechselseitig
dependency-reciprocal-help = jede Entscheidung hier ändert etwas dort, und umgekehrt

## Gewicht

severity-error = dringend
severity-error-plural = dringende
severity-error-help = nach ihren eigenen Regeln kann die Verwaltung so nicht arbeiten
severity-warning = Warnung
severity-warning-plural = Warnungen
severity-warning-help = es geht gut, bis etwas passiert
severity-note = Hinweis
severity-note-plural = Hinweise
severity-note-help = ein Gespräch wert

rule-level-off = aus
rule-level-note = Hinweis
rule-level-warning = Warnung
rule-level-error = dringend

## Sprachen

language-de = Deutsch
language-en = Englisch

## Zahlen und Listen

yes = ja
no = nein
none = keine
unknown = unbekannt

list-and = { $first } und { $last }
list-more = { $first } und { $n } weitere
quoted = „{ $text }“

count-units = { $n } { $n ->
    [one] Akteur
   *[other] Akteure
}
count-departments = { $n } { $n ->
    [one] Organisationseinheit
   *[other] Organisationseinheiten
}
count-actors = { $n } { $n ->
    [one] weiterer Akteur
   *[other] weitere Akteure
}
count-fields = { $n } { $n ->
    [one] Handlungsfeld
   *[other] Handlungsfelder
}
count-responsibilities = { $n } { $n ->
    [one] Zuständigkeit
   *[other] Zuständigkeiten
}
count-ties = { $n } { $n ->
    [one] Beziehung
   *[other] Beziehungen
}
count-paths = { $n } { $n ->
    [one] Fallweg
   *[other] Fallwege
}
count-findings = { $n } { $n ->
    [one] Befund
   *[other] Befunde
}
count-errors = { $n } { $n ->
    [one] dringender Befund
   *[other] dringende Befunde
}
count-warnings = { $n } { $n ->
    [one] Warnung
   *[other] Warnungen
}
count-notes = { $n } { $n ->
    [one] Hinweis
   *[other] Hinweise
}
count-edits = { $n } { $n ->
    [one] Änderung
   *[other] Änderungen
}
count-actions = { $n } { $n ->
    [one] Schritt
   *[other] Schritte
}
count-members = { $n } { $n ->
    [one] Mitglied
   *[other] Mitglieder
}
count-posts = { $n } { $n ->
    [one] Stelle
   *[other] Stellen
}
count-months = { $n } { $n ->
    [one] Monat
   *[other] Monate
}

month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.
