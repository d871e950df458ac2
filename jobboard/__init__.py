"""Paylaş: reads SMM job ads, matches them to people and shows what they pay."""
