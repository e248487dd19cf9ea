"""Decisions and their rules, worked by keyboard."""
