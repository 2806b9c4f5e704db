package guatu.exchange.reading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person said about a workbook after looking at the dry run (更正); it is kept beside the file and the file is
 * read again with it.
 *
 * @param kind what it is about
 * @param sheet the sheet's name; empty for every sheet
 * @param row as Excel counts; the plan's place for {@code TITLE}, 0 where rows do not matter
 * @param column letters such as F; empty where columns do not matter
 * @param heading the words of a header, by which a profile finds column and header again; empty when found by place
 * @param value what it shall be
 */
public record Correction(Kind kind, String sheet, int row, String column, String heading, String value) {

    /** What can be corrected. */
    public enum Kind {
        /** SKIP or READ. */
        SHEET,
        /** The first heading row; the value is how many rows deep it is. */
        HEADER,
        /** A column's role, a name of {@link ColumnRole}. */
        ROLE,
        /** SKIP, TASK or SECTION. */
        ROW,
        YEAR,
        TITLE,
        LEAD,
        SUPPORT,
        /** A deadline, as a phrase or a date. */
        DUE,
        /** A doubt that has been looked at; the column is its cell, the value its code. */
        SEEN
    }

    public static final String SKIP = "SKIP";
    public static final String READ = "READ";
    public static final String TASK = "TASK";
    public static final String SECTION = "SECTION";

    public Correction {
        sheet = sheet == null ? "" : sheet;
        column = column == null ? "" : column;
        heading = heading == null ? "" : heading;
        value = value == null ? "" : value;
    }

    /** Two corrections of one key speak of the same thing: the later one counts. */
    public String key() {
        String about = kind == Kind.SEEN ? ":" + value : "";
        return kind + ":" + row + ":" + column + about + ":" + heading + ":" + sheet;
    }

    boolean on(String name) {
        return sheet.isEmpty() || sheet.equals(name);
    }

    /** The list with this one in the place of what it replaces, last. */
    public List<Correction> after(Collection<Correction> before) {
        return Stream.concat(before.stream().filter(other -> !other.key().equals(key())), Stream.of(this))
                .toList();
    }
}
