package guatu.task;

import guatu.organisation.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the trail keeps of a task before and after each change (rule A1). */
final class Snapshot {

    private Snapshot() {}

    static Map<String, Object> whole(Task task) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("facts", task.facts());
        known.put("section", task.section() == null ? null : task.section().label());
        known.put("dueOn", task.dueOn());
        known.put("duePhrase", task.promised().phrase());
        known.put("lead", names(task, Part.LEAD));
        known.put("support", names(task, Part.SUPPORT));
        if (!task.meant().isEmpty()) known.put("meant", task.meant());
        return known;
    }

    static Map<String, Object> stage(LedgerStages task) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("stage", task.stage());
        known.put("dueOn", task.dueOn());
        known.put("submittedOn", task.submittedOn());
        known.put("closedOn", task.closedOn());
        return known;
    }

    static Map<String, Object> units(Task task) {
        Map<String, Object> assigned = new LinkedHashMap<>();
        assigned.put("lead", names(task, Part.LEAD));
        assigned.put("support", names(task, Part.SUPPORT));
        assigned.put("guide", names(task, Part.GUIDE));
        return assigned;
    }

    static Map<String, Object> nodes(List<MilestoneFacts> nodes) {
        return Map.of("milestones", nodes);
    }

    static Map<String, Object> node(Milestone m) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("node", m.number());
        node.put("title", m.title());
        node.put("dueOn", m.dueOn());
        node.put("doneOn", m.doneOn());
        node.put("waivedBecause", m.waivedBecause());
        return node;
    }

    private static List<String> names(Task task, Part part) {
        return task.units(part).stream().map(Unit::name).toList();
    }
}
