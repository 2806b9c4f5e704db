package guatu.exchange;

import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import guatu.exchange.reading.Correction;
import guatu.exchange.reading.SheetLook;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.util.List;
import java.util.Locale;

/** Checks what a person says of a workbook before it is read with it. */
final class Saying {

    private static final int MOST_ROWS = 1_048_576;

    private Saying() {}

    static Correction checked(Correction said, SourceFiles.Source source) {
        if (said.kind() == null) throw wrong("kind");
        boolean known = source.looks().stream().map(SheetLook::name).anyMatch(said.sheet()::equals);
        if (!known && !(said.sheet().isEmpty() && !said.heading().isEmpty())) throw wrong("sheet");
        if (said.row() < 0 || said.row() > MOST_ROWS) throw wrong("row");
        if (!said.column()
                .matches(said.kind() == Correction.Kind.SEEN ? "[A-Z]{0,3}\\d{0,7}(:\\d{1,7})?" : "[A-Z]{0,3}"))
            throw wrong("column");
        return new Correction(said.kind(), said.sheet(), said.row(), said.column(), said.heading(), value(said));
    }

    private static String value(Correction said) {
        String value = Typed.words("value", Fit.clean(said.value()), Fit.TITLE);
        if (value == null) value = "";
        return switch (said.kind()) {
            case SHEET -> among(value, List.of(Correction.SKIP, Correction.READ));
            case HEADER -> among(value, List.of("1", "2", "3"));
            case ROLE -> among(value.toUpperCase(Locale.ROOT), Bench.ROLES);
            case ROW -> among(value, List.of(Correction.SKIP, Correction.TASK, Correction.SECTION));
            case YEAR -> year(value);
            case TITLE -> needed(value);
            case DUE -> due(value);
            default -> value;
        };
    }

    private static String among(String value, java.util.Collection<String> known) {
        if (!known.contains(value)) throw wrong("value");
        return value;
    }

    private static String year(String value) {
        return String.valueOf(Typed.year("value", needed(value), 0));
    }

    private static String needed(String value) {
        if (value.isEmpty()) throw new RuleViolation("import_value_needed", "value");
        return value;
    }

    /** Empty is no deadline; words that cannot be read as one are refused. */
    private static String due(String value) {
        if (value.isEmpty()) return value;
        boolean read = DeadlinePhrase.read(value, DeadlineContext.of(2000)).kind() != guatu.calendar.Deadline.Kind.NONE;
        if (!read) throw new RuleViolation("import_due_unread", "value", value);
        return value;
    }

    private static RuleViolation wrong(String field) {
        return new RuleViolation("import_said_unclearly", field);
    }
}
