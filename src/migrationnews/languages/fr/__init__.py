"""What the engine knows of French."""
