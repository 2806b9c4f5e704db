package guatu.exchange.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who answers for a task: units by role and persons, gathered from columns and from role words (牵头、配合、指导). */
final class Assignments {

    private final Set<String> lead = new LinkedHashSet<>();
    private final Set<String> support = new LinkedHashSet<>();
    private final Set<String> guide = new LinkedHashSet<>();
    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<String> leaders = new LinkedHashSet<>();
    private UnitPrefix prefix = UnitPrefix.NONE;
    private boolean fromText;

    /** Takes in a cell of a column; {@code only} when no other column names units. */
    void add(String text, ColumnRole role, boolean only) {
        if (!Words.saysNothing(text)) take(text, role, only);
    }

    private void take(String text, ColumnRole role, boolean only) {
        List<Claim> labelled = RoleLabels.read(text, role);
        if (!labelled.isEmpty()) {
            for (Claim claim : labelled) labelled(claim, role, only);
            return;
        }
        List<Claim> marked = RoleMarks.read(text, role);
        List<Claim> claims = marked.isEmpty() ? RoleWords.read(text, role) : marked;
        for (Claim claim : claims) list(claim, claim.role() == ColumnRole.UNITS || only);
        if (claims.isEmpty()) list(new Claim(role, text), only);
    }

    private void labelled(Claim claim, ColumnRole column, boolean only) {
        if (claim.role() == ColumnRole.PERSON) addPersons(claim.text());
        else if (claim.role() == ColumnRole.LEADER) addLeaders(claim.text());
        else if (claim.role() != ColumnRole.OTHER && !claim.text().isEmpty()) {
            boolean open = claim.role() == ColumnRole.UNITS || claim.role() == column;
            take(claim.text(), claim.role(), open && only);
        }
    }

    void addPersons(String text) {
        persons.addAll(PersonNames.split(text));
    }

    void addLeaders(String text) {
        leaders.addAll(PersonNames.split(text));
    }

    /** The units were taken from the words of the task, which then say no more about them. */
    void readFromText() {
        fromText = true;
    }

    boolean isFromText() {
        return fromText;
    }

    void leadBy(List<String> units) {
        lead.addAll(units);
    }

    private void list(Claim claim, boolean only) {
        List<String> units = UnitNames.split(claim.text(), prefix);
        if (units.isEmpty()) return;
        for (String unit : units) prefix = prefix.after(unit);
        switch (claim.role()) {
            case SUPPORT -> support.addAll(units);
            case GUIDE -> guide.addAll(units);
            case UNITS -> open(units, only);
            default -> lead.addAll(units);
        }
    }

    /** Where nothing says who leads, the first unit does. */
    private void open(List<String> units, boolean only) {
        boolean first = only && lead.isEmpty();
        if (!only) lead.addAll(units);
        else if (first) lead.add(units.get(0));
        if (only) support.addAll(first ? units.subList(1, units.size()) : units);
    }

    List<String> lead() {
        return List.copyOf(lead);
    }

    List<String> support() {
        return support.stream().filter(unit -> !lead.contains(unit)).toList();
    }

    List<String> guide() {
        return List.copyOf(guide);
    }

    /** The persons named; the leaders where only they are, unless other persons were {@code asked} for. */
    List<String> persons(boolean asked) {
        return List.copyOf(persons.isEmpty() && !asked ? leaders : persons);
    }

    List<String> leaders() {
        return List.copyOf(leaders);
    }
}
