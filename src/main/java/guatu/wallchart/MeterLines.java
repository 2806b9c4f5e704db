package guatu.wallchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The progress meter as lines on the page: a drawing of 1000 by 300, with room for its scale at the left and below. */
public final class MeterLines {

    private static final double LEFT = 50;
    private static final double RIGHT = 985;
    private static final double TOP = 15;
    private static final double BOTTOM = 265;

    private final Meter meter;
    private final long most;

    MeterLines(Meter meter) {
        this.meter = meter;
        this.most = Math.max(1, meter.total());
    }

    /** A label of the scale and where it stands. */
    public record Mark(String at, String label) {}

    public String planned() {
        return line(Meter.Point::planned);
    }

    public String done() {
        return line(Meter.Point::done);
    }

    private String line(Function<Meter.Point, Long> value) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < meter.points().size(); i++) {
            Long n = value.apply(meter.points().get(i));
            if (n != null)
                line.append(number(x(i))).append(',').append(number(y(n))).append(' ');
        }
        return line.toString().strip();
    }

    /** Where today's line stands; null where today is not on the chart. */
    public String today() {
        for (int i = 0; i < meter.points().size(); i++)
            if (meter.points().get(i).week().now()) return number(x(i));
        return null;
    }

    public List<Mark> heights() {
        long step = Math.max(1, (most + 3) / 4);
        List<Mark> marks = new ArrayList<>();
        for (long n = 0; n <= most; n += step) marks.add(new Mark(number(y(n)), String.valueOf(n)));
        return marks;
    }

    public List<Mark> weeks() {
        int step = Math.max(1, (meter.points().size() + 11) / 12);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < meter.points().size(); i += step)
            marks.add(new Mark(number(x(i)), meter.points().get(i).week().brief()));
        return marks;
    }

    private double x(int i) {
        int last = Math.max(1, meter.points().size() - 1);
        return LEFT + (RIGHT - LEFT) * i / last;
    }

    private double y(long n) {
        return BOTTOM - (BOTTOM - TOP) * n / most;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
