package guatu.closing;

import guatu.shared.error.RuleViolation;
import jakarta.persistence.Embeddable;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the verifier answers before a task is struck off (核查清单, rule C3); an answer is null where none was given. */
@Embeddable
public record Checklist(
        @Schema(description = "The facts are clear.") Boolean factsClear,

        @Schema(description = "The requirement is met.") Boolean requirementMet,

        @Schema(description = "The materials are complete.") Boolean materialsComplete) {

    public static final Checklist YES = new Checklist(true, true, true);
    public static final Checklist NONE = new Checklist(null, null, null);

    /** Accepting needs three times yes. */
    void requireYes() {
        if (answers().count() < 3) throw new RuleViolation("checklist_unanswered", "checklist");
        if (answers().anyMatch(answer -> !answer)) throw new RuleViolation("checklist_says_no", "checklist");
    }

    private Stream<Boolean> answers() {
        return Stream.of(factsClear, requirementMet, materialsComplete).filter(answer -> answer != null);
    }
}
