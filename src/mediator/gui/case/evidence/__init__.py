"""Evidence as files: taken in, looked at, handed out."""
