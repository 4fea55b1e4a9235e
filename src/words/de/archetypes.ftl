# Organisationsmodelle: Fragen, Argumente, Beispiele.
