"""How languages write values that are known only when a program runs: what such a value is, and an encoder each."""
