"""Links: written right, leading where they say, and fit for the network."""
