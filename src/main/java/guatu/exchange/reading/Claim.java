package guatu.exchange.reading;

/** Words of a cell that name units or persons, and what these do for the task; UNITS when the words leave that open. */
record Claim(ColumnRole role, String text) {}
