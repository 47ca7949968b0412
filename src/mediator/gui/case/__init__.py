"""The page of one case: the steps at the left, the open one in the middle, all around it right."""
