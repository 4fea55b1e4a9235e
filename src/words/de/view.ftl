# Was die Ansichten sagen: Gliederung, Matrix, Inspektor, Schnelleingabe, Textfassungen.

outline-nobody-leads = niemand führt
