package guatu.exchange.reading;

import guatu.calendar.Deadline;
import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a deadline leaves to its surroundings: the year over its column, 每月 or 三月份 in a heading before 5日前. */
final class LentWords {

    private static final Pattern DAY_ONLY = Pattern.compile(
            "^(?:\\d{1,2}[日号]|[上中下]旬|月?[初中底末]|周[一二三四五六日]|星期[一二三四五六日]|第[一二三四]个?(?:周|星期)|首月|末月|季末|季初|最后).*");
    private static final Pattern MONTH =
            Pattern.compile("(?<![\\d年])(?:20\\d{2}年)?(\\d{1,2}|十?[一二三四五六七八九十])月(?:份)?(?:工作|任务|重点|安排|计划)*$");
    private static final Pattern YEAR = Pattern.compile("^\\D{0,6}(20\\d{2})年(?:度)?(?:工作|任务|重点|目标|安排|计划)*$");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2}月|第?[一二三四]季度|[上下]半年|年?底)");
    private static final Pattern TAIL = Pattern.compile("(?:重点|常规|日常|主要)?(?:工作|任务|事项|类)+$");
    private static final Map<String, String> EVERY = Map.of(
            "FREQ=DAILY", "每日",
            "FREQ=WEEKLY", "每周",
            "FREQ=MONTHLY", "每月",
            "FREQ=MONTHLY;INTERVAL=3", "每季度",
            "FREQ=MONTHLY;INTERVAL=6", "每半年",
            "FREQ=YEARLY", "每年");

    private LentWords() {}

    /** A column headed 2019年 lends its year to 6月底前. */
    static String year(String phrase, String year) {
        if (year == null || phrase.matches("(?s).*20\\d{2}.*")) return phrase;
        return NO_YEAR.matcher(phrase).replaceFirst(year + "年$1");
    }

    /** The phrase with what a column of frequencies, or else the nearest heading, says before it. */
    static String complete(String phrase, String frequency, String section) {
        String every = every(frequency.isEmpty() ? last(section) : frequency);
        String plain = Words.plain(phrase);
        if (!DAY_ONLY.matcher(plain).matches()) return year(phrase, yearOf(section));
        if (!every.isEmpty()) return every + plain.replaceFirst("^[周月季](?=[底末初])|^周(?=[一二三四五六日])", "");
        Matcher month = MONTH.matcher(Words.plain(last(section)));
        return month.find() ? month.group(1) + "月" + plain.replaceFirst("^月", "") : phrase;
    }

    /** 每月 for a heading or frequency that tells no more than that; empty for any other words. */
    static String every(String words) {
        String bare = TAIL.matcher(Numbering.of(Words.plain(words)).rest()).replaceAll("");
        if (bare.isEmpty() || bare.length() > 8) return "";
        Deadline read = DeadlinePhrase.read(bare, DeadlineContext.of(2000));
        return read.kind() == Deadline.Kind.RECURRING ? EVERY.getOrDefault(read.recurrence(), "") : "";
    }

    static String last(String section) {
        return section.substring(section.lastIndexOf(" / ") < 0 ? 0 : section.lastIndexOf(" / ") + 3);
    }

    private static String yearOf(String section) {
        Matcher year = YEAR.matcher(Numbering.of(Words.plain(last(section))).rest());
        return year.find() ? year.group(1) : null;
    }
}
