"""电脑自检: what is looked at on a computer, and what is said of each."""
