"""The colours, letters, icons and marks of the window, all read from resources."""
