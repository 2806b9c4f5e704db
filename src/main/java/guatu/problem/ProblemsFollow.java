package guatu.problem;

import guatu.organisation.UnitsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Lets the unit that took over another (单位合并) go on with its problems. */
@ApplicationScoped
class ProblemsFollow {

    private final Problems problems;

    ProblemsFollow(Problems problems) {
        this.problems = problems;
    }

    @Transactional
    void on(@Observes UnitsMerged merged) {
        problems.move(merged.from(), merged.to());
    }
}
