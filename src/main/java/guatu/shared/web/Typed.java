package guatu.shared.web;

import guatu.shared.error.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads what was typed into a form or an address into types; throws RuleViolation naming the field that cannot be read. */
public final class Typed {

    private Typed() {}

    /** The words without white space at the ends; null when there are none. */
    public static String words(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The words, not longer than a limit; null when there are none. */
    public static String words(String field, String text, int most) {
        String words = words(text);
        if (words != null && words.length() > most) throw new RuleViolation("too_long", field, most);
        return words;
    }

    public static LocalDate date(String field, String text) {
        if (words(text) == null) return null;
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() < 1949 || date.getYear() > 2200) throw new RuleViolation("date_out_of_range", field);
            return date;
        } catch (DateTimeParseException e) {
            throw new RuleViolation("not_a_date", field);
        }
    }

    public static Integer number(String field, String text) {
        if (words(text) == null) return null;
        try {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(text.strip())));
        } catch (NumberFormatException e) {
            throw new RuleViolation("not_a_number", field);
        }
    }

    /** The year asked for, between 1949 and 2200; another one where none is given. */
    public static int year(String field, String text, int otherwise) {
        Integer year = number(field, text);
        if (year == null) return otherwise;
        if (year < 1949 || year > 2200) throw new RuleViolation("date_out_of_range", field);
        return year;
    }
}
