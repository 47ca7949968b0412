"""验真: whether a paper is what the station gave out."""
