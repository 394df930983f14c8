"""The core of Proofdesk: everything a desk does, without a window."""

__version__ = "0.1.0"
