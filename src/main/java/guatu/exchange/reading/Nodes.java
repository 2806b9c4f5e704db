package guatu.exchange.reading;

import guatu.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The node columns of a table: which day each stands for, and the nodes that a row puts into them. */
final class Nodes {

    private static final Pattern WEEK_ONE =
            Pattern.compile("第[1一]周(?:自|从|为|是|:|起于|\\()?(20\\d{2}年)?(\\d{1,2}月\\d{1,2}日)");

    private final Grid grid;
    private final WorkingDays calendar;
    private final LocalDate weekOne;
    private final Map<Integer, NodePeriod> periods = new LinkedHashMap<>();

    Nodes(Grid grid, Header header, Integer year, WorkingDays calendar, List<Doubt> doubts) {
        this.grid = grid;
        this.calendar = calendar;
        int in = year == null ? 2000 : year;
        this.weekOne = weekOne(grid, year);
        LocalDate before = LocalDate.MIN;
        boolean doubted = false;
        for (Header.Column column : header.of(ColumnRole.NODE)) {
            NodePeriod period = NodePeriod.of(column.path(), in);
            // Nodes run on from left to right: January after December belongs to the next year.
            if (period != null && period.start() != null && period.start().isBefore(before))
                period = NodePeriod.of(column.path(), ++in);
            if (period == null) continue;
            if (period.start() == null && period.week() != null && weekOne != null) period = period.from(weekOne);
            boolean dated = period.start() != null && year != null
                    || String.join("", column.path()).matches("(?s).*20\\d{2}年.*");
            if (dated && period.start() != null) before = period.start();
            if (!dated && !doubted)
                doubts.add(Doubt.of(
                        grid.sheet(),
                        grid.address(header.bottom(), column.index()),
                        DoubtCode.NODE_UNDATED,
                        column.heading()));
            doubted |= !dated;
            periods.put(column.index(), dated ? period : new NodePeriod(period.precision(), period.week(), null, null));
        }
    }

    /** A note may say when the weeks begin: 第1周自2022年3月14日起. */
    private static LocalDate weekOne(Grid grid, Integer year) {
        for (int row = 0; row < grid.rows(); row++) {
            if (grid.filled(row).size() > 2) continue;
            for (String text : grid.texts(row)) {
                Matcher matcher = WEEK_ONE.matcher(Words.plain(text));
                if (!matcher.find() || matcher.group(1) == null && year == null) continue;
                LocalDate day =
                        TitleBlock.date((matcher.group(1) == null ? year + "年" : matcher.group(1)) + matcher.group(2));
                if (day != null) return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            }
        }
        return null;
    }

    /** Monday of the plan's first week; null when no column is headed by it. */
    LocalDate weekOne() {
        if (weekOne != null) return weekOne;
        for (NodePeriod period : periods.values()) {
            if (period.start() == null || period.week() == null || period.week() < 1) continue;
            return period.start()
                    .minusWeeks(period.week() - 1L)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        return null;
    }

    List<MilestoneReading> of(List<Integer> rows) {
        var milestones = new ArrayList<MilestoneReading>();
        for (int row : rows) {
            for (var entry : periods.entrySet()) {
                String text = grid.own(row, entry.getKey()).text();
                if (Words.saysNothing(text)) continue;
                Grid.Region region = grid.region(row, entry.getKey());
                // A bar over several columns is due at its right end.
                NodePeriod period =
                        region == null ? entry.getValue() : periods.getOrDefault(region.right(), entry.getValue());
                for (String title : NodeSign.titles(text)) {
                    milestones.add(new MilestoneReading(
                            period.end() == null ? null : period.on(calendar),
                            period.precision(),
                            title,
                            period.week(),
                            period.start(),
                            period.end()));
                }
            }
        }
        return milestones;
    }
}
