# What the views say: outline, matrix, inspector, quick entry, text versions.

outline-nobody-leads = nobody leads
