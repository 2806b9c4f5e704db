package guatu.wallchart.paper;

import guatu.shared.words.Dates;
import guatu.task.TaskItem;
import guatu.wallchart.Chart;
import guatu.wallchart.Pledges;
import guatu.wallchart.paper.Grid.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pledge chart on paper: units and their leaders, with what each has signed up to and by when. */
final class PledgePaper implements Grid.Maker {

    /** How the room to spare is shared out among the columns. */
    private static final float[] SHARES = {0.1f, 0.1f, 0.4f, 0.1f, 0, 0.05f, 0.25f};

    private final Chart chart;
    private final Locale locale;
    private final Parts parts;

    PledgePaper(Chart chart, Locale locale, Parts parts) {
        this.chart = chart;
        this.locale = locale;
        this.parts = parts;
    }

    @Override
    public Grid at(Face face, float scale, float width) {
        List<Column> columns = new ArrayList<>(List.of(
                column("wallchart_leader", 66 * scale),
                column("wallchart_owner", 66 * scale),
                column("wallchart_pledge", 180 * scale),
                column("wallchart_by", 74 * scale),
                column("wallchart_nodes", 34 * scale),
                column("wallchart_standing", 56 * scale),
                column("wallchart_light_why", 116 * scale),
                column("wallchart_code", Parts.CODE_COLUMN * scale)));
        float spare = Math.max(0, width - Grid.width(columns));
        for (int i = 0; i < SHARES.length; i++) columns.set(i, columns.get(i).wider(spare * SHARES[i]));
        List<Line> lines = new ArrayList<>();
        for (Pledges.OfUnit unit : Pledges.of(chart).units()) {
            lines.add(Line.heading(Mark.bold(face, heading(unit), 7.4f * scale, width)));
            for (Pledges.Pledge pledge : unit.pledges()) lines.add(line(face, scale, pledge, columns));
        }
        return new Grid(columns, List.of(), 0, 1, List.of(), lines);
    }

    private Column column(String word, float width) {
        return new Column(parts.word(word), width);
    }

    private String heading(Pledges.OfUnit unit) {
        String counts = unit.counts().entrySet().stream()
                .map(count -> parts.word("wallchart_standing_" + count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(" · "));
        return unit.unit() + "  "
                + parts.word("wallchart_pledged", unit.pledges().size()) + "  " + counts;
    }

    private Line line(Face face, float scale, Pledges.Pledge pledge, List<Column> columns) {
        TaskItem item = pledge.task().item();
        List<List<Mark>> cells = List.of(
                words(face, scale, named(pledge.leader()), columns.get(0)),
                words(face, scale, named(pledge.owner()), columns.get(1)),
                parts.title(face, scale, pledge.task(), columns.get(2).width()),
                words(face, scale, promise(pledge), columns.get(3)),
                words(face, scale, item.milestonesDone() + "/" + item.milestonesTotal(), columns.get(4)),
                parts.sign(
                        face,
                        scale * 1.15f,
                        pledge.standing().sign(),
                        parts.word("wallchart_standing_" + pledge.standing()),
                        columns.get(5).width()),
                parts.light(face, scale, pledge.task(), columns.get(6).width()),
                parts.code(scale, pledge.task()));
        return new Line(Line.Kind.ROW, cells, List.of(), List.of(), null, 0);
    }

    private static List<Mark> words(Face face, float scale, String words, Column column) {
        return Mark.text(face, words, 6.6f * scale, column.width() - 4 * scale, Ink.BLACK);
    }

    private String named(String person) {
        return person == null ? parts.word("wallchart_nobody") : person;
    }

    private String promise(Pledges.Pledge pledge) {
        TaskItem item = pledge.task().item();
        if (item.dueOn() == null)
            return item.duePhrase() == null ? parts.word("wallchart_open_ended") : item.duePhrase();
        String first = pledge.task().extended()
                ? "\n" + parts.word("wallchart_first", dated(pledge.task().firstPromise()))
                : "";
        return dated(item.dueOn()) + first;
    }

    private String dated(LocalDate day) {
        return Dates.dated(day, locale);
    }
}
