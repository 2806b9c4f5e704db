package guatu.exchange.reading;

import guatu.exchange.reading.Header.Column;
import java.util.List;

/** Settles which columns of dates are deadlines, which are starts and which are nodes. */
final class DateColumns {

    private DateColumns() {}

    static void settle(List<Column> columns) {
        loneNodes(columns);
        years(columns);
    }

    /** One column of dates is a deadline, a heading with a year is none; nodes come in rows. */
    private static void loneNodes(List<Column> columns) {
        if (columns.stream().filter(column -> column.role() == ColumnRole.NODE).count() > 1) return;
        columns.replaceAll(column -> column.role() == ColumnRole.NODE
                ? column.as(
                        column.path().size() > 1
                                        && HeaderWords.match(column.path().get(0))
                                                        .role()
                                                == ColumnRole.DUE
                                ? ColumnRole.DUE
                                : ColumnRole.OTHER)
                : column);
    }

    /** 时间节点 over 2019年 and 2020年: deadlines by year, not nodes. */
    private static void years(List<Column> columns) {
        columns.replaceAll(column -> column.role() == ColumnRole.NODE
                        && yearOf(column) != null
                        && column.path().size() > 1
                        && HeaderWords.match(column.path().get(column.path().size() - 2))
                                        .role()
                                == ColumnRole.DUE
                ? column.as(ColumnRole.DUE)
                : column);
        boolean started = false;
        boolean settled = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role() != ColumnRole.DUE || yearOf(column) != null) continue;
            boolean planned = !Words.plain(column.heading()).contains("实际");
            if (settled || !planned) columns.set(i, column.as(ColumnRole.OTHER));
            settled |= planned;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() != ColumnRole.START) continue;
            if (started) columns.set(i, columns.get(i).as(ColumnRole.OTHER));
            started = true;
        }
    }

    /** The year that heads a deadline column; null when none does. */
    static String yearOf(Column column) {
        String heading = Words.plain(column.heading());
        return heading.matches("20\\d{2}年度?") ? heading.substring(0, 4) : null;
    }
}
