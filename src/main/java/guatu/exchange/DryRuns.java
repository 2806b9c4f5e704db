package guatu.exchange;

import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.Reading;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.words.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Reads imports: what was understood, and the list of them. */
@ApplicationScoped
class DryRuns {

    private static final int MOST = 200;

    private final WorkbookImports imports;
    private final ReadingText text;
    private final DoubtWords words;
    private final Today today;
    private final CurrentLanguage language;

    DryRuns(WorkbookImports imports, ReadingText text, DoubtWords words, Today today, CurrentLanguage language) {
        this.imports = imports;
        this.text = text;
        this.words = words;
        this.today = today;
        this.language = language;
    }

    @Transactional
    public DryRun read(String id) {
        WorkbookImport one = imports.get(id);
        Reading reading = text.read(one.reading());
        return new DryRun(
                one.id(),
                one.fileName(),
                one.taskCount(),
                reading.plans(),
                doubts(one, reading),
                reading.skipped().stream().map(words::worded).toList(),
                one.createdAt(),
                one.committedAt(),
                text.committed(one.result()));
    }

    private List<Doubt> doubts(WorkbookImport one, Reading reading) {
        Stream<Doubt> before = one.committedAt() != null
                ? Stream.empty()
                : imports.committedBefore(one).stream()
                        .map(other ->
                                OwnDoubts.sameFile(Dates.dated(today.dateOf(other.committedAt()), language.get())));
        Stream<Doubt> read = Stream.concat(reading.doubts().stream(), OwnDoubts.of(reading).stream());
        return Stream.concat(before, read).map(words::worded).toList();
    }

    @Transactional
    public List<DryRun.Line> list() {
        return imports.lines(MOST);
    }
}
