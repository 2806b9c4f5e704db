package guatu.plan;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** All light presets of the office. */
@ApplicationScoped
public class LightPresets implements PanacheRepositoryBase<LightPreset, String> {

    LightPreset byCode(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("light_preset"));
    }

    /** The house's own first, then by code. */
    @Transactional
    public List<LightPresetBoard> boards() {
        return list("order by builtIn desc, code").stream()
                .map(LightPreset::board)
                .toList();
    }

    @Transactional
    public LightPresetBoard board(String code) {
        return byCode(code).board();
    }

    /** Throws RuleViolation unless a plan may choose the preset; one that it has already may be retired meanwhile. */
    void requireChoosable(String code, String chosen) {
        if (code.equals(chosen)) return;
        boolean offered = findByIdOptional(code).filter(LightPreset::active).isPresent();
        if (!offered) throw new RuleViolation("unknown_preset", "lightPreset", code);
    }

    /** The facts of a plan with the lights that were asked for in place of its own. */
    @Transactional
    public PlanFacts lit(PlanFacts now, LightWish wish) {
        if (wish.lightPreset() == null) return now.lit(now.lightPreset(), wish.over(now.lightRules()));
        requireChoosable(wish.lightPreset(), now.lightPreset());
        return now.lit(wish.lightPreset(), wish.over(byCode(wish.lightPreset()).rules()));
    }
}
