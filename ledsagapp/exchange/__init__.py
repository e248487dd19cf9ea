"""What is passed on: files of other forms read into and written from the values of the domain."""
