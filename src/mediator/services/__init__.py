"""What staff do, one function for each use case."""
