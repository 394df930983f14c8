"""Pictures and videos: what is in a file, the cuts that leave, and where originals are kept.

Hostile files are opened only in a process of its own (`probe_child`); Pillow and av are imported nowhere else.
"""
