"""The law card's calculators: what is asked, and the working in words."""
