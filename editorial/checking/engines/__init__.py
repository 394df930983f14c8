"""The language engines: what finds mistakes of grammar and spelling, each in its own way, all as remarks."""
