package guatu.exchange;

import guatu.exchange.reading.Look;
import guatu.exchange.reading.SheetLook;
import jakarta.inject.Singleton;
import java.util.List;

/** Lays the rows of a workbook into the store as they look, a page at a time. */
@Singleton
class ImportGrids {

    private final ImportSources sources;
    private final SourceText seen;

    ImportGrids(ImportSources sources, SourceText seen) {
        this.sources = sources;
        this.seen = seen;
    }

    String looks(Look look) {
        return seen.of(look.sheets());
    }

    void keep(String id, Look look) {
        List<SheetLook> sheets = look.sheets();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            SheetLook one = sheets.get(sheet);
            for (int from = 0; from < one.rows(); from += SheetLook.PAGE) {
                String cells = seen.of(look.rows(one.name(), from, from + SheetLook.PAGE));
                sources.keepRows(new ImportRows(id, sheet, from / SheetLook.PAGE, cells));
            }
        }
    }
}
