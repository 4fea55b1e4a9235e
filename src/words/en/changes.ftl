# What changes in a record, as a phrase behind its name: "VHS: 16 posts instead of 15, checked on 2 Dec 2026".
# change-ATTRIBUTE-HOW, or change-RECORD-ATTRIBUTE-HOW; without one of its own change-HOW holds. -new: new, -changed: other than before,
# -gone: not given any more, -more: added to others, -less: one of several goes, -yes and -no: yes and no.

change-new = { $label } { $value }
change-changed = { $label } { $value } (was { $old })
change-gone = no { $label } (was { $old })
change-cleared = { $label } empty
change-more = { $value } added to { $label }
change-less = { $old } removed from { $label }

change-name-changed = new name { $value }
change-short-gone = no short name (was { $old })
change-part-of-new = part of { $value }
change-part-of-changed = part of { $value } instead of { $old }
change-part-of-gone = no longer part of { $old }
change-field-part-of-new = part of { $value }
change-field-part-of-changed = part of { $value } instead of { $old }
change-field-part-of-gone = no longer part of { $old }
change-rank-new = { $value }
change-kind-new = { $value }
change-rank-changed = { $value } (was { $old })
change-kind-changed = { $value } (was { $old })
change-actor-level-gone = usual level (was { $old })
change-department-level-gone = level as in the map (was { $old })
change-staff-new = { $value }
change-staff-changed = { $value } instead of { $old }
change-staff-gone = number of posts unknown (was { $old })
change-vacant-new = { $value } vacant
change-vacant-changed = { $value } vacant instead of { $old }
change-vacant-gone = number of vacant posts unknown (was { $old })
change-was-new = former id { $value }
change-was-changed = former id { $value } instead of { $old }
change-was-more = former id { $value }
change-was-less = former id { $old } dropped
change-was-gone = former id { $old } dropped
change-checked-new = checked on { $value }
change-checked-changed = checked on { $value }
change-checked-gone = no date of checking (was { $old })
change-since-new = from { $value }
change-since-changed = from { $value } instead of { $old }
change-since-gone = no first day (was { $old })
change-until-new = until { $value }
change-until-changed = until { $value } instead of { $old }
change-until-gone = no last day (was { $old })

change-steering-yes = steering body
change-steering-no = no longer a steering body
change-decides-yes = may decide
change-decides-no = may no longer decide
change-meets-new = meets { $value }
change-meets-changed = meets { $value } instead of { $old }
change-meets-gone = no fixed rhythm (was { $old })
change-office-gone = no longer run by { $old }
change-body-gone = no longer described as a body (was { $old })

change-duty-new = { $value }
change-duty-changed = { $value } (was { $old })
change-owner-gone = no longer owed by { $old }
change-participation-none = nobody expected to take part
change-participation-emptied = nobody expected to take part any more (was { $old })
change-participation-new = expected to take part: { $value }
change-participation-changed = expected to take part: { $value } (was { $old })
change-participation-more = also expected to take part: { $value }
change-participation-less = no longer expected to take part: { $old }
change-participation-gone = expected to take part as in the map (was { $old })
change-map-participation-gone = nobody in particular expected to take part (was { $old })
change-depends-on-new = depends on { $value }
change-depends-on-changed = depends on { $value } instead of { $old }
change-depends-on-more = also depends on { $value }
change-depends-on-less = no longer depends on { $old }
change-depends-on-gone = no longer depends on { $old }

change-basis-new = { $value }
change-basis-changed = { $value } instead of { $old }
change-on-behalf-of-new = on behalf of { $value }
change-on-behalf-of-changed = on behalf of { $value } instead of { $old }
change-on-behalf-of-gone = no longer on behalf of { $old }
change-posts-new = { $value } for it
change-posts-changed = { $value } for it instead of { $old }
change-posts-gone = number of posts for it unknown (was { $old })
change-deputy-new = with { $value } as deputy
change-deputy-changed = with { $value } as deputy instead of { $old }
change-deputy-gone = no longer with { $old } as deputy
change-programme-new = paid by { $value }
change-programme-changed = paid by { $value } instead of { $old }
change-programme-gone = no longer paid by { $old }
change-certainty-new = { $value }
change-certainty-changed = entry { $value } instead of { $old }

change-strength-new = { $value }
change-strength-changed = { $value } instead of { $old }
change-trust-gone = trust unknown (was { $old })
change-seat-new = { $value }
change-seat-changed = { $value } instead of { $old }
change-seat-gone = kind of seat open (was { $old })

change-description-new = description { $value }
change-description-changed = description { $value } (was { $old })
change-description-gone = no description (was { $old })
change-variant-from-new = builds on { $value }
change-variant-from-changed = builds on { $value } instead of { $old }
change-variant-from-gone = no longer builds on { $old }

change-status-new = { $value }
change-status-changed = { $value } (was { $old })
change-status-gone = no kind of municipality (was { $old })
change-as-of-gone = no date it stands for (was { $old })
change-rank-names-new = { $label } is called { $value } here
change-rank-names-changed = { $label } is called { $value } here instead of { $old }
change-rank-names-gone = { $label } is no longer called { $old } here
change-map-ground-new = local rules { $value }
change-map-ground-changed = local rules { $value } (was { $old })
change-map-ground-gone = no local rules (was { $old })
change-rule-level-gone = weight as by default (was { $old })
change-thresholds-new = { $label }: { $value }
change-thresholds-changed = { $label }: { $value } instead of { $old }
change-thresholds-gone = { $label }: as by default instead of { $old }

## Stations of a case path, steps of a variant

change-steps-new = stations { $value }
change-steps-gone = no stations (was { $old })
change-steps-order = stations now in the order { $value }
change-station-new = new station { $value } after { $after }
change-station-first = new first station { $value }
change-station-gone = station { $old } goes
change-station-changed = { $value } instead of { $old }
change-station-unit = { $value } instead of at { $old }
change-station-nobody = nobody
change-scope-new = for { $value }
change-scope-changed = for { $value } instead of { $old }
change-scope-gone = for all instead of { $old }
change-actions-new = { $n ->
    [one] step
   *[other] steps
} { $value }
change-actions-gone = all steps removed (was { $old })
change-actions-order = steps now in the order { $value }
change-action-new = new step { $value }
change-action-gone = step { $old } removed
change-action-changed = step { $value } instead of { $old }

## Values of a dimension

change-values-more = { $value } added
change-values-less = { $old } removed
change-values-changed = { $value } (was { $old })
change-values-order = now in the order { $value }
