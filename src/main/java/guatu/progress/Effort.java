package guatu.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** How much of a report its unit had to write, and how much stood there already (基层负担, rule B3). */
@Embeddable
class Effort {

    /** Done, next, problem, help needed. */
    private static final int FIELDS = 4;

    @Column(name = "fields_asked")
    private int asked;

    @Column(name = "fields_kept")
    private int kept;

    @Column(name = "fields_typed")
    private int typed;

    protected Effort() {}

    /**
     * What a form offered.
     *
     * @param filledIn what the system had written into its fields
     * @param nodes how many nodes could be ticked
     * @param leads the percent is asked for as well
     */
    record Offered(Report.Said filledIn, int nodes, boolean leads) {}

    static Effort of(Offered offered, Report.Said said, int ticks) {
        Effort effort = new Effort();
        effort.asked = FIELDS + offered.nodes() + (offered.leads() ? 1 : 0);
        effort.count(offered.filledIn(), said);
        effort.typed += ticks;
        return effort;
    }

    /** A correction adds what it changes. */
    void corrected(Report.Said before, Report.Said after, int ticks) {
        int stood = kept;
        count(before, after);
        kept = stood;
        typed += ticks;
    }

    /** "No change" answers for the words: one mark. A percent that is not spoken of costs nothing. */
    private void count(Report.Said before, Report.Said after) {
        if (after.unchanged()) {
            if (!before.unchanged()) typed++;
        } else field(before.done(), after.done());
        field(before.next(), after.next());
        field(before.problem(), after.problem());
        field(before.needsHelp() ? "yes" : null, after.needsHelp() ? "yes" : null);
        if (after.percent() != null) field(before.percent(), after.percent());
    }

    private void field(Object before, Object after) {
        if (!Objects.equals(before, after)) typed++;
        else if (after != null) kept++;
    }

    int asked() {
        return asked;
    }

    int kept() {
        return kept;
    }

    int typed() {
        return typed;
    }
}
