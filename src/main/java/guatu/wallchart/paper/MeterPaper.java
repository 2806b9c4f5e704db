package guatu.wallchart.paper;

import guatu.shared.words.Dates;
import guatu.wallchart.Chart;
import guatu.wallchart.Meter;
import guatu.wallchart.paper.Grid.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The progress meter on paper: the gap in words, the two lines, and the figures week by week. */
final class MeterPaper implements Grid.Maker {

    private static final float HIGH = 170;
    private static final float[] WHOLE = {};

    private final Chart chart;
    private final Meter meter;
    private final Locale locale;
    private final Parts parts;

    MeterPaper(Chart chart, Locale locale, Parts parts) {
        this.chart = chart;
        this.meter = Meter.of(chart);
        this.locale = locale;
        this.parts = parts;
    }

    @Override
    public Grid at(Face face, float scale, float width) {
        List<Column> columns = List.of(
                new Column(parts.word("wallchart_week_column"), width * 0.4f),
                new Column(parts.word("wallchart_planned"), width * 0.2f),
                new Column(parts.word("wallchart_done"), width * 0.2f),
                new Column(parts.word("wallchart_gap"), width * 0.2f));
        List<Line> lines = new ArrayList<>();
        lines.add(Line.figure(Mark.bold(face, meter.words(chart.day(), locale), 9 * scale, width - 4 * scale)));
        lines.add(Line.figure(List.of(
                new Mark(HIGH * scale, (pen, x, y) -> draw(pen, scale, x, y, width - 4 * scale)))));
        for (Meter.Point point : meter.points()) lines.add(line(face, scale, point, columns));
        return new Grid(columns, List.of(), 0, 1, List.of(), lines);
    }

    private Line line(Face face, float scale, Meter.Point point, List<Column> columns) {
        String week =
                chart.numbered() ? parts.word("wallchart_week", point.week().number()) + "  " : "";
        String until = parts.word("wallchart_until", Dates.shortly(point.until(), locale));
        String today = point.week().now() ? "  " + parts.word("wallchart_today") : "";
        List<List<Mark>> cells = new ArrayList<>();
        for (String words :
                List.of(week + until + today, String.valueOf(point.planned()), shown(point.done()), shown(point.gap())))
            cells.add(Mark.text(face, words, 6.6f * scale, columns.get(0).width(), Ink.BLACK));
        return new Line(Line.Kind.ROW, cells, List.of(), List.of(), null, 0);
    }

    private String shown(Long number) {
        return number == null ? parts.word("shared_none") : number.toString();
    }

    private void draw(Pen pen, float scale, float x, float y, float width) throws IOException {
        float left = x + 22 * scale;
        float right = x + width - 12 * scale;
        float bottom = y + (HIGH - 14) * scale;
        float high = (HIGH - 30) * scale;
        scale(pen, scale, left, right, bottom, high);
        pen.stroke(
                Ink.SOFT,
                1.4f * scale,
                new float[] {5 * scale, 3 * scale},
                points(Meter.Point::planned, left, right, bottom, high));
        float[] done = points(Meter.Point::done, left, right, bottom, high);
        if (done.length > 2) pen.stroke(Ink.BLUE, 2 * scale, WHOLE, done);
        pen.line(left, y + 5 * scale, left + 20 * scale, y + 5 * scale, 1.4f * scale, Ink.SOFT, 5 * scale, 3 * scale);
        pen.text(left + 24 * scale, y + 7 * scale, 6 * scale, Ink.BLACK, parts.word("wallchart_planned"));
        pen.line(left + 80 * scale, y + 5 * scale, left + 100 * scale, y + 5 * scale, 2 * scale, Ink.BLUE);
        pen.text(left + 104 * scale, y + 7 * scale, 6 * scale, Ink.BLACK, parts.word("wallchart_done"));
    }

    private void scale(Pen pen, float scale, float left, float right, float bottom, float high) throws IOException {
        long most = Math.max(1, meter.total());
        for (long n = 0; n <= most; n += Math.max(1, (most + 3) / 4)) {
            float y = bottom - high * n / most;
            pen.line(left, y, right, y, 0.4f, Ink.LINE);
            pen.text(left - 18 * scale, y + 2 * scale, 5.6f * scale, Ink.SOFT, String.valueOf(n));
        }
        int step = Math.max(1, (meter.points().size() + 15) / 16);
        for (int i = 0; i < meter.points().size(); i++) {
            float x = x(i, left, right);
            if (i % step == 0)
                pen.text(
                        x - 6 * scale,
                        bottom + 9 * scale,
                        5.6f * scale,
                        Ink.SOFT,
                        meter.points().get(i).week().brief());
            if (meter.points().get(i).week().now())
                pen.line(x, bottom - high, x, bottom, scale, Ink.ACCENT, 4 * scale, 2.5f * scale);
        }
    }

    private float[] points(Function<Meter.Point, Long> value, float left, float right, float bottom, float high) {
        List<Float> corners = new ArrayList<>();
        long most = Math.max(1, meter.total());
        for (int i = 0; i < meter.points().size(); i++) {
            Long n = value.apply(meter.points().get(i));
            if (n == null) break;
            corners.add(x(i, left, right));
            corners.add(bottom - high * n / most);
        }
        float[] flat = new float[corners.size()];
        for (int i = 0; i < flat.length; i++) flat[i] = corners.get(i);
        return flat;
    }

    private float x(int i, float left, float right) {
        return left + (right - left) * i / Math.max(1, meter.points().size() - 1);
    }
}
