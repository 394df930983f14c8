"""What people set: house styles."""
