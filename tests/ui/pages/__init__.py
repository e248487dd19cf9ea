"""The pages, in all presentations."""
