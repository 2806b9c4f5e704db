package guatu.exchange;

import guatu.exchange.reading.Correction;
import guatu.exchange.reading.Correction.Kind;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a form of the import's page says of the workbook; only what differs from what was shown is said.
 *
 * @param fields the form; a field's former value is in {@code was-<field>}
 */
record Spoken(String sheet, Map<String, String> fields) {

    private static final String ROLE = "role-";
    private static final String TITLE = "title-";

    List<Correction> corrections() {
        return switch (field("about")) {
            case "row" -> List.of(at(Kind.ROW, row(), "", field("value")));
            case "task" -> task();
            case "doubt" -> List.of(at(Kind.SEEN, 0, field("cell"), field("code")));
            case "roles" -> roles();
            case "header" -> List.of(at(Kind.HEADER, number("top"), "", field("depth")));
            case "plan" -> plan();
            case "sheet" -> List.of(at(Kind.SHEET, 0, "", field("value")));
            default -> throw new RuleViolation("import_said_unclearly", "about");
        };
    }

    private List<Correction> task() {
        var said = new ArrayList<Correction>();
        if (differs("lead")) said.add(at(Kind.LEAD, row(), "", field("lead")));
        if (differs("support")) said.add(at(Kind.SUPPORT, row(), "", field("support")));
        if (differs("due")) said.add(at(Kind.DUE, row(), "", field("due")));
        return said;
    }

    private List<Correction> roles() {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(ROLE) && differs(name))
                .sorted()
                .map(name -> at(Kind.ROLE, row(), name.substring(ROLE.length()), field(name)))
                .toList();
    }

    private List<Correction> plan() {
        var said = new ArrayList<Correction>();
        if (differs("year")) said.add(at(Kind.YEAR, 0, "", field("year")));
        fields.keySet().stream()
                .filter(name -> name.startsWith(TITLE) && differs(name))
                .sorted()
                .map(name -> at(Kind.TITLE, place(name), "", field(name)))
                .forEach(said::add);
        return said;
    }

    private static int place(String name) {
        return Typed.number("title", name.substring(TITLE.length()));
    }

    private Correction at(Kind kind, int row, String column, String value) {
        return new Correction(kind, sheet, row, column, "", value);
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private boolean differs(String name) {
        return !field(name).equals(field("was-" + name));
    }

    private int row() {
        return number("row");
    }

    int number(String name) {
        Integer number = Typed.number(name, field(name));
        return number == null ? 0 : number;
    }
}
