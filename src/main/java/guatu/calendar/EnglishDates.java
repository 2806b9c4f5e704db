package guatu.calendar;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns the English forms that spreadsheets print (31-Mar-22, Mar-22, 3/31/2022) into year-month-day. */
final class EnglishDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\dA-Za-z])(?:(\\d{1,2})[- ])?([A-Z][a-z]{2})[- ](20\\d{2}|\\d{2})(?![\\d:])");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(20\\d{2}|\\d{2})(?![\\d/])");

    private EnglishDates() {}

    static String toNumbers(String text) {
        if (text.indexOf('-') < 0 && text.indexOf('/') < 0) return text;
        String named = NAMED.matcher(text).replaceAll(EnglishDates::named);
        return SLASHED.matcher(named).replaceAll(EnglishDates::slashed);
    }

    private static String named(MatchResult m) {
        int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
        if (month == 0) return m.group();
        return year(m.group(3)) + "-" + month + (m.group(1) == null ? "" : "-" + m.group(1));
    }

    /** A first number over 12 is a day or a two-digit year; the year is left for the date grammar. */
    private static String slashed(MatchResult m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        boolean fullYear = m.group(3).length() == 4;
        if (first > 12 && fullYear && second <= 12) return m.group(3) + "/" + second + "/" + first;
        boolean american = first <= 12 && (fullYear || second > 12);
        return american ? year(m.group(3)) + "/" + first + "/" + second : m.group();
    }

    private static String year(String digits) {
        return digits.length() == 2 ? "20" + digits : digits;
    }
}
