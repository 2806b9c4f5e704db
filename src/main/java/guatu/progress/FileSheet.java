package guatu.progress;

import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.error.Forbidden;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.List;

/** Files a unit's whole week at once; every row is taken or refused for itself, and says so (rule W2). */
@ApplicationScoped
class FileSheet {

    /** What became of a row. */
    enum Outcome {
        FILED,
        CORRECTED,
        REPEATED,
        REFUSED
    }

    /**
     * A row that says something.
     *
     * @param corrects id of the report to be corrected, with the version seen; null for a new report
     */
    record Row(String task, Long corrects, Integer version, FileReport.Command said) {}

    /** {@code report} is what stands now, null when refused; {@code refusal} says why. */
    record Answer(String task, Outcome outcome, ReportLine report, RuntimeException refusal) {}

    private final FileReport file;
    private final CorrectReport correct;

    FileSheet(FileReport file, CorrectReport correct) {
        this.file = file;
        this.correct = correct;
    }

    List<Answer> handle(Actor actor, List<Row> rows) {
        return rows.stream().map(row -> file(actor, row)).toList();
    }

    private Answer file(Actor actor, Row row) {
        boolean corrects = row.corrects() != null;
        try {
            FileReport.Filed filed = corrects
                    ? correct.handle(actor, row.task(), row.corrects(), seen(row), row.said())
                    : file.handle(actor, row.task(), row.said());
            Outcome outcome = filed.repeated() ? Outcome.REPEATED : corrects ? Outcome.CORRECTED : Outcome.FILED;
            return new Answer(row.task(), outcome, filed.report(), null);
        } catch (RuleViolation | ConstraintViolationException | Conflict | NotFound | Forbidden refusal) {
            return new Answer(row.task(), Outcome.REFUSED, null, refusal);
        }
    }

    private static int seen(Row row) {
        if (row.version() == null) throw new RuleViolation("version_needed", "version");
        return row.version();
    }
}
