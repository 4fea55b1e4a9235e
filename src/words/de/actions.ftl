# Schritte. Jeder in zwei Tönen: -done wie getan (in der Zeile zum Rückgängigmachen), -proposed wie vorgeschlagen.

action-add-unit-done = { $name } angelegt { $under-count ->
    [one] ({ $kind }, gehört zu { $under })
   *[unknown] ({ $kind })
}
action-add-unit-proposed = { $name } kommt dazu { $under-count ->
    [one] ({ $kind }, gehört zu { $under })
   *[unknown] ({ $kind })
}
action-add-field-done = Handlungsfeld { $name } angelegt{ $under-count ->
    [one] {" "}(Teil von { $under })
   *[unknown] {""}
}
action-add-field-proposed = Handlungsfeld { $name } kommt dazu{ $under-count ->
    [one] {" "}(Teil von { $under })
   *[unknown] {""}
}
action-add-path-done = Fallweg { $name } angelegt
action-add-path-proposed = Fallweg { $name } kommt dazu
action-add-programme-done = Förderprogramm { $name } angelegt
action-add-programme-proposed = Förderprogramm { $name } kommt dazu
action-add-variant-done = Variante { $name } angelegt
action-add-variant-proposed = Variante { $name } kommt dazu

action-rename-done = { $old } heißt jetzt { $name }
action-rename-proposed = { $old } heißt künftig { $name }
action-change-id-done = Kennung { $id } ist jetzt { $to }
action-change-id-proposed = Kennung { $id } wird zu { $to }

action-alter-done = { $name } geändert
action-alter-proposed = { $name } wird geändert
action-alter-nothing-done = { $name }: nichts geändert
action-alter-nothing-proposed = { $name }: bleibt, wie es ist
action-changes-more = { $n } weitere Angaben
action-steps-more = { $n } weitere Schritte
action-detailed = { $text } ({ $details })
action-since = ab { $date }
action-until = bis { $date }
action-since-cleared = ohne Anfang
action-until-cleared = ohne Ende

action-remove-done = { $name } entfernt
action-remove-proposed = { $name } fällt weg
action-remove-programme-done = Förderprogramm { $name } entfernt
action-remove-programme-proposed = Förderprogramm { $name } fällt weg
action-remove-variant-done = Variante { $name } entfernt
action-remove-variant-proposed = Variante { $name } fällt weg
action-drop-action-done = Schritt { $n } aus der Variante { $name } gestrichen
action-drop-action-proposed = Schritt { $n } der Variante { $name } fällt weg

action-move-done = { $name } gehört jetzt zu { $under }
action-move-proposed = { $name } kommt zu { $under }
action-move-top-done = { $name } steht jetzt ganz oben
action-move-top-proposed = { $name } kommt ganz nach oben
action-merge-done = { $units } zusammengelegt zu { $into }
action-merge-proposed = { $units } werden zusammengelegt zu { $into }
action-merge-sections-done = { $units } jetzt { $units-count ->
    [one] als Abteilung
   *[other] als Abteilungen
} unter { $into }
action-merge-sections-proposed = { $units } { $units-count ->
    [one] kommt als Abteilung
   *[other] kommen als Abteilungen
} unter { $into }
action-absorb-done = { $units } { $units-count ->
    [one] ist
   *[other] sind
} in { $into } aufgegangen
action-absorb-proposed = { $units } { $units-count ->
    [one] geht
   *[other] gehen
} in { $into } auf
action-dissolve-done = { $name } aufgelöst, die Aufgaben liegen jetzt bei { $to }
action-dissolve-proposed = { $name } wird aufgelöst, die Aufgaben gehen an { $to }
action-dissolve-nobody-done = { $name } aufgelöst
action-dissolve-nobody-proposed = { $name } wird aufgelöst
action-split-done = { $name } aufgeteilt in { $parts }
action-split-proposed = { $name } wird aufgeteilt in { $parts }

## Zuständigkeiten

action-task-lead = Federführung
action-task-deliver = Durchführung
action-task-contribute = Mitwirkung
action-task-co-sign = Mitzeichnung
action-task-consult = Anhörung
action-task-inform = Kenntnisnahme
action-task-fund = Finanzierung
action-task-supervise = Aufsicht
action-task-decide = Entscheidung

action-unit-in-field = { $unit } in { $field }
action-assign-lead-done = { $unit } hat jetzt die Federführung für { $field }
action-assign-lead-proposed = { $unit } übernimmt die Federführung für { $field }
action-assign-deliver-done = { $unit } hat jetzt die Durchführung für { $field }
action-assign-deliver-proposed = { $unit } übernimmt die Durchführung für { $field }
action-assign-contribute-done = { $unit } wirkt jetzt bei { $field } mit
action-assign-contribute-proposed = { $unit } wirkt bei { $field } mit
action-assign-co-sign-done = { $unit } zeichnet jetzt bei { $field } mit
action-assign-co-sign-proposed = { $unit } zeichnet bei { $field } mit
action-assign-consult-done = { $unit } wird jetzt zu { $field } gehört
action-assign-consult-proposed = { $unit } wird zu { $field } gehört
action-assign-inform-done = { $unit } wird jetzt über { $field } unterrichtet
action-assign-inform-proposed = { $unit } wird über { $field } unterrichtet
action-assign-fund-done = { $unit } finanziert jetzt { $field }
action-assign-fund-proposed = { $unit } finanziert { $field }
action-assign-supervise-done = { $unit } hat jetzt die Aufsicht über { $field }
action-assign-supervise-proposed = { $unit } bekommt die Aufsicht über { $field }
action-assign-decide-done = { $unit } entscheidet jetzt über { $field }
action-assign-decide-proposed = { $unit } entscheidet über { $field }
action-assign-roles-done = { $unit } hat jetzt für { $field } { $roles }
action-assign-roles-proposed = { $unit } bekommt für { $field } { $roles }
action-assign-less-done = { $unit } hat { $roles } für { $field } abgegeben
action-assign-less-proposed = { $unit } gibt { $roles } für { $field } ab
action-assign-instead-done = { $unit } hat jetzt für { $field } { $roles } statt { $gone }
action-assign-instead-proposed = { $unit } bekommt für { $field } { $roles } statt { $gone }
action-assign-nothing-done = { $unit } ist für { $field } nicht mehr eingetragen
action-assign-nothing-proposed = { $unit } gibt { $field } ab
action-held-done = { $place } jetzt { $changes }
action-held-proposed = { $place } künftig { $changes }
action-deputy = vertreten durch { $name }
action-deputy-cleared = ohne Vertretung
action-programme = bezahlt aus { $name }
action-programme-cleared = ohne Förderprogramm
action-assign-fields-done = { $unit } hat jetzt { $roles } in { $fields }
action-assign-fields-proposed = { $unit } bekommt { $roles } in { $fields }
action-assign-fields-instead-done = { $unit } hat jetzt { $roles } statt { $gone } in { $fields }
action-assign-fields-instead-proposed = { $unit } bekommt { $roles } statt { $gone } in { $fields }
action-assign-units-done = { $units } haben jetzt für { $field } { $roles }
action-assign-units-proposed = { $units } bekommen für { $field } { $roles }
action-assign-units-instead-done = { $units } haben jetzt für { $field } { $roles } statt { $gone }
action-assign-units-instead-proposed = { $units } bekommen für { $field } { $roles } statt { $gone }
action-scope-roles-done = { $unit }: { $roles } für { $field } jetzt nur für { $scope }
action-scope-roles-proposed = { $unit }: { $roles } für { $field } künftig nur für { $scope }
action-scope-done = { $unit }: { $field } jetzt für { $scope }
action-scope-proposed = { $unit }: { $field } künftig für { $scope }
action-scope-all-done = { $unit }: { $field } jetzt für alle
action-scope-all-proposed = { $unit }: { $field } künftig für alle

## Beziehungen

action-tie-of = Beziehung zwischen { $a } und { $b }
action-tie-exchange-done = { $a } verknüpft mit { $b } (Austausch)
action-tie-exchange-proposed = { $a } und { $b } tauschen sich aus
action-tie-coordination-done = { $a } verknüpft mit { $b }
action-tie-coordination-proposed = { $a } und { $b } stimmen sich ab
action-tie-agreement-done = Vereinbarung zwischen { $a } und { $b } eingetragen
action-tie-agreement-proposed = { $a } und { $b } treffen eine Vereinbarung
action-tie-tension-done = Angespanntes Verhältnis zwischen { $a } und { $b } eingetragen
action-tie-tension-proposed = Das Verhältnis zwischen { $a } und { $b } gilt als angespannt
action-tie-handover-done = { $a } übergibt jetzt Fälle an { $b }
action-tie-handover-proposed = { $a } vereinbart mit { $b } die Übergabe von Fällen
action-tie-funding-done = { $a } finanziert jetzt { $b }
action-tie-funding-proposed = { $a } finanziert { $b }
action-tie-supervision-done = { $a } steuert { $b } jetzt fachlich
action-tie-supervision-proposed = { $a } steuert { $b } fachlich
action-tie-secondment-done = { $a } ordnet jetzt Personal zu { $b } ab
action-tie-secondment-proposed = { $a } ordnet Personal zu { $b } ab
action-tie-member-done = { $a } ist jetzt Mitglied in { $b }
action-tie-member-proposed = { $a } wird Mitglied in { $b }
action-tie-members-done = { $a } sind jetzt Mitglieder in { $b }
action-tie-members-proposed = { $a } werden Mitglieder in { $b }
action-tie-many-exchange-done = { $a } verknüpft mit { $b } (Austausch)
action-tie-many-exchange-proposed = { $a } tauscht sich mit { $b } aus
action-tie-many-coordination-done = { $a } verknüpft mit { $b }
action-tie-many-coordination-proposed = { $a } stimmt sich mit { $b } ab
action-tie-many-agreement-done = Vereinbarungen von { $a } mit { $b } eingetragen
action-tie-many-agreement-proposed = { $a } trifft Vereinbarungen mit { $b }
action-untie-done = Beziehung zwischen { $a } und { $b } gelöst ({ $kind })
action-untie-proposed = Die Beziehung zwischen { $a } und { $b } entfällt ({ $kind })
action-leave-done = { $a } ist nicht mehr Mitglied in { $b }
action-leave-proposed = { $a } verlässt { $b }
action-depend-done = { $field } hängt jetzt von { $on } ab ({ $kind })
action-depend-proposed = { $field } hängt von { $on } ab ({ $kind })
action-undepend-done = { $field } hängt nicht mehr von { $on } ab
action-undepend-proposed = { $field } hängt künftig nicht mehr von { $on } ab

## Regeln und Dimensionen

action-rule = Regel ‚{ $rule }‘
action-accept-done = Befund ‚{ $rule }‘ hingenommen
action-accept-proposed = Den Befund ‚{ $rule }‘ hinnehmen
action-unaccept-done = Befund ‚{ $rule }‘ gilt wieder
action-unaccept-proposed = Den Befund ‚{ $rule }‘ wieder gelten lassen
action-unset-rule-done = { $rule } gilt wieder wie vorgegeben
action-unset-rule-proposed = { $rule } gilt künftig wie vorgegeben
action-set-dimension-done = Dimension { $name } jetzt: { $values }
action-set-dimension-proposed = Dimension { $name } künftig: { $values }
action-remove-dimension-done = Dimension { $name } entfernt
action-remove-dimension-proposed = Dimension { $name } fällt weg

action-of-path = Fallweg { $name }
action-of-programme = Förderprogramm { $name }
action-of-variant = Variante { $name }

# Der Name eines Gremiums, das ein Vorschlag einrichtet
round-table-of = Runder Tisch { $field }
