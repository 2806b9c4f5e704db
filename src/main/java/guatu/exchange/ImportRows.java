package guatu.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A hundred rows of a workbook as they look, for the page of its import. */
@Entity
class ImportRows {

    @Id
    private String id;

    private String importId;
    private String cells;

    protected ImportRows() {}

    ImportRows(String importId, int sheet, int page, String cells) {
        this.id = key(importId, sheet, page);
        this.importId = importId;
        this.cells = cells;
    }

    /** Sheets and pages count from 0. */
    static String key(String importId, int sheet, int page) {
        return importId + ":" + sheet + ":" + page;
    }

    String cells() {
        return cells;
    }
}
