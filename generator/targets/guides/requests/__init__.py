"""Guides in Python with requests."""
