package guatu.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person decided about a unit name of a workbook that the tree does not know (rule I5).
 *
 * @param as NEW a new unit, UNIT an existing one that takes the name as an alias, GROUP a group, OPEN none for now
 * @param name of the new unit, of the existing unit or of the group; null for the name as written
 * @param parent name of the unit above a new one; empty for the top, null for the proposed place
 * @param members names of the units in a new group
 */
@Schema(name = "UnitDecision")
public record UnitDecision(As as, String name, String parent, List<String> members) {

    /** The kinds of decision. */
    public enum As {
        NEW,
        UNIT,
        GROUP,
        OPEN
    }

    public UnitDecision {
        name = name == null || name.isBlank() ? null : name.strip();
        members = members == null ? List.of() : List.copyOf(members);
    }
}
