package guatu.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a plan says of itself.
 *
 * @param startsOn its first day; the Monday of that week begins plan week 1 (rule D2)
 * @param sourceDocument the document it carries out, with its number
 * @param cutoffDay for weekly plans the ISO day of the week (5 = Friday), for monthly ones the day of the month
 * @param cutoffHour full hour of that day, 0 to 23
 * @param lightPreset code of the light preset that the plan chose
 * @param lightRules the values that hold: the preset's, or the plan's own
 * @param evidenceReason why a request to close needs evidence (W5); null where evidence is optional
 */
public record PlanFacts(
        @NotBlank @Size(max = 300) String title,
        @Min(1949) @Max(2200) int year,
        LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 500) String sourceDocument,
        @Size(max = 200) String issuingUnit,
        @NotNull Cadence cadence,
        @Min(1) @Max(31) int cutoffDay,
        @Min(0) @Max(23) int cutoffHour,
        @NotNull @Size(max = 40) String lightPreset,
        @NotNull LightRules lightRules,
        @Size(max = 500) String evidenceReason) {

    /** A plan on the preset of the house, with these values. */
    public PlanFacts(
            String title,
            int year,
            LocalDate startsOn,
            LocalDate endsOn,
            String sourceDocument,
            String issuingUnit,
            Cadence cadence,
            int cutoffDay,
            int cutoffHour,
            LightRules lightRules) {
        this(
                title,
                year,
                startsOn,
                endsOn,
                sourceDocument,
                issuingUnit,
                cadence,
                cutoffDay,
                cutoffHour,
                LightPreset.STANDARD,
                lightRules,
                null);
    }

    /** The same with other lights. */
    public PlanFacts lit(String preset, LightRules rules) {
        return new PlanFacts(
                title,
                year,
                startsOn,
                endsOn,
                sourceDocument,
                issuingUnit,
                cadence,
                cutoffDay,
                cutoffHour,
                preset,
                rules,
                evidenceReason);
    }

    /** A plan reported on weekly, cut off on Friday at noon, with the standard lights. */
    public static PlanFacts weekly(String title, int year, LocalDate startsOn) {
        return new PlanFacts(title, year, startsOn, null, null, null, Cadence.WEEKLY, 5, 12, LightRules.CN_STD);
    }
}
