"""Expenses and receipts, worked by keyboard."""
