package guatu.task;

import guatu.organisation.Actor;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose tasks a person sees, as a condition on {@code t} (rules V1, V2): supervisors, leaders and auditors all; a unit
 * its own and those of the units below it, once issued; anybody else none.
 *
 * @param condition an HQL condition on the alias {@code t}
 * @param params its parameters, in a map of their own that the caller may add to
 */
public record Sight(String condition, Map<String, Object> params) {

    public static Sight of(Actor actor) {
        if (actor.seesAll()) return new Sight("1 = 1", new HashMap<>());
        if (!actor.worksForUnit()) return new Sight("1 = 0", new HashMap<>());
        String mine = "t.stage <> guatu.task.Stage.DRAFT and exists (select 1 from Assignment seen"
                + " where seen.task = t and seen.unit.path like :sight)";
        return new Sight(mine, new HashMap<>(Map.of("sight", actor.unitPath() + "%")));
    }
}
