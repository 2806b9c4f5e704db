package guatu.task;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Why a task shows its light (亮灯原因), from the first to the last day on which it holds without another write.
 *
 * @param code key of the sentence in the message files
 * @param from first day; null for ever since
 * @param until last day; null for ever after
 * @param args what the sentence names on a day, in the order of docs/rules/lights.md
 */
public record LightReason(
        String code, Light light, LocalDate from, LocalDate until, Function<LocalDate, List<Object>> args) {

    /** The reason as it reads on one day. */
    public record Explained(String code, Light light, List<Object> args) {}

    /** The reasons of a task that is not open (L1, L2): they hold on any day. */
    static List<LightReason> aside(LightFacts facts) {
        return switch (facts.stage()) {
            case CLOSED -> closed(facts);
            case DRAFT -> List.of(always("draft", Light.GREY));
            case SUSPENDED -> List.of(always("suspended", Light.GREY));
            case WITHDRAWN -> List.of(always("withdrawn", Light.GREY));
            case ISSUED, ACTIVE, IN_REVIEW -> throw new IllegalArgumentException("open");
        };
    }

    private static List<LightReason> closed(LightFacts facts) {
        LocalDate promised = facts.originalDueOn();
        boolean late =
                promised != null && facts.closedOn() != null && facts.closedOn().isAfter(promised);
        LightReason closed =
                late ? always("closed_late", Light.BLUE, promised, facts.closedOn()) : always("closed", Light.BLUE);
        if (facts.extensions() == 0) return List.of(closed);
        return List.of(closed, always("extended", Light.BLUE, facts.extensions()));
    }

    private static LightReason always(String code, Light light, Object... args) {
        return new LightReason(code, light, null, null, day -> List.of(args));
    }

    boolean isAlarm() {
        return light == Light.YELLOW || light == Light.RED;
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    Explained on(LocalDate day) {
        return new Explained(code, light, args.apply(day));
    }
}
