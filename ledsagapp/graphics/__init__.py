"""Pictures as shapes, for screen and paper alike."""
