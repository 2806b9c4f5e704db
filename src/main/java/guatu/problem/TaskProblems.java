package guatu.problem;

import java.time.LocalDate;
import java.util.List;

/** The problems and on-site checks of one task, with what the reader may add. */
public record TaskProblems(
        LocalDate day, List<ProblemSeen> problems, List<SiteCheck.Line> checks, boolean mayRaise, boolean mayCheck) {

    public long open() {
        return problems.stream().filter(problem -> problem.line().open()).count();
    }

    /** There is something to read, or to do. */
    public boolean shown() {
        return !problems.isEmpty() || !checks.isEmpty() || mayRaise || mayCheck;
    }
}
