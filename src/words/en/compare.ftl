# Models side by side: the indicators of variants, `compare`.

compare-title = Models side by side
compare-base = As it is
compare-indicators = Indicators
compare-legend = { $up } more is better, { $down } less is better; { $better } better and { $worse } worse than A.
compare-dominated = { $model }: nowhere better and at least once worse than { $others }.
compare-findings = Findings that go (-) and come (+)
compare-gained-and-lost = { $model }: { $lost ->
    [0] none goes
    [one] one goes
   *[other] { $lost } go
}, { $gained ->
    [0] none comes
    [one] one comes
   *[other] { $gained } come
}
compare-cost = Coordination effort, by how much the size of an office counts
compare-exponent = Exponent
compare-crossing = Where size counts more than { $exponent }, { $after } costs less than { $before }.
compare-profile = Where the models stand: on the left the worst, on the right the best of those compared
compare-order = What the order depends on
compare-order-how = { $draws } weightings of { $criteria ->
    [one] one indicator
   *[other] { $criteria } indicators
}, { $themes ->
    [0] each as likely as any other
   *[other] first among { $themes } concerns, then among the indicators of each, so that no concern counts more for having more of them
}{ $worlds ->
    [1] .
   *[other] , in { $worlds } cases in which assumed ties are there or not.
} This often a model comes first:
compare-order-nothing = No indicator tells the models apart.
compare-bounds = “{ $indicator }” counts { $low } to { $high }.
compare-bounds-least = “{ $indicator }” counts at least { $low }.
compare-bounds-most = “{ $indicator }” counts at most { $high }.
compare-bounds-none = “{ $indicator }” does not count.
compare-ranks = Ranks: { $ranks }
compare-central = first above all with: { $weights }
compare-depends = Most often first: { $leader } ({ $share }). Those who care more about “{ $for-leader }” tend to end there, those who care more about “{ $for-other }” with { $other }.
compare-left-out = Not counted, because not defined everywhere: { $indicators }.
compare-fields = Fields of action
compare-field-covered = covered
compare-field-led = lead only
compare-field-delivered = delivery only
compare-field-open = nobody
compare-field-absent = –
compare-no-verdict = The program compares, it does not recommend.
compare-unknown-indicator = There is no indicator “{ $id }”.
compare-no-range = The bounds of { $id } are no range between 0 and 1.
compare-too-much = The least weights are more than 1 together.
compare-too-little = The greatest weights are less than 1 together.
