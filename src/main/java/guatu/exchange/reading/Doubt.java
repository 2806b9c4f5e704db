package guatu.exchange.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A place of the workbook at which a person should look (疑点).
 *
 * @param cell such as F12; empty for the whole sheet
 * @param code one of {@link DoubtCode}, or of the deadline reader
 * @param args the words that the message is filled with
 * @param message filled by the caller from its message files; null until then
 */
public record Doubt(
        String sheet, String cell, String code, @JsonIgnore List<String> args, String message) {

    static Doubt of(String sheet, String cell, String code, String... args) {
        return new Doubt(sheet, cell, code, List.of(args), null);
    }

    /** The row's number as Excel counts; 0 for the whole sheet. */
    public int row() {
        String digits = cell.replaceAll(":.*|\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    public Doubt withMessage(String words) {
        return new Doubt(sheet, cell, code, args, words);
    }
}
