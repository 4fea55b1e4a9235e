# Steps. Each in two tones: -done as done (in the undo line), -proposed as proposed.

action-add-unit-done = { $name } added
action-add-unit-proposed = { $name } is founded
action-add-field-done = Field { $name } added
action-add-field-proposed = Field { $name } is added
action-add-path-done = Case path { $name } added
action-add-path-proposed = Case path { $name } is added
action-add-programme-done = Funding programme { $name } added
action-add-programme-proposed = Funding programme { $name } is added
action-add-variant-done = Variant { $name } added
action-add-variant-proposed = Variant { $name } is added

action-rename-done = { $old } renamed to { $name }
action-rename-proposed = { $old } is renamed to { $name }
action-change-id-done = { $name }: id { $to } instead of { $id }
action-change-id-proposed = { $name }: id { $to } instead of { $id }
action-alter = { $name }: { $changes }

action-alter-nothing-done = { $name }: nothing changed
action-alter-nothing-proposed = { $name }: stays as it is
action-changes-more = { $n } more entries
action-steps-more = { $n } more steps
action-detailed = { $text } ({ $details })

action-remove-done = { $name } removed
action-remove-proposed = { $name } is removed
action-gone-with = with { $what }
action-gone-stations = station goes in the case path { $paths }
action-gone-empty-stations = station without a unit in the case path { $paths }
action-moved-up = { $names } now { $n ->
    [one] belongs
   *[other] belong
} to { $under }
action-moved-to-top = { $names } now { $n ->
    [one] stands
   *[other] stand
} at the top
action-remove-programme-done = Funding programme { $name } removed
action-remove-programme-proposed = Funding programme { $name } is removed
action-remove-variant-done = Variant { $name } removed
action-remove-variant-proposed = Variant { $name } is removed
action-drop-action-done = Step { $n } taken out of the variant { $name }
action-drop-action-proposed = Step { $n } of the variant { $name } goes

action-move-done = { $name } moved to { $under }
action-move-proposed = { $name } moves to { $under }
action-move-top-done = { $name } moved to the top
action-move-top-proposed = { $name } moves to the top
action-move-actor-top-done = { $name } now stands on its own
action-move-actor-top-proposed = { $name } stands on its own
action-move-field-done = { $name } is now part of { $under }
action-move-field-proposed = { $name } becomes part of { $under }
action-move-field-top-done = { $name } now stands on its own
action-move-field-top-proposed = { $name } stands on its own
action-formerly = formerly { $name }
action-of-field = Field { $name }
action-merge-done = { $units } merged into { $into }
action-merge-proposed = { $units } merge into { $into }
action-merge-sections-done = { $units } placed { $units-count ->
    [one] as a section
   *[other] as sections
} under { $into }
action-merge-sections-proposed = { $units } { $units-count ->
    [one] becomes a section
   *[other] become sections
} under { $into }
action-absorb-done = { $units } { $units-count ->
    [one] was
   *[other] were
} absorbed into { $into }
action-absorb-proposed = { $units } { $units-count ->
    [one] is
   *[other] are
} absorbed into { $into }
action-dissolve-done = { $name } dissolved, its tasks are with { $to } now
action-dissolve-proposed = { $name } is dissolved, its tasks go to { $to }
action-dissolve-nobody-done = { $name } dissolved
action-dissolve-nobody-proposed = { $name } is dissolved
action-split-done = { $name } split into { $parts }
action-split-proposed = { $name } is split into { $parts }

## Responsibilities

action-task-lead = leading
action-task-deliver = delivering
action-task-contribute = contributing
action-task-co-sign = co-signing
action-task-consult = being consulted
action-task-inform = being informed
action-task-fund = funding
action-task-supervise = supervising
action-task-decide = deciding

action-unit-in-field = { $unit } in { $field }
action-assign-lead-done = { $unit } is { $also ->
    [1] now also
   *[other] now
} lead of { $field }
action-assign-lead-proposed = { $unit } { $also ->
    [1] also{" "}
   *[other] {""}
}takes the lead of { $field }
action-assign-deliver-done = { $unit } { $also ->
    [1] now also
   *[other] now
} delivers { $field }
action-assign-deliver-proposed = { $unit } { $also ->
    [1] also{" "}
   *[other] {""}
}takes on the delivery of { $field }
action-assign-contribute-done = { $unit } { $also ->
    [1] now also
   *[other] now
} contributes to { $field }
action-assign-contribute-proposed = { $unit } { $also ->
    [1] also{" "}
   *[other] {""}
}contributes to { $field }
action-assign-co-sign-done = { $unit } { $also ->
    [1] now also
   *[other] now
} co-signs { $field }
action-assign-co-sign-proposed = { $unit } { $also ->
    [1] also{" "}
   *[other] {""}
}co-signs { $field }
action-assign-consult-done = { $unit } is { $also ->
    [1] now also
   *[other] now
} consulted on { $field }
action-assign-consult-proposed = { $unit } is { $also ->
    [1] also{" "}
   *[other] {""}
}consulted on { $field }
action-assign-inform-done = { $unit } is { $also ->
    [1] now also
   *[other] now
} informed about { $field }
action-assign-inform-proposed = { $unit } is { $also ->
    [1] also{" "}
   *[other] {""}
}informed about { $field }
action-assign-fund-done = { $unit } { $also ->
    [1] now also
   *[other] now
} funds { $field }
action-assign-fund-proposed = { $unit } { $also ->
    [1] also{" "}
   *[other] {""}
}funds { $field }
action-assign-supervise-done = { $unit } { $also ->
    [1] now also
   *[other] now
} supervises { $field }
action-assign-supervise-proposed = { $unit } { $also ->
    [1] also{" "}
   *[other] {""}
}supervises { $field }
action-assign-decide-done = { $unit } { $also ->
    [1] now also
   *[other] now
} decides on { $field }
action-assign-decide-proposed = { $unit } { $also ->
    [1] also{" "}
   *[other] {""}
}decides on { $field }
action-assign-roles-done = { $unit } in { $field }: { $also ->
    [1] now also
   *[other] now
} { $roles }
action-assign-roles-proposed = { $unit } in { $field }: { $also ->
    [1] also{" "}
   *[other] {""}
}{ $roles }
action-assign-less-done = { $unit } in { $field }: no longer { $gone }
action-assign-less-proposed = { $unit } in { $field }: no longer { $gone }
action-end-lead-done = { $unit } is no longer lead of { $field }
action-end-lead-proposed = { $unit } gives up the lead of { $field }
action-end-deliver-done = { $unit } no longer delivers { $field }
action-end-deliver-proposed = { $unit } gives up the delivery of { $field }
action-end-contribute-done = { $unit } no longer contributes to { $field }
action-end-contribute-proposed = { $unit } no longer contributes to { $field }
action-end-co-sign-done = { $unit } no longer co-signs { $field }
action-end-co-sign-proposed = { $unit } no longer co-signs { $field }
action-end-consult-done = { $unit } is no longer consulted on { $field }
action-end-consult-proposed = { $unit } is no longer consulted on { $field }
action-end-inform-done = { $unit } is no longer informed about { $field }
action-end-inform-proposed = { $unit } is no longer informed about { $field }
action-end-fund-done = { $unit } no longer funds { $field }
action-end-fund-proposed = { $unit } no longer funds { $field }
action-end-supervise-done = { $unit } no longer supervises { $field }
action-end-supervise-proposed = { $unit } no longer supervises { $field }
action-end-decide-done = { $unit } no longer decides on { $field }
action-end-decide-proposed = { $unit } no longer decides on { $field }
action-assign-instead-done = { $unit } in { $field }: now { $roles } instead of { $gone }
action-assign-instead-proposed = { $unit } in { $field }: { $roles } instead of { $gone }
action-assign-nothing-done = { $unit } is no longer entered for { $field }
action-assign-nothing-proposed = { $unit } gives up { $field }
action-assign-fields-done = { $unit } in { $fields }: now { $roles }
action-assign-fields-proposed = { $unit } in { $fields }: { $roles }
action-assign-fields-instead-done = { $unit } in { $fields }: now { $roles } instead of { $gone }
action-assign-fields-instead-proposed = { $unit } in { $fields }: { $roles } instead of { $gone }
action-assign-units-done = { $units } in { $field }: now { $roles }
action-assign-units-proposed = { $units } in { $field }: { $roles }
action-assign-units-instead-done = { $units } in { $field }: now { $roles } instead of { $gone }
action-assign-units-instead-proposed = { $units } in { $field }: { $roles } instead of { $gone }
action-scope-roles-done = { $unit } in { $field }: now { $roles } for { $scope } only
action-scope-roles-proposed = { $unit } in { $field }: { $roles } for { $scope } only
action-scope-done = { $unit } in { $field }: now for { $scope }
action-scope-proposed = { $unit } in { $field }: for { $scope }
action-scope-all-done = { $unit } in { $field }: now for all
action-scope-all-proposed = { $unit } in { $field }: for all

## Ties

action-tie-exchange-done = { $a } and { $b } now exchange news
action-tie-exchange-proposed = { $a } and { $b } exchange news
action-tie-coordination-done = { $a } and { $b } now coordinate
action-tie-coordination-proposed = { $a } and { $b } coordinate
action-tie-agreement-done = { $a } and { $b } now have an agreement
action-tie-agreement-proposed = { $a } and { $b } make an agreement
action-tie-tension-done = The relation between { $a } and { $b } now counts as tense
action-tie-tension-proposed = The relation between { $a } and { $b } counts as tense
action-tie-handover-done = { $a } now hands cases over to { $b }
action-tie-handover-proposed = { $a } agrees with { $b } on handing cases over
action-tie-funding-done = { $a } now funds { $b }
action-tie-funding-proposed = { $a } funds { $b }
action-tie-supervision-done = { $a } now directs the work of { $b }
action-tie-supervision-proposed = { $a } directs the work of { $b }
action-tie-secondment-done = { $a } now seconds staff to { $b }
action-tie-secondment-proposed = { $a } seconds staff to { $b }
action-tie-member-done = { $a } is now a member of { $b }
action-tie-member-proposed = { $a } becomes a member of { $b }
action-tie-members-done = { $a } are now members of { $b }
action-tie-members-proposed = { $a } become members of { $b }
action-tie-many-exchange-done = { $a } now exchanges news with { $b }
action-tie-many-exchange-proposed = { $a } exchanges news with { $b }
action-tie-many-coordination-done = { $a } now coordinates with { $b }
action-tie-many-coordination-proposed = { $a } coordinates with { $b }
action-tie-many-agreement-done = { $a } now has agreements with { $b }
action-tie-many-agreement-proposed = { $a } makes agreements with { $b }
action-untie-exchange-done = { $a } and { $b } no longer exchange news
action-untie-exchange-proposed = { $a } and { $b } no longer exchange news
action-tie-of-exchange = Exchange between { $a } and { $b }
action-untie-coordination-done = { $a } and { $b } no longer coordinate
action-untie-coordination-proposed = { $a } and { $b } no longer coordinate
action-tie-of-coordination = Coordination between { $a } and { $b }
action-untie-agreement-done = { $a } and { $b } no longer have an agreement
action-untie-agreement-proposed = { $a } and { $b } no longer have an agreement
action-tie-of-agreement = Agreement between { $a } and { $b }
action-untie-tension-done = The relation between { $a } and { $b } no longer counts as tense
action-untie-tension-proposed = The relation between { $a } and { $b } no longer counts as tense
action-tie-of-tension = Tense relation between { $a } and { $b }
action-untie-handover-done = { $a } no longer hands cases over to { $b }
action-untie-handover-proposed = { $a } no longer hands cases over to { $b }
action-tie-of-handover = Handover of cases from { $a } to { $b }
action-untie-funding-done = { $a } no longer funds { $b }
action-untie-funding-proposed = { $a } no longer funds { $b }
action-tie-of-funding = Funding of { $b } by { $a }
action-untie-supervision-done = { $a } no longer directs the work of { $b }
action-untie-supervision-proposed = { $a } no longer directs the work of { $b }
action-tie-of-supervision = Direction of { $b } by { $a }
action-untie-secondment-done = { $a } no longer seconds staff to { $b }
action-untie-secondment-proposed = { $a } no longer seconds staff to { $b }
action-tie-of-secondment = Secondment from { $a } to { $b }
action-untie-member-done = { $a } is no longer a member of { $b }
action-untie-member-proposed = { $a } leaves { $b }
action-tie-of-member = Membership of { $a } in { $b }
action-depend-done = { $field } now depends on { $on } ({ $kind })
action-depend-proposed = { $field } depends on { $on } ({ $kind })
action-undepend-done = { $field } no longer depends on { $on }
action-undepend-proposed = { $field } will no longer depend on { $on }

## Rules and dimensions

action-rule = Rule '{ $rule }'
action-accept-done = Finding '{ $rule }'{ $about-count ->
    [1] {" "}about { $about }
   *[other] {""}
} accepted: "{ $because }"
action-accept-proposed = Accept the finding '{ $rule }'{ $about-count ->
    [1] {" "}about { $about }
   *[other] {""}
}: "{ $because }"
action-reaccept-done = Accepted finding '{ $rule }'{ $about-count ->
    [1] {" "}about { $about }
   *[other] {""}
}: reason "{ $because }" instead of "{ $before }"
action-reaccept-proposed = Accepted finding '{ $rule }'{ $about-count ->
    [1] {" "}about { $about }
   *[other] {""}
}: reason "{ $because }" instead of "{ $before }"
action-unaccept-done = Finding '{ $rule }'{ $about-count ->
    [1] {" "}about { $about }
   *[other] {""}
} no longer accepted
action-unaccept-proposed = No longer accept the finding '{ $rule }'{ $about-count ->
    [1] {" "}about { $about }
   *[other] {""}
}
action-unset-rule-done = { $rule } back to its default
action-unset-rule-proposed = { $rule } goes back to its default
action-add-dimension-done = Dimension { $name } added: { $values }
action-add-dimension-proposed = Dimension { $name } is added: { $values }
action-of-dimension = Dimension { $name }
action-remove-dimension-done = Dimension { $name } removed
action-remove-dimension-proposed = Dimension { $name } is removed

action-of-path = Case path { $name }
action-of-programme = Funding programme { $name }
action-of-variant = Variant { $name }

# The name of a body that a remedy founds
round-table-of = Round table: { $field }
