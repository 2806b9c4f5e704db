package guatu.progress;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in the reader's words why rows of a sheet were refused. */
@ApplicationScoped
class SheetAnswers {

    private final Refusals refusals;
    private final CurrentLanguage language;

    SheetAnswers(Refusals refusals, CurrentLanguage language) {
        this.refusals = refusals;
        this.language = language;
    }

    /** Messages by field; the empty name stands for the whole row. */
    Map<String, String> words(RuntimeException refusal) {
        if (refusal instanceof RuleViolation rule) return refusals.of(rule).byField();
        if (refusal instanceof ConstraintViolationException wrong)
            return refusals.of(wrong).byField();
        if (refusal instanceof Conflict conflict && conflict.theirs() instanceof ReportLine theirs)
            return Map.of("", faster(theirs));
        if (refusal instanceof Conflict conflict) return Map.of("", language.word("error_" + conflict.code()));
        return Map.of("", language.word("progress_row_gone"));
    }

    private String faster(ReportLine theirs) {
        return language.word("progress_faster", theirs.filedBy(), theirs.done());
    }

    /** The refusals by task. */
    Map<String, Map<String, String>> refused(List<FileSheet.Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.refusal() != null)
                .collect(Collectors.toMap(FileSheet.Answer::task, answer -> words(answer.refusal())));
    }
}
