package guatu.wallchart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart's cells as golden text: what lies in which week, and as what sign. */
class MatrixTest {

    private static final ChartTask TASK = ChartWorld.task(
            ChartWorld.item(
                    "XC2022-01", "采访报道", ChartWorld.START, LocalDate.of(2022, 3, 31), LocalDate.of(2022, 4, 15)),
            List.of(
                    ChartWorld.node(1, "对接点位", LocalDate.of(2022, 3, 18), LocalDate.of(2022, 3, 17), null),
                    ChartWorld.node(2, "集中采访", LocalDate.of(2022, 3, 25), LocalDate.of(2022, 3, 28), null),
                    ChartWorld.node(3, "座谈", LocalDate.of(2022, 3, 25), null, "合并办理"),
                    ChartWorld.node(4, "刊发", LocalDate.of(2022, 4, 8), null, null),
                    ChartWorld.node(5, "回访", LocalDate.of(2022, 4, 22), null, null),
                    ChartWorld.node(6, "总结", LocalDate.of(2022, 5, 6), null, null)));

    private static final Chart CHART = ChartWorld.of(List.of(ChartWorld.group(TASK)), 8);

    @Test
    void battle_every_node_lies_in_its_week_with_its_sign() {
        assertEquals("""
                1 3/14: DONE 对接点位
                2 3/21: DONE_LATE 集中采访, WAIVED 座谈
                3 3/28:
                4 4/4: MISSED 刊发
                5 4/11:
                6 4/18 now: SOON 回访
                7 4/25:
                8 5/2: AHEAD 总结
                """, text(ChartView.BATTLE));
    }

    @Test
    void road_the_bar_shows_the_first_promise_the_extension_and_the_days_past_it() {
        assertEquals("""
                1 3/14: DONE 对接点位 [PLAN]
                2 3/21: DONE_LATE 集中采访, WAIVED 座谈 [PLAN]
                3 3/28: FIRST 2022-03-31 [PLAN]
                4 4/4: MISSED 刊发 [EXTENDED]
                5 4/11: DUE 2022-04-15 [EXTENDED]
                6 4/18 now: SOON 回访 [LATE]
                7 4/25:
                8 5/2: AHEAD 总结
                """, text(ChartView.ROAD));
    }

    @Test
    void weeks_are_counted_from_the_plans_first_day_and_chosen_by_number() {
        List<LocalDate> facts = List.of(LocalDate.of(2022, 3, 9), LocalDate.of(2022, 5, 6));
        assertEquals(
                List.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
                numbers(Weeks.of(ChartWorld.START, facts, null, null, ChartWorld.DAY)));
        assertEquals(List.of(3, 4), numbers(Weeks.of(ChartWorld.START, facts, 3, 4, ChartWorld.DAY)));
        assertEquals(1, Weeks.of(ChartWorld.START, facts, 5, 2, ChartWorld.DAY).size(), "the wrong way round");
        List<LocalDate> far = List.of(LocalDate.of(2022, 3, 14), LocalDate.of(2199, 1, 1));
        assertEquals(
                Weeks.MOST,
                Weeks.of(ChartWorld.START, far, null, null, ChartWorld.DAY).size());
    }

    @Test
    void weeks_know_their_iso_number() {
        Week turn = new Week(1, LocalDate.of(2021, 12, 27), false);
        assertEquals("2021 52", turn.isoYear() + " " + turn.isoWeek());
    }

    @Test
    void progress_counts_nodes_due_and_done_by_the_day_asked_without_waived_ones() {
        Meter meter = Meter.of(CHART);
        assertEquals(
                List.of(5L, 3L, 2L, 1L, 1L),
                List.of(meter.total(), meter.planned(), meter.done(), meter.missed(), meter.waived()));
        assertEquals(
                "截至4月20日，应完成3个节点，实际完成2个，落后1个，其中1个逾期未完成。全部节点5个（另有1个免办，不计）",
                meter.words(ChartWorld.DAY, guatu.shared.words.Words.CHINESE));
        assertEquals(
                "1/1 2/1 2/2 3/2 3/2 3/2 4/- 5/-",
                meter.points().stream()
                        .map(point -> point.planned() + "/" + (point.done() == null ? "-" : point.done()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void pledges_stand_under_their_unit_and_leader() {
        Pledges.OfUnit unit = Pledges.of(CHART).units().get(0);
        assertEquals("市委宣传部新闻科", unit.unit());
        assertEquals(
                "分管副部长 BEHIND",
                unit.pledges().get(0).leader() + " " + unit.pledges().get(0).standing());
    }

    private static List<Integer> numbers(List<Week> weeks) {
        return weeks.stream().map(Week::number).toList();
    }

    private static String text(ChartView view) {
        Matrix.Row row = Matrix.rows(CHART.groups().get(0), CHART, view).get(0);
        return row.cells().stream().map(MatrixTest::text).collect(Collectors.joining());
    }

    private static String text(Matrix.Cell cell) {
        String nodes = cell.nodes().stream()
                .map(node -> node.sign() + " " + node.title())
                .collect(Collectors.joining(", "));
        String promises = cell.promises().stream()
                .map(promise -> promise.kind() + " " + promise.on())
                .collect(Collectors.joining(", "));
        String week =
                cell.week().number() + " " + cell.week().brief() + (cell.week().now() ? " now" : "") + ":";
        String bar = cell.bar() == null ? "" : "[" + cell.bar() + "]";
        return String.join(
                        " ",
                        java.util.stream.Stream.of(week, nodes, promises, bar)
                                .filter(part -> !part.isEmpty())
                                .toList())
                + "\n";
    }
}
