package guatu.plan;

import guatu.shared.error.RuleViolation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.RestForm;

/** A plan as typed into the form; everything a string until it is read. */
public class PlanForm {

    @RestForm
    String code;

    @RestForm
    String title;

    @RestForm
    String year;

    @RestForm
    String startsOn;

    @RestForm
    String endsOn;

    @RestForm
    String sourceDocument;

    @RestForm
    String issuingUnit;

    @RestForm
    String cadence;

    @RestForm
    String cutoffDay;

    @RestForm
    String cutoffHour;

    @RestForm
    String evidenceReason;

    @RestForm
    Integer version;

    /** The form as the page shows it. */
    public record Typed(
            String code,
            String title,
            String year,
            String startsOn,
            String endsOn,
            String sourceDocument,
            String issuingUnit,
            String cadence,
            String cutoffDay,
            String cutoffHour,
            String evidenceReason,
            Integer version) {}

    Typed typed() {
        return new Typed(
                code,
                title,
                year,
                startsOn,
                endsOn,
                sourceDocument,
                issuingUnit,
                cadence,
                cutoffDay,
                cutoffHour,
                evidenceReason,
                version);
    }

    static Typed of(String code, PlanFacts facts, Integer version) {
        return new Typed(
                code,
                facts.title(),
                String.valueOf(facts.year()),
                text(facts.startsOn()),
                text(facts.endsOn()),
                facts.sourceDocument(),
                facts.issuingUnit(),
                facts.cadence().name(),
                String.valueOf(facts.cutoffDay()),
                String.valueOf(facts.cutoffHour()),
                facts.evidenceReason(),
                version);
    }

    /** The form in types, with the lights of other facts; throws RuleViolation naming the field that cannot be read. */
    PlanFacts facts(PlanFacts lit) {
        if (blank(title)) throw new RuleViolation("required", "title");
        return new PlanFacts(
                title,
                number("year", year),
                date("startsOn", startsOn),
                date("endsOn", endsOn),
                sourceDocument,
                issuingUnit,
                cadence(),
                number("cutoffDay", cutoffDay),
                number("cutoffHour", cutoffHour),
                lit.lightPreset(),
                lit.lightRules(),
                evidenceReason);
    }

    private Cadence cadence() {
        try {
            return Cadence.valueOf(cadence);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new RuleViolation("required", "cadence");
        }
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text == null ? "" : text.strip());
        } catch (NumberFormatException e) {
            throw new RuleViolation("not_a_number", field);
        }
    }

    private static LocalDate date(String field, String text) {
        if (blank(text)) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation("not_a_date", field);
        }
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
