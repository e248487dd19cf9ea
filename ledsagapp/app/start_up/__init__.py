"""What makes a start quick: Qt and its parts read in leaner, earlier, or later."""
