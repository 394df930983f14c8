"""The window. Qt lives here and nowhere else; decisions live below."""
