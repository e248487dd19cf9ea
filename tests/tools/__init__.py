"""Long runs that are commands of their own, with a short run of each as a test."""
