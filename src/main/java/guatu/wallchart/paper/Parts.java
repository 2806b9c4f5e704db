package guatu.wallchart.paper;

import com.google.zxing.common.BitMatrix;
import guatu.shared.words.Words;
import guatu.wallchart.Chart;
import guatu.wallchart.ChartTask;
import guatu.wallchart.ChartView;
import guatu.wallchart.Matrix;
import guatu.wallchart.NodeSign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts that the charts on paper have in common: a task's title, its light, its code, signs and their legend. */
final class Parts {

    static final float CODE_COLUMN = 30;
    private static final float CODE = 26;

    private final Locale locale;
    private final String base;
    private final Map<String, BitMatrix> codes = new HashMap<>();

    Parts(Locale locale, String base) {
        this.locale = locale;
        this.base = base;
    }

    String word(String key, Object... args) {
        return Words.of(locale, key, args);
    }

    String heading(Chart.Group group) {
        String section = group.section() == null ? "" : "  " + group.section();
        String folded = group.folded() ? word("wallchart_folded") : "";
        return group.planTitle() + section + "  "
                + word("wallchart_tasks", group.tasks().size()) + folded;
    }

    List<Mark> title(Face face, float scale, ChartTask task, float width) {
        float room = width - 4 * scale;
        List<Mark> marks = new ArrayList<>(Mark.text(face, task.item().number(), 5.6f * scale, room, Ink.SOFT));
        marks.addAll(Mark.text(face, task.item().title(), 7 * scale, room, Ink.BLACK));
        return marks;
    }

    List<Mark> light(Face face, float scale, ChartTask task, float width) {
        float size = 6.2f * scale;
        var light = task.item().light();
        String word = word("shared_light_" + light);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(size * 1.35f, (pen, x, y) -> {
            Shapes.light(pen, light, x, y, size);
            pen.bold(x + size * 1.35f, y + size * 0.92f, size, Ink.BLACK, word);
        }));
        marks.addAll(Mark.text(face, task.reason(), 5.6f * scale, width - 4 * scale, Ink.BLACK));
        return marks;
    }

    /** A sign with its word beside it, or below it where the column is too narrow. */
    List<Mark> sign(Face face, float scale, NodeSign sign, String word, float room) {
        float size = 5.4f * scale;
        List<Mark> marks = new ArrayList<>();
        boolean beside = size * 1.2f + face.width(word, size) <= room;
        marks.add(new Mark(size * 1.35f, (pen, x, y) -> {
            Shapes.sign(pen, sign, x, y + size * 0.08f, size);
            if (beside) pen.text(x + size * 1.2f, y + size, size, Ink.BLACK, word);
        }));
        if (!beside) marks.addAll(Mark.text(face, word, 5 * scale, room, Ink.BLACK));
        return marks;
    }

    List<Mark> code(float scale, ChartTask task) {
        BitMatrix code = codes.computeIfAbsent(task.item().number(), number -> Codes.of(base + "/tasks/" + number));
        return List.of(new Mark(CODE * scale, (pen, x, y) -> Codes.draw(pen, code, x, y, CODE * scale)));
    }

    /** What the signs of a chart mean. */
    List<Heading.Key> keys(ChartView view, float scale) {
        List<Heading.Key> keys = new ArrayList<>();
        if (view == ChartView.PROGRESS) return keys;
        for (NodeSign sign : NodeSign.values()) {
            if (view == ChartView.PLEDGE) break;
            keys.add(new Heading.Key(
                    (pen, x, y) -> Shapes.sign(pen, sign, x, y, 5.6f * scale),
                    6,
                    word("wallchart_sign_" + sign) + " " + word("wallchart_means_" + sign)));
        }
        if (view != ChartView.ROAD) return keys;
        for (Matrix.Kind kind : Matrix.Kind.values())
            keys.add(new Heading.Key(
                    (pen, x, y) -> Shapes.diamond(pen, kind == Matrix.Kind.DUE, x, y, 5.4f * scale),
                    6,
                    word("wallchart_promise_means_" + kind)));
        return keys;
    }
}
