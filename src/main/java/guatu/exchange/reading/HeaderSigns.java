package guatu.exchange.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells the first row of a header by how many known wordings it holds. */
final class HeaderSigns {

    private static final int LONGEST = 48;
    private static final Set<String> STAFF = Set.of("姓名", "职务", "性别", "职称", "身份证号");

    private HeaderSigns() {}

    static boolean in(Grid grid, int row) {
        if (grid.filled(row).size() < 2 || CardLabels.isPairs(grid, row)) return false;
        Set<ColumnRole> sure = EnumSet.noneOf(ColumnRole.class);
        int cells = 0;
        int known = 0;
        for (int column : grid.filled(row)) {
            String text = grid.own(row, column).text();
            String plain = Words.plain(text);
            if (plain.length() > LONGEST || plain.matches("[\\d.,%]+")) return false;
            HeaderWords.Match match = HeaderWords.match(text);
            if (NodePeriod.heads(List.of(text)) && !match.sure()) continue;
            cells++;
            if (STAFF.contains(plain)) return false;
            if (match.sure()) {
                sure.add(match.role());
                known++;
            } else if (match.found()) known++;
        }
        if (sure.contains(ColumnRole.ORDINAL) && cells > 2 && countsBelow(grid, row)) return true;
        return enough(sure) && (known * 2 > cells || known * 2 == cells && sure.contains(ColumnRole.TITLE));
    }

    /** A row that begins with 序号 over 1, 2, 3 heads a table, whatever its other wordings. */
    private static boolean countsBelow(Grid grid, int row) {
        int first = grid.filled(row).iterator().next();
        if (HeaderWords.match(grid.own(row, first).text()).role() != ColumnRole.ORDINAL) return false;
        for (int next = row + 1; next < Math.min(grid.rows(), row + 4); next++)
            if (Words.plain(grid.own(next, first).text()).equals("1")) return true;
        return false;
    }

    private static boolean enough(Set<ColumnRole> sure) {
        boolean core = sure.contains(ColumnRole.TITLE)
                || sure.contains(ColumnRole.CONTENT)
                || sure.contains(ColumnRole.STEPS)
                || sure.contains(ColumnRole.TARGET);
        boolean who = sure.stream().anyMatch(ColumnRole::namesUnits)
                || sure.contains(ColumnRole.PERSON)
                || sure.contains(ColumnRole.LEADER);
        boolean due = sure.contains(ColumnRole.DUE);
        boolean more = who
                || due
                || sure.contains(ColumnRole.ORDINAL)
                || sure.contains(ColumnRole.PROGRESS)
                || sure.contains(ColumnRole.STEPS);
        return sure.size() >= 2
                && (core && more
                        || (who || sure.contains(ColumnRole.ORDINAL)) && due
                        || who && sure.contains(ColumnRole.ORDINAL));
    }
}
