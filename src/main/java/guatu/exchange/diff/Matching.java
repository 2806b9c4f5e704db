package guatu.exchange.diff;

import guatu.exchange.diff.TaskDiff.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the task of the ledger that each line of a workbook speaks of, one to one: by number, by section and title, and
 * what is left by likeness, the best pairs first (rule I3).
 */
public final class Matching {

    static final int ALIKE = 60;
    private static final long MOST_PAIRS = 4_000_000;

    /** A heading and a title. */
    public record Name(String section, String title) {

        Name plain() {
            return new Name(Likeness.plain(section), Likeness.plain(title));
        }
    }

    /** A task of the ledger under all the names that it has had in workbooks and in the ledger, the present one last. */
    public record Known(String number, List<Name> names) {}

    /** A line of the workbook; the number is empty where it names none. */
    public record Line(String number, Name name) {}

    /** A line and what it was matched with. */
    public record Found(Known known, Match match, int likeness) {}

    private record Pair(int line, Known known, int likeness) {}

    private final List<Line> lines;
    private final Set<String> apart;
    private final Set<Known> left;
    private final Found[] found;

    private Matching(List<Line> lines, List<Known> known, Set<String> apart) {
        this.lines = lines;
        this.apart = apart;
        this.left = new LinkedHashSet<>(known);
        this.found = new Found[lines.size()];
    }

    /**
     * @param apart numbers of tasks that are not to be matched by likeness
     * @return in the order of the lines; null where a line has no task yet
     */
    public static List<Found> of(List<Line> lines, List<Known> known, Set<String> apart) {
        Matching matching = new Matching(lines, known, apart);
        matching.same(
                line -> Likeness.plain(line.number()), task -> List.of(Likeness.plain(task.number())), Match.NUMBER);
        matching.same(
                line -> line.name().plain(),
                task -> task.names().stream().map(Name::plain).toList(),
                Match.TITLE);
        matching.alike();
        return Arrays.asList(matching.found);
    }

    private <K> void same(Function<Line, K> ofLine, Function<Known, List<K>> ofKnown, Match by) {
        Map<K, List<Known>> known = new HashMap<>();
        for (Known task : left)
            ofKnown.apply(task).stream()
                    .distinct()
                    .forEach(key ->
                            known.computeIfAbsent(key, k -> new ArrayList<>()).add(task));
        for (int i = 0; i < lines.size(); i++) {
            List<Known> same = found[i] == null ? known.getOrDefault(ofLine.apply(lines.get(i)), List.of()) : List.of();
            for (Known task : same) {
                if (!left.remove(task)) continue;
                found[i] = new Found(task, by, 100);
                break;
            }
        }
    }

    private void alike() {
        List<Known> candidates =
                left.stream().filter(task -> !apart.contains(task.number())).toList();
        if ((long) candidates.size() * lines.size() > MOST_PAIRS) return;
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (found[i] != null) continue;
            for (Known task : candidates) {
                int percent = likeness(lines.get(i).name(), task);
                if (percent >= ALIKE) pairs.add(new Pair(i, task, percent));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (found[pair.line()] != null || !left.remove(pair.known())) continue;
            found[pair.line()] = new Found(pair.known(), Match.LIKENESS, pair.likeness());
        }
    }

    /** Under another heading only the very same title counts: the task has moved. */
    private static int likeness(Name line, Known task) {
        return task.names().stream()
                .mapToInt(name -> {
                    int percent = Likeness.percent(line.title(), name.title());
                    boolean moved = !Objects.equals(Likeness.plain(line.section()), Likeness.plain(name.section()));
                    return moved && percent < 100 ? 0 : moved ? 99 : percent;
                })
                .max()
                .orElse(0);
    }
}
