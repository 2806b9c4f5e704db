package guatu.exchange.outgoing;

import guatu.task.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lays out a ledger's columns: the chosen ones in their order, the nodes spread over a column for each span of time. */
final class Layout {

    /** More spans than this stand in one column, as a list. */
    private static final int MOST_SPANS = 160;

    /** So many weeks are drawn without gaps. */
    private static final long MOST_WEEKS = 60;

    private Layout() {}

    /** @param planStart first day of the one plan that is laid out; null where there are several */
    static List<Field> of(Set<LedgerColumn> columns, SortedSet<NodeSpan> spans, LocalDate planStart) {
        List<Field> fields = new ArrayList<>();
        for (LedgerColumn column : LedgerColumn.values()) {
            if (!columns.contains(column)) continue;
            boolean spread = column == LedgerColumn.NODES && spans.size() <= MOST_SPANS;
            if (spread) fields.addAll(nodes(spans, planStart));
            else fields.add(Field.of(column));
        }
        return fields;
    }

    private static List<Field> nodes(SortedSet<NodeSpan> spans, LocalDate planStart) {
        Map<Integer, List<NodeSpan>> years = new LinkedHashMap<>();
        for (NodeSpan span : drawn(spans))
            years.computeIfAbsent(span.from().getYear(), year -> new ArrayList<>())
                    .add(span);
        List<Field> fields = new ArrayList<>();
        years.forEach((year, of) -> {
            boolean weeks = of.stream().allMatch(Layout::isWeek);
            String group = Says.word(weeks ? "outgoing_group_weeks" : "outgoing_group_nodes", String.valueOf(year));
            for (NodeSpan span : of) fields.add(Field.of(span, group, heading(span, span.weekSince(planStart))));
        });
        return fields;
    }

    /** Weeks without gaps; never one column alone, which would be taken for a deadline. */
    private static SortedSet<NodeSpan> drawn(SortedSet<NodeSpan> spans) {
        SortedSet<NodeSpan> drawn = new TreeSet<>(spans);
        List<NodeSpan> weeks = spans.stream().filter(Layout::isWeek).toList();
        if (!weeks.isEmpty()) {
            NodeSpan last = weeks.get(weeks.size() - 1);
            NodeSpan week = weeks.get(0);
            if (week.from().plusWeeks(MOST_WEEKS).isAfter(last.from()))
                for (; week.compareTo(last) < 0; week = week.next()) drawn.add(week);
        }
        if (drawn.size() == 1) drawn.add(drawn.first().next());
        return drawn;
    }

    private static boolean isWeek(NodeSpan span) {
        return span.precision() == Precision.WEEK;
    }

    private static String heading(NodeSpan span, Integer week) {
        LocalDate from = span.from();
        String month = String.valueOf(from.getMonthValue());
        return switch (span.precision()) {
            case DAY -> Says.word("outgoing_day", month, String.valueOf(from.getDayOfMonth()));
            case TEN_DAYS -> Says.word("outgoing_ten_days_" + (from.getDayOfMonth() / 10), month);
            case MONTH -> Says.word("outgoing_month", month);
            case WEEK -> (week == null ? "" : Says.word("outgoing_week", String.valueOf(week)) + "\n") + dates(span);
        };
    }

    private static String dates(NodeSpan span) {
        return span.from().getMonthValue() + "." + span.from().getDayOfMonth() + "—"
                + span.to().getMonthValue() + "." + span.to().getDayOfMonth();
    }
}
