"""Pictures and videos: whether the network takes them and whether everybody can follow them."""
