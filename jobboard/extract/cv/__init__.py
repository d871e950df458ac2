"""The text of a CV, whatever file it comes in, and what it says about a candidate."""
