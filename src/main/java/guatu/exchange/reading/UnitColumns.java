package guatu.exchange.reading;

import guatu.exchange.reading.Header.Column;
import java.util.List;

/** Settles what columns of units and persons hold beside each other. */
final class UnitColumns {

    private UnitColumns() {}

    static void settle(List<Column> columns) {
        measures(columns);
        jobTitles(columns);
        undertakers(columns);
    }

    /** 单位 beside 责任单位 is the unit of measure. */
    private static void measures(List<Column> columns) {
        long units =
                columns.stream().filter(column -> column.role().namesUnits()).count();
        if (units < 2) return;
        columns.replaceAll(column -> column.role() == ColumnRole.UNITS
                        && Words.plain(column.heading()).matches("单位|计量单位|部门")
                        && column.path().size() == 1
                ? column.as(ColumnRole.OTHER)
                : column);
    }

    /** 姓名 and 职务 under 责任人 are one person. */
    private static void jobTitles(List<Column> columns) {
        boolean named = columns.stream()
                .anyMatch(column ->
                        column.role() == ColumnRole.PERSON && column.heading().equals("姓名"));
        if (named)
            columns.replaceAll(column ->
                    column.role() == ColumnRole.PERSON && column.heading().matches("职务|职称")
                            ? column.as(ColumnRole.OTHER)
                            : column);
    }

    /** 承办单位 with nobody beside to support lists all who take part, the first of them in charge. */
    private static void undertakers(List<Column> columns) {
        long units =
                columns.stream().filter(column -> column.role().namesUnits()).count();
        if (units != 1) return;
        columns.replaceAll(column -> column.role() == ColumnRole.LEAD
                        && Words.plain(column.heading()).matches(".*(?:承办|主办).*")
                ? column.as(ColumnRole.UNITS)
                : column);
    }
}
