package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.task.Reply;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** What a leader, the supervision office or the unit asked to help says to a problem (问题答复). */
@Entity
class ProblemAnswer extends Reply {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Problem problem;

    protected ProblemAnswer() {}

    ProblemAnswer(Problem problem, Actor actor, Unit unit, String words, Instant at) {
        super(actor, unit, words, at);
        this.problem = problem;
    }
}
