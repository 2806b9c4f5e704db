package guatu.wallchart.paper;

import guatu.shared.error.RuleViolation;
import java.util.Arrays;

/** A sheet of paper lying on its side (横向纸张), with how small and how large its writing may be. */
public enum Paper {
    A4(297, 210, 1f, 1.6f),
    A3(420, 297, 1f, 2f),
    A2(594, 420, 1.15f, 2.6f),
    A1(841, 594, 1.3f, 3.4f),
    A0(1189, 841, 1.5f, 4.4f);

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final float width;
    private final float height;
    private final float least;
    private final float most;

    Paper(float width, float height, float least, float most) {
        this.width = width * POINTS_PER_MM;
        this.height = height * POINTS_PER_MM;
        this.least = least;
        this.most = most;
    }

    /** The word in the address; {@code otherwise} where none is given. */
    public static Paper of(String field, String word, Paper otherwise) {
        if (word == null || word.isBlank()) return otherwise;
        return Arrays.stream(values())
                .filter(paper -> paper.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("unknown_word", field, word));
    }

    /** In points. */
    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** The least scale at which the writing is still read: 1 is writing of 7 points. */
    float least() {
        return least;
    }

    float most() {
        return most;
    }
}
