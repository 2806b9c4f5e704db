package guatu.exchange.reading;

/**
 * A part of the workbook that holds no task, and why it was passed over.
 *
 * @param row as Excel counts; 0 for the whole sheet
 */
public record Skipped(String sheet, int row, String why) {

    /** True of a sheet that the workbook hides; a person may have it read all the same. */
    public boolean hidesSheet() {
        return row == 0 && why.equals(DoubtCode.HIDDEN_SHEET);
    }
}
