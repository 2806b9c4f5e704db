package guatu.lights;

import guatu.task.Light;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What other light rules would change on a day (试算).
 *
 * @param open how many open tasks were tried
 * @param changed how many of them would show another light
 * @param moves from which light to which, and how many
 * @param tasks the first of those tasks; titles only for those who may see them
 */
@Schema(name = "LightChanges", description = "What other light rules would change on a day")
public record LightChanges(
        @Schema(description = "How many open tasks were tried", example = "22")
        int open,

        @Schema(description = "How many of them would show another light", example = "3")
        int changed,

        @Schema(description = "From which light to which, and how many")
        List<Move> moves,

        @Schema(description = "The first of those tasks, 200 at most")
        List<Line> tasks) {

    /** The most lines that one answer names. */
    static final int MOST = 200;

    /** So many tasks turn from one light to another. */
    public record Move(
            @Schema(description = "The light now") Light from,

            @Schema(description = "The light by the other rules")
            Light to,

            @Schema(description = "How many tasks", example = "2")
            int count) {}

    /** One task whose light turns, with the first reason for its new light. */
    public record Line(
            @Schema(description = "Number of the task", example = "XC2022-07")
            String number,

            @Schema(description = "Its title; null for who may not see it", example = "开展主题宣传")
            String title,

            @Schema(description = "The light now") Light from,

            @Schema(description = "The light by the other rules")
            Light to,

            @Schema(description = "The first reason for the new light", example = "完成时限4月27日，还有5个工作日")
            String reason) {}

    static LightChanges of(int open, List<Line> turned) {
        Map<List<Light>, Long> counted = turned.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.from(), line.to()),
                        () -> new TreeMap<>((a, b) -> {
                            int from = a.get(0).compareTo(b.get(0));
                            return from != 0 ? from : a.get(1).compareTo(b.get(1));
                        }),
                        Collectors.counting()));
        List<Move> moves = counted.entrySet().stream()
                .map(e -> new Move(
                        e.getKey().get(0), e.getKey().get(1), e.getValue().intValue()))
                .toList();
        return new LightChanges(
                open, turned.size(), moves, turned.stream().limit(MOST).toList());
    }

    /** True where more tasks turn than are named. */
    public boolean cut() {
        return changed > tasks.size();
    }
}
