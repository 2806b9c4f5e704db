package guatu.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a line of the ledger says in words (任务内容): title, requirement, result, source and steps. */
@MappedSuperclass
abstract class LedgerText {

    private static final int LONGEST_MEANT = 2000;

    private String title;
    private String requirement;
    private String expectedResult;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind = SourceKind.DOCUMENT;

    private String sourceText;
    private LocalDate startsOn;
    private String meant;

    @ElementCollection
    @CollectionTable(name = "task_step", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "words")
    private List<String> steps = new ArrayList<>();

    final void write(TaskFacts facts) {
        title = facts.title().strip();
        requirement = facts.requirement();
        expectedResult = facts.expectedResult();
        sourceKind = facts.sourceKind();
        sourceText = facts.source();
        startsOn = facts.startsOn();
        if (steps.equals(facts.steps())) return;
        steps.clear();
        steps.addAll(facts.steps());
    }

    /** Keeps the names that stand for units yet to be said; what does not fit stays in the requirement alone. */
    public void mean(List<Meant> groups) {
        List<Meant> kept = groups;
        while (Meant.text(kept) != null && Meant.text(kept).length() > LONGEST_MEANT)
            kept = kept.subList(0, kept.size() - 1);
        meant = Meant.text(kept);
    }

    public List<Meant> meant() {
        return Meant.read(meant);
    }

    final void startOn(LocalDate day) {
        startsOn = day;
    }

    final LocalDate startsOn() {
        return startsOn;
    }

    public TaskFacts facts() {
        return new TaskFacts(title, requirement, expectedResult, sourceKind, sourceText, startsOn, steps);
    }
}
