package guatu.wallchart.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Deals the rows out to pages: nothing is cut off, a heading stays with its first row and is repeated where it goes on. */
final class Deal {

    private final float room;
    private final float pad;
    private final List<List<Line>> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    private float used;
    private Line heading;

    private Deal(float room, float pad) {
        this.room = room;
        this.pad = pad;
    }

    static List<List<Line>> of(List<Line> lines, float room, float pad) {
        return new Deal(room, pad).deal(lines);
    }

    private List<List<Line>> deal(List<Line> lines) {
        Deque<Line> waiting = new ArrayDeque<>(lines);
        while (!waiting.isEmpty()) {
            Line line = waiting.poll();
            if (line.kind() == Line.Kind.HEADING) heading = line;
            if (used + needed(line, waiting.peek()) > room && holdsRows()) turn(line);
            if (used + line.height(pad) > room) part(line, waiting);
            else add(line);
        }
        if (!page.isEmpty()) pages.add(page);
        return pages;
    }

    private boolean holdsRows() {
        return page.stream().anyMatch(line -> line.kind() != Line.Kind.HEADING);
    }

    private float needed(Line line, Line next) {
        boolean keeps = line.kind() == Line.Kind.HEADING && next != null;
        return line.height(pad) + (keeps ? Math.min(next.height(pad), room / 3) : 0);
    }

    private void turn(Line first) {
        pages.add(page);
        page = new ArrayList<>();
        used = 0;
        if (first.kind() == Line.Kind.ROW && heading != null) add(heading);
    }

    /** A row higher than a page goes on on the next one. */
    private void part(Line line, Deque<Line> waiting) {
        Line[] parts = line.part(room - used - 2 * pad - line.foot());
        boolean parted = parts[0].height(pad) > line.foot() + 2 * pad && parts[1].height(pad) > line.foot() + 2 * pad;
        add(parted ? parts[0] : line);
        if (parted) waiting.push(parts[1]);
        if (!waiting.isEmpty()) turn(waiting.peek());
    }

    private void add(Line line) {
        page.add(line);
        used += line.height(pad);
    }
}
