package guatu.exchange.reading;

/**
 * A part of the workbook that holds no task, and why it was passed over.
 *
 * @param row as Excel counts; 0 for the whole sheet
 */
public record Skipped(String sheet, int row, String why) {}
