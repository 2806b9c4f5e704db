package guatu.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.shared.error.RuleViolation;
import org.junit.jupiter.api.Test;

/** The ledger's columns as words in the address. */
class LedgerColumnsTest {

    @Test
    void words_are_read_in_any_order_and_written_in_the_ledger_s() {
        assertEquals("light,due", LedgerColumns.read("due, LIGHT,,due").words());
        assertEquals(4, LedgerColumns.read("due,light").span());
    }

    @Test
    void the_usual_columns_survive_the_round_trip() {
        assertEquals(LedgerColumns.USUAL, LedgerColumns.read(LedgerColumns.USUAL.words()));
    }

    @Test
    void what_is_no_column_is_refused_by_name() {
        assertEquals(
                "columns",
                assertThrows(RuleViolation.class, () -> LedgerColumns.read("due,x"))
                        .field());
    }
}
