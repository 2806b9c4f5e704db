package guatu.problem;

import guatu.organisation.Unit;
import java.time.LocalDate;

/**
 * What is said of a problem.
 *
 * @param coordinationBy the unit or leader who is to help, as written; null when none
 * @param coordinationUnit the unit, where that is the name of one
 */
record ProblemFacts(String words, String owner, LocalDate neededBy, String coordinationBy, Unit coordinationUnit) {

    static ProblemFacts of(String words) {
        return new ProblemFacts(words, null, null, null, null);
    }
}
