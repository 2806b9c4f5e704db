package guatu.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The ledger's columns as one reader last chose them: a habit, not a fact of the office, so the trail does not keep it. */
@Entity
class ColumnChoice {

    @Id
    private Long accountId;

    private String words;

    protected ColumnChoice() {}

    ColumnChoice(long accountId, LedgerColumns columns) {
        this.accountId = accountId;
        choose(columns);
    }

    void choose(LedgerColumns columns) {
        words = columns.words();
    }

    LedgerColumns columns() {
        return LedgerColumns.read(words);
    }
}
