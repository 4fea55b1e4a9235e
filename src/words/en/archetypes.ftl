# Organisational models: questions, arguments, cases.
