"""汇总月报: the months of many stations, judged, added up and looked into."""
