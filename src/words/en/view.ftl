# What the views say: outline, matrix, inspector, quick entry, text versions.

outline-nobody-leads = nobody leads

find-several = “{ $text }” fits several: { $meant }.
find-no-unit = “{ $text }” is not known.
find-no-unit-meant = “{ $text }” is not known. Did you mean { $meant }?
find-no-field = There is no field “{ $text }”.
find-no-field-meant = There is no field “{ $text }”. Did you mean { $meant }?
find-no-body = There is no body “{ $text }”.
find-no-body-meant = There is no body “{ $text }”. Did you mean { $meant }?

form-nothing = (not said)
form-expressly-none = (nobody, expressly)
form-new-dimension = New dimension
form-new-dimension-help = What services differ by, with its values, for example District: centre, north.
form-error-not-there = This is no longer there.
form-error-required = This cannot be empty.
form-error-posts = Please type a number from 0 to 1000000 without separators of thousands, for example 18.5.
form-error-share = Please type a share from 0 to 100 %, for example 50 %.
form-error-strength = Please choose 1, 2 or 3; imported maps may have other numbers above 0.
form-error-trust = Please choose 1, 2, 3 or 4.
form-error-day = This is no day of the calendar. Type for example 2027-12-31 or 31.12.2027.
form-error-id = “{ $text }” is no id: use only a to z, digits and hyphens.
form-error-word = “{ $text }” cannot be chosen here.
form-error-scope = “{ $text }” is no value of a dimension, or several have it. Then type: district=north.
form-error-dimension = Please type it like this: District: centre, north.
form-error-thresholds = Please type it like this: members: 5; fields: 3.
form-error-taken = There is an entry in that place already. Please change the other one first.
