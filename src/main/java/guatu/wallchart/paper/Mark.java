package guatu.wallchart.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One thing in a cell that is never parted: a line of text, a sign with its word, a code. */
record Mark(float height, Drawing drawing) {

    /** Draws with the upper left corner at x, y. */
    interface Drawing {
        void at(Pen pen, float x, float y) throws IOException;
    }

    /** Text in as many lines as its column needs. */
    static List<Mark> text(Face face, String text, float size, float width, Ink ink) {
        return text(face, text, size, width, ink, false);
    }

    static List<Mark> bold(Face face, String text, float size, float width) {
        return text(face, text, size, width, Ink.BLACK, true);
    }

    private static List<Mark> text(Face face, String text, float size, float width, Ink ink, boolean bold) {
        List<Mark> marks = new ArrayList<>();
        if (text == null || text.isBlank()) return marks;
        for (String line : face.lines(text, size, width)) {
            marks.add(new Mark(size * 1.28f, (pen, x, y) -> {
                if (bold) pen.bold(x, y + size, size, ink, line);
                else pen.text(x, y + size, size, ink, line);
            }));
        }
        return marks;
    }

    static float height(List<Mark> marks) {
        float height = 0;
        for (Mark mark : marks) height += mark.height();
        return height;
    }
}
