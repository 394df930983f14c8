"""What a post must have before it can leave."""
