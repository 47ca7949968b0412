"""What a station keeps of each trader: deposit, commitments, cards, score and what repeats."""
