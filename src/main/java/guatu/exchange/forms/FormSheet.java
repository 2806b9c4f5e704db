package guatu.exchange.forms;

import java.util.List;

/**
 * A form as its page shows it.
 *
 * @param firstRow the first row that is filled, as Excel counts
 * @param sheets names of the workbook's sheets
 */
record FormSheet(
        String id,
        String name,
        String fileName,
        int version,
        int sheet,
        int firstRow,
        List<String> sheets,
        List<FormColumn> columns) {

    /** The first row as it stands in a field. */
    public String first() {
        return String.valueOf(firstRow);
    }
}
