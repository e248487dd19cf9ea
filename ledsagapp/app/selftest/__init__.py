"""``ledsagapp --selftest``: whether this copy of the program holds all that it needs to work.

Made for packages: what runs in a checkout may lack a library, a file or a zone once it is frozen.
"""
