"""Guides in JavaScript with fetch."""
