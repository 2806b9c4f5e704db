package guatu.exchange.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Turns bytes into text by what they are: a mark at the start, else UTF-8, else GB18030; nothing is guessed over errors. */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a]");

    private PlainText() {}

    /** The text without its mark; null when the bytes are no text. */
    static String of(byte[] file) {
        if (starts(file, 0xff, 0xfe)) return decode(file, 2, StandardCharsets.UTF_16LE);
        if (starts(file, 0xfe, 0xff)) return decode(file, 2, StandardCharsets.UTF_16BE);
        boolean marked = starts(file, 0xef, 0xbb, 0xbf);
        String text = decode(file, marked ? 3 : 0, StandardCharsets.UTF_8);
        return text == null && !marked ? decode(file, 0, GB18030) : text;
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((file[i] & 0xff) != mark[i]) return false;
        return true;
    }

    private static String decode(byte[] file, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            return BINARY.matcher(text).find() ? null : text;
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
