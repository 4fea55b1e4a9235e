# suggest: what might help, on the command line and in the editor.

suggest-coordination = Coordination unit
suggest-joint = Joint office
suggest-and = and
suggest-others = others

suggest-kind-tie = Working together
suggest-kind-assign = Responsibilities
suggest-kind-move = Moves
suggest-kind-merge = Offices that become one
suggest-kind-found = Something new
suggest-kind-several = Several together
suggest-kind-regroup = Offices cut anew

suggest-title = What might help
suggest-better = Better: { $figures }
suggest-worse = Worse: { $figures }
suggest-legend = − goes, + comes, ~ names others.
suggest-because-findings = { $n ->
    [one] One finding goes: { $about }
   *[other] { $n } findings go: { $about }
}
suggest-because-figures = Gets better: { $figures }
suggest-figure = { $name } { $before } → { $after }
suggest-effort-none = Nobody changes place.
suggest-effort = { $departments ->
    [one] One department is created, dissolved or moved
   *[other] { $departments } departments are created, dissolved or moved
}{ $staff ->
    [none] .
   *[other] , with { $staff } posts.
}
suggest-responsibilities = { $n ->
    [one] One responsibility changes.
   *[other] { $n } responsibilities change.
}
suggest-alike = { $n ->
    [one] One more suggestion of this kind comes to the same numbers.
   *[other] { $n } more suggestions of this kind come to the same numbers.
}
suggest-none = Nothing that was looked at makes anything better.
suggest-tried = { $tried ->
    [one] One possibility
   *[other] { $tried } possibilities
} worked out on the map, { $shown ->
    [one] one
   *[other] { $shown }
} of them here: none is better than another in everything.
suggest-recut-exact = Cut anew: all ways to part { $n } { $whole ->
    [yes] offices
   *[no] departments
} were looked at.
suggest-recut-searched = Cut anew: { $n } { $whole ->
    [yes] offices
   *[no] departments
}, too many to look at all ways; a search was made, there may be better ones.
suggest-stopped = The search was stopped; this is what was found until then.
suggest-no-verdict = The program works things out, it recommends nothing. What is possible is for those concerned to say.
suggest-stop = (Ctrl+C stops, what is found stays)
suggest-progress = Working out possibilities
suggest-no-such = There is no suggestion { $n }.
suggest-no-such-hint = { $n ->
    [0] Nothing was found on this map.
   *[other] The suggestions have the numbers 1 to { $n }.
}
suggest-unknown-id = "{ $id }" is not on the map.
suggest-unknown-id-hint = Behind the colon stands the id of a unit or field.
suggest-from-standard-input = A map read from standard input cannot take a new variant.
suggest-written = Variant "{ $name }" ({ $id }) added to { $file }.

cli-suggest-about = Works out which single steps, or a few together, might help: with before, after and reason.
cli-suggest-usage = querschnitt suggest [options] <MAP[@VARIANT]>
cli-suggest-file = The map or one of its variants; - is standard input.
cli-suggest-format = Output as text or json; else text.
cli-suggest-forbid = What is out of the question: tie, assign, move, merge or found, also for one unit only (merge:auslaenderbehoerde); all:jugendamt leaves the Jugendamt alone. May be given several times.
cli-suggest-largest = How many departments with responsibilities a new or growing office may have at most.
cli-suggest-no-function-conflict = No suggestions that bring functions together which do not go together.
cli-suggest-steps = How many suggestions are tried together: 1 to 5; else 2.
cli-suggest-limit = How many suggestions of each kind are shown; else 3.
cli-suggest-exponent = How much the size of an office counts in the coordination effort: 0 to 3; else 1.
cli-suggest-seed = Where the search begins; the same number gives the same result; else 1.
cli-suggest-as-variant = Writes a suggestion into the map as a new variant of this name.
cli-suggest-choose = Which number; else 1.
cli-value-forbid = WHAT[:ID]
cli-value-largest = NUMBER
cli-value-steps = NUMBER
cli-value-limit = NUMBER
cli-value-as-variant = NAME
cli-value-choose = NUMBER

place-suggest = suggestions
command-suggest = What might help
command-suggest-foot = suggestions
command-suggest-help = Works out which single steps, or a few together, might help: with before, after and reason.
command-suggest-try = Suggestion as a variant
command-suggest-try-foot = as a variant
command-suggest-try-help = Makes the suggestion a new variant and opens it; one step to undo.
command-suggest-leave = End the search
command-suggest-leave-foot = end
command-suggest-leave-help = Stops the search and shows what was found; after that it closes the window.
suggest-searching = { $done } of { $all } possibilities worked out. Esc stops and shows what was found.
suggest-stopping = The search is stopping; { $done } of { $all } possibilities are worked out.
said-suggestion-tried = The suggestion is a variant now and open; Ctrl-Z takes it back.

suggest-without = without: { $what }
suggest-without-title = What is out of the question
suggest-without-kind = nothing of this kind
suggest-without-unit = leave alone
suggest-without-conflict = No further conflict of functions
suggest-without-larger = No office larger than { $n } { $n ->
    [one] department
   *[other] departments
} with a responsibility
command-suggest-without = Out of the question
command-suggest-without-foot = rule out
command-suggest-without-help = Rules out what is out of the question: kinds of changes, offices, actors, fields; then the search begins anew.
command-suggest-anything = Allow everything again
command-suggest-anything-foot = allow all
command-suggest-anything-help = Searches anew with nothing ruled out.
