"""Makes a bare machine able to run the program; standard library only."""
