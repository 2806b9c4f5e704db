package guatu.exchange;

import java.util.List;

/** Facts that both ledger and workbook have changed wait for a decision, all of them named (422, rule I3). */
class Undecided extends RuntimeException {

    /** One of them; {@code field} is the code of the fact. */
    record One(String number, String field) {}

    private final transient List<One> all;

    Undecided(List<One> all) {
        super("undecided: " + all.size());
        this.all = List.copyOf(all);
    }

    List<One> all() {
        return all;
    }
}
