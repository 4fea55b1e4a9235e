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
new-model-posts = { $posts } posts
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
