"""The rules of mediation: frozen values and pure functions, standard library only."""
