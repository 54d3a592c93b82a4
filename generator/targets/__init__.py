"""What can be emitted: each target turns the IR into files, a template and a view for each."""
