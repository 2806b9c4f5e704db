package guatu.organisation;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of units as the API takes it; on a change what is left out stays as it is. */
@Schema(name = "UnitGroupBody", example = """
                {"name": "各县（市、区）", "aliases": ["各县区"], "members": ["林州市", "滑县"], "version": 0}
                """)
record UnitGroupBody(
        @Size(max = 200) String name,
        @Size(max = 50) List<@Size(max = 200) String> aliases,
        @Size(max = 500) List<@Size(max = 200) String> members,
        Integer version) {

    KeepUnitGroup.Command asNew() {
        return new KeepUnitGroup.Command(null, name, or(aliases, List.of()), or(members, List.of()), 0);
    }

    KeepUnitGroup.Command over(UnitGroups.Row now, int seen) {
        return new KeepUnitGroup.Command(
                now.id(), or(name, now.name()), or(aliases, now.aliases()), or(members, now.members()), seen);
    }

    private static <T> T or(T wanted, T now) {
        return wanted == null ? now : wanted;
    }
}
