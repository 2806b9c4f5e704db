package guatu.calendar;

/** The codes under which a deadline reading asks a person to look again; pages translate them to words. */
public final class DeadlineDoubts {

    /** Words are there, but nothing in them reads as a deadline. */
    public static final String UNREAD = "unread";

    public static final String TOO_LONG = "too-long";

    /** 2023-11-31, 13月, 2月30日: kept as written, never repaired. */
    public static final String IMPOSSIBLE_DATE = "impossible-date";

    public static final String RANGE_REVERSED = "range-reversed";

    /** 11月—2月 without a year: read into the next year. */
    public static final String CROSSES_YEAR = "crosses-year";

    /** 11月前: before November begins, or by its end? */
    public static final String BEFORE_MONTH_AMBIGUOUS = "before-month-ambiguous";

    public static final String BEFORE_PERIOD_AMBIGUOUS = "before-period-ambiguous";

    /** 4月20日(星期一) where the day is another weekday. */
    public static final String WEEKDAY_MISMATCH = "weekday-mismatch";

    /** 共10个工作日 where the range holds another number. */
    public static final String LENGTH_MISMATCH = "length-mismatch";

    /** 5月底前启动: a date, but of a start and not of completion. */
    public static final String MILESTONE_NOT_COMPLETION = "milestone-not-completion";

    /** 3月5日(已完成): a status stands in the deadline's place. */
    public static final String STATUS_IN_DEADLINE = "status-in-deadline";

    public static final String AS_OF_NOT_DEADLINE = "as-of-not-deadline";

    /** 截止6月底: usually a deadline, sometimes the day of a count. */
    public static final String AS_OF_OR_DEADLINE = "as-of-or-deadline";

    /** 7月15日以后: a start, not an end. */
    public static final String START_NOT_DEADLINE = "start-not-deadline";

    /** 下周, 7日内, 第3周: the day they count from is not known. */
    public static final String NO_ANCHOR = "no-anchor";

    /** 7日内: counted from the document's day, as nothing else is said. */
    public static final String COUNTED_FROM_ISSUE = "counted-from-issue";

    public static final String COUNTED_FROM_PLAN_START = "counted-from-plan-start";

    /** Working days counted as Monday to Friday, holidays not known here. */
    public static final String HOLIDAYS_NOT_COUNTED = "holidays-not-counted";

    public static final String EVENT_ANCHORED = "event-anchored";

    public static final String EVENT_DATE_UNKNOWN = "event-date-unknown";

    /** 全年: a window over the year, no day of completion. */
    public static final String WHOLE_YEAR = "whole-year";

    public static final String IMMEDIATE = "immediate";

    /** 6月底前完成并长期坚持: a date, and going on after it. */
    public static final String ALSO_OPEN = "also-open";

    public static final String TO_BE_DECIDED = "to-be-decided";

    /** 按照时间节点, 见附件, 同上: the date stands somewhere else. */
    public static final String REFERS_ELSEWHERE = "refers-elsewhere";

    /** 年初, 月中, 左右: the day is a convention. */
    public static final String VAGUE_PERIOD = "vague-period";

    /** 5月第一周: offices count weeks of a month in several ways. */
    public static final String WEEK_OF_MONTH = "week-of-month";

    public static final String EXCEL_SERIAL = "excel-serial";

    /** 5.7: a day, or a number? */
    public static final String BARE_NUMBER = "bare-number";

    /** 2024.1 out of a number cell may have been 2024.10. */
    public static final String LOST_ZERO = "lost-zero";

    public static final String TWO_DIGIT_YEAR = "two-digit-year";

    public static final String STAGES_OUT_OF_ORDER = "stages-out-of-order";

    /** 至少2次: no period is named. */
    public static final String PERIOD_ASSUMED = "period-assumed";

    public static final String MORE_THAN_ONE_RULE = "more-than-one-rule";

    public static final String RULE_SIMPLIFIED = "rule-simplified";

    /** 农历: the lunar calendar is not read. */
    public static final String LUNAR_DATE = "lunar-date";

    /** A year far from the plan's year. */
    public static final String YEAR_FAR_FROM_PLAN = "year-far-from-plan";

    private DeadlineDoubts() {}
}
