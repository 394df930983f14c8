"""The parts every place is built from. They paint, announce and emit; they know nothing of posts."""
