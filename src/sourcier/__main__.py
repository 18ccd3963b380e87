"""``python -m sourcier``: the command, where its script is not on the path."""

from sourcier.cli import main

if __name__ == "__main__":
    main()
