"""The other ways on from a case, each a small panel inside the page."""
