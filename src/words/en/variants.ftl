# The view of the variants: what stands side by side, what can be done there.

command-view-variants = Variants
command-view-variants-foot = variants
command-view-variants-help = Puts the map as it is and all variants side by side.
place-variants = Variants
group-variants = In the variants
variants-none = No variants yet. A variant is an organisational model: a list of steps that change the map as it is without touching it.
variants-waiting = Comparing the variants …
variants-figures = Indicators
variants-findings = Findings
variants-steps = Steps
variants-name = Indicator
variants-dominated = nowhere better than { $others }
variants-always-first = { $leader } comes first whatever the weights.
variants-misfits = { $n ->
    [one] one step no longer fits
   *[other] { $n } steps no longer fit
}
variants-misfit = no longer fits: { $why }
variants-legend = + better, − worse, · different from the map as it is. No total score: the program compares, it does not recommend.
variants-base-steps = The others are held against the map as it is. → chooses a variant.
variants-no-steps = This variant has no steps yet.
variants-no-findings = No finding goes, none comes.
command-variants-page = Next table
command-variants-page-foot = table
command-variants-page-help = Goes through indicators, findings that come and go, and the steps of the variant.
command-variants-page-back = Previous table
command-variants-page-back-foot = table back
command-variants-page-back-help = Goes to the table before.
command-variants-left = Model on the left
command-variants-left-foot = left
command-variants-left-help = Chooses the model on the left.
command-variants-right = Model on the right
command-variants-right-foot = right
command-variants-right-help = Chooses the model on the right.
title-variant = Variant: { $name }
said-variant-open = Variant open: changes become its steps, the map as it is stays.
said-base-open = Back to the map as it is.
variants-recorded = in “{ $name }”: { $steps }
command-variants-open = Open the model
command-variants-open-foot = open
command-variants-open-help = Opens the chosen model: all views show its map, changes become steps of the variant.
command-model-base = As it is, or the variant
command-model-base-foot = as it is/variant
command-model-base-help = Goes from the variant to the map as it is and back again.
command-model-before = Model before
command-model-before-foot = model before
command-model-before-help = Opens the variant before, or the map as it is.
command-model-after = Next model
command-model-after-foot = next model
command-model-after-help = Opens the next variant, or the map as it is.
