"""Letters, marks and doubled words."""
