"""How accounts are computed: usage, grants, frames, coverage."""
