# A variant from an organisational model: the dialogue.

command-new-from-model = New variant from a model
command-new-from-model-foot = from a model
command-new-from-model-help = Makes a variant from one of ten organisational models: choose the model, answer its questions, read what would happen.
command-model-forward = Go on
command-model-forward-foot = go on
command-model-forward-help = Goes to the next question in the dialogue of models.
command-model-make = Make the variant
command-model-make-foot = make the variant
command-model-make-help = Makes the variant and opens it; this can be undone.
command-model-back = Back
command-model-back-foot = back
command-model-back-help = Goes one step back in the dialogue of models; answers stay.
command-model-leave = Leave the dialogue
command-model-leave-foot = leave
command-model-leave-help = Leaves the dialogue of models; the answers are there again next time.
command-posts-more = More posts
command-posts-more-foot = more posts
command-posts-more-help = Gives the row half a post more.
command-posts-less = Fewer posts
command-posts-less-foot = fewer
command-posts-less-help = Takes half a post from the row; below half a post it is not ticked any more.
place-model = Organisational model
place-model-posts = Organisational model: posts
place-model-page = Organisational model: last page

new-model-title = New variant from a model
new-model-title-of = { $model } · question { $number } of { $all }
new-model-title-page = { $model } · what would be made
new-model-from = Starts from “{ $name }”.
new-model-optional = May stay open.
new-model-ticked = { $n } ticked
new-model-posts = { $n ->
    [one] one post
   *[other] { $posts } posts
}
new-model-suggested = suggested
new-model-yes = Yes
new-model-no = No
new-model-no-under = At the top, under nobody
new-model-no-existing = No, it is new
new-model-no-successor = Nobody
new-model-no-partner = With nobody
new-model-steps = What happens ({ $n ->
    [one] one step
   *[other] { $n } steps
})
new-model-nothing = All of this is on the map already: nothing is left to do.
new-model-for = For
new-model-against = Against
new-model-cases = Where it was tried
new-model-hint-posts = Posts, for example 0.5 or 2.
new-model-hint-day = A day, for example 31 Dec 2028.

cli-variant-about = Makes a variant from an organisational model or from another map.
cli-variant-usage = querschnitt variant [options] [<MAP> (--model <MODEL> | --like <MAP>)]
cli-variant-file = The map; - reads standard input and answers on standard output. Without a model and without another map, the models are listed with their questions.
cli-variant-model = The organisational model, for example staff-unit.
cli-variant-answer = The answer to one of its questions, for example units=abh,asyl. May be given several times.
cli-variant-propose = Answers the other questions by what the map suggests.
cli-variant-like = Another map: what it has otherwise becomes the variant.
cli-variant-name = The name of the variant.
cli-variant-output = Write this file instead of the map itself; - is standard output. A file of that name is replaced.
cli-value-model = MODEL
cli-value-answer = QUESTION=ANSWER
cli-value-like = MAP

variant-models = Organisational models and their questions; those with * have to be answered.
variant-takes-one = (a name)
variant-takes-several = (names parted by commas)
variant-takes-posts-of = (names with posts, for example jobcenter:2)
variant-takes-text = (a text)
variant-takes-posts = (a number)
variant-takes-day = (a day)
variant-takes-yes-no = (yes or no)
variant-takes-basis = (Permanent, Project or Voluntary)
variant-no-model = There is no organisational model “{ $name }”.
variant-no-question = This model asks no question “{ $name }”.
variant-answer-hint = Answer with --answer { $question }=… or let the map answer: --propose.
variant-made = Made variant “{ $name }” with { $n ->
    [one] one step
   *[other] { $n } steps
} ({ $place }):
variant-like-same = Both maps say the same: there is no variant to be made of that.
variant-like-left = Variants and open conflicts of the other map stay there: a variant cannot hold them.

command-variant-like = Variant from another map
command-variant-like-foot = from a map
command-variant-like-help = Reads another map; what it has otherwise becomes a variant of the open one.
ask-variant-like = Variant from which map?
ask-variant-like-remark = A map file. What it has otherwise than the map as it is becomes a variant; both files stay as they are.
said-variant-like = Made “{ $name }” with { $n ->
    [one] one step
   *[other] { $n } steps
}.
