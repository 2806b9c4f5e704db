package guatu.wallchart.paper;

import guatu.shared.words.Words;
import guatu.wallchart.Chart;
import guatu.wallchart.ChartNode;
import guatu.wallchart.ChartTask;
import guatu.wallchart.ChartView;
import guatu.wallchart.Matrix;
import guatu.wallchart.paper.Grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The battle chart and the road map on paper: tasks by weeks. */
final class MatrixPaper implements Grid.Maker {

    private static final float NARROWEST = 26;
    private static final float WIDEST = 44;

    private final Chart chart;
    private final ChartView view;
    private final Locale locale;
    private final Parts parts;

    MatrixPaper(Chart chart, ChartView view, Locale locale, Parts parts) {
        this.chart = chart;
        this.view = view;
        this.locale = locale;
        this.parts = parts;
    }

    @Override
    public Grid at(Face face, float scale, float width) {
        List<Column> left = new ArrayList<>(List.of(
                column("wallchart_pledge_or_task", 128 * scale),
                column("wallchart_responsible", 58 * scale),
                column("wallchart_owner", 42 * scale)));
        List<Column> right =
                List.of(column("wallchart_light_why", 86 * scale), column("wallchart_code", Parts.CODE_COLUMN * scale));
        float room = width - Grid.width(left) - Grid.width(right);
        int most = Math.max(1, (int) (room / (NARROWEST * scale)));
        int ranges = (chart.weeks().size() + most - 1) / most;
        int perPage = (chart.weeks().size() + ranges - 1) / ranges;
        float week = Math.min(room / perPage, WIDEST * scale);
        left.set(0, left.get(0).wider(room - week * perPage));
        return new Grid(left, chart.weeks(), week, perPage, right, lines(face, scale, left, week, right));
    }

    private Column column(String word, float width) {
        return new Column(Words.of(locale, word), width);
    }

    private List<Line> lines(Face face, float scale, List<Column> left, float week, List<Column> right) {
        List<Line> lines = new ArrayList<>();
        float whole = Grid.width(left) + Grid.width(right);
        for (Chart.Group group : chart.groups()) {
            lines.add(Line.heading(Mark.bold(face, parts.heading(group), 7 * scale, whole)));
            if (group.folded()) continue;
            for (Matrix.Row row : Matrix.rows(group, chart, view)) lines.add(line(face, scale, row, left, week, right));
        }
        return lines;
    }

    private Line line(Face face, float scale, Matrix.Row row, List<Column> left, float week, List<Column> right) {
        ChartTask task = row.task();
        String comma = Words.of(locale, "shared_comma");
        List<List<Mark>> cells =
                row.cells().stream().map(cell -> cell(face, scale, cell, week)).toList();
        return new Line(
                Line.Kind.ROW,
                List.of(
                        parts.title(face, scale, task, left.get(0).width()),
                        Mark.text(
                                face,
                                String.join(comma, task.units()),
                                6.2f * scale,
                                left.get(1).width() - 4 * scale,
                                Ink.BLACK),
                        Mark.text(
                                face,
                                String.join(comma, task.owners()),
                                6.2f * scale,
                                left.get(2).width() - 4 * scale,
                                Ink.BLACK)),
                cells,
                List.of(parts.light(face, scale, task, right.get(0).width()), parts.code(scale, task)),
                view == ChartView.ROAD ? new Bars(task, chart.day(), scale) : null,
                view == ChartView.ROAD ? Bars.HIGH * scale : 0);
    }

    private List<Mark> cell(Face face, float scale, Matrix.Cell cell, float week) {
        List<Mark> marks = new ArrayList<>();
        float room = week - 3.2f * scale;
        for (ChartNode node : cell.nodes()) {
            marks.addAll(parts.sign(face, scale, node.sign(), Words.of(locale, "wallchart_sign_" + node.sign()), room));
            marks.addAll(Mark.text(face, node.title(), 5 * scale, room, Ink.BLACK));
        }
        for (Matrix.Promise promise : cell.promises()) {
            boolean holds = promise.kind() == Matrix.Kind.DUE;
            String words = Words.of(locale, "wallchart_promise_" + promise.kind()) + " "
                    + promise.on().getMonthValue() + "/" + promise.on().getDayOfMonth();
            marks.add(new Mark(5.6f * scale, (pen, x, y) -> Shapes.diamond(pen, holds, x, y, 4.6f * scale)));
            marks.addAll(Mark.text(face, words, 5 * scale, room, Ink.BLACK));
        }
        return marks;
    }
}
