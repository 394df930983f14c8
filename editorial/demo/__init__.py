"""A throw-away workspace of realistic posts, made through the same operations that people use."""
