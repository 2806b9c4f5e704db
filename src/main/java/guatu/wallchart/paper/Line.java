package guatu.wallchart.paper;

import guatu.wallchart.Week;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a chart on paper.
 *
 * @param kind a heading is repeated where its rows go on on another page
 * @param left cells before the weeks; a heading and a figure have just one, as wide as the page
 * @param weeks a cell for each week
 * @param right cells after the weeks
 * @param behind what lies under the cells of the weeks; null for nothing
 * @param foot room kept free below the marks
 */
record Line(
        Kind kind, List<List<Mark>> left, List<List<Mark>> weeks, List<List<Mark>> right, Behind behind, float foot) {

    enum Kind {
        HEADING,
        ROW,
        FIGURE
    }

    /** Draws under the weeks of a row that begins at y. */
    interface Behind {
        void at(Pen pen, Span span, float y, float height) throws IOException;
    }

    /** Where the days of a page's weeks lie. */
    record Span(List<Week> weeks, float x, float week) {

        float end() {
            return x + weeks.size() * week;
        }

        /** The left edge of a day, or the nearer edge where it is not on this page. */
        float of(LocalDate day) {
            long days = java.time.temporal.ChronoUnit.DAYS.between(weeks.get(0).monday(), day);
            return Math.max(x, Math.min(end(), x + days * week / 7));
        }
    }

    static Line heading(List<Mark> words) {
        return new Line(Kind.HEADING, List.of(words), List.of(), List.of(), null, 0);
    }

    static Line figure(List<Mark> marks) {
        return new Line(Kind.FIGURE, List.of(marks), List.of(), List.of(), null, 0);
    }

    float height(float pad) {
        float most = 0;
        for (List<List<Mark>> part : List.of(left, weeks, right))
            for (List<Mark> cell : part) most = Math.max(most, Mark.height(cell));
        return most + foot + 2 * pad;
    }

    /** The part of the row that fits into a height, and the rest of it. */
    Line[] part(float height) {
        return new Line[] {cut(height, true), cut(height, false)};
    }

    private Line cut(float height, boolean head) {
        return new Line(
                kind, cut(left, height, head), cut(weeks, height, head), cut(right, height, head), behind, foot);
    }

    private static List<List<Mark>> cut(List<List<Mark>> cells, float height, boolean head) {
        return cells.stream().map(cell -> cut(height, cell, head)).toList();
    }

    private static List<Mark> cut(float height, List<Mark> cell, boolean head) {
        List<Mark> part = new ArrayList<>();
        float used = 0;
        for (Mark mark : cell) {
            used += mark.height();
            if (used <= height == head) part.add(mark);
        }
        return part;
    }
}
