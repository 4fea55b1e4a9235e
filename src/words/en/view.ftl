# What the views say: outline, matrix, inspector, quick entry, text versions.

outline-nobody-leads = nobody leads

find-several = “{ $text }” fits several: { $meant }.
find-no-unit = “{ $text }” is not known.
find-no-unit-meant = “{ $text }” is not known. Did you mean { $meant }?
find-no-field = There is no field “{ $text }”.
find-no-field-meant = There is no field “{ $text }”. Did you mean { $meant }?
find-no-body = There is no body “{ $text }”.
find-no-body-meant = There is no body “{ $text }”. Did you mean { $meant }?

form-nothing = (not said)
form-expressly-none = (nobody, expressly)
form-new-dimension = New dimension
form-new-dimension-help = What services differ by, with its values, for example District: centre, north.
form-error-not-there = This is no longer there.
form-error-required = This cannot be empty.
form-error-posts = Please type a number from 0 to 1000000 without separators of thousands, for example 18.5.
form-error-share = Please type a share from 0 to 100 %, for example 50 %.
form-error-strength = Please choose 1, 2 or 3; imported maps may have other numbers above 0.
form-error-trust = Please choose 1, 2, 3 or 4.
form-error-day = This is no day of the calendar. Type for example 2027-12-31 or 31.12.2027.
form-error-id = “{ $text }” is no id: use only a to z, digits and hyphens.
form-error-word = “{ $text }” cannot be chosen here.
form-error-scope = “{ $text }” is no value of a dimension, or several have it. Then type: district=north.
form-error-dimension = Please type it like this: District: centre, north.
form-error-thresholds = Please type it like this: members: 5; fields: 3.
form-error-taken = There is an entry in that place already. Please change the other one first.

## Quick entry: what it will do

quick-line-unit = actor { $name } ({ $kind })
quick-line-field = field { $name }
quick-line-duty = { $unit }: { $roles } { $field }
quick-line-duty-scope = { $unit }: { $roles } { $field } ({ $scope })
quick-line-duty-stays = { $unit }: { $roles } { $field } is there already
quick-line-tie = tie { $from } - { $to } ({ $what })
quick-line-tie-directed = tie { $from } -> { $to } ({ $what })
quick-line-tie-stays = tie { $from } - { $to } ({ $what }) is there already

## Quick entry: signs

quick-sign-duties = does something in a field
quick-sign-tie = works with
quick-sign-handover = hands cases over to
quick-sign-handover-from = gets cases from
quick-sign-member = is a member of
quick-sign-more = and another
quick-sign-part = and on
quick-sign-new = create it, with its kind in parentheses
quick-sign-words = how close, of what kind
quick-sign-close = close

## Quick entry: what is unclear

quick-no-name = A name is missing here.
quick-unexpected = This is not understood here.
quick-unclosed = The closing sign is missing: ", ) or ].
quick-no-subject = Whom is this about? For example: Caritas: Housing C.
quick-nothing-said = After the name, say what to enter: “:” for fields, “-” for ties.
quick-no-kind = “{ $text }” is new; put its kind in parentheses, for example (volunteers).
quick-exists = “{ $text }” is there already.
quick-no-roles = { $text }: which roles? For example L, D or C.
quick-not-roles = “{ $text }” are no roles.
quick-unknown-word = “{ $text }” is not understood here.
quick-unknown-word-meant = “{ $text }” is not understood here. Did you mean { $meant }?
quick-several-meanings = “{ $text }” can mean several things: { $meant }.
quick-twice = “{ $text }”: something of that sort has been said already.
quick-nothing-there = There is nothing to take away.
quick-direction = “{ $text }” has no direction; use - instead of an arrow.
quick-not-a-body = “{ $text }” is no body and has no members.
quick-with-itself = Nobody has a tie with itself.
quick-not-here = “{ $text }” does not fit here.

## Quick entry: what else it understands, separated by commas

quick-words-role-lead = leading
quick-words-role-deliver = deliver, delivers
quick-words-role-contribute = contribute, contributes
quick-words-role-supervise = supervise
quick-words-role-fund = fund, money
quick-words-actor-kind-welfare = charity
quick-words-actor-kind-self-organisation = self-help
quick-words-actor-kind-volunteers = volunteer, initiative
quick-words-actor-kind-education = day care
quick-words-actor-kind-housing = housing company
quick-words-actor-kind-health = hospital
quick-words-actor-kind-faith = church, mosque, religion
quick-words-actor-kind-police = justice
quick-words-actor-kind-research = university, science
quick-words-actor-kind-body = round table, committee
quick-words-actor-kind-other = else
quick-words-rank-office = agency
quick-words-rank-section = team, unit
quick-words-tie-kind-handover = handover
quick-words-tie-kind-tension = tension, conflict
quick-words-tie-kind-supervision = supervision
quick-words-tie-kind-funding = money
quick-words-tie-kind-member = member
quick-words-strength-1 = rarely, seldom, loose
quick-words-strength-2 = regularly
quick-words-strength-3 = strong, tight
quick-words-certainty-assumed = supposed

## Text versions

text-not-on-day = (not on this day)
text-coverage-full = carries a field, or is led and delivered
text-coverage-part = takes part, or is covered only partly
text-coverage-nothing = does nothing, or is not covered
text-scoped = not for all cases or places
text-tie = { $unit }: { $what }
text-tie-to = to { $unit }: { $what }
text-tie-from = from { $unit }: { $what }
text-missing = missing: { $unit } (because of { $fields })
text-without-ties = Without ties: { $units }
