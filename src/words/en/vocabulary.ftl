# The words of the map.

## What there is

map = map
unit = unit
unit-plural = units
node-type-department = department
node-type-department-plural = departments
node-type-actor = other actor
node-type-actor-plural = other actors
node-type-field = field
node-type-field-plural = fields
responsibility = responsibility
responsibility-plural = responsibilities
tie = tie
tie-plural = ties
path = case path
path-plural = case paths
step = station
step-plural = stations
programme = funding programme
programme-plural = funding programmes
dimension = dimension
dimension-plural = dimensions
variant = variant
variant-plural = variants
base = as it is
finding = finding
finding-plural = findings
indicator = indicator
indicator-plural = indicators
action = step
action-plural = steps
edit = change
edit-plural = changes
rule = rule
rule-plural = rules
conflict = conflict
conflict-plural = conflicts
body = body
body-plural = bodies

## The kind of municipality

status-city-county = independent city
status-county = county
status-large-town = large town within a county
status-town = town within a county
status-city-state = city state

## Ranks

rank-head = head of the administration
rank-head-plural = heads of the administration
rank-head-help = mayor, district administrator, deputies
rank-division = division
rank-division-plural = divisions
rank-division-help = several offices under one deputy
rank-office = office
rank-office-plural = offices
rank-office-help = department of a subject
rank-section = section
rank-section-plural = sections
rank-section-help = team, unit; may nest
rank-staff-unit = staff unit
rank-staff-unit-plural = staff units
rank-staff-unit-help = beside the line, mostly at the head
rank-commissioner = commissioner
rank-commissioner-plural = commissioners
rank-commissioner-help = equality, disability, integration
rank-company = municipal enterprise
rank-company-plural = municipal enterprises
rank-company-help = keeps books of its own, belongs to the administration

## Kinds of actors

actor-kind-authority = public authority
actor-kind-authority-plural = public authorities
actor-kind-authority-help = job centre, federal office, school supervision
actor-kind-municipality = municipality
actor-kind-municipality-plural = municipalities
actor-kind-municipality-help = a neighbouring town, a town of the county
actor-kind-welfare = independent welfare
actor-kind-welfare-plural = independent welfare
actor-kind-welfare-help = associations such as Caritas, Diakonie, AWO, Red Cross
actor-kind-self-organisation = self-organisation
actor-kind-self-organisation-plural = self-organisations
actor-kind-self-organisation-help = migrant association, self-help group
actor-kind-volunteers = volunteers
actor-kind-volunteers-plural = volunteers
actor-kind-volunteers-help = helpers, volunteer agency, mentors
actor-kind-concerned = those concerned
actor-kind-concerned-plural = those concerned and their representatives
actor-kind-concerned-help = advisory councils of migrants, parents, seniors
actor-kind-education = education provider
actor-kind-education-plural = education providers, day care
actor-kind-education-help = adult education centre, language school, nursery
actor-kind-school = school
actor-kind-school-plural = schools
actor-kind-school-help = primary school, vocational college
actor-kind-business = business
actor-kind-business-plural = business and chambers
actor-kind-business-help = companies, chambers
actor-kind-housing = housing
actor-kind-housing-plural = housing
actor-kind-housing-help = housing association, tenants’ union
actor-kind-health = health care
actor-kind-health-plural = health care
actor-kind-health-help = hospital, surgery, midwives, health insurer
actor-kind-faith = faith community
actor-kind-faith-plural = faith communities
actor-kind-faith-help = parish, mosque association
actor-kind-sport = sport
actor-kind-sport-plural = sport
actor-kind-sport-help = sports club, sports federation
actor-kind-culture = culture
actor-kind-culture-plural = culture
actor-kind-culture-help = library, theatre, cultural association
actor-kind-police = police and justice
actor-kind-police-plural = police and justice
actor-kind-police-help = police, prosecutors, courts
actor-kind-politics = politics
actor-kind-politics-plural = politics
actor-kind-politics-help = council, committee, group
actor-kind-foundation = foundation
actor-kind-foundation-plural = foundations
actor-kind-foundation-help = pays, or runs offers itself
actor-kind-research = research
actor-kind-research-plural = research
actor-kind-research-help = university, institute
actor-kind-company = municipal company
actor-kind-company-plural = municipal companies
actor-kind-company-help = municipal utilities, a limited company of the town
actor-kind-body = body
actor-kind-body-plural = bodies
actor-kind-body-help = round table, steering group, working group
actor-kind-other = other
actor-kind-other-plural = others
actor-kind-other-help = what fits nowhere else

## Levels

level-federal = federal
level-state = state
level-county = county
level-municipality = municipality
level-district = district
level-joint = joint institution
level-civil = civil society
level-market = market

## Functions

function-enforcement = enforcement
function-enforcement-help = orders and enforces: public order, residence law
function-benefits = benefits
function-benefits-help = grants money and benefits in kind
function-counselling = counselling
function-counselling-help = advises and accompanies people
function-delivery = services
function-delivery-help = offers something itself: courses, shelter, meeting places
function-oversight = oversight
function-oversight-help = oversees others, such as schools or homes
function-funding = grants
function-funding-help = gives grants to others
function-steering = coordination and steering
function-steering-help = brings others together and mediates between them
function-planning = planning and monitoring
function-planning-help = plans, observes and reports
function-advocacy = advocacy
function-advocacy-help = speaks for a group of people

## The kind of task

duty-voluntary = voluntary task
duty-mandatory = mandatory task
duty-instructed = task by instruction
duty-instructed-help = carried out on behalf of the state

## Roles

role-lead = lead
role-lead-help = holds the field, convenes, settles disputes
role-deliver = delivery
role-deliver-help = does the work
role-contribute = contribution
role-contribute-help = works along without carrying the field
role-co-sign = co-signing
role-co-sign-help = co-signs; outside the house: consents
role-consult = consultation
role-consult-help = is heard before a decision
role-inform = information
role-inform-help = is kept informed
role-fund = funding
role-fund-help = pays
role-supervise = supervision
role-supervise-help = may instruct and supervises
role-decide = decision
role-decide-help = decides, such as a council or committee

## What it rests on

basis-permanent = permanent
basis-project = project money
basis-voluntary = volunteers

## How sure

certainty-confirmed = confirmed
certainty-confirmed-help = it is written down somewhere
certainty-reported = reported
certainty-reported-help = somebody told us
certainty-assumed = assumed
certainty-assumed-help = we suppose so

## Ties

tie-kind-exchange = exchange
tie-kind-exchange-help = they know each other and talk
tie-kind-coordination = coordination
tie-kind-coordination-help = they coordinate their work
tie-kind-agreement = agreement
tie-kind-agreement-help = there is something in writing
tie-kind-tension = tense relation
tie-kind-tension-help = there is friction between them
tie-kind-handover = handover of cases
tie-kind-handover-help = cases pass from one to the other
tie-kind-funding = funding
tie-kind-funding-help = one pays the other
tie-kind-supervision = technical supervision
tie-kind-supervision-help = one directs the other's professional work
tie-kind-secondment = secondment
tie-kind-secondment-help = one lends staff to the other
tie-kind-member = membership
tie-kind-member-help = has a seat in a body

## Seats

seat-chair = chair
seat-office = office
seat-voting = voting
seat-advisory = advisory
seat-guest = guest

## Dependencies

dependency-pooled = side by side
dependency-pooled-help = both use the same things without waiting for each other
dependency-sequential = one after the other
dependency-sequential-help = one needs what the other delivers
dependency-reciprocal = mutual
dependency-reciprocal-help = a decision here changes something there, and the other way round

## Weight

severity-error = error
severity-error-plural = errors
severity-error-help = by its own rules the administration cannot work like this
severity-warning = warning
severity-warning-plural = warnings
severity-warning-help = it works until something happens
severity-note = note
severity-note-plural = notes
severity-note-help = worth a talk

rule-level-off = off
rule-level-note = note
rule-level-warning = warning
rule-level-error = error

## Languages

language-de = German
language-en = English

## Numbers and lists

yes = yes
no = no
none = none
unknown = unknown

list-and = { $first } and { $last }
list-more = { $first } and { $n } more
quoted = "{ $text }"

count-units = { $n } { $n ->
    [one] unit
   *[other] units
}
count-departments = { $n } { $n ->
    [one] department
   *[other] departments
}
count-actors = { $n } { $n ->
    [one] other actor
   *[other] other actors
}
count-fields = { $n } { $n ->
    [one] field
   *[other] fields
}
count-responsibilities = { $n } { $n ->
    [one] responsibility
   *[other] responsibilities
}
count-ties = { $n } { $n ->
    [one] tie
   *[other] ties
}
count-paths = { $n } { $n ->
    [one] case path
   *[other] case paths
}
count-findings = { $n } { $n ->
    [one] finding
   *[other] findings
}
count-errors = { $n } { $n ->
    [one] error
   *[other] errors
}
count-warnings = { $n } { $n ->
    [one] warning
   *[other] warnings
}
count-notes = { $n } { $n ->
    [one] note
   *[other] notes
}
count-edits = { $n } { $n ->
    [one] change
   *[other] changes
}
count-actions = { $n } { $n ->
    [one] step
   *[other] steps
}
count-members = { $n } { $n ->
    [one] member
   *[other] members
}
count-posts = { $n } { $n ->
    [one] post
   *[other] posts
}
count-months = { $n } { $n ->
    [one] month
   *[other] months
}

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec
