"""Who says so: bylines, disclosure, quotes, sources."""
