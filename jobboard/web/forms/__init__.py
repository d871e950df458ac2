"""Forms that people fill in: what they may hold, and what is said when they hold something else."""
