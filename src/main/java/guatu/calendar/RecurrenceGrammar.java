package guatu.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what recurs (每周五, 每季度末月20日前, 2次/年) in a cleaned text. */
final class RecurrenceGrammar {

    private record Form(Pattern words, BiFunction<Matcher, String, Recurrence> reader) {}

    static final String WORKDAYS = "BYDAY=MO,TU,WE,TH,FR";
    private static final String EVERY = "(?:每逢?|逐|按)1?个?";
    private static final String WEEKDAY = "[一二三四五六日天末1-7](?![\\d次场轮回遍个篇期])";
    private static final Pattern COUNT =
            Pattern.compile("^[^每;。/]{0,14}?(\\d{1,3})(?:-\\d{1,3})?(?:[次场轮回遍]|期(?!间)|批次)");

    /** The more particular form stands before the more general one. */
    private static final List<Form> FORMS = List.of(
            form("每个?工作日|逐个工作日", m -> sure(m, "FREQ=WEEKLY;" + WORKDAYS)),
            form("每隔?(\\d{1,2})[日天]", m -> sure(m, every("DAILY", m))),
            form("每[日天]|逐日|天天|按日(?!期)|日日", m -> sure(m, "FREQ=DAILY")),
            form(
                    "(?:每逢?|逢)个?(?:周|星期)的?(?:周|星期)?(" + WEEKDAY + "(?:(?:[、,和及/至到-]|以及)?(?:每?(?:周|星期))?" + WEEKDAY
                            + ")*)",
                    MonthlyAndWeekly::weekdays),
            form("每隔?(\\d{1,2})个?(?:周|星期)", m -> sure(m, every("WEEKLY", m))),
            form("(?<!第)双周|隔周|每双周", m -> sure(m, "FREQ=WEEKLY;INTERVAL=2")),
            form(
                    "每个?周的?(?:最后1个)?工作日",
                    m -> sure(m, "FREQ=WEEKLY;BYDAY=" + (m.group().contains("最后") ? "FR" : WORKDAYS.substring(6)))),
            form(EVERY + "(?:周(?!期|边)|星期)", m -> sure(m, "FREQ=WEEKLY")),
            form(EVERY + "旬", m -> sure(m, "FREQ=MONTHLY;BYMONTHDAY=10,20,-1")),
            form("每隔?(\\d{1,2})个?季度", m -> sure(m, "FREQ=MONTHLY;INTERVAL=" + 3 * number(m))),
            head(EVERY + "季度?", PeriodTail::quarterly),
            head("(?:每|按)1?个?半年度?", PeriodTail::halfYearly),
            form("每1?个?学期末?", m -> sure(m, "X-PER=SEMESTER")),
            form("每个?学年", m -> sure(m, "FREQ=YEARLY")),
            form("每隔?(\\d{1,2})个?月", m -> sure(m, every("MONTHLY", m))),
            form("隔月|双月", m -> sure(m, "FREQ=MONTHLY;INTERVAL=2")),
            head("(?:每1?个?|逐|按)月份?", MonthlyAndWeekly::monthly),
            form("每隔?(\\d{1,2})年", m -> sure(m, every("YEARLY", m))),
            head("(?:每1?个?|逐|按)年度?(?!计划|工作|目标)", YearlyTail::read),
            form(
                    "(?<![\\d.])(\\d{1,3})(?:-\\d{1,3})?[次场期轮回遍](?:以上)?(?:/|每|1)(半年|年|季度?|个?月|周|星期|[日天]|学期)",
                    RecurrenceGrammar::timesPer),
            form(
                    "(?<![\\d.第月年])(1|2|3|4|6|半)(个?)(年|月|周|季度|[日天])(?:内|至少|不少于){0,2}(\\d{1,2})[次场轮期](?![批间])",
                    RecurrenceGrammar::onceIn),
            form(
                    "(?<!\\d)(?:全年|年度内?|年内|本年度?)[^\\d;]{0,8}(\\d{1,3})[次场轮期](?!间)",
                    m -> sure(m, "FREQ=YEARLY").times(number(m), m.end())),
            form(
                    "(?:^|实行|实施|执行|落实|坚持|[、,;和])(日|周|旬|月|季|年)(?:度)?(?:调度|通报|报告|报送|报|小结|总结|研判|例会|会商|督查|检查|监测)制?度?",
                    m -> sure(m, unit(m.group(1)))),
            form("^(日|周|月|季|年)度$", m -> sure(m, unit(m.group(1)))),
            form("(?:至少|不少于|不低于|不得少于)[^\\d;]{0,6}(\\d{1,3})[次场轮期]", RecurrenceGrammar::unnamed),
            form("^[^\\d;,]{0,6}(\\d{1,3})[次场](?:以上|左右)?$", RecurrenceGrammar::unnamed));

    private RecurrenceGrammar() {}

    private static Form form(String words, Function<Matcher, Recurrence> reader) {
        return new Form(Pattern.compile(words), (match, text) -> reader.apply(match));
    }

    /** A form whose reader also looks at the words behind it. */
    private static Form head(String words, BiFunction<Matcher, String, Recurrence> reader) {
        return new Form(Pattern.compile(words), (match, text) -> reader.apply(match, text.substring(match.end())));
    }

    /** The first thing in the text that recurs; with its count (每月不少于2次), when one follows. */
    static Optional<Recurrence> find(String text) {
        return FORMS.stream()
                .map(form -> first(form, text))
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Recurrence::begin))
                .map(found -> counted(found, text));
    }

    private static Recurrence first(Form form, String text) {
        Matcher matcher = form.words().matcher(text);
        while (matcher.find()) {
            Recurrence found = form.reader().apply(matcher, text);
            if (found != null) return found;
        }
        return null;
    }

    private static Recurrence counted(Recurrence found, String text) {
        if (found.rule().contains("X-COUNT") || found.begin() == found.end()) return found;
        Matcher count = COUNT.matcher(text).region(found.end(), text.length());
        return count.find() ? found.times(number(count), count.end()) : found;
    }

    private static Recurrence timesPer(Matcher m) {
        return sure(m, unit(m.group(2))).times(number(m), m.end());
    }

    /** 一年两次, 半年一次, 3个月1次; 3月2次 is March. */
    private static Recurrence onceIn(Matcher m) {
        boolean month =
                m.group(3).equals("月") && m.group(2).isEmpty() && !m.group(1).equals("1");
        if (month) return null;
        String rule = m.group(1).equals("半") ? "FREQ=MONTHLY;INTERVAL=6" : times(unit(m.group(3)), number(m));
        return sure(m, rule).times(Integer.parseInt(m.group(4)), m.end());
    }

    private static String times(String rule, int interval) {
        if (interval == 1) return rule;
        return rule.contains("INTERVAL=3") ? "FREQ=MONTHLY;INTERVAL=" + 3 * interval : rule + ";INTERVAL=" + interval;
    }

    /** No period is named; {@link RecurrenceRule} puts the term where a school's context is known. */
    private static Recurrence unnamed(Matcher m) {
        return Recurrence.doubtful(m.start(), m.end(), "FREQ=YEARLY", DeadlineDoubts.PERIOD_ASSUMED)
                .times(number(m), m.end());
    }

    private static String unit(String word) {
        return switch (word.replace("个", "")) {
            case "年" -> "FREQ=YEARLY";
            case "半年" -> "FREQ=MONTHLY;INTERVAL=6";
            case "季", "季度" -> "FREQ=MONTHLY;INTERVAL=3";
            case "月" -> "FREQ=MONTHLY";
            case "旬" -> "FREQ=MONTHLY;BYMONTHDAY=10,20,-1";
            case "周", "星期" -> "FREQ=WEEKLY";
            case "学期" -> "X-PER=SEMESTER";
            default -> "FREQ=DAILY";
        };
    }

    private static String every(String frequency, Matcher m) {
        int interval = number(m);
        return "FREQ=" + frequency + (interval > 1 ? ";INTERVAL=" + interval : "");
    }

    private static Recurrence sure(Matcher m, String rule) {
        return Recurrence.sure(m.start(), m.end(), rule);
    }

    private static int number(Matcher m) {
        return Integer.parseInt(m.group(1));
    }
}
