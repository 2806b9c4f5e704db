package guatu.organisation;

import guatu.shared.error.RuleViolation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is said of a unit (责任单位).
 *
 * @param shortName the short name (简称); null when none
 * @param aliases other names that workbooks use
 * @param parent name of the unit above; null at the top
 * @param ordinal place among the units under the same one; equal places stand in the order of their coming
 */
public record UnitFacts(String name, String shortName, List<String> aliases, String parent, int ordinal) {

    private static final int MOST_ALIASES = 50;

    public UnitFacts {
        name = required(name);
        parent = parent == null || parent.isBlank() ? null : parent.strip();
        aliases = aliases == null
                ? List.of()
                : aliases.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList();
        if (shortName != null && shortName.strip().length() > 100)
            throw new RuleViolation("too_long", "shortName", 100);
        if (aliases.size() > MOST_ALIASES) throw new RuleViolation("too_many", "aliases", MOST_ALIASES);
        if (aliases.stream().anyMatch(alias -> Units.plain(alias).length() > 200))
            throw new RuleViolation("too_long", "aliases", 200);
    }

    static String required(String name) {
        String stripped = name == null ? "" : name.strip();
        if (Units.plain(stripped).isEmpty()) throw new RuleViolation("required", "name");
        if (stripped.length() > 200 || Units.plain(stripped).length() > 200)
            throw new RuleViolation("too_long", "name", 200);
        return stripped;
    }

    /** The aliases as they are compared; those that say no more than the name are left out. */
    Set<String> plainAliases() {
        Set<String> plain = aliases.stream()
                .map(Units::plain)
                .filter(alias -> !alias.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        plain.remove(Units.plain(name));
        plain.remove(Units.plain(shortName));
        return plain;
    }
}
