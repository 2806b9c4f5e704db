package guatu.calendar;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hour of a deadline (中午12:00前, 下午5点, 17时30分). */
final class ClockTime {

    private static final Pattern TIME = Pattern.compile("^(?:\\(.{1,3}\\))?[T ,]?(上午|早上|凌晨|中午|下午|晚上?|傍晚)?(\\d{1,2})"
            + "(?::(\\d{2})(:\\d{2})?|[时点](?!限|间|候)(半|(\\d{1,2})分)?)");

    private ClockTime() {}

    /** Null when the words do not begin with an hour; a bare midnight is a spreadsheet's empty time. */
    static LocalTime find(String after) {
        Matcher time = TIME.matcher(after);
        if (!time.find()) return null;
        int hour = Integer.parseInt(time.group(2));
        if (afternoon(time.group(1)) && hour < 12) hour += 12;
        int minute = minute(time);
        boolean spreadsheet = time.group(1) == null && hour == 0 && minute == 0;
        if (spreadsheet || hour > 24 || minute > 59) return null;
        return hour == 24 ? LocalTime.of(23, 59) : LocalTime.of(hour, minute);
    }

    private static boolean afternoon(String part) {
        return part != null && (part.equals("下午") || part.startsWith("晚") || part.equals("傍晚"));
    }

    private static int minute(Matcher time) {
        if ("半".equals(time.group(5))) return 30;
        String minute = time.group(3) != null ? time.group(3) : time.group(6);
        return minute == null ? 0 : Integer.parseInt(minute);
    }
}
