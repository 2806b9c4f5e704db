package guatu.exchange.outgoing;

import java.util.Objects;

/** Knows when a heading must be written before the next row. */
final class Headings {

    private String last;

    /** The heading to write before a row under {@code section}; null where the row goes on under the same one. */
    String before(String section) {
        if (Objects.equals(section, last)) return null;
        last = section;
        return section == null ? Says.word("outgoing_unsorted") : section;
    }
}
