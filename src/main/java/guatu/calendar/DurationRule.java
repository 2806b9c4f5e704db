package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 7个工作日内, 五年内, 为期半年, 自受理之日起20日内: a length of time, with a first day only when it is known. */
final class DurationRule implements DeadlineRule {

    private static final String LENGTH = "(\\d{1,3}|半|数|几)个?多?(年|月|季度|周|星期|工作日|[日天]|小时|分钟)";
    private static final Pattern WITHIN =
            Pattern.compile(LENGTH + "(?:时间)?(?:以内|之内|内|左右|完成|时间|后)|(?:未来|今后|近|为期|连续|历时|用|周期|期限|约|需)" + LENGTH
                    + "|^(?:\\d{1,2}[至到-])?" + LENGTH + "$");
    private static final Pattern FROM_DAY = Pattern.compile("(之日|当日|之时)起|之日后");
    private static final Pattern ISSUE = Pattern.compile("(?:印发|发文|发布|下发)(?:之日|当日|之?后)");
    private static final Pattern OTHER_EVENT =
            Pattern.compile("之日|之后|收到|接到|受理|会后|批复后|出台后|建成后|完工后|竣工后|验收后|签订|结束后|完成后|入选|自|从|发现|交办|连续|为期");

    @Override
    public DeadlineDraft read(Reading reading) {
        Matcher m = WITHIN.matcher(reading.text());
        if (!m.find()) return reading.says(FROM_DAY) ? fromDay(reading) : null;
        int group = m.group(1) != null ? 1 : m.group(3) != null ? 3 : 5;
        String number = m.group(group);
        String unit = m.group(group + 1);
        boolean yearsOfPlan = unit.equals("年")
                && number.matches("[1-9]\\d*")
                && reading.context().planStart() != null;
        if (yearsOfPlan && !reading.says(OTHER_EVENT)) return ofPlan(reading, Integer.parseInt(number));
        return counted(reading, number, unit);
    }

    private static DeadlineDraft fromDay(Reading reading) {
        LocalDate issued = reading.context().issuedOn();
        return DeadlineDraft.of(Kind.RELATIVE)
                .start(issued)
                .doubt(issued == null ? DeadlineDoubts.NO_ANCHOR : DeadlineDoubts.START_NOT_DEADLINE);
    }

    private static DeadlineDraft ofPlan(Reading reading, int years) {
        LocalDate start = reading.context().planStart();
        return DeadlineDraft.of(Kind.RANGE)
                .start(start)
                .due(start.plusYears(years).minusDays(1))
                .doubt(DeadlineDoubts.COUNTED_FROM_PLAN_START);
    }

    private static DeadlineDraft counted(Reading reading, String number, String unit) {
        LocalDate from = anchor(reading);
        boolean countable = from != null && number.matches("\\d+|半") && !unit.matches("小时|分钟");
        return DeadlineDraft.of(Kind.RELATIVE)
                .due(countable ? plus(from, number, unit) : null)
                .doubtIf(from == null, DeadlineDoubts.NO_ANCHOR)
                .doubtIf(from != null && from.equals(reading.context().issuedOn()), DeadlineDoubts.COUNTED_FROM_ISSUE)
                .doubtIf(countable && unit.equals("工作日"), DeadlineDoubts.HOLIDAYS_NOT_COUNTED);
    }

    /** A day named in the phrase itself (2022年6月1日起10日内) is the surest, then the document's. */
    private static LocalDate anchor(Reading reading) {
        var named = reading.marks().stream()
                .filter(mark -> mark.possible() && mark.isStart())
                .findFirst();
        if (named.isPresent()) return named.get().first();
        return reading.says(ISSUE) || !reading.says(OTHER_EVENT)
                ? reading.context().issuedOn()
                : null;
    }

    private static LocalDate plus(LocalDate from, String number, String unit) {
        int n = number.equals("半") ? 0 : Integer.parseInt(number);
        return switch (unit) {
            case "年" -> number.equals("半") ? from.plusMonths(6) : from.plusYears(n);
            case "月" -> number.equals("半") ? from.plusDays(15) : from.plusMonths(n);
            case "季度" -> from.plusMonths(3L * n);
            case "周", "星期" -> from.plusWeeks(n);
            case "工作日" -> Weeks.plusWorkingDays(from, n);
            default -> from.plusDays(n);
        };
    }
}
