# Was sich an einem Eintrag ändert, als Wortgruppe hinter seinem Namen: „VHS: 16 Stellen statt 15, geprüft am 02.12.2026“.
# change-ANGABE-WIE, oder change-EINTRAG-ANGABE-WIE; ohne eigene Meldung gilt change-WIE. -new: neu, -changed: anders als bisher,
# -gone: nicht mehr angegeben, -more: kommt zu anderen dazu, -less: fällt von mehreren weg, -yes und -no: ja und nein.

change-new = { $label } { $value }
change-changed = { $label } { $value } (bisher { $old })
change-gone = ohne { $label } (bisher { $old })
change-cleared = { $label } leer
change-more = { $label } zusätzlich { $value }
change-less = { $label } ohne { $old }

change-name-changed = neuer Name { $value }
change-short-gone = ohne Kurznamen (bisher { $old })
change-part-of-new = gehört zu { $value }
change-part-of-changed = gehört zu { $value } statt { $old }
change-part-of-gone = gehört nicht mehr zu { $old }
change-field-part-of-new = Teil von { $value }
change-field-part-of-changed = Teil von { $value } statt von { $old }
change-field-part-of-gone = nicht mehr Teil von { $old }
change-rank-new = { $value }
change-kind-new = { $value }
change-rank-changed = { $value } (bisher { $old })
change-kind-changed = { $value } (bisher { $old })
change-actor-level-gone = Ebene wie üblich (bisher { $old })
change-department-level-gone = Ebene wie in der Karte (bisher { $old })
change-staff-new = { $value }
change-staff-changed = { $value } statt { $old }
change-staff-gone = Zahl der Stellen unbekannt (bisher { $old })
change-vacant-new = { $value } unbesetzt
change-vacant-changed = { $value } unbesetzt statt { $old }
change-vacant-gone = Zahl der unbesetzten Stellen unbekannt (bisher { $old })
change-was-new = frühere Kennung { $value }
change-was-changed = frühere Kennung { $value } statt { $old }
change-was-more = frühere Kennung { $value }
change-was-less = frühere Kennung { $old } gestrichen
change-was-gone = frühere Kennung { $old } gestrichen
change-checked-new = geprüft am { $value }
change-checked-changed = geprüft am { $value }
change-checked-gone = ohne Prüfdatum (bisher { $old })
change-since-new = ab { $value }
change-since-changed = ab { $value } statt { $old }
change-since-gone = ohne Anfangsdatum (bisher { $old })
change-until-new = bis { $value }
change-until-changed = bis { $value } statt { $old }
change-until-gone = ohne Enddatum (bisher { $old })

change-steering-yes = Lenkungsgremium
change-steering-no = kein Lenkungsgremium mehr
change-decides-yes = darf entscheiden
change-decides-no = darf nicht mehr entscheiden
change-meets-new = tagt { $value }
change-meets-changed = tagt { $value } statt { $old }
change-meets-gone = ohne festen Rhythmus (bisher { $old })
change-office-gone = ohne Geschäftsstelle (bisher { $old })
change-body-gone = nicht mehr als Gremium beschrieben (bisher { $old })

change-duty-new = { $value }
change-duty-changed = { $value } (bisher { $old })
change-owner-gone = ohne Aufgabenträger (bisher { $old })
change-participation-none = keine Beteiligung erwartet
change-participation-emptied = keine Beteiligung mehr erwartet (bisher { $old })
change-participation-new = erwartete Beteiligung { $value }
change-participation-changed = erwartete Beteiligung { $value } (bisher { $old })
change-participation-more = erwartete Beteiligung zusätzlich { $value }
change-participation-less = erwartete Beteiligung ohne { $old }
change-participation-gone = erwartete Beteiligung wie in der Karte (bisher { $old })
change-map-participation-gone = ohne erwartete Beteiligung (bisher { $old })
change-depends-on-new = hängt ab von { $value }
change-depends-on-changed = hängt ab von { $value } statt von { $old }
change-depends-on-more = hängt auch ab von { $value }
change-depends-on-less = hängt nicht mehr ab von { $old }
change-depends-on-gone = hängt nicht mehr ab von { $old }

change-basis-new = { $value }
change-basis-changed = { $value } statt { $old }
change-on-behalf-of-new = im Auftrag von { $value }
change-on-behalf-of-changed = im Auftrag von { $value } statt von { $old }
change-on-behalf-of-gone = nicht mehr im Auftrag von { $old }
change-posts-new = { $value } dafür
change-posts-changed = { $value } dafür statt { $old }
change-posts-gone = Zahl der Stellen dafür unbekannt (bisher { $old })
change-deputy-new = vertreten durch { $value }
change-deputy-changed = vertreten durch { $value } statt durch { $old }
change-deputy-gone = nicht mehr vertreten durch { $old }
change-programme-new = bezahlt aus { $value }
change-programme-changed = bezahlt aus { $value } statt aus { $old }
change-programme-gone = nicht mehr bezahlt aus { $old }
change-certainty-new = { $value }
change-certainty-changed = Angabe { $value } statt { $old }

change-strength-new = { $value }
change-strength-changed = { $value } statt { $old }
change-trust-gone = ohne Angabe zum Vertrauen (bisher { $old })
change-seat-new = { $value }
change-seat-changed = { $value } statt { $old }
change-seat-gone = Art des Sitzes offen (bisher { $old })

change-description-new = Beschreibung { $value }
change-description-changed = Beschreibung { $value } (bisher { $old })
change-description-gone = ohne Beschreibung (bisher { $old })
change-variant-from-new = baut auf { $value } auf
change-variant-from-changed = baut auf { $value } auf statt auf { $old }
change-variant-from-gone = baut nicht mehr auf { $old } auf

change-status-new = { $value }
change-status-changed = { $value } (bisher { $old })
change-status-gone = ohne Art der Kommune (bisher { $old })
change-as-of-gone = ohne Stand (bisher { $old })
change-rank-names-new = { $label } heißt hier { $value }
change-rank-names-changed = { $label } heißt hier { $value } statt { $old }
change-rank-names-gone = { $label } heißt hier nicht mehr { $old }
change-map-ground-new = örtliche Regeln { $value }
change-map-ground-changed = örtliche Regeln { $value } (bisher { $old })
change-map-ground-gone = ohne örtliche Regeln (bisher { $old })
change-rule-level-gone = Gewicht wie vorgegeben (bisher { $old })
change-thresholds-new = { $label }: { $value }
change-thresholds-changed = { $label }: { $value } statt { $old }
change-thresholds-gone = { $label }: wie vorgegeben statt { $old }

## Stationen eines Fallwegs, Schritte einer Variante

change-steps-new = Stationen { $value }
change-steps-gone = ohne Stationen (bisher { $old })
change-steps-order = Reihenfolge der Stationen jetzt { $value }
change-station-new = neue Station { $value } nach { $after }
change-station-first = neue erste Station { $value }
change-station-gone = Station { $old } entfällt
change-station-changed = { $value } statt { $old }
change-station-unit = { $value } statt bei { $old }
change-station-nobody = niemandem
change-scope-new = für { $value }
change-scope-changed = für { $value } statt für { $old }
change-scope-gone = für alle statt für { $old }
change-actions-new = { $n ->
    [one] Schritt
   *[other] Schritte
} { $value }
change-actions-gone = alle Schritte gestrichen (bisher { $old })
change-actions-order = Reihenfolge der Schritte jetzt { $value }
change-action-new = neuer Schritt { $value }
change-action-gone = Schritt { $old } gestrichen
change-action-changed = Schritt { $value } statt { $old }

## Werte einer Dimension

change-values-more = zusätzlich { $value }
change-values-less = ohne { $old }
change-values-changed = { $value } (bisher { $old })
change-values-order = Reihenfolge jetzt { $value }
