package guatu.exchange;

import guatu.exchange.profile.SaidText;
import guatu.exchange.reading.Correction;
import guatu.exchange.reading.GridRow;
import guatu.exchange.reading.SheetLook;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what is kept of uploaded workbooks. */
@ApplicationScoped
class SourceFiles {

    private final WorkbookImports imports;
    private final ImportSources sources;
    private final SaidText said;
    private final SourceText seen;
    private final Today today;

    SourceFiles(WorkbookImports imports, ImportSources sources, SaidText said, SourceText seen, Today today) {
        this.imports = imports;
        this.sources = sources;
        this.said = said;
        this.seen = seen;
        this.today = today;
    }

    /** How far the reading of a workbook has come; the failure is a code, or null. */
    record Progress(
            String id, String fileName, Instant createdAt, int percent, String failure, String arg, boolean broken) {}

    /** What is known of a workbook that has been read or is being read. */
    record Source(
            String id,
            int version,
            WorkbookImport.Upload upload,
            List<Correction> corrections,
            List<SheetLook> looks,
            String shape,
            String profileId,
            String profileName) {}

    @Transactional
    Source read(String id) {
        return source(sources.get(id));
    }

    /** The same, unless its import is committed, not read yet, or was read anew since that version. */
    @Transactional
    Source open(String id, int version) {
        imports.get(id).requireOpen();
        ImportSource one = sources.get(id);
        one.requireVersion(version);
        return source(one);
    }

    /** Empty where the import is older than the keeping of workbooks, or its workbook has been forgotten. */
    @Transactional
    Optional<Source> find(String id) {
        return sources.one(id)
                .filter(one -> one.state() == ImportSource.State.READ)
                .map(this::source);
    }

    private Source source(ImportSource one) {
        return new Source(
                one.id(),
                one.version(),
                one.upload(),
                said.read(one.corrections()),
                seen.looks(one.looks()),
                one.shape(),
                one.profileId(),
                one.profileName());
    }

    @Transactional
    byte[] bytes(String id) {
        return sources.bytes(id);
    }

    @Transactional
    List<GridRow> rows(String id, int sheet, int page) {
        return seen.rows(sources.rows(id, sheet, page));
    }

    /** Empty once it has been read. */
    @Transactional
    Optional<Progress> progress(String id) {
        return sources.one(id)
                .filter(one -> one.state() != ImportSource.State.READ)
                .map(this::progress);
    }

    @Transactional
    List<Progress> unread() {
        return sources.unread().stream().map(this::progress).toList();
    }

    private Progress progress(ImportSource one) {
        return new Progress(
                one.id(),
                one.upload().fileName(),
                one.createdAt(),
                one.percent(),
                one.failure(),
                one.failureArg(),
                one.isBrokenOff(today.wall()));
    }
}
