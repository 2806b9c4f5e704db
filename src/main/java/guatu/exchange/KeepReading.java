package guatu.exchange;

import guatu.exchange.profile.KnownShapes;
import guatu.exchange.profile.SaidText;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Puts a reading into the store, apart from the long work of reading. */
@ApplicationScoped
class KeepReading {

    private final WorkbookImports imports;
    private final ImportSources sources;
    private final ReadingText text;
    private final SaidText said;
    private final ImportGrids grids;
    private final Today today;

    KeepReading(
            WorkbookImports imports,
            ImportSources sources,
            ReadingText text,
            SaidText said,
            ImportGrids grids,
            Today today) {
        this.imports = imports;
        this.sources = sources;
        this.text = text;
        this.said = said;
        this.grids = grids;
        this.today = today;
    }

    /** The dry run of a workbook that is kept already. */
    @Transactional
    public void handle(String id, ReadingRoom.Outcome read) {
        ImportSource source = sources.held(id);
        imports.persist(new WorkbookImport(
                id,
                source.upload(),
                text.of(read.reading()),
                read.reading().taskCount(),
                source.createdAt(),
                source.createdBy()));
        KnownShapes.Profile by = read.profile();
        source.read(
                new ImportSource.Seen(
                        said.of(read.corrections()),
                        grids.looks(read.look()),
                        read.shape(),
                        by == null ? null : by.id(),
                        by == null ? null : by.name()),
                today.wall());
        grids.keep(id, read.look());
    }
}
