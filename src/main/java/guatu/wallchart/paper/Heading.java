package guatu.wallchart.paper;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.util.List;

/**
 * What stands above the chart on every page.
 *
 * @param facts of which day it tells, and what else there is to say
 * @param code leads to the chart
 */
record Heading(String title, String facts, List<Key> keys, BitMatrix code) {

    private static final float TITLE = 13;
    private static final float WORDS = 7;
    private static final float CODE = 34;

    /** A sign of the legend. */
    record Key(Mark.Drawing shape, float width, String words) {}

    /** Draws with the upper left corner at x, y; without a pen only counts how high it is. */
    float draw(Pen pen, Face face, float scale, float x, float y, float width) throws IOException {
        float at = y;
        float room = width - (CODE + 8) * scale;
        for (Mark mark : Mark.bold(face, title, TITLE * scale, room)) at = put(pen, mark, x, at);
        for (Mark mark : Mark.text(face, facts, WORDS * scale, room, Ink.SOFT)) at = put(pen, mark, x, at);
        at = legend(pen, face, scale, x, at + 2 * scale, room);
        if (pen != null) Codes.draw(pen, code, x + width - CODE * scale, y, CODE * scale);
        return Math.max(at, y + CODE * scale) - y + 4 * scale;
    }

    private static float put(Pen pen, Mark mark, float x, float y) throws IOException {
        if (pen != null) mark.drawing().at(pen, x, y);
        return y + mark.height();
    }

    private float legend(Pen pen, Face face, float scale, float x, float y, float room) throws IOException {
        float size = 6 * scale;
        float at = x;
        float line = y;
        for (Key key : keys) {
            float needed = key.width() * scale + 3 * scale + face.width(face.writable(key.words()), size) + 9 * scale;
            if (at > x && at + needed > x + room) {
                at = x;
                line += size * 1.5f;
            }
            if (pen != null) {
                key.shape().at(pen, at, line);
                pen.text(at + key.width() * scale + 3 * scale, line + size * 0.9f, size, Ink.BLACK, key.words());
            }
            at += needed;
        }
        return keys.isEmpty() ? y : line + size * 1.5f;
    }
}
