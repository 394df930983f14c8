"""The words of the trade as frozen records; no input or output."""
