package guatu.organisation;

import guatu.shared.web.Choice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of the unit tree.
 *
 * @param depth 0 at the top
 * @param parent name of the unit above; null at the top
 * @param people active people in it
 * @param mergedInto name of the unit that took it over; null when none did
 */
public record UnitRow(
        long id,
        String name,
        String shortName,
        List<String> aliases,
        Long parentId,
        String parent,
        int depth,
        int ordinal,
        boolean active,
        String mergedInto,
        long people,
        int version) {

    UnitRow at(int depth) {
        return new UnitRow(
                id, name, shortName, aliases, parentId, parent, depth, ordinal, active, mergedInto, people, version);
    }

    /** For a select: the name, moved in by its depth. */
    Choice choice() {
        return new Choice(name, "\u3000".repeat(depth) + name);
    }

    /** The name as part of an address. */
    public String inAddress() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** True when any of its names holds the words, as names are compared. */
    boolean goesBy(String words) {
        String plain = Units.plain(words);
        return Units.plain(name).contains(plain)
                || Units.plain(shortName).contains(plain)
                || aliases.stream().anyMatch(alias -> alias.contains(plain));
    }
}
