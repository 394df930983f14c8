"""How long a post may be for each network."""
