# Import: what is wrong with a source, and what was taken over differently.

import-column-id = id
import-column-type = type

problem-import-no-text = This is no text.
problem-import-no-text-hint = CSV and GraphML are read in UTF-8, UTF-16 or Windows-1252.
problem-import-spreadsheet = This is an Excel workbook.
problem-import-spreadsheet-hint = Save each sheet as “CSV UTF-8 (comma delimited)” in Excel and import those files.
problem-import-empty = There is nothing in it.
problem-import-no-header = The first row names no columns that fit a map.
problem-import-no-header-hint = For actors, for example, id,name,kind; for ties from,to,strength.
problem-import-too-many-cells = The row has more cells than the header: { $found } instead of { $expected }.
problem-import-too-many-cells-hint = A text that holds the separator belongs in quotes.
problem-import-open-quote = A quote is opened and never closed.
problem-import-missing = “{ $label }” is missing.
problem-import-doubled-id = “{ $text }” is described twice.
problem-import-doubled-id-hint = Every actor and every field needs an id of its own.
problem-import-day = “{ $text }” is no day of the calendar.
problem-import-day-hint = For example 2027-12-31 or 31.12.2027.
problem-import-word = “{ $text }” is not known as a value of “{ $label }”.
problem-import-unknown = “{ $text }” stands at “{ $label }” but occurs nowhere else.
problem-import-unknown-hint = Expected is the id of an entry of these files or of the map.
problem-import-other-type = “{ $text }” is something else in the map: department, actor or field.
problem-import-xml = This is no valid XML: { $text }
problem-import-doctype = The file has a DOCTYPE; for safety it is not read.
problem-import-doctype-hint = GraphML needs none: <!DOCTYPE …> can be deleted.
problem-import-entity = XML does not define &{ $text };.
problem-import-entity-hint = Possible are &amp;, &lt;, &gt;, &quot;, &apos; and numbers such as &#228;.
problem-import-no-graph = This is no GraphML: there is no <graphml> with a <graph>.
problem-import-nested-graph = One network stands inside another; only networks without inner ones are read.
problem-import-nested-graph-hint = yEd can ungroup; a column “part of” then says what belongs to what.
problem-import-second-graph = The file holds more than one network.
problem-import-second-graph-hint = Save each network in a file of its own.
problem-import-hyperedge = A tie connects more than two; only ties of two are read.
problem-import-hyperedge-hint = A body with its members says the same.
problem-import-port = Ports of actors are not read.
problem-import-key = “{ $text }” is not declared (key) at the beginning of the file.
problem-import-too-deep = More than { $most } elements stand inside one another.

import-note-left-out = { $n ->
    [one] One column has no place in a map and was left out: { $names }.
   *[other] { $n } columns have no place in a map and were left out: { $names }.
}
import-note-other-kind = { $n ->
    [one] One actor of kind “{ $kind }” became “other”.
   *[other] { $n } actors of kind “{ $kind }” became “other”.
}
import-note-other-tie = { $n ->
    [one] One tie of kind “{ $kind }” became a coordination.
   *[other] { $n } ties of kind “{ $kind }” became coordinations.
}
import-note-undirected = { $n ->
    [one] One directed tie without a kind became a coordination, which has no direction.
   *[other] { $n } directed ties without a kind became coordinations, which have no direction.
}
import-note-with-itself = { $n ->
    [one] One tie of an actor with itself was left out.
   *[other] { $n } ties of actors with themselves were left out.
}
import-note-doubled = { $n ->
    [one] One tie stood there twice; the greater strength counts.
   *[other] { $n } ties stood there twice; the greater strength counts.
}
import-note-only-in-edges = { $n ->
    [one] One actor occurs in ties only and was added.
   *[other] { $n } actors occur in ties only and were added.
}
import-note-no-role = { $n ->
    [one] One link with a field was left out: the role or the actor is missing.
   *[other] { $n } links with a field were left out: the role or the actor is missing.
}

## The command line

cli-value-sources = SOURCE
cli-value-from = FORMAT
cli-value-into = MAP
cli-import-about = Reads actors and ties from files of other programs into a map.
cli-import-usage = querschnitt import [options] <SOURCE>… -o <FILE>
cli-import-sources = Files with actors or ties, together one network: CSV (from Excel too) or GraphML; - is standard input.
cli-import-output = The map to write; - is standard output.
cli-import-from = The format of all sources: csv or graphml; else by the ending of the name.
cli-import-into = A map that takes in what is read: adds and alters, never removes; without -o it is written itself.
cli-import-force = Replace a file that is there.
cli-import-no-format = The format “{ $name }” is not known.
cli-import-which-format = { $file }: the ending of the name tells no format.
cli-import-which-format-hint = Name it with --from: { $formats }.
cli-import-file-exists-hint = With --force it is replaced; with --into { $file } what is read is added to it.
cli-import-two-inputs = Only one source or map can come from standard input.
cli-import-added = Added: { $what }.
cli-import-altered = Altered: { $what }.
cli-import-nothing = Nothing new: the map holds all of it already.
cli-import-written = { $file } written. Open it with: querschnitt { $file }
