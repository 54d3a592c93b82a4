"""How each language writes values: all quoting lives in this package."""
