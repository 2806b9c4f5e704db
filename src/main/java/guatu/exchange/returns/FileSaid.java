package guatu.exchange.returns;

import java.util.List;

/** A returned workbook, and what its rows say. */
record FileSaid(String name, String hash, List<RowSaid> rows) {}
