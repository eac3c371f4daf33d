"""Plans, targets and their deadlines."""
