package guatu.exchange;

import guatu.task.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an import has made and changed, kept so that it can be undone.
 *
 * @param plans codes of plans it opened
 * @param tasks numbers of tasks it wrote
 * @param changed what tasks said before it changed them
 * @param withdrawn stages of tasks before it withdrew them
 * @param baselines by task number, what the import before had said; null where there was none
 * @param sections ids of headings it put into plans that were there
 * @param aliases names that units took on, with the unit's id; likewise groups
 */
record Effects(
        List<String> plans,
        List<String> tasks,
        Map<String, TaskImage> changed,
        Map<String, Stage> withdrawn,
        Map<String, Baseline.Kept> baselines,
        List<Long> sections,
        List<Long> units,
        List<Long> people,
        List<Long> groups,
        Map<String, Long> aliases,
        Map<String, Long> groupAliases) {

    static Effects none() {
        return new Effects(
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /** The tasks on which nobody may have worked when it is undone. */
    List<String> touched() {
        List<String> numbers = new ArrayList<>(tasks);
        numbers.addAll(changed.keySet());
        numbers.addAll(withdrawn.keySet());
        return numbers.stream().distinct().toList();
    }
}
