"""The only place that makes papers: a value goes in, bytes come out."""
