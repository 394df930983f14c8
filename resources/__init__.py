"""Data only: found with importlib.resources in a checkout and in an installed copy alike."""
