"""Tests of what is kept: a real file on a real disk, no stand-ins."""
