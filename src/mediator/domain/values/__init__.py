"""Small exact values and how people write them: money, weights, days, periods, words."""
