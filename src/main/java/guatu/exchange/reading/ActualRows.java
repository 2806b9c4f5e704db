package guatu.exchange.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rows that tell beside each planned row (计划) what came of it (实际).
 *
 * @param column where the table tells which is which; -1 when it has no such rows
 */
record ActualRows(int column, Set<Integer> rows) {

    private static final Pattern PLANNED = Pattern.compile("(?:计划|目标|安排|应完成)(?:进度|完成|安排|节点|内容|情况)?");
    private static final Pattern ACTUAL = Pattern.compile("(?:实际|完成|进展|落实|已完成|存在|主要)?(?:进度|完成|情况|问题|偏差|进展|困难|备注|实际)+");

    private static final int LONGEST = 12;

    static ActualRows of(Grid grid, Header header, int end) {
        for (int column = 0; column < grid.columns(); column++) {
            if (header.roleOf(column) == ColumnRole.TITLE) continue;
            Set<Integer> actual = told(grid, column, header.bottom() + 1, end);
            if (!actual.isEmpty()) return new ActualRows(column, actual);
        }
        return new ActualRows(-1, Set.of());
    }

    /** The rows of outcomes; empty unless the column holds words of plan and outcome only, and both. */
    private static Set<Integer> told(Grid grid, int column, int from, int end) {
        var actual = new HashSet<Integer>();
        boolean planned = false;
        for (int row = from; row < end; row++) {
            String text = grid.own(row, column).text();
            String plain = text.length() > LONGEST ? text : Words.plain(text);
            if (plain.isEmpty()) continue;
            if (PLANNED.matcher(plain).matches()) planned = true;
            else if (plain.length() <= LONGEST && ACTUAL.matcher(plain).matches()) actual.add(row);
            else return Set.of();
        }
        return planned ? actual : Set.of();
    }
}
