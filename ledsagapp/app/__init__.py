"""The only wiring of the window: the program, its timers, demo and crash handler."""
