package guatu.exchange.outgoing;

/**
 * What stands in a cell: words, a day or a number, and how it looks.
 *
 * @param content a String, LocalDate or Double (a share of one), or null for an empty cell
 */
record Value(Object content, Look look) {

    enum Look {
        WORDS,
        MIDDLE,
        DAY,
        SHARE,
        INPUT,
        INPUT_SHARE,
        RED,
        YELLOW,
        GREEN,
        BLUE,
        GREY
    }

    static Value words(String text) {
        return new Value(text, Look.WORDS);
    }

    static Value middle(String text) {
        return new Value(text, Look.MIDDLE);
    }
}
