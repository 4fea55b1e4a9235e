# Der Stichtag: für welchen Tag alles beurteilt wird, und was an ihm nicht gilt.

ask-day = Stichtag
ask-day-remark = Zum Beispiel 31.12.2027. Alle Ansichten zeigen, was an diesem Tag gilt.
said-day = Beurteilt wird der { $day }.
said-today = Beurteilt wird wieder der heutige Tag, { $day }.
said-old-map = Die Karte zeigt den Stand { $as_of }; beurteilt wird der { $day }.
problem-no-day = „{ $text }“ ist kein Tag. Zum Beispiel: 31.12.2027
title-not-today = nicht heute: { $day }

day-since = ab { $day }
day-until = bis { $day }
day-absent-since = Gilt am { $on } nicht: gilt erst ab { $day }.
day-absent-until = Gilt am { $on } nicht: galt nur bis { $day }.
day-absent-of-since = Gilt am { $on } nicht: „{ $name }“ gilt erst ab { $day }.
day-absent-of-until = Gilt am { $on } nicht: „{ $name }“ galt nur bis { $day }.
