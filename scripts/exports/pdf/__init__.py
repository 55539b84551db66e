"""Documents as PDF: engines that set them, repairs that make them accessible, and the press."""
