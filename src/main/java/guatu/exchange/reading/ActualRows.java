package guatu.exchange.reading;

import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows that tell beside each planned row (计划) what came of it (实际).
 *
 * @param column where the table tells which is which; -1 when it has no such rows
 */
record ActualRows(int column, Set<Integer> rows) {

    private static final Pattern PLANNED = Pattern.compile("(?:计划|目标|安排|应完成)(?:进度|完成|安排|节点|内容|情况)?");
    private static final Pattern ACTUAL = Pattern.compile("(?:实际|完成|进展|落实|已完成|存在|主要)?(?:进度|完成|情况|问题|偏差|进展|困难|备注|实际)+");

    static ActualRows of(Grid grid, Header header, int end) {
        for (int column = 0; column < grid.columns(); column++) {
            if (header.roleOf(column) == ColumnRole.TITLE) continue;
            var words = new TreeMap<Integer, String>();
            for (int row = header.bottom() + 1; row < end; row++) {
                String text = Words.plain(grid.own(row, column).text());
                if (!text.isEmpty()) words.put(row, text);
            }
            Set<Integer> actual = words.entrySet().stream()
                    .filter(entry -> !PLANNED.matcher(entry.getValue()).matches())
                    .map(java.util.Map.Entry::getKey)
                    .collect(Collectors.toSet());
            boolean told = words.entrySet().stream()
                    .filter(entry -> actual.contains(entry.getKey()))
                    .allMatch(entry -> ACTUAL.matcher(entry.getValue()).matches());
            if (told && !actual.isEmpty() && actual.size() < words.size()) return new ActualRows(column, actual);
        }
        return new ActualRows(-1, Set.of());
    }
}
