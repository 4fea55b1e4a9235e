# What a variant changes against the map as it is: marks and sentences.

contrast-legend = + new · - gone · » moved
contrast-legend-ascii = + new · - gone · > moved
contrast-new = New in this variant.
contrast-new-from = New in this variant, made from { $names }.
contrast-gone = Gone in this variant.
contrast-gone-into = Gone in this variant, now part of { $names }.
contrast-moved = Moved: before under { $name }.
contrast-moved-from-top = Moved: before at the very top.
contrast-taken-over = Taken over from { $names }.
contrast-changed = Changed in this variant: { $what }.
contrast-tasks-new = Newly responsible: { $names }.
contrast-tasks-gone = No longer responsible: { $names }.
contrast-ties-new = New ties: { $names }.
contrast-ties-gone = No tie any more: { $names }.
