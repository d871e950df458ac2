"""From what the services give to what a page prints."""
