"""What the product knows, as plain Python: no clock, no environment, no I/O but loading its own data."""
