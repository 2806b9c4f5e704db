package guatu.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads plans. */
@ApplicationScoped
public class PlanBoards {

    private final Plans plans;

    PlanBoards(Plans plans) {
        this.plans = plans;
    }

    @Transactional
    public List<PlanBoard> all() {
        return plans.list("from Plan p left join fetch p.sections order by p.year desc, p.id").stream()
                .distinct()
                .map(PlanBoard::of)
                .toList();
    }

    /** A plan by what a list to choose from shows. */
    public record Named(String code, String title) {}

    /** All plans in the same order, by name only. */
    @Transactional
    public List<Named> named() {
        return plans.named();
    }

    @Transactional
    public PlanBoard one(String code) {
        return PlanBoard.of(plans.byCode(code));
    }
}
