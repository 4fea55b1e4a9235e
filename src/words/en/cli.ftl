# The command line.

cli-error = error
cli-hint = hint
