# Organisational models: what they are called and ask, what speaks for and against them, where they were tried.

archetype-no-verdict = The program compares, it does not recommend.
archetype-who-decides = Who decides: the inner organisation is mostly a matter for the head of the administration; the council can set the portfolios of deputies (e.g. sections 62, 73 GO NRW). The staff council has to be involved.

archetype-merged-office = Merged office
archetype-merged-office-what = Several units become one office with one head.
archetype-merged-office-name = Joint office
archetype-merged-office-for = One head, short ways, clear responsibility, fewer interfaces.
archetype-merged-office-against = Enforcement and counselling in one house; large; youth, school, health and Jobcenter stay outside.
archetype-merged-office-cases = Freiburg, 1 June 2016 (prolixletter.de num=2106); Düsseldorf Amt 54, 1 January 2018 (duesseldorf.de; the name “Welcome Center” was dropped because the office also deports, rp-online aid-1.6937888); Ravensburg 2015 (rv.de); Sigmaringen, 1 July 2023, under the social division (suedkurier art372548,11633328); Saale-Holzland, 1 May 2024, under the order division (otz article242052710).

archetype-social-work-to-enforcement = Social work into the enforcement office
archetype-social-work-to-enforcement-what = Counselling moves from its office into the immigration office.
archetype-social-work-to-enforcement-agreement-on = Roles and data protection
archetype-social-work-to-enforcement-for = Control and knowledge of the case in one hand.
archetype-social-work-to-enforcement-against = Conflicts of mandate and role, trust of those who seek advice, precedence of independent bodies.
archetype-social-work-to-enforcement-cases = Landkreis Leipzig 2021, publicly criticised (rtm-lkleipzig.de); expectations contrary to the mandate (lafast-sachsen.net).

archetype-cross-cutting-unit = Cross-cutting specialist unit
archetype-cross-cutting-unit-what = A new office with its own and seconded staff; in technical matters the seconded answer to their home office.
archetype-cross-cutting-unit-name = Cross-cutting unit
archetype-cross-cutting-unit-for = One roof across legal bases, technical responsibility stays at home.
archetype-cross-cutting-unit-against = Seconded yet led by one head: a matrix; those who second have to be persuaded.
archetype-cross-cutting-unit-cases = Burgenlandkreis, 26 April 2018, 71 persons, with Jobcenter and Arbeitsagentur (burgenlandkreis.de; interkulturellewoche.de).

archetype-cross-cutting-office = Cross-cutting office without enforcement
archetype-cross-cutting-office-what = Counselling and coordination become one office; the immigration office stays where it is.
archetype-cross-cutting-office-name = Cross-cutting office
archetype-cross-cutting-office-for = Trust, visibility, one face.
archetype-cross-cutting-office-against = No grip on residence decisions; work, housing and language often remain outside.
archetype-cross-cutting-office-cases = Köln, December 2018, about 80 staff, fields missing in the chart were criticised (buergerinfo.stadt-koeln.de ktonr 253981); Frankfurt AmkA 1989.

archetype-staff-unit = Staff unit at the head
archetype-staff-unit-what = A small unit next to the head of administration coordinates; the offices go on working as before.
archetype-staff-unit-name = Coordination staff unit
archetype-staff-unit-for = Short way to the top, all fields in view, backed by the head.
archetype-staff-unit-against = No authority over the offices; easily becomes the only bridge; KGSt doubts that it suffices (kommunal.de 12.06.2017).
archetype-staff-unit-cases = Stuttgart 2000 (GRDrs 984/2000); Heilbronn (stimme.de art-4800343).

archetype-coordination-group = Coordination group of leaders
archetype-coordination-group-what = The leaders sit down at one table; the structure stays as it is.
archetype-coordination-group-name = Coordination group
archetype-coordination-group-for = Every department answers, power to decide at the table.
archetype-coordination-group-against = Costs leaders' time; no face to the outside.
archetype-coordination-group-cases = Nürnberg 2002 (nuernberg.de/internet/integration/koordinierungsgruppe.html).

archetype-house = House under one roof
archetype-house-what = Several move under one roof; each keeps its own head.
archetype-house-name = House meeting
archetype-house-for = One address without one hierarchy.
archetype-house-against = Needs joint rules; disputes stay in each line.
archetype-house-cases = Wuppertal 2018 (integration.wuppertal.de); Solingen Willkommenscenter (rp-online aid-1.5963110).

archetype-lead-organisation = Lead organisation
archetype-lead-organisation-what = An organisation that exists already takes the lead.
archetype-lead-organisation-for = Clear node, existing staff.
archetype-lead-organisation-against = Depends on one employer; in statutory tasks the authority stays responsible.
archetype-lead-organisation-cases = Landkreis Osnabrück, MaßArbeit (willkommen-bei-freunden.de).

archetype-task-force = Temporary task force
archetype-task-force-what = A body for a crisis, with powers and a fixed end.
archetype-task-force-name = Task force
archetype-task-force-for = Decides across departments in a crisis.
archetype-task-force-against = Ends, and what it carried falls back.
archetype-task-force-cases = Osnabrück 2015 (noz.de 05.10.2015); Landkreis München, staff unit later merged into the Ausländeramt (sueddeutsche.de 1.4208322).

archetype-single-coordinator = Single coordinator
archetype-single-coordinator-what = One or two posts in an office connect the others.
archetype-single-coordinator-name = Coordination post
archetype-single-coordinator-for = Cheap, quick, close to volunteers.
archetype-single-coordinator-against = All depends on one or two posts; placement often by chance.
archetype-single-coordinator-cases = Many small towns (“lone fighters”, Schammann et al. 2020, 3.1.5).

archetype-ask-units = Which units go into the office?
archetype-ask-name = What is it called?
archetype-ask-under = Under which division?
archetype-ask-keep-sections = Do the units stay as sections?
archetype-ask-lead-fields = Which fields shall it lead?
archetype-ask-counselling = Which counselling moves?
archetype-ask-enforcement = Into which office?
archetype-ask-agreement = Is there an agreement on roles and data?
archetype-ask-agreement-on = What is it about?
archetype-ask-own-units = Which own units move in?
archetype-ask-seconding = Who seconds staff, how many posts each?
archetype-ask-office-units = Which units go into the office (not those that enforce)?
archetype-ask-existing = Is there a staff unit already?
archetype-ask-posts = How many posts?
archetype-ask-coordinated-fields = Which fields does it coordinate?
archetype-ask-partners = With whom else does it meet?
archetype-ask-members = Who sits at the table?
archetype-ask-body-office = Who runs it?
archetype-ask-decides = May it decide?
archetype-ask-tenants = Who moves in?
archetype-ask-paths = Which case paths pass inside?
archetype-ask-keeper = Who keeps the house rules?
archetype-ask-organisation = Which organisation takes the lead?
archetype-ask-led-fields = In which fields?
archetype-ask-until = Until when?
archetype-ask-partner = With whom in the administration does it make the agreement?
archetype-ask-ends = When does it end?
archetype-ask-successor = Who takes over afterwards?
archetype-ask-under-office = In which office does it sit?
archetype-ask-basis = On what does it rest?
archetype-ask-few-partners = With whom does it coordinate (eight at most)?

archetype-unfit-missing = An answer is missing: { $question }
archetype-unfit-kind = This answer does not fit the question: { $question }
archetype-unfit-too-few = This takes at least { $n ->
    [one] one entry
   *[other] { $n } entries
}: { $question }
archetype-unfit-too-many = This takes at most { $n } entries: { $question }
archetype-unfit-not-offered = { $name } cannot be chosen here: { $question }
