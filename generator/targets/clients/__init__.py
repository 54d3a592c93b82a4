"""What the SDKs of all languages have in common beyond their surface: texts, examples, files; writes no language."""
