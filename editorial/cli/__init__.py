"""The command line: one module per verb, all through the same services as the window."""
