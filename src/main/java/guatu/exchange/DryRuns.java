package guatu.exchange;

import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.Reading;
import guatu.organisation.People;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.words.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads imports: what was understood, and the list of them. */
@ApplicationScoped
class DryRuns {

    private static final int MOST = 200;

    private final WorkbookImports imports;
    private final ReadingText text;
    private final DoubtWords words;
    private final LedgerDiffs diffs;
    private final People people;
    private final Today today;
    private final CurrentLanguage language;

    DryRuns(
            WorkbookImports imports,
            ReadingText text,
            DoubtWords words,
            LedgerDiffs diffs,
            People people,
            Today today,
            CurrentLanguage language) {
        this.imports = imports;
        this.text = text;
        this.words = words;
        this.diffs = diffs;
        this.people = people;
        this.today = today;
        this.language = language;
    }

    @Transactional
    public DryRun read(String id) {
        WorkbookImport one = imports.get(id);
        Reading reading = text.read(one.reading());
        boolean open = one.committedAt() == null;
        Decisions decided = text.decisions(one.decisions());
        Compared compared = open ? diffs.compare(reading, decided) : null;
        return new DryRun(
                one.id(),
                one.fileName(),
                one.taskCount(),
                reading.plans(),
                doubts(one, reading, compared),
                reading.skipped().stream().map(words::worded).toList(),
                one.createdAt(),
                one.committedAt(),
                text.committed(one.result()),
                open ? compared.diff() : null,
                open ? UnitProposal.of(reading, compared.units()) : List.of(),
                open ? people(reading, compared.units(), decided.people()) : List.of(),
                one.undoneAt() == null ? null : new DryRun.Undone(one.undoneAt(), one.undoneBy(), one.undoReason()));
    }

    private List<PersonProposal> people(Reading reading, UnitDirectory units, Map<String, String> decided) {
        return PersonProposal.of(reading, units, new PeopleDirectory(people, decided), decided);
    }

    /** What has been decided so far. */
    @Transactional
    public Decisions decisions(String id) {
        return text.decisions(imports.get(id).decisions());
    }

    private List<Doubt> doubts(WorkbookImport one, Reading reading, Compared compared) {
        Stream<Doubt> before = one.committedAt() != null
                ? Stream.empty()
                : imports.committedBefore(one).stream()
                        .map(other ->
                                OwnDoubts.sameFile(Dates.dated(today.dateOf(other.committedAt()), language.get())));
        Stream<Doubt> open =
                compared == null ? Stream.empty() : OwnDoubts.openGroups(reading, compared.units()).stream();
        Stream<Doubt> read =
                Stream.concat(reading.doubts().stream(), Stream.concat(OwnDoubts.of(reading).stream(), open));
        return Stream.concat(before, read).map(words::worded).toList();
    }

    @Transactional
    public List<DryRun.Line> list() {
        return imports.lines(MOST);
    }
}
