"""Read what a reader filled in outside the site back into the JSON that the site opens."""
