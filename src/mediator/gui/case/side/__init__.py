"""The right column of a case: who, what is due, the law, what happened, papers, evidence."""
