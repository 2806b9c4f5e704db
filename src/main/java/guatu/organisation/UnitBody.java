package guatu.organisation;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as the API takes it; on a change what is left out stays as it is, and an empty parent means the top. */
@Schema(name = "UnitBody", example = """
                {"name": "市教育局基础教育科", "shortName": "基教科", "aliases": ["教育局基教科"], "parent": "市教育局",
                 "order": 3, "version": 0}
                """)
record UnitBody(
        @Size(max = 200) String name,
        @Size(max = 100) String shortName,
        @Size(max = 50) List<@Size(max = 200) String> aliases,
        @Size(max = 200) String parent,
        Integer order,
        Boolean active,
        Integer version) {

    UnitFacts asNew() {
        return new UnitFacts(name, shortName, aliases, parent, order == null ? 0 : order);
    }

    UnitFacts over(UnitRow now) {
        return new UnitFacts(
                or(name, now.name()),
                or(shortName, now.shortName()),
                or(aliases, now.aliases()),
                or(parent, now.parent()),
                or(order, now.ordinal()));
    }

    private static <T> T or(T wanted, T now) {
        return wanted == null ? now : wanted;
    }
}
