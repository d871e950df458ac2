"""Inflected words to the stems that the taxonomy knows: one analyser a language, one key for all."""
