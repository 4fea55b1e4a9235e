# What cannot be done or is not right: problem-ID says what and where, problem-ID-hint what to do.

## Where

place-setting = settings of the map, { $label }
place-dimension = dimension { $name }
place-programme = funding programme "{ $name }"
place-responsibility = { $unit } in { $field }
place-tie = tie { $a } – { $b } ({ $kind })
place-path = case path "{ $name }"
place-variant = variant "{ $name }"
place-rule = rule "{ $rule }"
place-accepted = accepted finding "{ $rule }"
place-conflict = conflict: { $place }

## What is expected

expected-department = a department
expected-actor = another actor
expected-field = a field
expected-unit = a unit
expected-body = a body
expected-programme = a funding programme
expected-variant = a variant
expected-dimension = a dimension
expected-value = a value of the dimension { $dimension }

## What would leave the map unsound

problem-dangling = { $place }: "{ $name }" does not fit under "{ $label }"; expected is { $expected }.
problem-dangling-hint = Add it, or enter something else.
problem-doubled-id = The id "{ $id }" is taken twice ({ $place }).
problem-doubled-id-hint = Every id exists once, former ids included.
problem-doubled = { $place }: stands there twice.
problem-doubled-hint = Make one record of the two.
problem-circle = The line leads in a circle: { $names }.
problem-circle-hint = Change "Part of" in one of them.
problem-circle-variants = The variants build on each other in a circle: { $names }.
problem-circle-variants-hint = Change "Builds on" in one of them.
problem-no-roles = { $place }: the role is missing.
problem-no-roles-hint = Enter at least one role.
problem-with-itself = { $place }: ties something to itself.
problem-with-itself-hint = Choose another side.
problem-empty = { $place }: "{ $label }" is empty.
problem-empty-hint = Fill it in.
problem-misplaced = { $place }: a record of another kind stands here.

## Why a step cannot be done

problem-unexpected = Something has changed here meanwhile: { $place }.
problem-unexpected-hint = Try the step again.
problem-not-whole = The map would no longer be sound: { $problems }
problem-more = And { $n } more.
problem-unknown = "{ $name }" does not fit here; expected is { $expected }.
problem-not-there = "{ $name }" is not on this map.
problem-taken = The id "{ $id }" is taken.
problem-taken-hint = Choose another one.
problem-nothing-there = This is not on the map: { $place }.
problem-required = "{ $label }" cannot be empty.
problem-alter-what = It is not clear what to change in "{ $name }".
problem-alter-what-hint = Give exactly one of department, actor and field.
problem-mixed-merge = Departments and other actors cannot be merged: { $units }.
problem-mixed-merge-hint = Choose records of one kind.
problem-too-few = These are too few for it.
problem-too-few-hint = A merger takes at least two units, a split at least one part.
problem-unnamed = The new unit "{ $id }" has no name yet.
problem-unnamed-hint = Give it a name.
problem-nobody-takes-over = { $name } stands at the top; it is open who takes over its tasks.
problem-nobody-takes-over-hint = Say to whom they go.
problem-field-not-in-one-part = "{ $field }" belongs to none or to several of the parts.
problem-field-not-in-one-part-hint = Every field goes to exactly one part.
problem-not-below = { $name } is not part of { $unit }.
problem-not-below-hint = A part can only take what stands directly below.
problem-child-in-several-parts = { $name } is named by several parts.
problem-child-in-several-parts-hint = Each goes to at most one part.
problem-no-such-action = The variant "{ $name }" has no step { $n }.
problem-in-list = Step { $n }: { $why }

## What was typed

problem-id = "{ $text }" is no id.
problem-id-hint = Use small letters a-z, digits and hyphens, at most { $n }, starting with a letter or digit.
problem-day = "{ $text }" is no day of the calendar.
problem-day-hint = For example 2027-12-31 or 31.12.2027.
problem-language = "{ $text }" is no language of this program.
problem-language-hint = Possible are de and en.
problem-number-posts = "{ $text }" does not fit as a number of posts.
problem-number-posts-hint = Expected are full-time posts from 0 to 1,000,000, for example 18.5.
problem-number-strength = "{ $text }" does not fit as a strength.
problem-number-strength-hint = Usual are 1 (now and then), 2 (regular) and 3 (close); anything above 0 up to 1,000,000 is allowed.
problem-number-share = "{ $text }" does not fit as a share.
problem-number-share-hint = Expected is a number from 0 to 1.
problem-number-threshold = "{ $text }" does not fit as a threshold.
problem-number-threshold-hint = Expected is a number from 0 to 1,000,000.
problem-number-trust = "{ $text }" does not fit as trust.
problem-number-trust-hint = Possible are 1, 2, 3 and 4.

## What stands in a file

problem-at = { $file }:{ $line }:{ $column }: { $what }
problem-read-empty = The file is empty.
problem-read-empty-hint = A map begins with Map( and ends with ).
problem-read-not-a-map = "{ $found }" stands here instead of Map( … ).
problem-read-not-actions = "{ $found }" stands here instead of a list of steps in square brackets.
problem-read-trailing = Something follows after the end of the map.
problem-read-trailing-hint = A file holds exactly one map.
problem-read-extension = The extension "{ $found }" is not known.
problem-read-extension-hint = Maps need implicit_some only.
problem-read-no-format = The map does not say its format.
problem-read-no-format-hint = Enter format: { $n }, as the first attribute.
problem-read-bad-format = The format stands as "{ $found }".
problem-read-bad-format-hint = Expected is format: { $n }.
problem-read-newer-format = The map has format { $found }; this program reads up to { $n }.
problem-read-newer-format-hint = It takes a newer version of querschnitt.
problem-read-no-key = In { $section } a name or key with a colon is missing here.
problem-read-stray-key = { $section } is a list; no key belongs here.
problem-read-wrong-bracket = "{ $sign }" belongs behind { $section }:.
problem-read-no-bracket = "{ $sign }" is missing behind { $section }:.
problem-read-attribute = There is no attribute "{ $found }".
problem-read-word = There is no word "{ $found }" here.
problem-near = Perhaps { $near } is meant.
problem-known = Possible are { $list }.
problem-read-missing-attribute = The attribute { $attribute } is missing.
problem-read-wrong-kind = "{ $found }" stands here; expected is { $expected }.
problem-read-day = "{ $text }" is no day of the calendar.
problem-read-day-hint = Files write a day as year-month-day, for example 2027-12-31.
problem-read-doubled-key = "{ $key }" stands in line { $line } already.
problem-read-doubled-key-hint = Remove or rename one of the two.
problem-read-doubled-record = { $place }: stands in line { $line } already.
problem-read-doubled-record-hint = Make one record of the two.
problem-read-other = This cannot be read: { $message }.

kind-text = a text in quotes
kind-number = a number
kind-yes-no = true or false
kind-list = a list in square brackets
kind-entries = entries in curly brackets
kind-record = attributes in round brackets
kind-word = a word without quotes

problem-syntax-conflict-marker = Git left a conflict here.
problem-syntax-conflict-marker-hint = Take one side or join both, then delete the markers.
problem-syntax-ends-in-bracket = The bracket "{ $sign }" opened here is never closed.
problem-syntax-ends-in-text = The text that begins here does not end.
problem-syntax-ends-in-text-hint = Perhaps a quote is missing.
problem-syntax-ends-in-comment = The comment that begins here does not end.
problem-syntax-mismatched = "{ $found }" stands here; expected is "{ $expected }"{ $line-count ->
    [one] , which closes the bracket of line { $line }
   *[unknown] {""}
}.
problem-syntax-stray-close = "{ $sign }" closes nothing here.
problem-syntax-stray-comma = A value is missing before this comma.
problem-syntax-stray-colon = No colon belongs here.
problem-syntax-missing-value = The value is missing behind the colon.
problem-syntax-missing-comma = A comma is missing before this.
problem-syntax-key-is-no-name = A name or a text in quotes is expected as the key.
problem-syntax-too-deep = More than { $n } brackets stand in one another here.
problem-syntax-text-over-lines = This text goes on over the end of its line.
problem-syntax-text-over-lines-hint = Perhaps a quote is missing.

## Files

problem-unreadable = { $file } cannot be read { $n ->
    [one] in one place
   *[other] in { $n } places
}. Line { $line }: { $what }
problem-would-not-come-back = { $file } was not saved: the text would not say the same as the map.
problem-would-not-come-back-hint = This is a fault of the program. The file is unchanged; save under another name and report it.
problem-disk-missing = There is no file { $file }.
problem-disk-missing-hint = Check the name.
problem-disk-folder-missing = { $file }: there is no folder { $folder }.
problem-disk-folder-missing-hint = Make it first, or save elsewhere.
problem-disk-folder = { $file } is a folder.
problem-disk-folder-hint = Name a file in it.
problem-disk-not-a-file = { $file } is no ordinary file.
problem-disk-no-permission-to-read = { $file } may not be read.
problem-disk-no-permission-to-read-hint = Check the permissions.
problem-disk-no-permission-to-write = { $file } may not be written.
problem-disk-no-permission-to-write-hint = Check the permissions, or save elsewhere.
problem-disk-read-only = { $file } is write-protected.
problem-disk-read-only-hint = Lift the protection, or save elsewhere.
problem-disk-full = There is no room left on the disk for { $file }.
problem-disk-full-hint = Make room, or save elsewhere.
problem-disk-too-large = { $file } is larger than { $limit } MiB.
problem-disk-too-large-hint = Is it really a map?
problem-disk-not-utf8 = { $file } is no text in UTF-8 (line { $line }).
problem-disk-not-utf8-hint = Save it as UTF-8 in a text editor.
problem-disk-utf16 = { $file } is saved as UTF-16 (line { $line }).
problem-disk-utf16-hint = Save it as UTF-8 in a text editor.
problem-disk-not-kept = The disk does not give { $file } back as it was written.
problem-disk-not-kept-hint = Save elsewhere, and have the disk looked at.
problem-disk-not-confirmed = { $file } is written, but the disk does not confirm it: { $message }.
problem-disk-not-confirmed-hint = Save once more in a moment.
problem-disk-locked = Another program is writing { $file }.
problem-disk-locked-hint = Try again in a moment.
problem-disk-changed = { $file } was changed by someone else meanwhile.
problem-disk-changed-hint = Load it again, save under another name, or replace it expressly.
problem-disk-gone = { $file } was removed or renamed meanwhile.
problem-disk-gone-hint = Save it anew under this or another name.
problem-disk-already-there = { $file } is there already.
problem-disk-already-there-hint = Choose another name, or replace it expressly.
problem-disk-hard-link = { $file } has { $n } names (hard links); the others would keep the old content.
problem-disk-hard-link-hint = Save in the editor, which asks first.
problem-disk-owner = { $file } belongs to another person or group. Once saved, it would belong to you.
problem-disk-owner-hint = Save in the editor, which asks first.
problem-disk-other = { $file }: { $message }.
