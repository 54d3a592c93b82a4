"""Proves a generated package: it builds, installs, is typed; every operation called sends and gives what it must."""
