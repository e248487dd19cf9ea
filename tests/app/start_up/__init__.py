"""What makes a start quick changes nothing else."""
