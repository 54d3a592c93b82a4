"""Calls methods of a generated Python package: a program beside the package that imports nothing of ours."""
