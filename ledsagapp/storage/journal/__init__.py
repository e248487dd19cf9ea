"""The journal of every saving: history, undo, and which device wrote."""
