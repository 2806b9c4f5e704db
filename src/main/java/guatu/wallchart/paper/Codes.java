package guatu.wallchart.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.IOException;
import java.util.Map;

/** The small square that a phone reads (二维码), drawn as boxes so that it stays sharp at any size. */
final class Codes {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L);

    private Codes() {}

    static BitMatrix of(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for " + address, e);
        }
    }

    /** Draws runs of dark squares of a row as one box each. */
    static void draw(Pen pen, BitMatrix code, float x, float y, float size) throws IOException {
        float step = size / code.getWidth();
        for (int row = 0; row < code.getHeight(); row++) {
            int from = -1;
            for (int column = 0; column <= code.getWidth(); column++) {
                boolean dark = column < code.getWidth() && code.get(column, row);
                if (dark && from < 0) from = column;
                if (!dark && from >= 0) {
                    pen.box(x + from * step, y + row * step, (column - from) * step, step * 1.02f, Ink.BLACK);
                    from = -1;
                }
            }
        }
    }
}
