package guatu.wallchart.paper;

import guatu.task.TaskItem;
import guatu.wallchart.ChartTask;
import java.io.IOException;
import java.time.LocalDate;

/** The bar of the road map, exact to the day: full as first promised, dashed as extended, hatched past the promise. */
record Bars(ChartTask task, LocalDate day, float scale) implements Line.Behind {

    /** Height of the room that it needs below the marks, at scale 1. */
    static final float HIGH = 8;

    @Override
    public void at(Pen pen, Line.Span span, float y, float height) throws IOException {
        TaskItem item = task.item();
        LocalDate from = task.from();
        if (from == null) return;
        float top = y + height - (HIGH - 1.5f) * scale;
        if (item.dueOn() == null) {
            full(pen, span.of(from), span.of(day.plusDays(1)), top);
            return;
        }
        float first = span.of(task.firstPromise().plusDays(1));
        float due = span.of(item.dueOn().plusDays(1));
        full(pen, span.of(from), first, top);
        if (due > first) dashed(pen, first, due, top);
        if (item.daysLate() > 0) hatched(pen, due, span.of(day.plusDays(1)), top);
    }

    private float thick() {
        return 4 * scale;
    }

    private void full(Pen pen, float from, float to, float top) throws IOException {
        if (to > from) pen.box(from, top, to - from, thick(), Ink.SOFT);
    }

    private void dashed(Pen pen, float from, float to, float top) throws IOException {
        float middle = top + thick() / 2;
        pen.line(from, middle, to, middle, thick(), Ink.SOFT, 4 * scale, 2.5f * scale);
    }

    private void hatched(Pen pen, float from, float to, float top) throws IOException {
        if (to <= from) return;
        pen.frame(from, top, to - from, thick(), 0.5f * scale, Ink.RED);
        for (float x = from; x + thick() <= to; x += 3 * scale)
            pen.line(x, top + thick(), x + thick(), top, 0.7f * scale, Ink.RED);
    }
}
