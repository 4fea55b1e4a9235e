# Schritte. Jeder in zwei Tönen: -done wie getan (in der Zeile zum Rückgängigmachen), -proposed wie vorgeschlagen.

action-add-unit-done = { $name } angelegt
action-add-unit-proposed = { $name } kommt dazu
action-add-field-done = Handlungsfeld { $name } angelegt
action-add-field-proposed = Handlungsfeld { $name } kommt dazu
action-add-path-done = Fallweg { $name } angelegt
action-add-path-proposed = Fallweg { $name } kommt dazu
action-add-programme-done = Förderprogramm { $name } angelegt
action-add-programme-proposed = Förderprogramm { $name } kommt dazu
action-add-variant-done = Variante { $name } angelegt
action-add-variant-proposed = Variante { $name } kommt dazu

action-rename-done = { $old } heißt jetzt { $name }
action-rename-proposed = { $old } heißt künftig { $name }
action-change-id-done = { $name }: Kennung { $to } statt { $id }
action-change-id-proposed = { $name }: Kennung { $to } statt { $id }
action-alter = { $name }: { $changes }

action-alter-nothing-done = { $name }: nichts geändert
action-alter-nothing-proposed = { $name }: bleibt, wie es ist
action-changes-more = { $n } weitere Angaben
action-steps-more = { $n } weitere Schritte
action-detailed = { $text } ({ $details })

action-remove-done = { $name } entfernt
action-remove-proposed = { $name } fällt weg
action-gone-with = mit { $what }
action-gone-stations = Station entfällt im Fallweg { $paths }
action-gone-empty-stations = Station ohne Akteur im Fallweg { $paths }
action-moved-up = { $names } { $n ->
    [one] gehört
   *[other] gehören
} jetzt zu { $under }
action-moved-to-top = { $names } { $n ->
    [one] steht
   *[other] stehen
} jetzt ganz oben
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
action-move-actor-top-done = { $name } ist jetzt eigenständig
action-move-actor-top-proposed = { $name } wird eigenständig
action-move-field-done = { $name } ist jetzt Teil von { $under }
action-move-field-proposed = { $name } wird Teil von { $under }
action-move-field-top-done = { $name } steht jetzt für sich
action-move-field-top-proposed = { $name } steht künftig für sich
action-formerly = bisher { $name }
action-of-field = Handlungsfeld { $name }
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
action-assign-lead-done = { $unit } hat { $also ->
    [1] jetzt auch
   *[other] jetzt
} die Federführung für { $field }
action-assign-lead-proposed = { $unit } übernimmt { $also ->
    [1] auch{" "}
   *[other] {""}
}die Federführung für { $field }
action-assign-deliver-done = { $unit } hat { $also ->
    [1] jetzt auch
   *[other] jetzt
} die Durchführung für { $field }
action-assign-deliver-proposed = { $unit } übernimmt { $also ->
    [1] auch{" "}
   *[other] {""}
}die Durchführung für { $field }
action-assign-contribute-done = { $unit } wirkt { $also ->
    [1] jetzt auch
   *[other] jetzt
} bei { $field } mit
action-assign-contribute-proposed = { $unit } wirkt { $also ->
    [1] auch{" "}
   *[other] {""}
}bei { $field } mit
action-assign-co-sign-done = { $unit } zeichnet { $also ->
    [1] jetzt auch
   *[other] jetzt
} bei { $field } mit
action-assign-co-sign-proposed = { $unit } zeichnet { $also ->
    [1] auch{" "}
   *[other] {""}
}bei { $field } mit
action-assign-consult-done = { $unit } wird { $also ->
    [1] jetzt auch
   *[other] jetzt
} zu { $field } angehört
action-assign-consult-proposed = { $unit } wird { $also ->
    [1] auch{" "}
   *[other] {""}
}zu { $field } angehört
action-assign-inform-done = { $unit } wird { $also ->
    [1] jetzt auch
   *[other] jetzt
} über { $field } unterrichtet
action-assign-inform-proposed = { $unit } wird { $also ->
    [1] auch{" "}
   *[other] {""}
}über { $field } unterrichtet
action-assign-fund-done = { $unit } finanziert { $also ->
    [1] jetzt auch
   *[other] jetzt
} { $field }
action-assign-fund-proposed = { $unit } finanziert { $also ->
    [1] auch{" "}
   *[other] {""}
}{ $field }
action-assign-supervise-done = { $unit } hat { $also ->
    [1] jetzt auch
   *[other] jetzt
} die Aufsicht über { $field }
action-assign-supervise-proposed = { $unit } bekommt { $also ->
    [1] auch{" "}
   *[other] {""}
}die Aufsicht über { $field }
action-assign-decide-done = { $unit } entscheidet { $also ->
    [1] jetzt auch
   *[other] jetzt
} über { $field }
action-assign-decide-proposed = { $unit } entscheidet { $also ->
    [1] auch{" "}
   *[other] {""}
}über { $field }
action-assign-roles-done = { $unit } in { $field }: { $also ->
    [1] jetzt auch
   *[other] jetzt
} { $roles }
action-assign-roles-proposed = { $unit } in { $field }: { $also ->
    [1] künftig auch
   *[other] künftig
} { $roles }
action-assign-less-done = { $unit } in { $field }: nicht mehr { $gone }
action-assign-less-proposed = { $unit } in { $field }: künftig nicht mehr { $gone }
action-end-lead-done = { $unit } hat die Federführung für { $field } abgegeben
action-end-lead-proposed = { $unit } gibt die Federführung für { $field } ab
action-end-deliver-done = { $unit } hat die Durchführung für { $field } abgegeben
action-end-deliver-proposed = { $unit } gibt die Durchführung für { $field } ab
action-end-contribute-done = { $unit } wirkt bei { $field } nicht mehr mit
action-end-contribute-proposed = { $unit } wirkt bei { $field } künftig nicht mehr mit
action-end-co-sign-done = { $unit } zeichnet bei { $field } nicht mehr mit
action-end-co-sign-proposed = { $unit } zeichnet bei { $field } künftig nicht mehr mit
action-end-consult-done = { $unit } wird zu { $field } nicht mehr angehört
action-end-consult-proposed = { $unit } wird zu { $field } künftig nicht mehr angehört
action-end-inform-done = { $unit } wird über { $field } nicht mehr unterrichtet
action-end-inform-proposed = { $unit } wird über { $field } künftig nicht mehr unterrichtet
action-end-fund-done = { $unit } finanziert { $field } nicht mehr
action-end-fund-proposed = { $unit } finanziert { $field } künftig nicht mehr
action-end-supervise-done = { $unit } hat die Aufsicht über { $field } abgegeben
action-end-supervise-proposed = { $unit } gibt die Aufsicht über { $field } ab
action-end-decide-done = { $unit } entscheidet nicht mehr über { $field }
action-end-decide-proposed = { $unit } entscheidet künftig nicht mehr über { $field }
action-assign-instead-done = { $unit } in { $field }: jetzt { $roles } statt { $gone }
action-assign-instead-proposed = { $unit } in { $field }: künftig { $roles } statt { $gone }
action-assign-nothing-done = { $unit } ist für { $field } nicht mehr eingetragen
action-assign-nothing-proposed = { $unit } gibt { $field } ab
action-assign-fields-done = { $unit } in { $fields }: jetzt { $roles }
action-assign-fields-proposed = { $unit } in { $fields }: künftig { $roles }
action-assign-fields-instead-done = { $unit } in { $fields }: jetzt { $roles } statt { $gone }
action-assign-fields-instead-proposed = { $unit } in { $fields }: künftig { $roles } statt { $gone }
action-assign-units-done = { $units } in { $field }: jetzt { $roles }
action-assign-units-proposed = { $units } in { $field }: künftig { $roles }
action-assign-units-instead-done = { $units } in { $field }: jetzt { $roles } statt { $gone }
action-assign-units-instead-proposed = { $units } in { $field }: künftig { $roles } statt { $gone }
action-scope-roles-done = { $unit } in { $field }: { $roles } jetzt nur für { $scope }
action-scope-roles-proposed = { $unit } in { $field }: { $roles } künftig nur für { $scope }
action-scope-done = { $unit } in { $field }: jetzt für { $scope }
action-scope-proposed = { $unit } in { $field }: künftig für { $scope }
action-scope-all-done = { $unit } in { $field }: jetzt für alle
action-scope-all-proposed = { $unit } in { $field }: künftig für alle

## Beziehungen

action-tie-exchange-done = { $a } und { $b } tauschen sich jetzt aus
action-tie-exchange-proposed = { $a } und { $b } tauschen sich aus
action-tie-coordination-done = { $a } und { $b } stimmen sich jetzt ab
action-tie-coordination-proposed = { $a } und { $b } stimmen sich ab
action-tie-agreement-done = { $a } und { $b } haben jetzt eine Vereinbarung
action-tie-agreement-proposed = { $a } und { $b } treffen eine Vereinbarung
action-tie-tension-done = Das Verhältnis zwischen { $a } und { $b } gilt jetzt als angespannt
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
action-tie-many-exchange-done = { $a } tauscht sich jetzt mit { $b } aus
action-tie-many-exchange-proposed = { $a } tauscht sich mit { $b } aus
action-tie-many-coordination-done = { $a } stimmt sich jetzt mit { $b } ab
action-tie-many-coordination-proposed = { $a } stimmt sich mit { $b } ab
action-tie-many-agreement-done = { $a } hat jetzt Vereinbarungen mit { $b }
action-tie-many-agreement-proposed = { $a } trifft Vereinbarungen mit { $b }
action-untie-exchange-done = Kein Austausch mehr zwischen { $a } und { $b }
action-untie-exchange-proposed = Kein Austausch mehr zwischen { $a } und { $b }
action-tie-of-exchange = Austausch zwischen { $a } und { $b }
action-untie-coordination-done = Keine Abstimmung mehr zwischen { $a } und { $b }
action-untie-coordination-proposed = Keine Abstimmung mehr zwischen { $a } und { $b }
action-tie-of-coordination = Abstimmung zwischen { $a } und { $b }
action-untie-agreement-done = Keine Vereinbarung mehr zwischen { $a } und { $b }
action-untie-agreement-proposed = Keine Vereinbarung mehr zwischen { $a } und { $b }
action-tie-of-agreement = Vereinbarung zwischen { $a } und { $b }
action-untie-tension-done = Das Verhältnis zwischen { $a } und { $b } gilt nicht mehr als angespannt
action-untie-tension-proposed = Das Verhältnis zwischen { $a } und { $b } gilt nicht mehr als angespannt
action-tie-of-tension = Angespanntes Verhältnis zwischen { $a } und { $b }
action-untie-handover-done = { $a } übergibt keine Fälle mehr an { $b }
action-untie-handover-proposed = { $a } übergibt künftig keine Fälle mehr an { $b }
action-tie-of-handover = Fallübergabe von { $a } an { $b }
action-untie-funding-done = { $a } finanziert { $b } nicht mehr
action-untie-funding-proposed = { $a } finanziert { $b } künftig nicht mehr
action-tie-of-funding = Finanzierung von { $b } durch { $a }
action-untie-supervision-done = { $a } steuert { $b } nicht mehr fachlich
action-untie-supervision-proposed = { $a } steuert { $b } künftig nicht mehr fachlich
action-tie-of-supervision = Fachliche Weisung von { $a } an { $b }
action-untie-secondment-done = { $a } ordnet kein Personal mehr zu { $b } ab
action-untie-secondment-proposed = { $a } ordnet künftig kein Personal mehr zu { $b } ab
action-tie-of-secondment = Abordnung von { $a } zu { $b }
action-untie-member-done = { $a } ist nicht mehr Mitglied in { $b }
action-untie-member-proposed = { $a } verlässt { $b }
action-tie-of-member = Mitgliedschaft von { $a } in { $b }
action-depend-done = { $field } hängt jetzt von { $on } ab ({ $kind })
action-depend-proposed = { $field } hängt von { $on } ab ({ $kind })
action-undepend-done = { $field } hängt nicht mehr von { $on } ab
action-undepend-proposed = { $field } hängt künftig nicht mehr von { $on } ab

## Regeln und Dimensionen

action-rule = Regel ‚{ $rule }‘
action-accept-done = Befund ‚{ $rule }‘{ $about-count ->
    [1] {" "}zu { $about }
   *[other] {""}
} hingenommen: „{ $because }“
action-accept-proposed = Den Befund ‚{ $rule }‘{ $about-count ->
    [1] {" "}zu { $about }
   *[other] {""}
} hinnehmen: „{ $because }“
action-reaccept-done = Hingenommener Befund ‚{ $rule }‘{ $about-count ->
    [1] {" "}zu { $about }
   *[other] {""}
}: Begründung „{ $because }“ statt „{ $before }“
action-reaccept-proposed = Hingenommener Befund ‚{ $rule }‘{ $about-count ->
    [1] {" "}zu { $about }
   *[other] {""}
}: Begründung „{ $because }“ statt „{ $before }“
action-unaccept-done = Befund ‚{ $rule }‘{ $about-count ->
    [1] {" "}zu { $about }
   *[other] {""}
} nicht mehr hingenommen
action-unaccept-proposed = Den Befund ‚{ $rule }‘{ $about-count ->
    [1] {" "}zu { $about }
   *[other] {""}
} nicht mehr hinnehmen
action-unset-rule-done = { $rule } gilt wieder wie vorgegeben
action-unset-rule-proposed = { $rule } gilt künftig wie vorgegeben
action-add-dimension-done = Dimension { $name } angelegt: { $values }
action-add-dimension-proposed = Dimension { $name } kommt dazu: { $values }
action-of-dimension = Dimension { $name }
action-remove-dimension-done = Dimension { $name } entfernt
action-remove-dimension-proposed = Dimension { $name } fällt weg

action-of-path = Fallweg { $name }
action-of-programme = Förderprogramm { $name }
action-of-variant = Variante { $name }

# Der Name eines Gremiums, das ein Vorschlag einrichtet
round-table-of = Runder Tisch { $field }
