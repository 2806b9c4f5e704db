package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that count from a day outside the phrase: 下周, 本月底, 7个工作日内, 即日起至…. */
final class RelativeRules {

    private static final Pattern FROM_TODAY = Pattern.compile("(?:自|从)?(?:即日|现在|印发之日|发文之日|本.{0,6}之日)(?:起|(?=至|到|-))?");
    private static final Pattern FROM_NOW = Pattern.compile("(?:即日|现在|今日|今天|目前)起");
    private static final Pattern NEXT_MEETING = Pattern.compile("下(?:周|次|1次)(?:例|周|工作)?会");
    private static final Pattern WEEK =
            Pattern.compile("(本|这|下下|下|上)?(?<!\\d)个?(?:周|星期)(?!期|边|岁|转|密|知|年)([一二三四五六日天末])?(底|内)?(前)?");
    private static final Pattern SEASON = Pattern.compile("(?:^|年|今|明)[春夏秋冬]{1,2}(?:[季天]|$|前|之前)(?!学期|开学|入学|招生)");
    private static final Pattern VAGUE = Pattern.compile("^(?:于|在)?(?:年[前后]|近期|近日|短期内?|早日|下一步|下阶段|周内|中期)(?:完成|前)?");
    private static final Pattern MONTH =
            Pattern.compile("(?<![Xx×○_])(本|这|下|次|当)?个?月(?:份)?(底|末|初|中旬?|上旬|下旬|内|(\\d{1,2})[日号])?(?!度|报|均)");
    private static final Pattern QUARTER = Pattern.compile("(本|这|下|当)个?(?:季度|季)");
    private static final Pattern T_PLUS = Pattern.compile("(?<![A-Za-z])[TtDd]\\+\\d{1,3}");
    private static final Pattern DAY = Pattern.compile("今[天日]|明[天日]|后天|当[天日]");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("^(?:于|在|到)?(\\d{1,2})[日号](?![内起]|以内|之内)");

    private RelativeRules() {}

    /** 自即日起到2020年5月底: a range whose first day is the document's. */
    static DeadlineDraft fromToday(Reading reading) {
        Matcher today = FROM_TODAY.matcher(reading.text());
        if (!today.find() || !today.group().matches(".*(?:起|即日|[至到-])")) return null;
        LocalDate issued = reading.context().issuedOn();
        if (reading.marks().isEmpty()) return null;
        Mark end = reading.marks().get(0);
        if (reading.marks().size() > 1 || end.isRange() || end.isStart() || !end.possible()) return null;
        if (issued != null && DueDay.of(end).isBefore(issued)) {
            return DeadlineDraft.of(Kind.INVALID).doubt(DeadlineDoubts.RANGE_REVERSED);
        }
        return DeadlineDraft.of(Kind.RANGE)
                .start(issued)
                .due(DueDay.of(end))
                .doubts(DueDay.doubts(end))
                .doubtIf(issued == null, DeadlineDoubts.NO_ANCHOR);
    }

    /** 即日起 by itself has no end. */
    static DeadlineDraft fromNow(Reading reading) {
        if (!reading.says(FROM_NOW)) return null;
        LocalDate issued = reading.context().issuedOn();
        return DeadlineDraft.of(Kind.OPEN)
                .start(issued)
                .doubt(issued == null ? DeadlineDoubts.NO_ANCHOR : DeadlineDoubts.START_NOT_DEADLINE);
    }

    /** 2022年春季 names no days; its year must not be read as a deadline. */
    static DeadlineDraft season(Reading reading) {
        boolean bare = reading.marks().stream().allMatch(Mark::bareYear) && reading.says(SEASON);
        return bare ? DeadlineDraft.of(Kind.RELATIVE).doubt(DeadlineDoubts.VAGUE_PERIOD) : null;
    }

    static DeadlineDraft nextMeeting(Reading reading) {
        if (!reading.says(NEXT_MEETING)) return null;
        LocalDate meeting = reading.context().issuedOn();
        return anchored(Kind.EVENT, meeting, meeting == null ? null : meeting.plusWeeks(1))
                .soft();
    }

    /** Next week begins on Monday, so 下周前 is this Sunday. */
    static DeadlineDraft week(Reading reading) {
        Matcher m = WEEK.matcher(reading.text());
        if (!m.find() || m.group(1) == null && m.group(2) == null) return null;
        LocalDate day = reading.context().issuedOn();
        LocalDate sunday = day == null ? null : Weeks.sundayOf(day);
        String which = m.group(1) == null ? "" : m.group(1);
        boolean before = m.group(4) != null && m.group(2) == null && which.startsWith("下");
        long weeks = (which.equals("上")
                        ? -1
                        : which.length() - which.replace("下", "").length())
                - (before ? 1 : 0);
        LocalDate due = sunday == null ? null : weekday(sunday.plusWeeks(weeks), m.group(2));
        DeadlineDraft draft = anchored(Kind.RELATIVE, day, due);
        boolean loose = m.group(2) == null && (before || weeks == 0);
        return loose ? draft.soft() : draft;
    }

    private static LocalDate weekday(LocalDate sunday, String word) {
        boolean whole = word == null || word.equals("末");
        return whole ? sunday : sunday.with(TemporalAdjusters.previousOrSame(Weekdays.of(word)));
    }

    static DeadlineDraft month(Reading reading) {
        Matcher m = MONTH.matcher(reading.text());
        if (!m.find() || m.group(1) == null && m.group(2) == null) return null;
        LocalDate day = reading.context().issuedOn();
        if (day == null) return anchored(Kind.RELATIVE, null, null);
        boolean next = "下".equals(m.group(1)) || "次".equals(m.group(1));
        YearMonth month = YearMonth.from(day).plusMonths(next ? 1 : 0);
        return anchored(Kind.RELATIVE, day, dayOf(month, m.group(2) == null ? "" : m.group(2), m.group(3)));
    }

    private static LocalDate dayOf(YearMonth month, String part, String number) {
        if (number != null) return month.atDay(Math.max(1, Math.min(Integer.parseInt(number), month.lengthOfMonth())));
        return switch (part) {
            case "初", "上旬" -> month.atDay(10);
            case "中" -> month.atDay(15);
            case "中旬" -> month.atDay(20);
            default -> month.atEndOfMonth();
        };
    }

    static DeadlineDraft quarter(Reading reading) {
        Matcher m = QUARTER.matcher(reading.text());
        if (!m.find()) return null;
        LocalDate day = reading.context().issuedOn();
        if (day == null) return anchored(Kind.RELATIVE, null, null);
        int ahead = 2 - (day.getMonthValue() - 1) % 3 + (m.group(1).equals("下") ? 3 : 0);
        return anchored(
                Kind.RELATIVE, day, YearMonth.from(day).plusMonths(ahead).atEndOfMonth());
    }

    static DeadlineDraft day(Reading reading) {
        Matcher m = DAY.matcher(reading.text());
        if (!m.find()) return null;
        LocalDate day = reading.context().issuedOn();
        int ahead = m.group().startsWith("明") ? 1 : m.group().startsWith("后") ? 2 : 0;
        return anchored(Kind.RELATIVE, day, day == null ? null : day.plusDays(ahead));
    }

    /** 25日前 without a month. */
    static DeadlineDraft dayOfMonth(Reading reading) {
        Matcher m = DAY_OF_MONTH.matcher(reading.text());
        if (!m.find()) return null;
        LocalDate day = reading.context().issuedOn();
        int number = Integer.parseInt(m.group(1));
        if (number < 1 || number > 31) return DeadlineDraft.of(Kind.INVALID).doubt(DeadlineDoubts.IMPOSSIBLE_DATE);
        boolean sound = day != null && number >= 1 && number <= day.lengthOfMonth();
        return anchored(Kind.RELATIVE, day, sound ? day.withDayOfMonth(number) : null);
    }

    /** T+30日 counts from a day that every reader knows but the phrase does not say. */
    static DeadlineDraft afterSomeDay(Reading reading) {
        return reading.says(T_PLUS) ? anchored(Kind.RELATIVE, null, null) : null;
    }

    /** 年前, 近期: some time soon. */
    static DeadlineDraft vague(Reading reading) {
        return reading.says(VAGUE) ? DeadlineDraft.of(Kind.RELATIVE).doubt(DeadlineDoubts.VAGUE_PERIOD) : null;
    }

    static DeadlineDraft anchored(Kind kind, LocalDate anchor, LocalDate due) {
        return DeadlineDraft.of(kind).due(due).doubtIf(anchor == null, DeadlineDoubts.NO_ANCHOR);
    }
}
