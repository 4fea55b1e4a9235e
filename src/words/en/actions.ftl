# Steps. Each in two tones: -done as done (in the undo line), -proposed as proposed.

action-add-unit-done = { $name } added { $under-count ->
    [one] ({ $kind }, part of { $under })
   *[unknown] ({ $kind })
}
action-add-unit-proposed = { $name } is founded { $under-count ->
    [one] ({ $kind }, part of { $under })
   *[unknown] ({ $kind })
}
action-add-field-done = Field { $name } added{ $under-count ->
    [one] {" "}(part of { $under })
   *[unknown] {""}
}
action-add-field-proposed = The field { $name } is added{ $under-count ->
    [one] {" "}(part of { $under })
   *[unknown] {""}
}
action-add-path-done = Case path { $name } added
action-add-path-proposed = The case path { $name } is added
action-add-programme-done = Funding programme { $name } added
action-add-programme-proposed = The funding programme { $name } is added
action-add-variant-done = Variant { $name } added
action-add-variant-proposed = The variant { $name } is added

action-rename-done = { $old } renamed to { $name }
action-rename-proposed = { $old } is renamed to { $name }
action-change-id-done = Id { $id } changed to { $to }
action-change-id-proposed = The id { $id } becomes { $to }

action-alter-done = { $name } changed
action-alter-proposed = { $name } changes
action-alter-nothing-done = { $name }: nothing changed
action-alter-nothing-proposed = { $name }: stays as it is
action-changes-more = { $n } more entries
action-steps-more = { $n } more steps
action-detailed = { $text } ({ $details })
action-since = from { $date }
action-until = until { $date }
action-since-cleared = without a beginning
action-until-cleared = without an end

action-remove-done = { $name } removed
action-remove-proposed = { $name } is removed
action-remove-programme-done = Funding programme { $name } removed
action-remove-programme-proposed = The funding programme { $name } is removed
action-remove-variant-done = Variant { $name } removed
action-remove-variant-proposed = The variant { $name } is removed
action-drop-action-done = Step { $n } taken out of the variant { $name }
action-drop-action-proposed = Step { $n } of the variant { $name } goes

action-move-done = { $name } moved to { $under }
action-move-proposed = { $name } moves to { $under }
action-move-top-done = { $name } moved to the top
action-move-top-proposed = { $name } moves to the top
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

action-task-lead = the lead
action-task-deliver = delivery
action-task-contribute = contribution
action-task-co-sign = co-signing
action-task-consult = consultation
action-task-inform = information
action-task-fund = funding
action-task-supervise = supervision
action-task-decide = decision

action-unit-in-field = { $unit } in { $field }
action-assign-lead-done = { $unit } made lead of { $field }
action-assign-lead-proposed = { $unit } takes the lead of { $field }
action-assign-deliver-done = { $unit } now delivers { $field }
action-assign-deliver-proposed = { $unit } takes on the delivery of { $field }
action-assign-contribute-done = { $unit } now contributes to { $field }
action-assign-contribute-proposed = { $unit } contributes to { $field }
action-assign-co-sign-done = { $unit } now co-signs { $field }
action-assign-co-sign-proposed = { $unit } co-signs { $field }
action-assign-consult-done = { $unit } is now consulted on { $field }
action-assign-consult-proposed = { $unit } is consulted on { $field }
action-assign-inform-done = { $unit } is now informed about { $field }
action-assign-inform-proposed = { $unit } is informed about { $field }
action-assign-fund-done = { $unit } now funds { $field }
action-assign-fund-proposed = { $unit } funds { $field }
action-assign-supervise-done = { $unit } now supervises { $field }
action-assign-supervise-proposed = { $unit } supervises { $field }
action-assign-decide-done = { $unit } now decides on { $field }
action-assign-decide-proposed = { $unit } decides on { $field }
action-assign-roles-done = { $unit } was given { $roles } of { $field }
action-assign-roles-proposed = { $unit } takes { $roles } of { $field }
action-assign-less-done = { $unit } gave up { $roles } of { $field }
action-assign-less-proposed = { $unit } gives up { $roles } of { $field }
action-assign-instead-done = { $unit } in { $field }: now { $roles } instead of { $gone }
action-assign-instead-proposed = { $unit } in { $field }: { $roles } instead of { $gone }
action-assign-nothing-done = { $unit } is no longer entered for { $field }
action-assign-nothing-proposed = { $unit } gives up { $field }
action-held-done = { $place }: now { $changes }
action-held-proposed = { $place }: { $changes }
action-deputy = with { $name } as deputy
action-deputy-cleared = without a deputy
action-programme = paid by { $name }
action-programme-cleared = without a programme
action-assign-fields-done = { $unit } in { $fields }: now { $roles }
action-assign-fields-proposed = { $unit } in { $fields }: { $roles }
action-assign-fields-instead-done = { $unit } in { $fields }: now { $roles } instead of { $gone }
action-assign-fields-instead-proposed = { $unit } in { $fields }: { $roles } instead of { $gone }
action-assign-units-done = { $units } in { $field }: now { $roles }
action-assign-units-proposed = { $units } in { $field }: { $roles }
action-assign-units-instead-done = { $units } in { $field }: now { $roles } instead of { $gone }
action-assign-units-instead-proposed = { $units } in { $field }: { $roles } instead of { $gone }
action-scope-roles-done = { $unit }: { $roles } of { $field } now for { $scope } only
action-scope-roles-proposed = { $unit }: { $roles } of { $field } for { $scope } only
action-scope-done = { $unit }: { $field } now for { $scope }
action-scope-proposed = { $unit }: { $field } for { $scope }
action-scope-all-done = { $unit }: { $field } now for all
action-scope-all-proposed = { $unit }: { $field } for all

## Ties

action-tie-of = Tie between { $a } and { $b }
action-tie-exchange-done = { $a } tied to { $b } (exchange)
action-tie-exchange-proposed = { $a } and { $b } exchange news
action-tie-coordination-done = { $a } tied to { $b }
action-tie-coordination-proposed = { $a } and { $b } coordinate
action-tie-agreement-done = Agreement between { $a } and { $b } entered
action-tie-agreement-proposed = { $a } and { $b } make an agreement
action-tie-tension-done = Tense relation between { $a } and { $b } entered
action-tie-tension-proposed = The relation between { $a } and { $b } counts as tense
action-tie-handover-done = { $a } now hands cases over to { $b }
action-tie-handover-proposed = { $a } agrees with { $b } on handing cases over
action-tie-funding-done = { $a } now funds { $b }
action-tie-funding-proposed = { $a } funds { $b }
action-tie-supervision-done = { $a } now directs the work of { $b }
action-tie-supervision-proposed = { $a } directs the work of { $b }
action-tie-secondment-done = { $a } now seconds staff to { $b }
action-tie-secondment-proposed = { $a } seconds staff to { $b }
action-tie-member-done = { $a } made a member of { $b }
action-tie-member-proposed = { $a } becomes a member of { $b }
action-tie-members-done = { $a } made members of { $b }
action-tie-members-proposed = { $a } become members of { $b }
action-tie-many-exchange-done = { $a } tied to { $b } (exchange)
action-tie-many-exchange-proposed = { $a } exchanges news with { $b }
action-tie-many-coordination-done = { $a } tied to { $b }
action-tie-many-coordination-proposed = { $a } coordinates with { $b }
action-tie-many-agreement-done = Agreements of { $a } with { $b } entered
action-tie-many-agreement-proposed = { $a } makes agreements with { $b }
action-untie-done = Tie between { $a } and { $b } removed ({ $kind })
action-untie-proposed = The tie between { $a } and { $b } goes ({ $kind })
action-leave-done = { $a } is no longer a member of { $b }
action-leave-proposed = { $a } leaves { $b }
action-depend-done = { $field } now depends on { $on } ({ $kind })
action-depend-proposed = { $field } depends on { $on } ({ $kind })
action-undepend-done = { $field } no longer depends on { $on }
action-undepend-proposed = { $field } will no longer depend on { $on }

## Rules and dimensions

action-rule = Rule '{ $rule }'
action-accept-done = Finding '{ $rule }' accepted
action-accept-proposed = Accept the finding '{ $rule }'
action-unaccept-done = Finding '{ $rule }' no longer accepted
action-unaccept-proposed = No longer accept the finding '{ $rule }'
action-unset-rule-done = { $rule } back to its default
action-unset-rule-proposed = { $rule } goes back to its default
action-set-dimension-done = Dimension { $name } now: { $values }
action-set-dimension-proposed = Dimension { $name }: { $values }
action-remove-dimension-done = Dimension { $name } removed
action-remove-dimension-proposed = The dimension { $name } goes

action-of-path = Case path { $name }
action-of-programme = Funding programme { $name }
action-of-variant = Variant { $name }

# The name of a body that a remedy founds
round-table-of = Round table: { $field }
