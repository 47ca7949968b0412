"""One dispute from greeting to signed copies: facts, moves and the guide."""
