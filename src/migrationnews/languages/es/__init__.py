"""What the engine knows of Spanish."""
