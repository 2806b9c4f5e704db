package guatu.task;

import guatu.plan.Cadence;
import guatu.plan.LightRules;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a task's plan said of itself then. */
@Embeddable
class PlanThen {

    @Column(name = "plan_id")
    private Long id;

    @Column(name = "plan_code")
    private String code;

    @Column(name = "plan_title")
    private String title;

    @Column(name = "plan_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private Cadence cadence;

    @Embedded
    private LightRules lightRules;
}
