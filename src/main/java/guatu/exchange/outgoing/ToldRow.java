package guatu.exchange.outgoing;

import java.time.LocalDate;

/** A task as it is told to whoever fills a form with it. */
public interface ToldRow {

    /** What stands in that column: a String, a LocalDate, a Double for a share of one, or null. */
    Object of(LedgerColumn column);

    /** Its nodes that are due in those days, with sign and word, a line each; null where there are none. */
    String nodes(LocalDate from, LocalDate to);
}
