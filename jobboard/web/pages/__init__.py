"""What each page shows: one frozen dataclass a page, ready to print.

Templates print these and decide nothing: numbers, dates and names are already text in the reader's
language, addresses are built, and an ad's text comes in pieces that only need escaping.
"""
