"""F1: the manual beside the work, open at the page for what is being done."""
