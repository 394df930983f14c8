"""Tags and mentions: written so that the network finds them, and not too many."""
