"""Measures specpress: time and memory of each stage, on any specification."""
