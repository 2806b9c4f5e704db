package guatu.exchange;

import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.TaskReading;
import guatu.organisation.Unit;
import guatu.plan.Plans;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Puts together the page of an import. */
@ApplicationScoped
class ImportViews {

    private final DryRuns dryRuns;
    private final UnitScribe units;
    private final SettleViews settle;
    private final Plans plans;
    private final CurrentLanguage language;
    private final Today today;

    ImportViews(
            DryRuns dryRuns, UnitScribe units, SettleViews settle, Plans plans, CurrentLanguage language, Today today) {
        this.dryRuns = dryRuns;
        this.units = units;
        this.settle = settle;
        this.plans = plans;
        this.language = language;
        this.today = today;
    }

    /** @param typed plan codes as typed, in the order of the plans; empty to propose free ones */
    @Transactional
    public ImportView read(String id, List<String> typed, FormErrors errors) {
        DryRun dry = dryRuns.read(id);
        UnitDirectory directory =
                units.directory(new Reading(dry.plans(), List.of(), List.of()), dryRuns.decisions(id));
        return new ImportView(
                dry.id(),
                dry.fileName(),
                new ImportWords(language).says(dry, directory),
                dry.createdAt(),
                dry.committedAt(),
                dry.result(),
                dry.doubts().stream().anyMatch(doubt -> doubt.code().equals(OwnDoubts.SAME_FILE)),
                dry.doubts(),
                dry.committedAt() == null ? cards(dry, typed, errors) : List.of(),
                settle.of(dry),
                dry.undone(),
                known(dry, directory),
                dry.skipped(),
                errors);
    }

    private List<ImportView.Card> cards(DryRun dry, List<String> typed, FormErrors errors) {
        List<ImportView.Card> cards = new ArrayList<>();
        Set<String> proposed = new HashSet<>();
        for (PlanReading plan : dry.plans()) {
            int place = cards.size();
            String code = place < typed.size() ? typed.get(place) : free(plan, proposed);
            cards.add(new ImportView.Card(
                    place,
                    plan.title(),
                    code,
                    errors.of("code-" + place),
                    plan.year(),
                    LedgerScribe.weekOne(plan),
                    plan.tasks().size(),
                    groups(plan)));
        }
        return cards;
    }

    private String free(PlanReading plan, Set<String> proposed) {
        int year = plan.year() == null ? today.date().getYear() : plan.year();
        String code = plans.freeCode(year, proposed);
        proposed.add(code);
        return code;
    }

    private List<ImportView.Group> groups(PlanReading plan) {
        ImportWords words = new ImportWords(language);
        List<ImportView.Group> groups = new ArrayList<>();
        for (TaskReading task : plan.tasks()) {
            ImportView.Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.section().equals(task.section()))
                groups.add(last = new ImportView.Group(task.section(), new ArrayList<>()));
            last.lines().add(line(task, words));
        }
        return groups;
    }

    private static ImportView.Line line(TaskReading task, ImportWords words) {
        return new ImportView.Line(
                task.row(),
                task.ordinal(),
                task.title(),
                task.lead(),
                task.support(),
                task.persons(),
                task.steps().size(),
                (int) task.milestones().stream()
                        .filter(node -> node.on() != null)
                        .count(),
                task.duePhrase(),
                words.due(task.due()),
                task.due().kind().replace('+', '_'));
    }

    private static List<String> known(DryRun dry, UnitDirectory directory) {
        return dry.plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .flatMap(task -> UnitDirectory.names(task).map(name -> directory.known(directory.plainOf(name, task))))
                .filter(Objects::nonNull)
                .map(Unit::name)
                .distinct()
                .toList();
    }
}
