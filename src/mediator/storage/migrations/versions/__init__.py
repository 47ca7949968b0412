"""One module for each revision; a released one is never edited again."""
