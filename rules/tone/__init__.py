"""How a text sounds to its reader."""
