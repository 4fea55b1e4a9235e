# The findings. For each rule: the sentence (and its cases), -name, -why (why it matters), -against (where there is a
# counter-argument), -source. Beside every fact of a finding there is $FACT-count: how many there are; without the fact
# there is no count either, and the case marked * holds.

finding-why = Why it matters
finding-evidence = Evidence
finding-against = Against
finding-source = Source
finding-remedies = Possible
finding-fragile = Rests on one entry
finding-fragile-tie = Without { $kind } between { $a } and { $b } the finding would be another one or gone.
finding-fragile-assumed = Only assumed: { $kind } between { $a } and { $b }. If it is not so, the finding would be another one or gone: ask first.
finding-fragile-missing = If { $a } and { $b } coordinated, as they need to, the finding would be gone.
finding-holds-name = How often it holds
finding-holds = Holds in { $share } of cases when each of the assumed ties may be missing as well.

## A rule by itself

rule-page-level = Severity
rule-page-level-here = { $default }; on this map { $level }
rule-page-thresholds = Thresholds
rule-page-silenced-by = Gives way to
rule-page-silences = Comes before
rule-page-off = To switch it off in the map
rule-page-on = To switch it on in the map

## Those concerned, by the subject of the map

concerned-integration = Newcomers or their organisations
concerned-integration-any = newcomers or their organisations
concerned-care = People in need of care or their carers
concerned-care-any = people in need of care, their carers or representatives
concerned-families = Families
concerned-families-any = families or their representatives
concerned-violence = People affected by violence
concerned-violence-any = people affected by violence or their representatives
concerned-climate = Residents
concerned-climate-any = residents or their initiatives
concerned-education = Learners
concerned-education-any = learners, parents or their representatives
concerned-other = Those concerned
concerned-other-any = those concerned or their organisations

## Coverage

coverage-no-lead = No unit leads "{ $field }".
coverage-no-lead-part = No unit leads "{ $field }" for { $scope }.
coverage-no-lead-nobody = Nobody is entered for "{ $field }"{ $scope-count ->
    [one] {" "}({ $scope })
    [other] {" "}({ $scope })
   *[unknown] {""}
}.
coverage-no-lead-name = No lead
coverage-no-lead-why = Without a lead nobody convenes and nobody settles a dispute.
coverage-no-lead-source = { $ground-count ->
    [one] { $ground }; for comparison: § 16 AGO Bayern, § 15 GGO
   *[unknown] The lead is the unit mainly competent under the plan of business (§ 16 AGO Bayern, § 15 GGO: models, not binding on towns; look in your own rules of business)
}. "Structural lack of competence" is typical of cross-cutting tasks (familie-in-nrw.de).

coverage-no-delivery = "{ $field }" has a lead but nobody who delivers.
coverage-no-delivery-no-lead = Nobody delivers "{ $field }".
coverage-no-delivery-name = No delivery
coverage-no-delivery-why = Covered on paper, nothing reaches people.
coverage-no-delivery-source = RACI: at least one R for each task; fields of action after KGSt 15/2017.

coverage-no-public-lead = "{ $field }" is a statutory task, yet no public authority leads it; entered { $unit-count ->
    [one] is
   *[other] are
} { $unit }.
coverage-no-public-lead-name = No public lead
coverage-no-public-lead-why = Delivery can be passed on, the duty stays with the public body.
coverage-no-public-lead-against = Some state laws transfer a task wholly (by charter or by-law): then record the legal ground and accept the finding.
coverage-no-public-lead-source = Claims are directed at the public body even where others deliver (§ 3 (2) SGB VIII, kitaleitungswissen.de).

coverage-scope-gap = { $dimension-id ->
    [rechtskreis] For people under the legal basis { $values } nobody delivers "{ $field }".
    [bezirk] "{ $field }" is not offered in { $values } ({ $dimension }).
    [stadtteil] "{ $field }" is not offered in { $values } ({ $dimension }).
    [gemeinde] "{ $field }" is not offered in { $values } ({ $dimension }).
    [ort] "{ $field }" is not offered in { $values } ({ $dimension }).
   *[other] "{ $field }" is not offered for { $values } ({ $dimension }).
}
coverage-scope-gap-name = Gap in what is offered
coverage-scope-gap-why = Good cover on average is not cover everywhere.
coverage-scope-gap-source = KGSt: think in social spaces; a change of legal basis is where people fall through (kreis-coesfeld.de, SV-9-1769).

coverage-single-provider = "{ $field }" rests on { $unit } alone.
coverage-single-provider-name = One unit alone
coverage-single-provider-why = If { $unit } drops out, nobody knows the work.
coverage-single-provider-against = In a small town one is all there is; an agreed deputy is enough.
coverage-single-provider-source = Bus factor (Avelino et al. 2016).

coverage-only-volunteers = "{ $field }" is carried by volunteers only ({ $units }).
coverage-only-volunteers-name = Volunteers only
coverage-only-volunteers-why = Volunteers may stop without notice and need a staffed contact.
coverage-only-volunteers-against = Sport, neighbourhood and companionship live from volunteering; then the question is only who supports it.
coverage-only-volunteers-source = Coordination takes up to 40 hours a week, too much for volunteers (Bertelsmann Stiftung/BIM 2016).

coverage-only-project = "{ $field }" runs on project money only{ $date-count ->
    [one] ; the last grant ends on { $date }
   *[unknown] {""}
}.
coverage-only-project-name = Project money only
coverage-only-project-why = The offer ends with the grant, and staff leave earlier.
coverage-only-project-source = Unstable structures (Schammann et al. 2020, 3.3.1); voluntary versus obligatory tasks (ibis-institut.de).

coverage-level = "{ $field }" is a task of this level: { $level }; it is delivered by { $unit }, and no transfer is recorded.
coverage-level-name = Task of another level
coverage-level-why = Whoever owes the task pays and answers for it; without a transfer it is open who bears what.
coverage-level-against = Some tasks are transferred by state law without anybody having written it down.
coverage-level-source = Transfer by by-law or public-law contract, for example § 2 (3) AufnG Niedersachsen.

## Clarity

clarity-several-leads = "{ $field }" has { $n } leads: { $units }.
clarity-several-leads-levels = { $units } lead "{ $field }" at the same time, on different levels.
clarity-several-leads-name = Several leads
clarity-several-leads-why = In a dispute two leads are none.
clarity-several-leads-against = Two leads are fine when the field is really two fields, or when each has its own scope: then split it or enter the scope.
clarity-several-leads-source = { $ground-count ->
    [one] { $ground }; for comparison: § 16 AGO Bayern, § 15 GGO
   *[unknown] § 16 AGO Bayern, § 15 GGO (models; look in your own rules of business)
}. RACI: exactly one A.

clarity-body-leads = A body ({ $unit }) is entered as lead of "{ $field }".
clarity-body-leads-name = A body as lead
clarity-body-leads-why = A body advises and decides; preparing, convening and carrying out needs an organisation.
clarity-body-leads-source = KIM steering group: legitimation, participation, decision, prepared by the Kommunales Integrationszentrum (kim.nrw).

clarity-many-cosign = { $n } units co-sign "{ $field }": { $units }.
clarity-many-cosign-name = Many co-signatures
clarity-many-cosign-why = Each signature costs days; it is needed only where a unit answers for its own part.
clarity-many-cosign-against = Money and law may need it.
clarity-many-cosign-source = { $ground-count ->
    [one] { $ground }; for comparison: § 16 (3) AGO Bayern, § 15 (4) GGO
   *[unknown] Co-signing only where needed, and at once rather than in turn (§ 16 (3) AGO Bayern); only for matters of weight (§ 15 (4) GGO)
}.

clarity-no-deputy = { $unit } leads "{ $field }", and no deputy is recorded.
clarity-no-deputy-name = No deputy
clarity-no-deputy-why = Holidays and illness happen; then what only one may decide is left lying.
clarity-no-deputy-against = Inside an office the plan of business usually settles who stands in.
clarity-no-deputy-source = Bus factor (Avelino et al. 2016).

clarity-idle-unit = { $unit } is connected but has no responsibility.
clarity-idle-unit-several = { $n } units are connected but have no responsibility: { $units }.
clarity-idle-unit-name = Connected without responsibility
clarity-idle-unit-why = An entry may be missing, or a mandate.

## Coordination

coordination-missing = { $a } and { $b } would need to coordinate ("{ $f }" and "{ $g }" depend on each other), but no working tie is recorded.
coordination-missing-name = Coordination missing
coordination-missing-why = A decision on one side changes the work of the other.
coordination-missing-against = What is not recorded may exist: ask both first.
coordination-missing-source = Congruence (Cataldo et al. 2006); interdependence (Thompson 1967); benefit authorities cooperate closely (§ 86 SGB X).

coordination-lead-cut-off = { $lead-count ->
    [one] { $lead } leads "{ $field }" but has
   *[other] { $lead } lead "{ $field }" but have
} no recorded tie to { $units }.
coordination-lead-cut-off-name = Lead without ties
coordination-lead-cut-off-why = A lead has to know what is done.
coordination-lead-cut-off-source = { $ground-count ->
    [one] { $ground }; for comparison: § 16 (3) AGO Bayern, § 15 (1) GGO
   *[unknown] The lead involves the others in good time (§ 16 (3) AGO Bayern, § 15 (1) GGO)
}. VMI: whoever answers for it keeps the others informed.

coordination-path-gap = On the path "{ $path }" cases pass from { $a } to { $b } without an agreed handover.
coordination-path-gap-several = On the path "{ $path }" { $n } transitions have no agreed handover: { $pairs }.
coordination-path-gap-nobody = On the path "{ $path }" nobody is entered at "{ $field }" to take the case over.
coordination-path-gap-name = Gap in a case path
coordination-path-gap-why = People get lost at transitions, most of all when the legal basis changes.
coordination-path-gap-against = Some cases are passed on by the client alone, by design (right of choice).
coordination-path-gap-source = KIM (willkommen-in-lippe.de; kreis-coesfeld.de, SV-9-1769); the earlier authority keeps paying until the next one does (§ 2 (3) SGB X).

coordination-isolated = { $unit } is entered for { $fields } but tied to nobody.
coordination-isolated-name = Tied to nobody
coordination-isolated-why = An offer nobody knows is not used.
coordination-isolated-against = Perhaps only not yet asked.
coordination-isolated-source = Blind spots of the actor map (GIZ Capacity WORKS).

coordination-parallel-delivery = { $a } and { $b } offer "{ $field }" side by side{ $scope-count ->
    [one] {" "}({ $scope })
    [other] {" "}({ $scope })
   *[unknown] {""}
} without coordinating.
coordination-parallel-delivery-several = { $units } offer "{ $field }" side by side{ $scope-count ->
    [one] {" "}({ $scope })
    [other] {" "}({ $scope })
   *[unknown] {""}
} without coordinating.
coordination-parallel-delivery-name = Offers side by side
coordination-parallel-delivery-why = Choice is wanted; uncoordinated it may be double work.
coordination-parallel-delivery-against = Right of choice: several offers side by side are wanted.
coordination-parallel-delivery-source = No pointless double structures between public and independent bodies; parallel independent ones are lawful choice (§ 5 (4) SGB XII, Haufe Rz. 15; § 4 SGB VIII).

coordination-tense-pair = { $a } and { $b } depend on each other, but the relation is recorded as tense.
coordination-tense-pair-name = Tense relation
coordination-tense-pair-why = Often an unclear mandate, not people.
coordination-tense-pair-against = Conflict may be part of the roles (control and advocacy).
coordination-tense-pair-source = Typed relations (GIZ Capacity WORKS).

coordination-path-long = On "{ $path }" a case changes office { $n } times.
coordination-path-long-name = Long case path
coordination-path-long-why = Each change means new appointments and papers.
coordination-path-long-against = Separate duties may require it.
coordination-path-long-source = Service chains (Reis 2020).

coordination-body-size = { $unit } has { $n ->
    [one] { $n } member
   *[other] { $n } members
}.
coordination-body-size-small = { $unit } has { $n ->
    [one] { $n } member
   *[other] { $n } members
}.
coordination-body-size-name = Size of a body
coordination-body-size-why = A body has to stay able to work.
coordination-body-size-small-why = Two who want to coordinate rarely need a body for it.
coordination-body-size-source = "It matters to keep the body able to work" (kim.nrw); the numbers are ours.

## Bottlenecks

bottleneck-cut-vertex = { $unit } is the only bridge to { $n ->
    [one] { $n } unit
   *[other] { $n } units
}: { $units }.
bottleneck-cut-vertex-name = The only bridge
bottleneck-cut-vertex-why = If { $unit } drops out the connection breaks; if it is overloaded everything waits.
bottleneck-cut-vertex-against = The most effective networks were held by one strong core agency (Provan and Milward 1995): a hub is fine if it is staffed and has a deputy.
bottleneck-cut-vertex-source = Cut vertex: Hopcroft and Tarjan 1973; overloaded brokers: Long et al. 2013.

bottleneck-broker = Very many ways run through { $unit }{ $n ->
    [0] {""}
    [one] ; it alone mediates { $n } required pair
    [other] ; it alone mediates { $n } required pairs
   *[unknown] {""}
}.
bottleneck-broker-name = All ways through one
bottleneck-broker-why = It holds the network together and slows it.
bottleneck-broker-against = The most effective networks were held by one strong core agency (Provan and Milward 1995): a hub is fine if it is staffed and has a deputy.
bottleneck-broker-source = Betweenness: Freeman 1977; brokers: Burt 1992.

bottleneck-bridge = Between { $group_a } and { $group_b } there is one connection only: { $a } with { $b }.
bottleneck-bridge-name = One connection only
bottleneck-bridge-why = One tie is easily lost, for example when a contact person changes.
bottleneck-bridge-source = Bridge: Granovetter 1973.

bottleneck-bus-factor = If { $units-count ->
    [one] { $units } drops out
   *[other] { $units } drop out
}, { $n } of { $all } fields { $n ->
    [one] is
   *[other] are
} left with nobody.
bottleneck-bus-factor-name = Much rests on few
bottleneck-bus-factor-why = That much should not rest on so few.
bottleneck-bus-factor-against = An office is not a person; it has deputies inside.
bottleneck-bus-factor-source = Bus factor (Avelino et al. 2016).

## Load

load-many-leads = { $unit } leads { $n } of { $all } fields{ $posts ->
    [one] {" "}with { $posts } post
    [other] {" "}with { $posts } posts
   *[unknown] {""}
}.
load-many-leads-name = Many leads
load-many-leads-why = Leading takes time; whoever leads everything can lead little.
load-many-leads-against = A steering unit may lead on paper while others carry. It says nothing about persons.
load-many-leads-source = RACI, check of the columns; staff shares of coordinators are often too small (Bertelsmann Stiftung/BIM 2016); the threshold is ours.

## Participation

participation-steering-incomplete = Leads are missing in { $body }: { $units }.
participation-steering-incomplete-name = Steering body incomplete
participation-steering-incomplete-why = What is decided without the lead is decided twice.
participation-steering-incomplete-against = A body of twenty decides nothing; a field may be represented by another.
participation-steering-incomplete-source = Recommended membership, staffed with people who may decide (kim.nrw).

participation-no-affected = { $concerned } take no part in "{ $field }".
participation-no-affected-map = In { $n } of { $all } fields { $concerned-any } take no part.
participation-no-affected-all = In none of the { $all } fields { $concerned-any } take part.
participation-no-affected-name = Without those concerned
participation-no-affected-why = They know where it sticks; offers made without them miss more easily.
participation-no-affected-against = In pure decisions of law there is nothing to take part in (then leave "expected to take part" of the field empty).
participation-no-affected-source = KGSt 7/2017 (Bürgerkommune); elected bodies are required by law in some states (§ 27 GO NRW, since 1 Nov 2025 the committee for equal opportunities and integration).

participation-consulted-only = { $unit } is only heard or informed, nowhere contributing.
participation-consulted-only-name = Only heard
participation-consulted-only-why = Who is only heard stops coming.
participation-consulted-only-against = An advisory council is advisory by law.
participation-consulted-only-source = Ladder of participation (Arnstein 1969).

participation-no-civil-society = Nobody from civil society contributes to "{ $field }".
participation-no-civil-society-map = In { $n } of { $all } fields nobody from civil society contributes.
participation-no-civil-society-all = In none of the { $all } fields civil society takes part.
participation-no-civil-society-name = Without civil society
participation-no-civil-society-why = Clubs, welfare and volunteers reach people whom no office reaches.
participation-no-civil-society-against = Sovereign tasks stay with the authority.
participation-no-civil-society-source = KGSt 7/2017 (Bürgerkommune).

participation-no-steering-body = The map has no steering body.
participation-no-steering-body-name = No steering body
participation-no-steering-body-why = Without a common table every question is settled one by one.
participation-no-steering-body-against = In a small administration the round of division heads often is enough.
participation-no-steering-body-source = KIM steering group: legitimation, participation, decision (kim.nrw).

## Time

time-cover-ends = From { $date } on "{ $field }" will have no { $what ->
    [lead] lead
    [both] lead and no delivery
   *[delivery] delivery
}; then { $unit-count ->
    [one] { $unit } ends
   *[other] { $unit } end
}{ $programme-count ->
    [one] {" "}({ $programme })
    [other] {" "}({ $programme })
   *[unknown] {""}
}.
time-cover-ends-programme = From { $date } on { $fields-count ->
    [one] { $fields } is
   *[other] { $fields } are
} no longer covered; then the funding programme { $programme } ends.
time-cover-ends-name = Cover ends
time-cover-ends-why = Follow-up money and the budget need about a year.
time-cover-ends-source = Temporary posts (wiesentbote.de, 30 June 2020; Schammann et al. 2020, 3.3).

time-ends-soon = { $unit } ends in "{ $field }" on { $date }; { $others-count ->
    [one] { $others } goes on
    [other] { $others } go on
   *[unknown] the field stays covered
}.
time-ends-soon-tie = The tie between { $a } and { $b } ends on { $date }.
time-ends-soon-name = Ends soon
time-ends-soon-why = Settle early who takes over cases and contacts.

## Line

line-function-conflict = { $office } holds { $function_a } ({ $a }) and { $function_b } ({ $b }) under one head.
line-function-conflict-same = { $office } holds { $function_a } and { $function_b } under one head.
line-function-conflict-name = Conflicting functions
line-function-conflict-why = { $function_a-id ->
    [funding] Whoever gives grants and delivers too also decides on money for itself.
    [oversight] Whoever oversees and delivers too inspects itself.
   *[other] People need to know whom they confide in; duties to report meet professional secrecy.
}
line-function-conflict-against = Short ways, one contact, one responsibility (Freiburg, Düsseldorf).
line-function-conflict-source = { $function_a-id ->
    [funding] public-manager.com 2018.
    [oversight] public-manager.com 2018.
   *[other] §§ 87, 88 AufenthG (schools exempt), § 203 StGB (migrationsrecht.net); rtm-lkleipzig.de; public-manager.com 2018.
}

line-far-apart = If { $a } and { $b } disagree, only the head of the administration can decide ({ $n ->
    [one] { $n } step
   *[other] { $n } steps
}).
line-far-apart-name = Far apart
line-far-apart-why = What goes to the top waits.
line-far-apart-against = It keeps distance where distance is wanted.
line-far-apart-source = { $ground-count ->
    [one] { $ground }; for comparison: § 16 (2) AGO Bayern
   *[unknown] The next common superior decides (§ 16 (2) AGO Bayern); in ministries the organisation unit (§ 15 (1) GGO)
}.

line-two-superiors = { $unit } belongs to { $line }, { $other-count ->
    [one] { $other } also directs its work
   *[other] { $other } also direct its work
}.
line-two-superiors-name = Two superiors
line-two-superiors-why = Two superiors work when it is written down who decides what.
line-two-superiors-against = Ordinary where specialists sit in many houses.
line-two-superiors-source = Matrix (Pakarinen and Virtanen 2017); Burgenlandkreis.

line-span = { $unit } has { $n ->
    [one] { $n } unit
   *[other] { $n } units
} directly below.
line-span-name = Wide span
line-span-why = Each needs time to be led.
line-span-source = No optimum is proven; 4 to 10 is named for bureaucratic organisations (Wikipedia, "Leitungsspanne").

line-steering-rank = { $unit } sits in { $body } and ranks below an office.
line-steering-rank-name = Rank in the steering body
line-steering-rank-why = Who has to ask at home cannot decide at the table.
line-steering-rank-against = A section may have been given the power to decide.
line-steering-rank-source = "Leaders with the power to decide" (kim.nrw).

## The map itself

data-person = "{ $text }" looks like a person.
data-person-name = A person in the map
data-person-why = The map is passed around; use a functional mailbox.
data-person-source = Data minimisation (Art. 5 GDPR).

data-path-unassigned = "{ $path }" names { $unit } at "{ $field }", where it has no role.
data-path-unassigned-name = Path without responsibility
data-path-unassigned-why = Either the path or the matrix is incomplete.

data-orphan = Without role and without tie: { $units }.
data-orphan-name = Without role and tie
data-orphan-why = Perhaps not yet asked.

data-body-empty = { $unit } has no members.
data-body-empty-name = Body without members
data-body-empty-why = Without members a body connects nobody.

data-same-name = { $a } and { $b } may be the same.
data-same-name-name = Same name twice
data-same-name-why = Doubles tear the picture apart.

data-stale = { $n ->
    [one] { $n } record has
   *[other] { $n } records have
} not been checked for over { $months } months, the oldest: { $units }.
data-stale-never = No record says when it was last checked.
data-stale-name = Not checked for long
data-stale-why = A map nobody trusts is not used.

data-assumed = { $n } of { $all } ties { $n ->
    [one] is
   *[other] are
} assumed; { $m ->
    [0] no finding depends
    [one] { $m } finding depends
   *[other] { $m } findings depend
} on them.
data-assumed-name = Assumed ties
data-assumed-why = Ask first, then act.

file-conflict = A merge left something open: { $place }.
file-conflict-name = Open conflict
file-conflict-why = Two people changed the same thing differently; until it is settled the map keeps what it was.

variant-stale = In the variant "{ $variant }" step { $n } no longer fits: { $text }.
variant-stale-name = Variant out of date
variant-stale-why = The map has changed since the variant was written.

rules-stale = An accepted finding names something that is no longer there: { $text }.
rules-stale-name = Accepted finding out of date
rules-stale-why = It stands for nothing any more and can go.

## What belongs to a finding

evidence-delivers = Delivery
evidence-contributes = Contribution
evidence-leads = Lead
evidence-funds = Funding
evidence-bodies = Bodies with the lead
evidence-scopes = Open as well
evidence-scope = Holds for
evidence-unit = Unit
evidence-units = Units
evidence-fields = Fields
evidence-level = Level
evidence-office = Office
evidence-offices = Offices
evidence-members = Members
evidence-chairs = Chair
evidence-partners = Required partners
evidence-neighbours = Tied to
evidence-side-a = On one side
evidence-side-b = On the other side
evidence-parts = Would be cut off
evidence-betweenness = Betweenness
evidence-rank = Rank
evidence-pairs = Pairs
evidence-lesser-pairs = Further pairs below
evidence-posts = Posts
evidence-vacant = Vacant
evidence-share = Share
evidence-basis = Basis
evidence-since = Since
evidence-ends = Last day
evidence-programme = Funding programme
evidence-dependency = Dependency
evidence-takes-part = Take part in
evidence-nobody = Without a unit
evidence-scope-from = Holds before for
evidence-scope-to = Holds after for
evidence-path = Case path
evidence-superior = Common superior
clarity-body-leads-evidence-office = Run by
coordination-path-gap-evidence-pairs = Transitions
coordination-parallel-delivery-evidence-pairs = Side by side
bottleneck-broker-evidence-pairs = Mediates between
participation-consulted-only-evidence-fields = Takes part in
participation-no-affected-evidence-fields = Without those concerned
participation-no-civil-society-evidence-fields = Without civil society
coordination-path-gap-evidence-fields = Concerns
time-cover-ends-evidence-units = Who ends
evidence-function = Function
evidence-steps-a = Steps on one side
evidence-steps-b = Steps on the other side
evidence-oldest = Last checked
line-span-evidence-units = Directly below
data-assumed-evidence-pairs = Assumed
line-function-conflict-evidence-units = At
evidence-silenced = And so
evidence-accepted = Accepted
pair = { $a } with { $b }
