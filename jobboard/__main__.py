"""`python -m jobboard` and the `jobboard` command."""

from jobboard.cli import main

if __name__ == "__main__":
    main()
