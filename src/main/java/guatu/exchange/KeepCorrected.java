package guatu.exchange;

import guatu.exchange.profile.SaidText;
import guatu.exchange.profile.Shape;
import guatu.exchange.reading.Correction;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts the new reading of a corrected workbook in the place of the old one, unless somebody was faster. */
@ApplicationScoped
class KeepCorrected {

    private final WorkbookImports imports;
    private final ImportSources sources;
    private final ImportGrids grids;
    private final ReadingText text;
    private final SaidText said;
    private final Today today;

    KeepCorrected(
            WorkbookImports imports,
            ImportSources sources,
            ImportGrids grids,
            ReadingText text,
            SaidText said,
            Today today) {
        this.imports = imports;
        this.sources = sources;
        this.grids = grids;
        this.text = text;
        this.said = said;
        this.today = today;
    }

    @Transactional
    public void handle(String id, CorrectImport.Command command, ReadingRoom.Outcome read) {
        WorkbookImport one = imports.held(id);
        ImportSource source = sources.held(id);
        source.requireVersion(command.version());
        one.readAnew(text.of(read.reading()), read.reading().taskCount());
        List<Correction> corrections = read.corrections();
        boolean byProfile = !command.withoutProfile();
        source.read(
                new ImportSource.Seen(
                        said.of(corrections),
                        grids.looks(read.look()),
                        source.shape() == null ? Shape.of(read.look().sheets()) : source.shape(),
                        byProfile ? source.profileId() : null,
                        byProfile ? source.profileName() : null),
                today.wall());
        sources.forgetRows(id);
        grids.keep(id, read.look());
    }
}
