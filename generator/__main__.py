"""`python -m generator` is `specpress`."""

from generator.cli import main

main()
