package guatu.wallchart.paper;

import guatu.shared.words.Words;
import guatu.wallchart.Chart;
import guatu.wallchart.Week;
import guatu.wallchart.paper.Line.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws a grid on as many pages as it needs, in the largest writing that one page holds, or else the least that is read. */
final class Sheets {

    private static final float EDGE = 22;
    private static final float FOOT = 14;
    private static final int SIZES = 10;

    private final PDDocument document;
    private final Face face;
    private final Paper paper;
    private final boolean grey;
    private final Chart chart;
    private final Function<Float, Heading> headings;
    private final Locale locale;
    private final float width;
    private float scale;
    private Heading heading;
    private Grid grid;

    Sheets(
            PDDocument document,
            Face face,
            Paper paper,
            boolean grey,
            Chart chart,
            Function<Float, Heading> headings,
            Locale locale) {
        this.document = document;
        this.face = face;
        this.paper = paper;
        this.grey = grey;
        this.chart = chart;
        this.headings = headings;
        this.locale = locale;
        this.width = paper.width() - 2 * EDGE;
    }

    void draw(Grid.Maker maker) throws IOException {
        List<List<Line>> pages = lay(maker, paper.least());
        boolean one = pages.size() <= 1 && grid.ranges() == 1;
        for (int i = 0; one && i < SIZES; i++) {
            pages = lay(maker, paper.most() + (paper.least() - paper.most()) * i / SIZES);
            if (pages.size() <= 1 && grid.ranges() == 1) break;
            if (i == SIZES - 1) pages = lay(maker, paper.least());
        }
        int total = Math.max(1, pages.size()) * grid.ranges();
        int number = 0;
        for (List<Line> lines : pages.isEmpty() ? List.of(List.<Line>of()) : pages)
            for (int range = 0; range < grid.ranges(); range++) page(lines, grid.range(range), ++number, total);
    }

    private List<List<Line>> lay(Grid.Maker maker, float size) throws IOException {
        scale = size;
        heading = headings.apply(scale);
        grid = maker.at(face, scale, width);
        return Deal.of(grid.lines(), room(), pad());
    }

    private float pad() {
        return 2.2f * scale;
    }

    private float titles() {
        return (grid.weeks().isEmpty() ? 13 : 23) * scale;
    }

    private float room() throws IOException {
        return paper.height() - 2 * EDGE - FOOT * scale - titles() - heading.draw(null, face, scale, 0, 0, width);
    }

    private void page(List<Line> lines, List<Week> weeks, int number, int total) throws IOException {
        PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(page);
        try (Pen pen = new Pen(document, page, face, grey)) {
            float y = EDGE + heading.draw(pen, face, scale, EDGE, EDGE, width);
            Span span = new Span(weeks, EDGE + Grid.width(grid.left()), grid.week());
            float body = y + titles();
            float end = body;
            for (Line line : lines) end += line.height(pad());
            weekLines(pen, span, y, end);
            titles(pen, span, y);
            if (!lines.isEmpty()) now(pen, span, y, end);
            for (Line line : lines) {
                row(pen, line, span, body);
                body += line.height(pad());
            }
            foot(pen, weeks, number, total);
        }
    }

    private void weekLines(Pen pen, Span span, float y, float end) throws IOException {
        for (int i = 0; i <= span.weeks().size() && !span.weeks().isEmpty(); i++) {
            float x = span.x() + i * span.week();
            pen.line(x, y, x, end, 0.4f, Ink.LINE);
        }
    }

    private void now(Pen pen, Span span, float y, float end) throws IOException {
        for (Week week : span.weeks()) {
            if (!week.now()) continue;
            float x = span.of(chart.day());
            pen.line(x, y + titles() - 2 * scale, x, end, 1.1f * scale, Ink.ACCENT, 4 * scale, 2.5f * scale);
        }
    }

    private void titles(Pen pen, Span span, float y) throws IOException {
        float size = 6.4f * scale;
        pen.box(
                EDGE,
                y,
                Grid.width(grid.left()) + span.weeks().size() * span.week() + Grid.width(grid.right()),
                titles(),
                Ink.WASH);
        float x = EDGE;
        for (Grid.Column column : grid.left()) x = title(pen, column, x, y, size);
        for (Week week : span.weeks()) {
            week(pen, week, x, y);
            x += span.week();
        }
        for (Grid.Column column : grid.right()) x = title(pen, column, x, y, size);
        pen.line(EDGE, y + titles(), x, y + titles(), 0.9f * scale, Ink.FIRM);
    }

    private float title(Pen pen, Grid.Column column, float x, float y, float size) throws IOException {
        float at = y + 2 * scale;
        for (Mark mark : Mark.bold(face, column.title(), size, column.width() - 4 * scale)) {
            mark.drawing().at(pen, x + 2 * scale, at);
            at += mark.height();
        }
        return x + column.width();
    }

    private void week(Pen pen, Week week, float x, float y) throws IOException {
        String brief =
                chart.numbered() ? Words.of(locale, "wallchart_week_brief", week.number()) : "W" + week.isoWeek();
        centred(pen, brief, x, y + 8 * scale, 6 * scale, Ink.BLACK);
        centred(pen, week.brief(), x, y + 14.5f * scale, 5 * scale, Ink.SOFT);
        if (week.now())
            centred(pen, Words.of(locale, "wallchart_today"), x, y + 20.5f * scale, 5.4f * scale, Ink.ACCENT);
    }

    private void centred(Pen pen, String words, float x, float y, float size, Ink ink) throws IOException {
        pen.text(x + (grid.week() - face.width(words, size)) / 2, y, size, ink, words);
    }

    private void row(Pen pen, Line line, Span span, float y) throws IOException {
        float height = line.height(pad());
        float end = EDGE + Grid.width(grid.left()) + span.weeks().size() * span.week() + Grid.width(grid.right());
        if (line.kind() == Line.Kind.HEADING) pen.box(EDGE, y, end - EDGE, height, Ink.WASH);
        if (line.behind() != null) line.behind().at(pen, span, y, height);
        float x = EDGE;
        if (line.kind() != Line.Kind.ROW) {
            cell(pen, line.left().get(0), x, y);
        } else {
            for (int i = 0; i < grid.left().size(); i++)
                x = cell(pen, line.left().get(i), x, y, grid.left().get(i).width());
            int first = span.weeks().isEmpty()
                    ? 0
                    : grid.weeks().indexOf(span.weeks().get(0));
            for (int i = 0; i < span.weeks().size(); i++)
                x = cell(pen, line.weeks().get(first + i), x, y, span.week());
            for (int i = 0; i < grid.right().size(); i++)
                x = cell(pen, line.right().get(i), x, y, grid.right().get(i).width());
        }
        pen.line(EDGE, y + height, end, y + height, 0.4f, Ink.FIRM);
    }

    private float cell(Pen pen, List<Mark> marks, float x, float y, float wide) throws IOException {
        cell(pen, marks, x, y);
        return x + wide;
    }

    private void cell(Pen pen, List<Mark> marks, float x, float y) throws IOException {
        float at = y + pad();
        for (Mark mark : marks) {
            mark.drawing().at(pen, x + 2 * scale, at);
            at += mark.height();
        }
    }

    private void foot(Pen pen, List<Week> weeks, int number, int total) throws IOException {
        float size = 6 * scale;
        float y = paper.height() - EDGE;
        String shown = grid.ranges() > 1
                ? Words.of(
                        locale,
                        "wallchart_weeks_shown",
                        weeks.get(0).brief(),
                        weeks.get(weeks.size() - 1).brief())
                : "";
        pen.text(EDGE, y, size, Ink.SOFT, Words.of(locale, "shared_product") + "  " + heading.facts());
        String page = shown + Words.of(locale, "wallchart_page", number, total);
        pen.text(paper.width() - EDGE - face.width(page, size), y, size, Ink.BLACK, page);
    }
}
