package guatu.exchange.outgoing;

import java.util.Locale;
import java.util.Set;

/**
 * What stands above a ledger.
 *
 * @param title the plan, or the words for a selection of several
 * @param line who takes it out, and when
 */
record SheetTitle(String sheetName, String title, String line) {

    private static final int LONGEST_NAME = 31;

    static SheetTitle of(String title, String line, Set<String> namesTaken) {
        return new SheetTitle(name(title, namesTaken), title, line);
    }

    /** A name that workbooks allow and that no other sheet has. */
    private static String name(String title, Set<String> taken) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        String name = cut(plain.isEmpty() ? "-" : plain, LONGEST_NAME);
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) name = cut(plain, LONGEST_NAME - 4) + " " + n;
        return name;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
