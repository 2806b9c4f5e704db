package guatu.exchange.outgoing;

import java.util.Locale;

/** A column of a return workbook (填报表) that the unit fills in. */
public enum InputColumn {
    DONE(36),
    FURTHER(30),
    PROBLEM(26),
    HELP(12),
    PERCENT(10);

    /** Before the codes of these columns. */
    private static final String PREFIX = "in:";

    private final double width;

    InputColumn(double width) {
        this.width = width;
    }

    /** Names the column for a program, whatever its heading says. */
    public String code() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    public String heading() {
        return Says.word("outgoing_input_" + name().toLowerCase(Locale.ROOT));
    }

    Field field() {
        return new Field(code(), null, null, Says.word("outgoing_group_input"), heading(), width);
    }
}
