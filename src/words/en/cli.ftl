# The command line. cli-VERB-about, -usage and -ARGUMENT explain `--help`; what stands behind a colon is told at work.

cli-error = error
cli-hint = hint
cli-accepted = accepted
cli-head-usage = Usage:
cli-head-verbs = Verbs:
cli-head-arguments = Arguments:
cli-head-options = Options:
cli-value-file = MAP
cli-value-files = MAP
cli-value-actions = ACTIONS
cli-value-output = FILE
cli-value-on = DAY
cli-value-max-size = MIB
cli-value-template = NAME
cli-value-title = TEXT
cli-value-format = FORMAT
cli-value-fail-on = SEVERITY
cli-value-exponent = NUMBER
cli-value-criteria = INDICATORS
cli-value-weights = INDICATOR=LOW..HIGH
cli-value-draws = NUMBER
cli-value-seed = NUMBER
cli-value-view = VIEW
cli-value-width = COLUMNS

cli-about = Shows who is responsible for what and who works with whom: gaps, bottlenecks, organisational models. Without a verb the editor opens.
cli-usage = querschnitt [options] [MAP]
    {"       "}querschnitt <verb> …
cli-file = The map that the editor opens; without it the start page.
cli-lang = Language: de or en; else that of the locale.
cli-on = The day for which everything is judged, for example 2026-12-01; else today.
cli-ascii = Use only ASCII signs.
cli-max-size = The largest file that is read, in MiB: 1 to 1024; else 64.
cli-help = Shows this help.
cli-version = Shows the version.
cli-new-about = Makes a map, empty or from a template.
cli-new-usage = querschnitt new [options] <MAP>
cli-new-file = The new file; it must not exist yet.
cli-new-template = The template: integration, bildung, fruehe-hilfen or pflege; without it the map is empty.
cli-new-title = The title of the map.
cli-check-about = Names the findings, a line each, like a compiler.
cli-check-usage = querschnitt check [options] <MAP>…
cli-check-files = The maps; - is standard input.
cli-check-format = Output as text, json or github (annotations of GitHub Actions); else text.
cli-check-fail-on = From which severity on the exit code is 1: error, warning, note or never; else error.
cli-check-explain = Reasons, evidence and remedies under each finding; with a rule in place of a map (coverage/no-lead) what it is about.
cli-analyse-about = Gives all measures, indicators and findings (also: analyze).
cli-analyse-usage = querschnitt analyse [options] <MAP>
cli-analyse-file = The map; - is standard input.
cli-analyse-format = Output as text, json or csv (a table of the units); text if not given.
cli-compare-about = Puts organisational models side by side: indicators, findings, and what the order depends on.
cli-compare-usage = querschnitt compare [options] <MAP[@VARIANT]>…
cli-compare-files = The maps or variants; one map alone is compared with all its variants.
cli-compare-format = Output as text, json or csv; else text.
cli-compare-exponent = How much the size of an office counts in the coordination effort: 0 to 3; else 1.
cli-compare-criteria = Only these indicators count for the order, separated by commas; else all that have a direction.
cli-compare-weights = Bounds on the weight of an indicator, for example congruence=0.2..0.5; may be given several times.
cli-compare-draws = How many weightings are tried, 10 million at most; else 10000.
cli-compare-seed = Where the draws begin; the same number gives the same result; else 1.
cli-compare-assumed = The order also for the case that assumed ties are not there.
cli-show-about = Gives a view of the editor as plain text.
cli-show-usage = querschnitt show [options] --view <VIEW> <MAP>
cli-show-file = The map; - is standard input.
cli-show-view = Which view: outline, matrix, network or findings.
cli-show-width = The width in columns: 20 to 1000; else 100.
cli-fmt-about = Brings maps into canonical form; comments stay.
cli-fmt-usage = querschnitt fmt [options] <MAP>…
cli-fmt-files = The maps; - reads standard input and answers on standard output.
cli-fmt-check = Write nothing; exit code 1 where a file is not in that form.
cli-apply-about = Applies a list of actions, whole or not at all.
cli-apply-usage = querschnitt apply [options] <MAP> <ACTIONS>
cli-apply-file = The map; - reads standard input and answers on standard output.
cli-apply-actions = A RON list of actions; - is standard input.
cli-apply-output = Write this file instead of the map itself; - is standard output. A file of that name is replaced.

cli-other-name-hint = Write it under another name with -o, or save in the editor, which asks first.
cli-output-failed = The output could not be written: { $why }.
cli-disk-full = the disk is full
cli-not-canonical = { $file }: not in canonical form
cli-no-template = There is no template “{ $name }”.
cli-possible-values = Possible are: { $values }.
cli-meant = Is { $meant } meant?
cli-file-exists = { $file } exists already; nothing was written.
cli-file-exists-hint = Choose another name, or rename the file first.
cli-new-written = { $file } written. Open it with: querschnitt { $file }
cli-apply-two-inputs = Only one of map and actions can come from standard input.
cli-action-refused = action { $number } is refused: { $why }
cli-action-refused-hint = Nothing was written: the actions hold together or not at all.
cli-variant-not-here = This is about the file itself, not about a variant: “{ $variant }” is or would be a variant of { $file }.
cli-variant-not-here-hint = Without the @, querschnitt takes the map as it is: { $file }. Variants are read by check, analyse, show and compare.
cli-no-variant = { $file } has no variant “{ $variant }”.
cli-no-variant-at-all = The map has no variants yet.
cli-no-terminal = The editor needs a terminal; input or output is redirected.
cli-no-terminal-hint = For scripts there are check, analyse, show, fmt and apply.
cli-terminal-failed = The terminal could not be used.
cli-see-help = querschnitt --help shows what is possible.
cli-verbs = A verb comes first: { $verbs }.
cli-verb-meant = If a verb was meant: { $verb }.
cli-unknown-argument = querschnitt does not know “{ $argument }”.
cli-one-too-many = “{ $argument }” is one too many.
cli-missing-value = { $argument } needs a value.
cli-no-value-wanted = { $argument } takes no value.
cli-invalid-value = “{ $value }” does not fit { $argument }.
cli-missing-argument = Missing: { $argument }.
cli-twice = { $argument } is given twice.
cli-conflict = { $argument } does not go with the other arguments.
cli-no-unicode = An argument is no Unicode text.
cli-wrong-use = querschnitt cannot be called like this.
cli-day-invalid = “{ $value }” is no day of the calendar.
cli-day-invalid-hint = Write it as year-month-day, for example 2026-12-01.

cli-count-accepted = { $n } accepted

cli-yes = yes
cli-analyse-on = as of { $day }
cli-analyse-indicators = Indicators
cli-analyse-units = Units of the working network
cli-analyse-coordination = Required coordination
cli-analyse-pairs = { $n } { $n ->
    [one] pair needs
   *[other] pairs need
} to coordinate: { $direct } do so directly, { $mediated } through others, { $missing } not at all.
cli-analyse-missing = Not at all (with weight and fields):
cli-analyse-fields = Fields
cli-analyse-nobody = nobody
cli-analyse-field = { $field }: led by { $leads }; delivered by { $deliverers }
cli-analyse-field-gap = { $field }: led by { $leads }; delivered by { $deliverers }; open: { $open }
cli-analyse-findings = Findings

