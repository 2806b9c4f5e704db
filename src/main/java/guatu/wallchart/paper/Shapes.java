package guatu.wallchart.paper;

import guatu.task.Light;
import guatu.wallchart.NodeSign;
import java.io.IOException;

/** The shapes of nodes and lights (图形), the same as on the page; they differ without colour too. */
final class Shapes {

    private Shapes() {}

    /** Draws into a square with its upper left corner at x, y. */
    static void sign(Pen pen, NodeSign sign, float x, float y, float size) throws IOException {
        switch (sign) {
            case DONE -> tick(pen, x, y, size);
            case DONE_LATE -> {
                pen.frame(x, y, size, size, size * 0.1f, Ink.BLUE);
                tick(pen, x + size * 0.18f, y + size * 0.18f, size * 0.64f);
            }
            case MISSED -> pen.box(x + size * 0.06f, y + size * 0.06f, size * 0.88f, size * 0.88f, Ink.RED);
            case SOON -> triangle(pen, x, y, size);
            case AHEAD -> pen.ring(x + size / 2, y + size / 2, size * 0.4f, size * 0.13f, Ink.GREY);
            case WAIVED -> pen.box(x, y + size * 0.42f, size, size * 0.16f, Ink.GREY);
        }
    }

    static void light(Pen pen, Light light, float x, float y, float size) throws IOException {
        switch (light) {
            case GREEN -> pen.disc(x + size / 2, y + size / 2, size * 0.46f, Ink.GREEN);
            case YELLOW -> triangle(pen, x, y, size);
            case RED -> pen.box(x + size * 0.06f, y + size * 0.06f, size * 0.88f, size * 0.88f, Ink.RED);
            case BLUE -> tick(pen, x, y, size);
            case GREY -> pen.ring(x + size / 2, y + size / 2, size * 0.4f, size * 0.13f, Ink.GREY);
        }
    }

    /** ◆ for the promise that holds, ◇ for one given up. */
    static void diamond(Pen pen, boolean full, float x, float y, float size) throws IOException {
        float[] corners = {x + size / 2, y, x + size, y + size / 2, x + size / 2, y + size, x, y + size / 2};
        if (full) {
            pen.shape(Ink.BLACK, corners);
        } else {
            float[] closed = java.util.Arrays.copyOf(corners, 10);
            closed[8] = corners[0];
            closed[9] = corners[1];
            pen.stroke(Ink.BLACK, size * 0.12f, new float[0], closed);
        }
    }

    private static void tick(Pen pen, float x, float y, float s) throws IOException {
        pen.shape(
                Ink.BLUE,
                x,
                y + s * 0.52f,
                x + s * 0.16f,
                y + s * 0.36f,
                x + s * 0.38f,
                y + s * 0.6f,
                x + s * 0.84f,
                y + s * 0.06f,
                x + s,
                y + s * 0.22f,
                x + s * 0.4f,
                y + s * 0.94f);
    }

    private static void triangle(Pen pen, float x, float y, float s) throws IOException {
        pen.shape(Ink.YELLOW, x + s / 2, y, x + s, y + s, x, y + s);
        pen.stroke(Ink.BLACK, s * 0.08f, new float[0], x + s / 2, y, x + s, y + s, x, y + s, x + s / 2, y);
    }
}
