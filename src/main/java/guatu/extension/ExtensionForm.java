package guatu.extension;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;

/** The request of a unit as it was typed. */
public class ExtensionForm {

    @RestForm
    String kind;

    @RestForm
    String newDue;

    @RestForm
    String reason;

    @RestForm
    String cause;

    @RestForm
    String state;

    @RestForm
    Integer version;

    /** The same, to be shown again. */
    public record Said(String kind, String newDue, String reason, String cause, String state) {}

    static Said empty(String kind) {
        boolean known =
                Arrays.stream(RequestKind.values()).anyMatch(k -> k.name().equals(kind));
        return new Said(known ? kind : RequestKind.EXTEND.name(), null, null, null, null);
    }

    Said typed() {
        return new Said(kind, newDue, reason, cause, state);
    }

    AskExtension.Command command() {
        return new AskExtension.Command(
                word(RequestKind.class, "kind", kind),
                Typed.date("newDue", newDue),
                reason,
                word(Cause.class, "cause", cause),
                state,
                version);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String field, String word) {
        if (word == null || word.isBlank()) return null;
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("unknown_word", field, word));
    }
}
