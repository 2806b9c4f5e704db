package guatu.wallchart.paper;

import java.io.IOException;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Cuts large pages up for a small printer (拼贴): sheets overlap by a little, with lines to cut along and their place named. */
final class Tiles {

    private static final float EDGE = 24;
    private static final float OVERLAP = 14;

    private final PDDocument tiles;
    private final Face face;
    private final Parts parts;
    private final float wide;
    private final float high;

    Tiles(PDDocument tiles, Face face, Paper paper, Parts parts, PDRectangle large) {
        this.tiles = tiles;
        this.face = face;
        this.parts = parts;
        boolean upright = sheets(large, paper.height(), paper.width()) < sheets(large, paper.width(), paper.height());
        this.wide = upright ? paper.height() : paper.width();
        this.high = upright ? paper.width() : paper.height();
    }

    private static int sheets(PDRectangle large, float wide, float high) {
        return count(large.getWidth(), wide) * count(large.getHeight(), high);
    }

    private static int count(float length, float sheet) {
        float shown = sheet - 2 * EDGE;
        return (int) Math.ceil((length - OVERLAP) / (shown - OVERLAP));
    }

    void cut(PDDocument source) throws IOException {
        LayerUtility layers = new LayerUtility(tiles);
        for (int i = 0; i < source.getNumberOfPages(); i++) {
            PDRectangle large = source.getPage(i).getMediaBox();
            PDFormXObject whole = layers.importPageAsForm(source, i);
            int rows = count(large.getHeight(), high);
            int columns = count(large.getWidth(), wide);
            for (int row = 0; row < rows; row++)
                for (int column = 0; column < columns; column++)
                    sheet(whole, large, row, column, i + 1, rows + "×" + columns);
        }
    }

    private void sheet(PDFormXObject whole, PDRectangle large, int row, int column, int page, String of)
            throws IOException {
        float shownWide = wide - 2 * EDGE;
        float shownHigh = high - 2 * EDGE;
        float fromLeft = column * (shownWide - OVERLAP);
        float fromTop = row * (shownHigh - OVERLAP);
        PDPage sheet = new PDPage(new PDRectangle(wide, high));
        tiles.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(tiles, sheet)) {
            content.saveGraphicsState();
            content.addRect(EDGE, EDGE, shownWide, shownHigh);
            content.clip();
            content.transform(
                    Matrix.getTranslateInstance(EDGE - fromLeft, EDGE + shownHigh + fromTop - large.getHeight()));
            content.drawForm(whole);
            content.restoreGraphicsState();
            content.setStrokingColor(0.5f);
            content.setLineWidth(0.4f);
            content.setLineDashPattern(new float[] {3, 3}, 0);
            content.addRect(EDGE, EDGE, shownWide, shownHigh);
            content.stroke();
            content.beginText();
            content.setFont(face.font(), 7);
            content.newLineAtOffset(EDGE, 9);
            content.showText(face.writable(parts.word("wallchart_tile", page, row + 1, column + 1, of)));
            content.endText();
        }
    }
}
