package guatu.plan;

import guatu.shared.error.RuleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as the API takes it; on a change what is left out stays as it is. */
@Schema(name = "PlanBody", example = """
                {"code": "XC2022", "title": "主题宣传报道", "year": 2022, "startsOn": "2022-03-14",
                 "cadence": "WEEKLY", "cutoffDay": 5, "cutoffHour": 12,
                 "lightPreset": "CN-STD", "lightRules": {"yellowSoonDays": 5}}
                """)
record PlanBody(
        @Size(max = 40) String code,
        @Size(max = 300) String title,
        @Min(1949) @Max(2200) Integer year,
        LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 500) String sourceDocument,
        @Size(max = 200) String issuingUnit,
        Cadence cadence,
        @Min(1) @Max(31) Integer cutoffDay,
        @Min(0) @Max(23) Integer cutoffHour,
        @Size(max = 40) String lightPreset,
        OwnRules lightRules,
        @Size(max = 500) String evidenceReason,
        Integer version) {

    /** Single values in place of the preset's; what is null stays. */
    record OwnRules(Integer redMissedDays, Integer redBehind, Integer yellowSoonDays, Integer yellowBehind) {}

    LightWish lights() {
        if (lightRules == null) return new LightWish(lightPreset, null, null, null, null);
        return new LightWish(
                lightPreset,
                lightRules.redMissedDays,
                lightRules.redBehind,
                lightRules.yellowSoonDays,
                lightRules.yellowBehind);
    }

    PlanFacts asNew() {
        if (year == null && startsOn == null) throw new RuleViolation("required", "year");
        return over(PlanFacts.weekly("", year != null ? year : startsOn.getYear(), startsOn));
    }

    PlanFacts over(PlanFacts now) {
        PlanFacts wanted = new PlanFacts(
                or(title, now.title()),
                or(year, now.year()),
                or(startsOn, now.startsOn()),
                or(endsOn, now.endsOn()),
                or(sourceDocument, now.sourceDocument()),
                or(issuingUnit, now.issuingUnit()),
                or(cadence, now.cadence()),
                or(cutoffDay, now.cutoffDay()),
                or(cutoffHour, now.cutoffHour()),
                now.lightPreset(),
                now.lightRules(),
                or(evidenceReason, now.evidenceReason()));
        if (wanted.title().isBlank()) throw new RuleViolation("required", "title");
        return wanted;
    }

    private static <T> T or(T wanted, T now) {
        return wanted == null ? now : wanted;
    }
}
