package guatu.exchange.profile;

import guatu.exchange.reading.Correction;
import guatu.exchange.reading.Correction.Kind;
import guatu.exchange.reading.SheetLook;
import java.util.List;
import java.util.Optional;

/** Turns what was said of one workbook into what holds for the next of its shape: headings instead of places. */
public final class Portable {

    private Portable() {}

    public static List<Correction> of(List<Correction> said, List<SheetLook> sheets) {
        return said.stream()
                .flatMap(one -> portable(one, sheets).stream())
                .distinct()
                .toList();
    }

    private static Optional<Correction> portable(Correction one, List<SheetLook> sheets) {
        return switch (one.kind()) {
            case SHEET -> Optional.of(one);
            case ROLE, HEADER ->
                one.heading().isEmpty()
                        ? sheets.stream()
                                .filter(sheet -> sheet.name().equals(one.sheet()))
                                .flatMap(sheet -> sheet.heads().stream())
                                .filter(head -> one.row() == 0 || head.top() == one.row())
                                .map(head -> heading(one, head))
                                .filter(heading -> !heading.isEmpty())
                                .findFirst()
                                .map(heading -> new Correction(one.kind(), "", 0, "", heading, one.value()))
                        : Optional.of(one);
            default -> Optional.empty();
        };
    }

    private static String heading(Correction one, SheetLook.Head head) {
        if (one.kind() == Kind.HEADER) return head.heading();
        return head.columns().stream()
                .filter(column -> column.letters().equals(one.column()))
                .map(SheetLook.Column::heading)
                .findFirst()
                .orElse("");
    }
}
