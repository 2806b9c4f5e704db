package guatu.calendar;

import java.time.DayOfWeek;

/** Chinese weekday words. */
final class Weekdays {

    private static final String WORDS = "一二三四五六日";

    private Weekdays() {}

    static DayOfWeek of(String word) {
        char c = word.charAt(0);
        int index = c == '天' ? 6 : Character.isDigit(c) ? Character.digit(c, 10) - 1 : WORDS.indexOf(c);
        return DayOfWeek.of(Math.floorMod(index, 7) + 1);
    }

    /** The two letters of RFC 5545: MO, TU… */
    static String code(String word) {
        return of(word).name().substring(0, 2);
    }
}
