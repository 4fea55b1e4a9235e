# Organisationsmodelle: wie sie heißen, was sie fragen, was für und gegen sie spricht, wo es sie gab.

archetype-no-verdict = Das Programm vergleicht, es empfiehlt nicht.
archetype-who-decides = Wer entscheidet: Die innere Organisation liegt meist bei der Verwaltungsleitung; Geschäftskreise von Beigeordneten kann der Rat festlegen (z. B. §§ 62, 73 GO NRW). Der Personalrat ist zu beteiligen.

archetype-merged-office = Zusammengeführtes Amt
archetype-merged-office-what = Mehrere Einheiten werden ein Amt mit einer Leitung.
archetype-merged-office-name = Gemeinsames Amt
archetype-merged-office-for = Eine Leitung, kurze Wege, klare Verantwortung, weniger Schnittstellen.
archetype-merged-office-against = Eingriff und Beratung unter einem Dach; groß; Jugend, Schule, Gesundheit und Jobcenter bleiben draußen.
archetype-merged-office-cases = Freiburg 1. Juni 2016 (prolixletter.de num=2106); Düsseldorf Amt 54, 1. Januar 2018 (duesseldorf.de; den Namen „Welcome Center“ gab man auf, weil das Amt auch abschiebt, rp-online aid-1.6937888); Ravensburg 2015 (rv.de); Sigmaringen 1. Juli 2023, im Sozialdezernat (suedkurier art372548,11633328); Saale-Holzland 1. Mai 2024, im Ordnungsdezernat (otz article242052710).

archetype-social-work-to-enforcement = Sozialarbeit ins Ausländeramt
archetype-social-work-to-enforcement-what = Die Beratung zieht aus ihrem Amt in das Ausländeramt um.
archetype-social-work-to-enforcement-agreement-on = Rollen und Datenschutz
archetype-social-work-to-enforcement-for = Steuerung und Fallkenntnis in einer Hand.
archetype-social-work-to-enforcement-against = Auftrags- und Rollenkonflikte, Vertrauen der Ratsuchenden, Vorrang freier Träger.
archetype-social-work-to-enforcement-cases = Landkreis Leipzig 2021, öffentlich kritisiert (rtm-lkleipzig.de); auftragswidrige Erwartungen (lafast-sachsen.net).

archetype-cross-cutting-unit = Querschnittsfachbehörde, Migrationsagentur
archetype-cross-cutting-unit-what = Ein neues Amt mit eigenen und abgeordneten Leuten; fachlich bleiben die Abgeordneten bei ihrem Stammamt.
archetype-cross-cutting-unit-name = Querschnittsfachbehörde
archetype-cross-cutting-unit-for = Ein Dach über die Rechtskreise, Fachverantwortung bleibt beim Stammamt.
archetype-cross-cutting-unit-against = Entsandt und doch von einer Stelle geführt: Matrix; Überzeugungsarbeit bei den Entsendenden.
archetype-cross-cutting-unit-cases = Burgenlandkreis 26. April 2018, 71 Personen, mit Jobcenter und Arbeitsagentur (burgenlandkreis.de; interkulturellewoche.de).

archetype-cross-cutting-office = Querschnittsamt ohne Ausländerbehörde
archetype-cross-cutting-office-what = Beratung und Koordination werden ein Amt; die Ausländerbehörde bleibt, wo sie ist.
archetype-cross-cutting-office-name = Querschnittsamt
archetype-cross-cutting-office-for = Vertrauen, Sichtbarkeit, ein Gesicht.
archetype-cross-cutting-office-against = Kein Zugriff auf aufenthaltsrechtliche Entscheidungen; Arbeit, Wohnen, Sprache oft weiter außerhalb.
archetype-cross-cutting-office-cases = Köln Dezember 2018, rund 80 Beschäftigte, kritisiert wurden fehlende Felder im Organigramm (buergerinfo.stadt-koeln.de ktonr 253981); Frankfurt AmkA 1989.

archetype-staff-unit = Stabsstelle mit dezentraler Durchführung
archetype-staff-unit-what = Eine kleine Einheit bei der Verwaltungsleitung koordiniert; die Ämter arbeiten weiter wie bisher.
archetype-staff-unit-name = Stabsstelle Koordination
archetype-staff-unit-for = Kurzer Weg zur Spitze, alle Felder im Blick, Chefsache.
archetype-staff-unit-against = Keine Weisung gegenüber den Ämtern; wird leicht zur einzigen Brücke; reicht nach Ansicht der KGSt oft nicht mehr (kommunal.de 12.06.2017).
archetype-staff-unit-cases = Stuttgart 2000 (GRDrs 984/2000); Heilbronn (stimme.de art-4800343).

archetype-coordination-group = Koordinierungsgruppe, Mainstreaming
archetype-coordination-group-what = Die Leitungen setzen sich an einen Tisch; die Gliederung bleibt, wie sie ist.
archetype-coordination-group-name = Koordinierungsgruppe
archetype-coordination-group-for = Jedes Ressort ist verantwortlich, Entscheidungskraft am Tisch.
archetype-coordination-group-against = Kostet Zeit der Leitungen; kein Gesicht nach außen.
archetype-coordination-group-cases = Nürnberg 2002 (nuernberg.de/internet/integration/koordinierungsgruppe.html).

archetype-house = Haus der Integration
archetype-house-what = Mehrere ziehen unter ein Dach; jeder behält seine eigene Leitung.
archetype-house-name = Hausrunde
archetype-house-for = Eine Adresse ohne eine Hierarchie.
archetype-house-against = Braucht gemeinsame Regeln; Streit entscheidet weiter jede Linie für sich.
archetype-house-cases = Wuppertal 2018 (integration.wuppertal.de); Solingen Willkommenscenter (rp-online aid-1.5963110).

archetype-lead-organisation = Federführende Organisation
archetype-lead-organisation-what = Eine Organisation, die es schon gibt, übernimmt die Federführung.
archetype-lead-organisation-for = Klarer Knoten, vorhandenes Personal.
archetype-lead-organisation-against = Hängt an einem Träger; bei Pflichtaufgaben bleibt die Behörde verantwortlich.
archetype-lead-organisation-cases = Landkreis Osnabrück, MaßArbeit (willkommen-bei-freunden.de).

archetype-task-force = Task Force auf Zeit
archetype-task-force-what = Eine Runde für die Krise, mit Befugnissen und einem festen Ende.
archetype-task-force-name = Task Force
archetype-task-force-for = Entscheidet in der Krise in jeden Bereich hinein.
archetype-task-force-against = Endet; was sie trug, fällt zurück.
archetype-task-force-cases = Osnabrück 2015 (noz.de 05.10.2015); Landkreis München, Stabsstelle später im Ausländeramt aufgegangen (sueddeutsche.de 1.4208322).

archetype-single-coordinator = Einzelne Koordinationsstelle
archetype-single-coordinator-what = Eine oder zwei Stellen in einem Amt verbinden die anderen miteinander.
archetype-single-coordinator-name = Koordinationsstelle
archetype-single-coordinator-for = Günstig, schnell, nah am Ehrenamt.
archetype-single-coordinator-against = Alles hängt an ein bis zwei Stellen; die Einordnung ist oft zufällig.
archetype-single-coordinator-cases = Viele kleine Städte („Einzelkämpfer“, Schammann et al. 2020, 3.1.5).

archetype-ask-units = Welche Einheiten gehen in das Amt?
archetype-ask-name = Wie heißt es?
archetype-ask-under = Unter welchem Dezernat?
archetype-ask-keep-sections = Bleiben die Einheiten als Abteilungen bestehen?
archetype-ask-lead-fields = Welche Handlungsfelder soll es federführend übernehmen?
archetype-ask-counselling = Welche Beratung zieht um?
archetype-ask-enforcement = In welches Amt?
archetype-ask-agreement = Wird eine Vereinbarung über Rollen und Datenschutz geschlossen?
archetype-ask-agreement-on = Worüber wird sie geschlossen?
archetype-ask-own-units = Welche eigenen Einheiten ziehen ein?
archetype-ask-seconding = Wer ordnet Personal ab, mit wie vielen Stellen?
archetype-ask-office-units = Welche Einheiten gehen in das Amt (ohne Ausländerbehörde)?
archetype-ask-existing = Gibt es die Stabsstelle schon?
archetype-ask-posts = Mit wie vielen Stellen?
archetype-ask-coordinated-fields = Welche Handlungsfelder koordiniert sie?
archetype-ask-partners = Mit wem trifft sie sich außerdem?
archetype-ask-members = Wer sitzt am Tisch?
archetype-ask-body-office = Wer führt die Geschäfte?
archetype-ask-decides = Darf das Gremium entscheiden?
archetype-ask-tenants = Wer zieht ein?
archetype-ask-paths = Welche Fallwege verlaufen im Haus?
archetype-ask-keeper = Wer hütet die Hausregeln?
archetype-ask-organisation = Welche Organisation übernimmt die Federführung?
archetype-ask-led-fields = In welchen Handlungsfeldern?
archetype-ask-until = Bis wann?
archetype-ask-partner = Mit wem in der Verwaltung schließt sie die Vereinbarung?
archetype-ask-ends = Wann endet sie?
archetype-ask-successor = Wer übernimmt danach?
archetype-ask-under-office = In welchem Amt sitzt sie?
archetype-ask-basis = Worauf beruht sie?
archetype-ask-few-partners = Mit wem stimmt sie sich ab (höchstens acht)?

archetype-unfit-missing = Es fehlt noch eine Antwort: { $question }
archetype-unfit-kind = Diese Antwort passt nicht zur Frage: { $question }
archetype-unfit-too-few = Hier { $n ->
    [one] braucht es mindestens eine Angabe
   *[other] braucht es mindestens { $n } Angaben
}: { $question }
archetype-unfit-too-many = Hier sind höchstens { $n } Angaben möglich: { $question }
archetype-unfit-not-offered = { $name } steht hier nicht zur Wahl: { $question }
