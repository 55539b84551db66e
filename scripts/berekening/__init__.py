"""What is calculated, never typed: RACI letters, weights of risks and sums of costs."""
