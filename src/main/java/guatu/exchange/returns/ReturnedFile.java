package guatu.exchange.returns;

/** A workbook as it was handed in, by itself or inside an archive. */
record ReturnedFile(String name, byte[] bytes) {}
