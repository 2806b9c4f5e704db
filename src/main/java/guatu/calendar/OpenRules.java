package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.util.regex.Pattern;

/** Rules for phrases that promise no day: 长期坚持, 立行立改, 按照时间节点, 待定, an empty cell. */
final class OpenRules {

    private static final Pattern OPEN_UNTIL_EVENT =
            Pattern.compile("(?:持续|长期|常态|坚持)[^,;]{0,8}(?:至|到)[^,;]{0,12}(?:召开|开幕|结束|大会|期间|为止)");

    private static final Pattern THROUGH = Pattern.compile("^[,、]?(?:全年|全程|持续|长期|常态|常年|贯穿|适时|不定期|动态|滚动|日常)");

    private OpenRules() {}

    static DeadlineDraft nothing(Reading reading) {
        String text = reading.text();
        return DeadlineWords.NOTHING.matcher(text).matches() ? DeadlineDraft.of(Kind.NONE) : null;
    }

    /** 持续推进至党的二十大召开 goes on until an event, and stays without a day. */
    static DeadlineDraft untilEvent(Reading reading) {
        if (!reading.marks().isEmpty() || !reading.says(OPEN_UNTIL_EVENT)) return null;
        return DeadlineDraft.of(Kind.OPEN).doubt(DeadlineDoubts.EVENT_ANCHORED);
    }

    /** 2022年全年: the year frames what stays open. */
    static DeadlineDraft throughYear(Reading reading) {
        if (reading.marks().size() != 1) return null;
        Mark mark = reading.marks().get(0);
        boolean framed = mark.bareYear()
                && mark.before().isEmpty()
                && THROUGH.matcher(mark.after()).find();
        return framed ? open(reading) : null;
    }

    static DeadlineDraft undecided(Reading reading) {
        boolean undecided = reading.marks().isEmpty() && reading.says(DeadlineWords.UNDECIDED);
        return undecided ? DeadlineDraft.of(Kind.OPEN).doubt(DeadlineDoubts.TO_BE_DECIDED) : null;
    }

    static DeadlineDraft open(Reading reading) {
        if (!reading.says(DeadlineWords.OPEN)) return null;
        return DeadlineDraft.of(Kind.OPEN)
                .doubtIf(reading.says(DeadlineWords.IMMEDIATE), DeadlineDoubts.IMMEDIATE)
                .doubtIf(reading.says(DeadlineWords.WHOLE_YEAR), DeadlineDoubts.WHOLE_YEAR);
    }

    static DeadlineDraft immediate(Reading reading) {
        return reading.says(DeadlineWords.IMMEDIATE)
                ? DeadlineDraft.of(Kind.IMMEDIATE).doubt(DeadlineDoubts.IMMEDIATE)
                : null;
    }

    static DeadlineDraft elsewhere(Reading reading) {
        return reading.says(DeadlineWords.ELSEWHERE)
                ? DeadlineDraft.of(Kind.OPEN).doubt(DeadlineDoubts.REFERS_ELSEWHERE)
                : null;
    }

    static DeadlineDraft status(Reading reading) {
        return reading.says(DeadlineWords.DONE) ? DeadlineDraft.of(Kind.NONE) : null;
    }

    static DeadlineDraft unread(Reading reading) {
        return DeadlineDraft.of(Kind.NONE).doubt(DeadlineDoubts.UNREAD);
    }
}
