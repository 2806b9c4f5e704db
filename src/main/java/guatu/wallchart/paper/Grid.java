package guatu.wallchart.paper;

import guatu.wallchart.Week;
import java.util.List;

/**
 * A chart laid out for one size of writing.
 *
 * @param left columns before the weeks
 * @param weeks all weeks of the chart; empty where it has none
 * @param week width of a week
 * @param perPage weeks that lie on one page
 */
record Grid(List<Column> left, List<Week> weeks, float week, int perPage, List<Column> right, List<Line> lines) {

    /** A column with its title. */
    record Column(String title, float width) {

        Column wider(float more) {
            return new Column(title, width + more);
        }
    }

    /** Makes the grid's columns and rows for a size of writing. */
    interface Maker {
        Grid at(Face face, float scale, float width);
    }

    static float width(List<Column> columns) {
        float width = 0;
        for (Column column : columns) width += column.width();
        return width;
    }

    int ranges() {
        return weeks.isEmpty() ? 1 : (weeks.size() + perPage - 1) / perPage;
    }

    List<Week> range(int n) {
        return weeks.isEmpty() ? weeks : weeks.subList(n * perPage, Math.min(weeks.size(), (n + 1) * perPage));
    }
}
