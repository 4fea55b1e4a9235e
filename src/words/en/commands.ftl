# Commands: a name and one line of explanation.

command-save = Save
command-save-help = Writes the map to its file.
command-save-as = Save as …
command-save-as-help = Writes the map to another file.
command-open = Open …
command-open-help = Opens another map.
command-quit = Quit
command-quit-help = Closes the program; asks only if something is unsaved.
command-undo = Undo
command-undo-help = Takes the last step back.
command-redo = Redo
command-redo-help = Does the step that was taken back again.
command-help = Help
command-help-help = Shows all keys and what they do.
command-palette = Commands
command-palette-help = Finds a command by its name.
command-search = Search
command-search-help = Finds units, fields and case paths.
command-quick-entry = Quick entry
command-quick-entry-help = Enters several responsibilities and ties in one line.

view-outline = Outline
view-outline-help = Shows departments, other actors and fields as a tree.
view-matrix = Matrix
view-matrix-help = Shows who does what in which field.
view-network = Network
view-network-help = Shows who works with whom, as a picture.
view-findings = Findings
view-findings-help = Shows gaps and bottlenecks with reasons and what could be done.
view-measures = Measures
view-measures-help = Shows the figures of the network.
view-variants = Variants
view-variants-help = Puts organisational models side by side.
