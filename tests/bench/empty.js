// Nothing: the cost of node itself.
