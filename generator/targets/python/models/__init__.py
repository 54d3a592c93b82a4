"""The models of a Python package: what each schema is called, how annotations write it, the modules that define it."""
