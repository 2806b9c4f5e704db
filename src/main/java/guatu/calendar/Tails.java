package guatu.calendar;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** The words after 每月, 每季度, 每年 that say which day of it. */
final class Tails {

    private Tails() {}

    static Recurrence sure(Matcher head, Matcher tail, String rule) {
        return Recurrence.sure(head.start(), head.end() + tail.end(), rule);
    }

    static Recurrence doubtful(Matcher head, Matcher tail, String rule, String doubt) {
        return Recurrence.doubtful(head.start(), head.end() + tail.end(), rule, doubt);
    }

    static String list(Collection<?> numbers) {
        return numbers.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
