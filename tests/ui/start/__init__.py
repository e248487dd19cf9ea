"""What the window does with a file it is opened with, and when it is upgraded under the hands."""
