# Die Befunde. Je Regel: der Satz (und seine Fälle), -name, -why (Warum es zählt), -against (Einwand, wo es einen gibt),
# -source (Quelle). Zu jeder Angabe eines Befunds gibt es auch $ANGABE-count: wie viele es sind; fehlt die Angabe, fehlt
# auch die Zahl, und der mit * bezeichnete Fall gilt.

finding-why = Warum es zählt
finding-evidence = Belege
finding-against = Einwand
finding-source = Quelle
finding-remedies = Möglich
finding-fragile = Hängt an einer Angabe
finding-fragile-tie = Ohne { $kind } zwischen { $a } und { $b } wäre der Befund ein anderer oder weg.
finding-fragile-assumed = Nur angenommen: { $kind } zwischen { $a } und { $b }. Stimmt das nicht, wäre der Befund ein anderer oder weg: erst nachfragen.
finding-fragile-missing = Würden sich { $a } und { $b } abstimmen, wie es nötig ist, wäre der Befund weg.
finding-holds-name = Wie oft er gilt
finding-holds = Gilt in { $share } der Fälle, wenn von den angenommenen Beziehungen jede auch fehlen kann.

## Eine Regel für sich

rule-page-level = Schwere
rule-page-level-here = { $default }; auf dieser Karte { $level }
rule-page-thresholds = Schwellen
rule-page-silenced-by = Tritt zurück hinter
rule-page-silences = Geht vor
rule-page-off = Abschalten in der Karte
rule-page-on = Einschalten in der Karte

## Betroffene, je nach Thema der Karte

concerned-integration = Geflüchtete und Zugewanderte
concerned-integration-any = Geflüchtete, Zugewanderte oder ihre Organisationen
concerned-care = Pflegebedürftige und pflegende Angehörige
concerned-care-any = Pflegebedürftige, pflegende Angehörige oder ihre Vertretungen
concerned-families = Familien
concerned-families-any = Familien oder ihre Vertretungen
concerned-violence = Betroffene von Gewalt
concerned-violence-any = Betroffene von Gewalt oder ihre Vertretungen
concerned-climate = Bürgerinnen und Bürger
concerned-climate-any = Bürgerinnen, Bürger oder ihre Initiativen
concerned-education = Lernende
concerned-education-any = Lernende, Eltern oder ihre Vertretungen
concerned-other = die Betroffenen
concerned-other-any = Betroffene oder ihre Organisationen

## Abdeckung

coverage-no-lead = „{ $field }“ hat keine Federführung.
coverage-no-lead-part = „{ $field }“ hat für { $scope } keine Federführung.
coverage-no-lead-nobody = Für „{ $field }“ ist { $scope-count ->
    [one] ({ $scope }) niemand
    [other] ({ $scope }) niemand
   *[unknown] niemand
} eingetragen.
coverage-no-lead-name = Keine Federführung
coverage-no-lead-why = Ohne Federführung lädt niemand ein und niemand entscheidet, wenn Beteiligte sich nicht einig sind.
coverage-no-lead-source = { $ground-count ->
    [one] { $ground }; zum Vergleich: § 16 AGO Bayern, § 15 GGO
   *[unknown] Federführend ist, wer nach dem Geschäftsverteilungsplan überwiegend zuständig ist (§ 16 AGO Bayern, § 15 GGO: Vorbilder, die Kommunen nicht binden; maßgeblich ist die eigene AGA oder ADGA)
}. „Strukturelle Nichtzuständigkeit“ ist typisch für Querschnittsaufgaben (familie-in-nrw.de).

coverage-no-delivery = Für „{ $field }“ gibt es eine Federführung, aber niemanden, der die Aufgabe durchführt.
coverage-no-delivery-no-lead = „{ $field }“ führt niemand durch.
coverage-no-delivery-name = Keine Durchführung
coverage-no-delivery-why = Auf dem Papier ist das Feld besetzt, bei den Menschen kommt nichts an.
coverage-no-delivery-source = RACI: mindestens ein R je Aufgabe; Handlungsfelder nach KGSt 15/2017.

coverage-no-public-lead = „{ $field }“ ist Pflichtaufgabe, aber keine Behörde hat die Federführung; eingetragen { $unit-count ->
    [one] ist
   *[other] sind
} { $unit }.
coverage-no-public-lead-name = Keine öffentliche Federführung
coverage-no-public-lead-why = Die Durchführung lässt sich übertragen, die Verantwortung des Aufgabenträgers bleibt.
coverage-no-public-lead-against = Manche Landesgesetze übertragen eine Aufgabe ganz (Beleihung, Satzung): dann die Rechtsgrundlage eintragen und den Befund hinnehmen.
coverage-no-public-lead-source = Ansprüche richten sich gegen den öffentlichen Träger, auch wo andere leisten (§ 3 Abs. 2 SGB VIII, kitaleitungswissen.de).

coverage-scope-gap = { $dimension-id ->
    [rechtskreis] Für Menschen im Rechtskreis { $values } führt „{ $field }“ niemand durch.
    [bezirk] „{ $field }“ wird in { $values } nicht angeboten ({ $dimension }).
    [stadtteil] „{ $field }“ wird in { $values } nicht angeboten ({ $dimension }).
    [gemeinde] „{ $field }“ wird in { $values } nicht angeboten ({ $dimension }).
    [ort] „{ $field }“ wird in { $values } nicht angeboten ({ $dimension }).
   *[other] „{ $field }“ wird für { $values } nicht angeboten ({ $dimension }).
}
coverage-scope-gap-name = Lücke im Angebot
coverage-scope-gap-why = Im Durchschnitt gut versorgt heißt nicht überall versorgt.
coverage-scope-gap-source = KGSt: in Sozialräumen denken; beim Wechsel des Rechtskreises gehen Menschen verloren (kreis-coesfeld.de, SV-9-1769).

coverage-single-provider = „{ $field }“ hängt allein an { $unit }.
coverage-single-provider-name = Nur ein Akteur
coverage-single-provider-why = Fällt { $unit } aus, ist niemand eingearbeitet.
coverage-single-provider-against = In einer kleinen Stadt ist einer oft alles, was es gibt; eine verabredete Vertretung genügt.
coverage-single-provider-source = Bus-Faktor (Avelino u. a. 2016).

coverage-only-volunteers = „{ $field }“ wird nur ehrenamtlich getragen ({ $units }).
coverage-only-volunteers-name = Nur Ehrenamt
coverage-only-volunteers-why = Ehrenamt kann aufhören, ohne zu kündigen, und braucht eine hauptamtliche Ansprechstelle.
coverage-only-volunteers-against = Sport, Nachbarschaft und Begleitung leben vom Ehrenamt; dann ist nur die Frage, wer es unterstützt.
coverage-only-volunteers-source = Die Koordination braucht bis zu 40 Stunden in der Woche, zu viel für Ehrenamtliche (Bertelsmann Stiftung/BIM 2016).

coverage-only-project = „{ $field }“ wird nur aus Projektmitteln getragen{ $date-count ->
    [one] ; die letzte Förderung endet am { $date }
   *[unknown] {""}
}.
coverage-only-project-name = Nur Projektmittel
coverage-only-project-why = Mit der Förderung endet auch das Angebot, und Fachkräfte gehen früher.
coverage-only-project-source = Instabile Strukturen (Schammann u. a. 2020, 3.3.1); freiwillige und pflichtige Aufgaben (ibis-institut.de).

coverage-level = „{ $field }“ ist Aufgabe der Ebene { $level }, durchgeführt wird sie von { $unit }; eine Übertragung ist nicht eingetragen.
coverage-level-name = Aufgabe einer anderen Ebene
coverage-level-why = Wer die Aufgabe schuldet, zahlt und haftet; ohne Übertragung ist offen, wer was trägt.
coverage-level-against = Manches ist durch Landesrecht übertragen, ohne dass es jemand aufgeschrieben hat.
coverage-level-source = Übertragung durch Satzung oder öffentlich-rechtlichen Vertrag, z. B. § 2 Abs. 3 AufnG Niedersachsen.

## Klarheit

clarity-several-leads = „{ $field }“ hat { $n } Federführungen: { $units }.
clarity-several-leads-levels = „{ $field }“ führen { $units } auf verschiedenen Ebenen zugleich.
clarity-several-leads-name = Mehrere Federführungen
clarity-several-leads-why = Zwei Federführungen heißen im Streit: keine.
clarity-several-leads-against = Zwei Federführungen sind in Ordnung, wenn es eigentlich zwei Handlungsfelder sind oder jede ihren eigenen Bereich hat: dann aufteilen oder den Bereich eintragen.
clarity-several-leads-source = { $ground-count ->
    [one] { $ground }; zum Vergleich: § 16 AGO Bayern, § 15 GGO
   *[unknown] § 16 AGO Bayern, § 15 GGO (Vorbilder; maßgeblich ist die eigene AGA oder ADGA)
}. RACI: genau ein A.

clarity-body-leads = Die Federführung für „{ $field }“ liegt bei einem Gremium ({ $unit }).
clarity-body-leads-name = Gremium als Federführung
clarity-body-leads-why = Ein Gremium berät und beschließt; vorbereiten, einladen und umsetzen kann nur ein Amt oder eine Organisation.
clarity-body-leads-source = KIM-Lenkungsgruppe: Legitimation, Beteiligung, Entscheidung; vorbereitet wird im Kommunalen Integrationszentrum (kim.nrw).

clarity-many-cosign = Bei „{ $field }“ zeichnen { $n } Akteure mit: { $units }.
clarity-many-cosign-name = Viele Mitzeichnungen
clarity-many-cosign-why = Jede Mitzeichnung kostet Tage; nötig ist sie nur, wo der eigene Aufgabenbereich verantwortet wird.
clarity-many-cosign-against = Geld und Recht können es verlangen.
clarity-many-cosign-source = { $ground-count ->
    [one] { $ground }; zum Vergleich: § 16 Abs. 3 AGO Bayern, § 15 Abs. 4 GGO
   *[unknown] Mitzeichnung nur, wo nötig, und zugleich statt nacheinander (Sternmitzeichnung, § 16 Abs. 3 AGO Bayern); nur bei Fragen von Gewicht (§ 15 Abs. 4 GGO)
}.

clarity-no-deputy = { $unit } führt „{ $field }“, eine Vertretung ist nicht eingetragen.
clarity-no-deputy-name = Keine Vertretung
clarity-no-deputy-why = Urlaub und Krankheit kommen vor; dann bleibt liegen, was nur einer entscheiden darf.
clarity-no-deputy-against = In einem Amt ist die Vertretung meist im Geschäftsverteilungsplan geregelt.
clarity-no-deputy-source = Bus-Faktor (Avelino u. a. 2016).

clarity-idle-unit = { $unit } ist vernetzt, hat aber keine Zuständigkeit.
clarity-idle-unit-several = { $n } Akteure sind vernetzt, haben aber keine Zuständigkeit: { $units }.
clarity-idle-unit-name = Vernetzt ohne Zuständigkeit
clarity-idle-unit-why = Vielleicht fehlt ein Eintrag, vielleicht ein Auftrag.

## Abstimmung

coordination-missing = { $a } und { $b } müssten sich abstimmen („{ $f }“ und „{ $g }“ hängen voneinander ab), eine Zusammenarbeit ist aber nicht eingetragen.
coordination-missing-name = Abstimmung fehlt
coordination-missing-why = Entscheidungen der einen Seite ändern die Arbeit der anderen.
coordination-missing-against = Was nicht eingetragen ist, kann es trotzdem geben: erst beide fragen.
coordination-missing-source = Kongruenz (Cataldo u. a. 2006); Abhängigkeiten (Thompson 1967); Leistungsträger arbeiten eng zusammen (§ 86 SGB X).

coordination-lead-cut-off = { $lead-count ->
    [one] { $lead } führt „{ $field }“, arbeitet
   *[other] { $lead } führen „{ $field }“, arbeiten
} aber nach dieser Karte nicht mit { $units } zusammen.
coordination-lead-cut-off-name = Federführung ohne Verbindung
coordination-lead-cut-off-why = Wer führt, muss wissen, was geschieht.
coordination-lead-cut-off-source = { $ground-count ->
    [one] { $ground }; zum Vergleich: § 16 Abs. 3 AGO Bayern, § 15 Abs. 1 GGO
   *[unknown] Die Federführung beteiligt die anderen rechtzeitig (§ 16 Abs. 3 AGO Bayern, § 15 Abs. 1 GGO)
}. VMI: wer verantwortet, unterrichtet.

coordination-path-gap = Auf dem Weg „{ $path }“ geht der Fall von { $a } zu { $b }, eine Übergabe ist nicht vereinbart.
coordination-path-gap-several = Auf dem Weg „{ $path }“ ist an { $n } Übergängen keine Übergabe vereinbart: { $pairs }.
coordination-path-gap-nobody = Auf dem Weg „{ $path }“ ist bei „{ $field }“ niemand eingetragen, der den Fall übernimmt.
coordination-path-gap-name = Lücke im Fallweg
coordination-path-gap-why = An Übergängen gehen Menschen verloren, besonders beim Wechsel des Rechtskreises.
coordination-path-gap-against = Manche Fälle gibt die Person selbst weiter, und das ist so gewollt (Wunsch- und Wahlrecht).
coordination-path-gap-source = KIM (willkommen-in-lippe.de; kreis-coesfeld.de, SV-9-1769); der bisherige Träger zahlt, bis der nächste übernimmt (§ 2 Abs. 3 SGB X).

coordination-isolated = { $unit } ist für { $fields } eingetragen, aber mit niemandem verbunden.
coordination-isolated-name = Ohne Verbindung
coordination-isolated-why = Angebote, die niemand kennt, werden nicht vermittelt.
coordination-isolated-against = Vielleicht nur noch nicht gefragt.
coordination-isolated-source = Blinde Flecken der Akteurslandkarte (GIZ Capacity WORKS).

coordination-parallel-delivery = { $a } und { $b } bieten „{ $field }“ nebeneinander an{ $scope-count ->
    [one] {" "}({ $scope })
    [other] {" "}({ $scope })
   *[unknown] {""}
}, ohne sich abzustimmen.
coordination-parallel-delivery-several = { $units } bieten „{ $field }“ nebeneinander an{ $scope-count ->
    [one] {" "}({ $scope })
    [other] {" "}({ $scope })
   *[unknown] {""}
}, ohne sich abzustimmen.
coordination-parallel-delivery-name = Angebote nebeneinander
coordination-parallel-delivery-why = Vielfalt ist gewollt; unabgestimmt kann sie doppelte Arbeit bedeuten.
coordination-parallel-delivery-against = Wunsch- und Wahlrecht: mehrere Angebote nebeneinander sind gewollt.
coordination-parallel-delivery-source = Keine unnötigen Doppelstrukturen zwischen öffentlichen und freien Trägern; mehrere freie nebeneinander sind zulässige Wahl (§ 5 Abs. 4 SGB XII, Haufe Rz. 15; § 4 SGB VIII).

coordination-tense-pair = { $a } und { $b } sind aufeinander angewiesen, das Verhältnis ist aber als angespannt eingetragen.
coordination-tense-pair-name = Angespanntes Verhältnis
coordination-tense-pair-why = Oft steckt ein ungeklärter Auftrag dahinter, nicht die Personen.
coordination-tense-pair-against = Streit kann zu den Rollen gehören (Kontrolle und Interessenvertretung).
coordination-tense-pair-source = Arten von Beziehungen (GIZ Capacity WORKS).

coordination-path-long = Auf dem Weg „{ $path }“ wechselt der Fall { $n }-mal das Haus.
coordination-path-long-name = Langer Fallweg
coordination-path-long-why = Jeder Wechsel heißt neue Termine, neue Unterlagen, neue Erklärungen.
coordination-path-long-against = Getrennte Aufgaben können es verlangen.
coordination-path-long-source = Dienstleistungsketten (Reis 2020).

coordination-body-size = { $unit } hat { $n ->
    [one] { $n } Mitglied
   *[other] { $n } Mitglieder
}.
coordination-body-size-small = { $unit } hat { $n ->
    [one] { $n } Mitglied
   *[other] { $n } Mitglieder
}.
coordination-body-size-name = Größe eines Gremiums
coordination-body-size-why = Ein Gremium muss arbeitsfähig bleiben.
coordination-body-size-small-why = Für eine Abstimmung zu zweit braucht es meist kein Gremium.
coordination-body-size-source = „Bedeutsam ist es, das Gremium arbeitsfähig zu halten“ (kim.nrw); die Zahlen sind unsere.

## Engpässe

bottleneck-cut-vertex = { $unit } ist die einzige Brücke zu { $n ->
    [one] { $n } Akteur
   *[other] { $n } Akteuren
}: { $units }.
bottleneck-cut-vertex-name = Einzige Brücke
bottleneck-cut-vertex-why = Fällt { $unit } aus, reißt die Verbindung; ist { $unit } überlastet, wartet alles.
bottleneck-cut-vertex-against = Die wirksamsten Netze hielt ein starker Kern zusammen (Provan und Milward 1995): ein Knoten ist in Ordnung, wenn er genug Stellen und eine Vertretung hat.
bottleneck-cut-vertex-source = Schnittpunkt (cut vertex): Hopcroft und Tarjan 1973; überlastete Vermittler: Long u. a. 2013.

bottleneck-broker = Sehr viele Wege laufen über { $unit }{ $n ->
    [0] {""}
    [one] ; allein { $n } nötige Abstimmung vermittelt nur { $unit }
    [other] ; allein { $n } nötige Abstimmungen vermittelt nur { $unit }
   *[unknown] {""}
}.
bottleneck-broker-name = Alles läuft über einen
bottleneck-broker-why = Das hält das Netz zusammen und macht es langsam.
bottleneck-broker-against = Die wirksamsten Netze hielt ein starker Kern zusammen (Provan und Milward 1995): ein Knoten ist in Ordnung, wenn er genug Stellen und eine Vertretung hat.
bottleneck-broker-source = Zwischenzentralität (betweenness): Freeman 1977; Vermittler: Burt 1992.

bottleneck-bridge = Zwischen { $group_a } und { $group_b } gibt es nur eine Verbindung: { $a } mit { $b }.
bottleneck-bridge-name = Nur eine Verbindung
bottleneck-bridge-why = Eine Verbindung ist schnell verloren, etwa beim Wechsel einer Ansprechperson.
bottleneck-bridge-source = Brücke (bridge): Granovetter 1973.

bottleneck-bus-factor = { $units-count ->
    [one] Fällt { $units } aus, { $n ->
        [one] ist { $n }
       *[other] sind { $n }
    }
   *[other] Fallen { $units } aus, { $n ->
        [one] ist { $n }
       *[other] sind { $n }
    }
} von { $all } Handlungsfeldern unbesetzt.
bottleneck-bus-factor-name = Viel hängt an wenigen
bottleneck-bus-factor-why = So viel sollte nicht an so wenigen hängen.
bottleneck-bus-factor-against = Ein Amt ist keine Person; es hat im Innern Vertretungen.
bottleneck-bus-factor-source = Bus-Faktor (Avelino u. a. 2016).

## Last

load-many-leads = { $unit } führt { $n } von { $all } Handlungsfeldern{ $posts ->
    [one] {" "}mit { $posts } Stelle
    [other] {" "}mit { $posts } Stellen
   *[unknown] {""}
}.
load-many-leads-name = Viele Federführungen
load-many-leads-why = Federführung kostet Zeit; wer alles führt, kann wenig führen.
load-many-leads-against = Eine Steuerungseinheit kann auf dem Papier führen, während andere tragen. Über Personen sagt das nichts.
load-many-leads-source = RACI, Prüfung der Spalten; Stellenanteile der Koordination sind oft zu klein (Bertelsmann Stiftung/BIM 2016); die Schwelle ist unsere.

## Beteiligung

participation-steering-incomplete = In { $body } fehlen Federführende: { $units }.
participation-steering-incomplete-name = Lenkungsgruppe unvollständig
participation-steering-incomplete-why = Wer beschlossen hat, ohne die Federführung am Tisch zu haben, beschließt zweimal.
participation-steering-incomplete-against = Ein Gremium mit zwanzig Sitzen entscheidet nichts; ein Handlungsfeld kann durch ein anderes vertreten sein.
participation-steering-incomplete-source = Empfohlene Besetzung, mit Menschen, die entscheiden dürfen (kim.nrw).

participation-no-affected = In „{ $field }“ sind { $concerned } nicht beteiligt.
participation-no-affected-map = In { $n } von { $all } Handlungsfeldern sind { $concerned-any } nicht beteiligt.
participation-no-affected-all = In keinem der { $all } Handlungsfelder sind { $concerned-any } beteiligt.
participation-no-affected-name = Ohne Betroffene
participation-no-affected-why = Sie wissen, wo es hakt; Angebote ohne sie gehen leichter vorbei.
participation-no-affected-against = Bei reinen Rechtsentscheidungen gibt es nichts zu beteiligen (dann am Handlungsfeld „Beteiligung erwartet“ leer setzen).
participation-no-affected-source = KGSt 7/2017 (Bürgerkommune); gewählte Gremien sind in einigen Ländern vorgeschrieben (§ 27 GO NRW, seit 1.11.2025 Ausschuss für Chancengerechtigkeit und Integration).

participation-consulted-only = { $unit } wird nur gehört oder unterrichtet, wirkt aber nirgends mit.
participation-consulted-only-name = Nur gehört
participation-consulted-only-why = Wer nur gehört wird, kommt irgendwann nicht mehr.
participation-consulted-only-against = Ein Beirat ist von Gesetzes wegen beratend.
participation-consulted-only-source = Leiter der Beteiligung (Arnstein 1969).

participation-no-civil-society = In „{ $field }“ wirkt niemand aus der Zivilgesellschaft mit.
participation-no-civil-society-map = In { $n } von { $all } Handlungsfeldern wirkt niemand aus der Zivilgesellschaft mit.
participation-no-civil-society-all = In keinem der { $all } Handlungsfelder wirkt die Zivilgesellschaft mit.
participation-no-civil-society-name = Ohne Zivilgesellschaft
participation-no-civil-society-why = Vereine, Wohlfahrt und Ehrenamt erreichen Menschen, die kein Amt erreicht.
participation-no-civil-society-against = Hoheitliche Aufgaben bleiben bei der Behörde.
participation-no-civil-society-source = KGSt 7/2017 (Bürgerkommune).

participation-no-steering-body = Die Karte hat kein Lenkungsgremium.
participation-no-steering-body-name = Kein Lenkungsgremium
participation-no-steering-body-why = Ohne gemeinsamen Tisch wird jede Frage einzeln ausgehandelt.
participation-no-steering-body-against = In einer kleinen Verwaltung genügt oft die Dezernentenrunde.
participation-no-steering-body-source = KIM-Lenkungsgruppe: Legitimation, Beteiligung, Entscheidung (kim.nrw).

## Zeit

time-cover-ends = Ab { $date } ist „{ $field }“ nach heutigem Stand ohne { $what ->
    [lead] Federführung
    [both] Federführung und Durchführung
   *[delivery] Durchführung
}; dann { $unit-count ->
    [one] endet { $unit }
   *[other] enden { $unit }
}{ $programme-count ->
    [one] {" "}({ $programme })
    [other] {" "}({ $programme })
   *[unknown] {""}
}.
time-cover-ends-programme = Ab { $date } { $fields-count ->
    [one] ist
   *[other] sind
} { $fields } nach heutigem Stand nicht mehr besetzt; dann endet das Förderprogramm { $programme }.
time-cover-ends-name = Besetzung endet
time-cover-ends-why = Anschlussförderung und Haushalt brauchen meist ein Jahr Vorlauf.
time-cover-ends-source = Befristete Stellen (wiesentbote.de, 30.06.2020; Schammann u. a. 2020, 3.3).

time-ends-soon = { $unit } endet in „{ $field }“ am { $date }; { $others-count ->
    [one] { $others } führt weiter
    [other] { $others } führen weiter
   *[unknown] das Feld bleibt besetzt
}.
time-ends-soon-tie = Die Beziehung zwischen { $a } und { $b } endet am { $date }.
time-ends-soon-name = Endet bald
time-ends-soon-why = Früh genug klären, wer Fälle und Kontakte übernimmt.

## Linie

line-function-conflict = In { $office } liegen { $function_a } ({ $a }) und { $function_b } ({ $b }) unter einer Leitung.
line-function-conflict-same = In { $office } liegen { $function_a } und { $function_b } unter einer Leitung.
line-function-conflict-name = Widerstreitende Funktionen
line-function-conflict-why = { $function_a-id ->
    [funding] Wer Zuwendungen vergibt und selbst anbietet, entscheidet auch über Geld für sich selbst.
    [oversight] Wer beaufsichtigt und selbst anbietet, prüft sich selbst.
   *[other] Ratsuchende müssen wissen, wem sie etwas anvertrauen; Meldepflichten und Schweigepflicht treffen hier aufeinander.
}
line-function-conflict-against = Kurze Wege, ein Ansprechpartner, eine Verantwortung (Freiburg, Düsseldorf).
line-function-conflict-source = { $function_a-id ->
    [funding] public-manager.com 2018.
    [oversight] public-manager.com 2018.
   *[other] §§ 87, 88 AufenthG (Schulen ausgenommen), § 203 StGB (migrationsrecht.net); rtm-lkleipzig.de; public-manager.com 2018.
}

line-far-apart = Sind sich { $a } und { $b } uneinig, entscheidet erst die Verwaltungsspitze ({ $n ->
    [one] { $n } Stufe
   *[other] { $n } Stufen
}).
line-far-apart-name = Weit auseinander
line-far-apart-why = Was oben landet, wartet.
line-far-apart-against = Es hält Abstand, wo Abstand gewollt ist.
line-far-apart-source = { $ground-count ->
    [one] { $ground }; zum Vergleich: § 16 Abs. 2 AGO Bayern
   *[unknown] Es entscheidet der nächste gemeinsame Vorgesetzte (§ 16 Abs. 2 AGO Bayern); in Ministerien das Organisationsreferat (§ 15 Abs. 1 GGO)
}.

line-two-superiors = { $unit } gehört zu { $line }, fachlich { $other-count ->
    [one] steuert auch { $other }
   *[other] steuern auch { $other }
}.
line-two-superiors-name = Zwei Leitungen
line-two-superiors-why = Zwei Leitungen gehen gut, wenn aufgeschrieben ist, wer was entscheidet.
line-two-superiors-against = Wo Fachleute in vielen Häusern sitzen, ist das üblich.
line-two-superiors-source = Matrix (Pakarinen und Virtanen 2017); Burgenlandkreis.

line-span = { $unit } hat { $n ->
    [one] { $n } Einheit
   *[other] { $n } Einheiten
} unmittelbar unter sich.
line-span-name = Breite Leitungsspanne
line-span-why = Führung braucht Zeit je Einheit.
line-span-source = Ein Bestwert ist nicht belegt; für Verwaltungen werden 4 bis 10 genannt (Wikipedia, „Leitungsspanne“).

line-steering-rank = In { $body } sitzt { $unit }, eine Einheit unterhalb der Ebene der Ämter.
line-steering-rank-name = Rang im Lenkungsgremium
line-steering-rank-why = Wer im Haus nachfragen geht, kann am Tisch nicht entscheiden.
line-steering-rank-against = Eine Abteilung kann bevollmächtigt sein.
line-steering-rank-source = „Entscheidungsbefugtes Leitungspersonal“ (kim.nrw).

## Die Karte selbst

data-person = „{ $text }“ sieht nach einer Person aus.
data-person-name = Person in der Karte
data-person-why = Die Karte geht durch viele Hände; Ansprechstelle ist ein Funktionspostfach.
data-person-source = Datenminimierung (Art. 5 DSGVO).

data-path-unassigned = Auf „{ $path }“ steht { $unit } bei „{ $field }“, hat dort aber keine Zuständigkeit.
data-path-unassigned-name = Fallweg ohne Zuständigkeit
data-path-unassigned-why = Entweder der Weg oder die Matrix ist unvollständig.

data-orphan = Ohne Zuständigkeit und ohne Beziehung: { $units }.
data-orphan-name = Ohne Zuständigkeit und Beziehung
data-orphan-why = Vielleicht noch nicht gefragt.

data-body-empty = { $unit } hat keine Mitglieder.
data-body-empty-name = Gremium ohne Mitglieder
data-body-empty-why = Ohne Mitglieder vermittelt ein Gremium nichts.

data-same-name = { $a } und { $b } sind vielleicht derselbe Akteur.
data-same-name-name = Doppelter Name
data-same-name-why = Doppelte Einträge zerreißen das Bild.

data-stale = { $n ->
    [one] { $n } Eintrag ist
   *[other] { $n } Einträge sind
} seit über { $months } Monaten nicht geprüft, am ältesten: { $units }.
data-stale-never = Bei keinem Eintrag steht, wann er zuletzt geprüft wurde.
data-stale-name = Lange nicht geprüft
data-stale-why = Einer alten Karte glaubt niemand.

data-assumed = { $n } von { $all } Beziehungen { $n ->
    [one] ist
   *[other] sind
} angenommen; { $m ->
    [0] kein Befund hängt
    [one] { $m } Befund hängt
   *[other] { $m } Befunde hängen
} daran.
data-assumed-name = Angenommene Beziehungen
data-assumed-why = Erst nachfragen, dann handeln.

file-conflict = Beim Zusammenführen blieb etwas offen: { $place }.
file-conflict-name = Offener Konflikt
file-conflict-why = Zwei haben dasselbe verschieden geändert; die Karte hält vorerst den alten Stand.

variant-stale = In der Variante „{ $variant }“ passt Schritt { $n } nicht mehr: { $text }.
variant-stale-name = Variante veraltet
variant-stale-why = Die Karte hat sich geändert, seit die Variante geschrieben wurde.

rules-stale = Ein hingenommener Befund nennt etwas, das es nicht mehr gibt: { $text }.
rules-stale-name = Hingenommener Befund veraltet
rules-stale-why = Er gilt für nichts mehr und kann weg.

## Was zu einem Befund gehört

evidence-delivers = Durchführung
evidence-contributes = Mitwirkung
evidence-leads = Federführung
evidence-funds = Geldgeber
evidence-bodies = Gremien mit Federführung
evidence-scopes = Auch offen
evidence-scope = Gilt für
evidence-unit = Akteur
evidence-units = Akteure
evidence-fields = Handlungsfelder
evidence-level = Ebene
evidence-office = Amt
evidence-offices = Häuser
evidence-members = Mitglieder
evidence-chairs = Vorsitz
evidence-partners = Nötige Partner
evidence-neighbours = Verbunden mit
evidence-side-a = Auf der einen Seite
evidence-side-b = Auf der anderen Seite
evidence-parts = Abgetrennt wäre
evidence-betweenness = Zwischenzentralität (betweenness)
evidence-rank = Rang
evidence-pairs = Paare
evidence-lesser-pairs = Weitere Paare darunter
evidence-posts = Stellen
evidence-vacant = Davon unbesetzt
evidence-share = Anteil
evidence-basis = Grundlage
evidence-since = Seit
evidence-ends = Letzter Tag
evidence-programme = Förderprogramm
evidence-dependency = Abhängigkeit
evidence-takes-part = Beteiligt in
evidence-nobody = Ohne Akteur
evidence-scope-from = Gilt vorher für
evidence-scope-to = Gilt danach für
evidence-path = Fallweg
evidence-superior = Gemeinsame Leitung
clarity-body-leads-evidence-office = Geschäftsstelle
coordination-path-gap-evidence-pairs = Übergänge
coordination-parallel-delivery-evidence-pairs = Nebeneinander
bottleneck-broker-evidence-pairs = Vermittelt zwischen
participation-consulted-only-evidence-fields = Beteiligt in
participation-no-affected-evidence-fields = Ohne Betroffene
participation-no-civil-society-evidence-fields = Ohne Zivilgesellschaft
coordination-path-gap-evidence-fields = Betrifft
time-cover-ends-evidence-units = Wer endet
evidence-function = Funktion
evidence-steps-a = Stufen auf der einen Seite
evidence-steps-b = Stufen auf der anderen Seite
evidence-oldest = Zuletzt geprüft
line-span-evidence-units = Unmittelbar darunter
data-assumed-evidence-pairs = Angenommen
line-function-conflict-evidence-units = Bei
evidence-silenced = Damit auch
evidence-accepted = Hingenommen
pair = { $a } mit { $b }
