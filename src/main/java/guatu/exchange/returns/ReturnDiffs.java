package guatu.exchange.returns;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.web.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Holds returned workbooks against the ledger, anew at every look: facts may have moved on. */
@ApplicationScoped
class ReturnDiffs {

    private final WorkbookReturns returns;
    private final ReturnText text;
    private final TaskFacts facts;
    private final Units units;
    private final CurrentLanguage language;

    ReturnDiffs(WorkbookReturns returns, ReturnText text, TaskFacts facts, Units units, CurrentLanguage language) {
        this.returns = returns;
        this.text = text;
        this.facts = facts;
        this.units = units;
        this.language = language;
    }

    @Transactional
    public ReturnDiff read(Actor actor, String id) {
        return of(actor, returns.seenBy(actor, id));
    }

    @Transactional
    public List<WorkbookReturns.Line> list(Actor actor) {
        return returns.lines(actor);
    }

    ReturnDiff of(Actor actor, WorkbookReturn one) {
        List<FileSaid> files = text.files(one.reading());
        Map<Long, String> names = unitNames(files);
        return new ReturnDiff(
                one.id(),
                one.createdBy(),
                one.createdAt(),
                one.committedAt(),
                handed(one, files, names),
                one.committedAt() == null ? rows(actor, files, names) : List.of(),
                text.result(one.result()));
    }

    private Map<Long, String> unitNames(List<FileSaid> files) {
        Map<Long, String> names = new HashMap<>();
        List<Long> ids = files.stream()
                .flatMap(file -> file.rows().stream())
                .map(RowSaid::key)
                .filter(Objects::nonNull)
                .map(key -> key.unit())
                .distinct()
                .toList();
        if (!ids.isEmpty())
            for (Unit unit : units.list("id in ?1 and active = true", ids)) names.put(unit.id(), unit.name());
        return names;
    }

    private List<ReturnDiff.HandedIn> handed(WorkbookReturn one, List<FileSaid> files, Map<Long, String> names) {
        List<ReturnDiff.HandedIn> handed = new ArrayList<>();
        for (FileSaid file : files) {
            String unit = file.rows().stream()
                    .map(RowSaid::key)
                    .filter(Objects::nonNull)
                    .map(key -> names.getOrDefault(key.unit(), ""))
                    .findFirst()
                    .orElse("");
            handed.add(new ReturnDiff.HandedIn(
                    handed.size(),
                    file.name(),
                    unit,
                    file.rows().size(),
                    returns.committedBefore(file.hash(), one.id()).orElse(null)));
        }
        return handed;
    }

    private List<ReturnDiff.Row> rows(Actor actor, List<FileSaid> files, Map<Long, String> names) {
        List<String> numbers = files.stream()
                .flatMap(file -> file.rows().stream())
                .map(RowSaid::key)
                .filter(Objects::nonNull)
                .map(key -> key.number())
                .toList();
        Map<String, TaskFact> now = facts.of(actor, numbers);
        Set<String> filed = facts.filed(files.stream()
                .flatMap(file -> file.rows().stream().map(row -> once(file, row)))
                .filter(Objects::nonNull)
                .toList());
        RowJudge judge = new RowJudge(actor, now, filed);
        List<ReturnDiff.Row> rows = new ArrayList<>();
        for (int file = 0; file < files.size(); file++)
            for (RowSaid said : files.get(file).rows()) {
                String once = once(files.get(file), said);
                rows.add(row(rows.size(), file, said, judge.judge(said, once), now, names, once));
            }
        return rows;
    }

    /** The same file gives the same word: a report is filed once, however often the file comes (F7). */
    private static String once(FileSaid file, RowSaid said) {
        if (said.key() == null) return null;
        return "return-" + file.hash().substring(0, 24) + "-" + said.key().number();
    }

    private ReturnDiff.Row row(
            int index,
            int file,
            RowSaid said,
            RowJudge.Verdict verdict,
            Map<String, TaskFact> now,
            Map<Long, String> names,
            String once) {
        boolean keyed = said.key() != null;
        TaskFact fact = keyed ? now.get(said.key().number()) : null;
        String why = verdict.why() != null && verdict.why().startsWith("stage_") ? "stage" : verdict.why();
        String stage = fact == null ? "" : language.word("shared_stage_" + fact.stage());
        return new ReturnDiff.Row(
                index,
                file,
                said.sheet(),
                said.row(),
                keyed ? said.key().number() : null,
                fact == null ? null : fact.title(),
                keyed ? names.get(said.key().unit()) : null,
                keyed ? said.key().unit() : null,
                verdict.status(),
                why,
                why == null ? null : language.word("returns_why_" + why, stage),
                said.done(),
                said.next(),
                said.problem(),
                said.help(),
                said.percent(),
                verdict.ticks(),
                fact == null ? null : now(fact),
                once);
    }

    private static ReturnDiff.Now now(TaskFact fact) {
        return new ReturnDiff.Now(
                fact.latest().at(), fact.latest().by(), fact.latest().done(), fact.percent());
    }
}
