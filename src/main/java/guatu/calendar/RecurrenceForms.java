package guatu.calendar;

import static guatu.calendar.RecurrenceReaders.every;
import static guatu.calendar.RecurrenceReaders.number;
import static guatu.calendar.RecurrenceReaders.sure;
import static guatu.calendar.RecurrenceReaders.unit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to say that something comes again. */
final class RecurrenceForms {

    record Form(Pattern words, BiFunction<Matcher, String, Recurrence> reader) {}

    static final String WORKDAYS = "BYDAY=MO,TU,WE,TH,FR";
    private static final String EVERY = "(?:每逢?|逐|按)1?个?";
    private static final String WEEKDAY = "(?:[一二三四五六日天末](?![次场轮回遍个篇])|[1-7](?![\\d:次场轮回遍个篇期]))";

    /** The more particular form stands before the more general one. */
    static final List<Form> ALL = List.of(
            form("每个?工作日|逐个工作日", m -> sure(m, "FREQ=WEEKLY;" + WORKDAYS)),
            form("每隔?(\\d{1,2})[日天]", m -> sure(m, every("DAILY", m))),
            form("隔[日天]", m -> sure(m, "FREQ=DAILY;INTERVAL=2")),
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
            head(EVERY + "季度?(?!节)", PeriodTail::quarterly),
            head("(?<![\\d本下上这当第])季度?(?=[末底])", PeriodTail::quarterly),
            head("(?:每|按)1?个?半年度?", PeriodTail::halfYearly),
            form("每1?个?学期末?", m -> sure(m, "X-PER=SEMESTER")),
            form("每个?学年", m -> sure(m, "FREQ=YEARLY")),
            form("(?:每|按|逐)?(?<!\\d个?)半个?月(?:1次|报|调度)?(?!内|以内)", RecurrenceReaders::halfMonthly),
            form("每隔?(\\d{1,2})个?月", m -> sure(m, every("MONTHLY", m))),
            form("隔月|每?逢?([单双])月(?:的?(\\d{1,2}[日号]|[底末]))?", RecurrenceReaders::otherMonths),
            head("(?:每1?个?|逐|按)月份?", MonthlyAndWeekly::monthly),
            form("每隔?(\\d{1,2})年", m -> sure(m, every("YEARLY", m))),
            head("(?:每1?个?|逐|按)年度?(?![龄轻]|计划|工作|目标)", YearlyTail::read),
            form(
                    "(?<![\\d.])(\\d{1,3})(?:-\\d{1,3})?[次场期轮回遍](?:以上)?(?:/|每|1)(半年|年|季度?|个?月|周|星期|[日天]|学期)",
                    RecurrenceReaders::timesPer),
            form(
                    "(?<![\\d.第月年])(1|2|3|4|6|半)(个?)(年|月|周|季度|[日天])(?:内|至少|不少于){0,2}(\\d{1,2})[次场轮期](?![批间])",
                    RecurrenceReaders::onceIn),
            form(
                    "(?<!\\d)(?:全年|年度内?|年内|本年度?)[^\\d;,每]{0,8}(\\d{1,3})[次场轮期](?!间)",
                    m -> sure(m, "FREQ=YEARLY").times(number(m), m.end())),
            form(
                    "(?:^|实行|实施|执行|落实|坚持|[、,;和])(日|周|旬|月|季|半年|年)(?:度)?(?:调度|通报|报告|报送|报|小结|总结|研判|例会|会商|督查|检查|监测)(?![社纸刊])制?度?",
                    m -> sure(m, unit(m.group(1)))),
            form("^(日|周|月|季|年)度$", m -> sure(m, unit(m.group(1)))),
            form("(?:至少|不少于|不低于|不得少于|≥|>=)[^\\d;每年月周季]{0,6}(\\d{1,3})[次场轮期](?!/|每|间)", RecurrenceReaders::unnamed),
            form("^[^\\d;,每年月周季日天]{0,6}(\\d{1,3})[次场](?:以上|左右)?$", RecurrenceReaders::unnamed));

    private RecurrenceForms() {}

    private static Form form(String words, Function<Matcher, Recurrence> reader) {
        return new Form(Pattern.compile(words), (match, text) -> reader.apply(match));
    }

    /** A form whose reader also looks at the words behind it. */
    private static Form head(String words, BiFunction<Matcher, String, Recurrence> reader) {
        return new Form(Pattern.compile(words), (match, text) -> reader.apply(match, text.substring(match.end())));
    }
}
