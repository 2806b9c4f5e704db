package guatu.wallchart.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on one page; points are counted from its upper left corner, downwards. */
final class Pen implements AutoCloseable {

    private static final float CURVE = 0.5523f;

    private final PDPageContentStream page;
    private final float top;
    private final Face face;
    private final boolean grey;

    Pen(PDDocument document, PDPage page, Face face, boolean grey) throws IOException {
        this.page = new PDPageContentStream(document, page);
        this.top = page.getMediaBox().getHeight();
        this.face = face;
        this.grey = grey;
    }

    Face face() {
        return face;
    }

    /** Writes one line; {@code y} is where its letters stand. */
    void text(float x, float y, float size, Ink ink, String text) throws IOException {
        write(x, y, size, ink, text, false);
    }

    void bold(float x, float y, float size, Ink ink, String text) throws IOException {
        write(x, y, size, ink, text, true);
    }

    private void write(float x, float y, float size, Ink ink, String text, boolean bold) throws IOException {
        String written = face.writable(text).replace('\n', ' ');
        if (written.isEmpty()) return;
        fillWith(ink);
        page.beginText();
        page.setFont(face.font(), size);
        if (bold) {
            strokeWith(ink);
            page.setLineWidth(size / 28);
            page.setRenderingMode(RenderingMode.FILL_STROKE);
        } else {
            page.setRenderingMode(RenderingMode.FILL);
        }
        page.newLineAtOffset(x, top - y);
        page.showText(written);
        page.endText();
    }

    void line(float x1, float y1, float x2, float y2, float width, Ink ink, float... dashes) throws IOException {
        strokeWith(ink);
        page.setLineWidth(width);
        page.setLineDashPattern(dashes, 0);
        page.moveTo(x1, top - y1);
        page.lineTo(x2, top - y2);
        page.stroke();
    }

    void box(float x, float y, float width, float height, Ink ink) throws IOException {
        fillWith(ink);
        page.addRect(x, top - y - height, width, height);
        page.fill();
    }

    void frame(float x, float y, float width, float height, float line, Ink ink) throws IOException {
        strokeWith(ink);
        page.setLineWidth(line);
        page.setLineDashPattern(new float[0], 0);
        page.addRect(x, top - y - height, width, height);
        page.stroke();
    }

    /** A filled shape; corners as x, y, x, y … */
    void shape(Ink ink, float... corners) throws IOException {
        fillWith(ink);
        path(corners);
        page.closePath();
        page.fill();
    }

    /** A line through many points. */
    void stroke(Ink ink, float width, float[] dashes, float... corners) throws IOException {
        strokeWith(ink);
        page.setLineWidth(width);
        page.setLineDashPattern(dashes, 0);
        path(corners);
        page.stroke();
    }

    private void path(float... corners) throws IOException {
        page.moveTo(corners[0], top - corners[1]);
        for (int i = 2; i < corners.length; i += 2) page.lineTo(corners[i], top - corners[i + 1]);
    }

    void disc(float x, float y, float radius, Ink ink) throws IOException {
        fillWith(ink);
        circle(x, top - y, radius);
        page.fill();
    }

    void ring(float x, float y, float radius, float line, Ink ink) throws IOException {
        strokeWith(ink);
        page.setLineWidth(line);
        page.setLineDashPattern(new float[0], 0);
        circle(x, top - y, radius);
        page.stroke();
    }

    private void circle(float x, float y, float r) throws IOException {
        float c = r * CURVE;
        page.moveTo(x + r, y);
        page.curveTo(x + r, y + c, x + c, y + r, x, y + r);
        page.curveTo(x - c, y + r, x - r, y + c, x - r, y);
        page.curveTo(x - r, y - c, x - c, y - r, x, y - r);
        page.curveTo(x + c, y - r, x + r, y - c, x + r, y);
        page.closePath();
    }

    private void fillWith(Ink ink) throws IOException {
        if (grey) page.setNonStrokingColor(ink.grey());
        else page.setNonStrokingColor(ink.rgb()[0], ink.rgb()[1], ink.rgb()[2]);
    }

    private void strokeWith(Ink ink) throws IOException {
        if (grey) page.setStrokingColor(ink.grey());
        else page.setStrokingColor(ink.rgb()[0], ink.rgb()[1], ink.rgb()[2]);
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
