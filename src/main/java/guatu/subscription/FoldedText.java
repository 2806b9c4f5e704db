package guatu.subscription;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar at 75 octets (RFC 5545, 3.1), never inside a character: a Chinese one takes three. */
final class FoldedText {

    private static final int WIDTH = 75;

    private FoldedText() {}

    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 20);
        for (String line : unfolded.split("\r\n", -1)) fold(line, folded).append("\r\n");
        folded.setLength(folded.length() - 2);
        return folded.toString();
    }

    private static StringBuilder fold(String line, StringBuilder into) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > WIDTH) {
                into.append("\r\n ");
                octets = 1;
            }
            into.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        return into;
    }
}
