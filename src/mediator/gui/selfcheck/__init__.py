"""电脑自检 in the window: what only Qt can see, the list of lines, and a field to try typing."""
