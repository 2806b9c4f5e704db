package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Finds the heading rows of the tables in a sheet, of one to three levels, by how many known wordings they hold. */
final class HeaderFinder {

    private static final int LONGEST = 48;
    private static final int DEEPEST = 3;

    private HeaderFinder() {}

    static List<Header> find(Grid grid) {
        var headers = new ArrayList<Header>();
        int[] said = grid.hints().header(grid);
        if (said != null) headers.add(read(grid, said[0], said[1]));
        for (int row = said == null ? 0 : said[1] + 1; row < grid.rows(); row++) {
            if (grid.hints().reads(grid.number(row)) || !HeaderSigns.in(grid, row)) continue;
            Header header = read(grid, row);
            headers.add(header);
            row = header.bottom();
        }
        if (headers.isEmpty()) byCells(grid, headers);
        return headers;
    }

    /** No wording is known: the first row of which the cells below make sense. */
    private static void byCells(Grid grid, List<Header> headers) {
        for (int row = 0; row < grid.rows() && headers.isEmpty(); row++)
            if (ColumnGuesses.seemsHeader(grid, row)) headers.add(read(grid, row));
    }

    private static Header read(Grid grid, int top) {
        return read(grid, top, bottom(grid, top));
    }

    private static Header read(Grid grid, int top, int bottom) {
        var columns = new ArrayList<Header.Column>();
        for (int column = 0; column < grid.columns(); column++) {
            List<String> path = path(grid, top, bottom, column);
            columns.add(new Header.Column(column, role(path), path));
        }
        return new Header(top, bottom, ColumnRoles.settle(columns, grid, top, bottom));
    }

    private static int bottom(Grid grid, int top) {
        int bottom = top;
        for (int column : grid.filled(top)) {
            Grid.Region region = grid.region(top, column);
            if (region != null) bottom = Math.max(bottom, Math.min(region.bottom(), top + DEEPEST - 1));
        }
        while (bottom < top + DEEPEST - 1 && bottom + 1 < grid.rows() && isSubHeader(grid, top, bottom, bottom + 1))
            bottom++;
        return bottom;
    }

    /** A row that only says more about the wide headings above it. */
    private static boolean isSubHeader(Grid grid, int top, int above, int row) {
        int wordings = 0;
        for (int column : grid.filled(row)) {
            String text = grid.own(row, column).text();
            if (text.length() > LONGEST) return false;
            boolean underWide = false;
            boolean headed = false;
            for (int level = top; level <= above; level++) {
                Grid.Region region = grid.region(level, column);
                underWide |= region != null && region.width() > 1;
                headed |= !grid.at(level, column).isEmpty();
            }
            underWide |= !headed || spread(grid, top, column);
            if (!underWide) return false;
            boolean unit =
                    HeaderWords.match(grid.at(above, column).text()).role().namesUnits()
                            && UnitNames.looksLikeUnit(text);
            if (unit
                    || NodePeriod.heads(path(grid, top, row, column))
                    || HeaderWords.match(text).sure()) wordings++;
        }
        return wordings > 0 && wordings * 2 >= grid.filled(row).size();
    }

    /** A heading left unmerged over blanks at its right, as 月度计划 over January to April. */
    private static boolean spread(Grid grid, int top, int column) {
        return !grid.own(top, column).isEmpty()
                && column + 1 < grid.columns()
                && grid.at(top, column + 1).isEmpty();
    }

    private static List<String> path(Grid grid, int top, int bottom, int column) {
        var path = new LinkedHashSet<String>();
        for (int row = top; row <= bottom; row++) {
            String text = grid.at(row, column).text();
            if (text.isEmpty() && row < bottom && !grid.own(bottom, column).isEmpty()) text = leftOf(grid, row, column);
            if (!text.isEmpty()) path.add(text);
        }
        return List.copyOf(path);
    }

    /** A wide heading that was not merged: it reaches over the blanks at its right. */
    private static String leftOf(Grid grid, int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            if (!grid.at(row, left).isEmpty()) return grid.at(row, left).text();
        }
        return "";
    }

    private static ColumnRole role(List<String> path) {
        if (path.isEmpty()) return ColumnRole.OTHER;
        String last = path.get(path.size() - 1);
        HeaderWords.Match own = HeaderWords.match(last);
        HeaderWords.Match above =
                path.size() > 1 ? HeaderWords.match(path.get(path.size() - 2)) : HeaderWords.Match.NONE;
        if (above.role() == ColumnRole.PROGRESS && above.sure()) return ColumnRole.PROGRESS;
        if (NodePeriod.heads(path) && own.role() != ColumnRole.PROGRESS && !own.sure()) return ColumnRole.NODE;
        if (own.sure()) return own.role();
        HeaderWords.Match joined =
                path.size() > 1 ? HeaderWords.match(path.get(path.size() - 2) + last) : HeaderWords.Match.NONE;
        if (joined.sure()) return joined.role();
        return above.sure() || !own.found() ? above.role() : own.role();
    }
}
