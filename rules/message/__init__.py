"""The message: the same facts everywhere, in keeping with the campaign, and not said twice."""
