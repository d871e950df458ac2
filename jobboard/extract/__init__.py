"""Text to `ParsedAd`, with spaCy: knows the language of ads and nothing of databases or pages."""
