# The day: for which day everything is judged, and what does not hold on it.

ask-day = Day
ask-day-remark = For example 2027-12-31. Every view shows what holds on that day.
said-day = Judged for { $day }.
said-today = Judged as of today again, { $day }.
said-old-map = The map is as of { $as_of }; it is judged for { $day }.
problem-no-day = “{ $text }” is no day. For example: 2027-12-31
title-not-today = not today: { $day }

day-since = from { $day }
day-until = until { $day }
day-absent-since = Does not hold on { $on }: starts on { $day }.
day-absent-until = Does not hold on { $on }: ended on { $day }.
day-absent-of-since = Does not hold on { $on }: “{ $name }” starts on { $day }.
day-absent-of-until = Does not hold on { $on }: “{ $name }” ended on { $day }.
