package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for phrases that name days: a date, a range, stages, a day to start from, the day of a count. */
final class DateRules {

    private static final Pattern IN_ALL = Pattern.compile("共(?:计)?(\\d{1,3})个?(工作日|[日天])");
    private static final Pattern THEN_OPEN = Pattern.compile("全年|持续|长期|常态|贯穿");

    private static final Pattern NO_YEAR = Pattern.compile("(?<!\\d)(?!(?:19|20)\\d\\d)\\d{4}年(?=\\d{1,2}月|[底末内前]|$)");
    private static final Pattern END_LABEL = Pattern.compile("(?:完成|结束|截止|办结|终止)(?:时间|日期|时限)[:为]?$");

    private DateRules() {}

    static DeadlineDraft impossible(Reading reading) {
        boolean impossible = reading.marks().stream().anyMatch(mark -> !mark.possible()) || reading.says(NO_YEAR);
        return impossible ? DeadlineDraft.of(Kind.INVALID).doubt(DeadlineDoubts.IMPOSSIBLE_DATE) : null;
    }

    /** 2022年第二季度启动、全年实施: the date starts what stays open. */
    static DeadlineDraft startedThenOpen(Reading reading) {
        if (reading.marks().size() != 1) return null;
        Mark mark = reading.marks().get(0);
        boolean starts = DeadlineWords.STARTS.matcher(mark.after()).find();
        if (!starts || !THEN_OPEN.matcher(mark.after()).find()) return null;
        return DeadlineDraft.of(Kind.OPEN)
                .start(mark.last())
                .doubts(mark.doubts())
                .doubt(DeadlineDoubts.MILESTONE_NOT_COMPLETION)
                .doubtIf(reading.says(DeadlineWords.WHOLE_YEAR), DeadlineDoubts.WHOLE_YEAR);
    }

    /** 截至4月底 counts up to a day; 截止6月底 may be either; with 前 both are deadlines. */
    static DeadlineDraft asOf(Reading reading) {
        if (reading.marks().size() != 1) return null;
        Mark mark = reading.marks().get(0);
        boolean done = reading.says(DeadlineWords.DONE);
        boolean count = mark.before().matches(done ? ".*截[至止]到?" : ".*截至到?") && !mark.isBefore();
        boolean promised = DeadlineWords.COMPLETES.matcher(mark.after()).find() && !done;
        if (!count || promised) return null;
        return DeadlineDraft.of(Kind.AS_OF)
                .due(mark.last())
                .doubts(mark.doubts())
                .doubt(DeadlineDoubts.AS_OF_NOT_DEADLINE);
    }

    /** 7月15日以后, 2019年3月1日起施行: a start without an end. */
    static DeadlineDraft startOnly(Reading reading) {
        List<Mark> marks = reading.marks();
        if (marks.size() != 1 || !marks.get(0).isStart()) return null;
        Mark mark = marks.get(0);
        LocalDate start = mark.to().unit() == Span.Unit.END ? mark.last() : mark.first();
        return DeadlineDraft.of(Kind.OPEN).start(start).doubts(mark.doubts()).doubt(DeadlineDoubts.START_NOT_DEADLINE);
    }

    static DeadlineDraft range(Reading reading) {
        List<Mark> marks = reading.marks();
        boolean fromTo = marks.size() == 2
                && (marks.get(0).isStart() || twoLabels(reading))
                && !marks.get(1).isStart();
        if (!fromTo && (marks.size() != 1 || !marks.get(0).isRange())) return null;
        Mark last = marks.get(marks.size() - 1);
        LocalDate start = marks.get(0).first();
        return span(reading, start, last)
                .doubts(marks.get(0).doubts())
                .doubtIf(crosses(marks.get(0)), DeadlineDoubts.CROSSES_YEAR);
    }

    /** 开始时间:… 完成时间:…. */
    private static boolean twoLabels(Reading reading) {
        return reading.labelled()
                && END_LABEL.matcher(reading.marks().get(1).before()).find();
    }

    private static boolean crosses(Mark range) {
        return range.isRange()
                && !range.to().ownYear()
                && range.from().last().getYear() != range.to().last().getYear();
    }

    private static DeadlineDraft span(Reading reading, LocalDate start, Mark last) {
        if (last.last().isBefore(start)) {
            return DeadlineDraft.of(Kind.INVALID).doubt(DeadlineDoubts.RANGE_REVERSED);
        }
        return DeadlineDraft.of(Kind.RANGE)
                .start(start)
                .due(last.last())
                .at(last.time())
                .doubts(last.doubts())
                .doubtIf(wrongLength(reading, start, last.last()), DeadlineDoubts.LENGTH_MISMATCH);
    }

    /** 2024—2026年 by itself, 十四五期间: more than a year named as one. */
    static DeadlineDraft longSpan(Reading reading) {
        if (reading.marks().size() != 1) return null;
        Mark mark = reading.marks().get(0);
        boolean years = mark.first().getYear() < mark.last().getYear() && !mark.isBefore();
        return years && reading.text().contains("期间") ? span(reading, mark.first(), mark) : null;
    }

    private static boolean wrongLength(Reading reading, LocalDate start, LocalDate due) {
        Matcher said = IN_ALL.matcher(reading.text());
        if (!said.find()) return false;
        long days = said.group(2).equals("工作日")
                ? Weeks.PLAIN.between(start.minusDays(1), due)
                : start.until(due, java.time.temporal.ChronoUnit.DAYS) + 1;
        return days != Long.parseLong(said.group(1));
    }

    /** Several days in one phrase: each is a stage, the last is the deadline. */
    static DeadlineDraft staged(Reading reading) {
        List<Mark> marks =
                reading.marks().stream().filter(mark -> !mark.isStart()).toList();
        if (marks.size() < 2) return null;
        List<LocalDate> days = new ArrayList<>();
        marks.forEach(mark -> days.add(DueDay.of(mark)));
        List<LocalDate> inOrder = days.stream().sorted().distinct().toList();
        if (inOrder.size() == 1) return single(reading.withMarks(marks.subList(0, 1)));
        DeadlineDraft draft = DeadlineDraft.of(Kind.STAGED)
                .stages(days)
                .due(inOrder.get(inOrder.size() - 1))
                .at(marks.get(marks.size() - 1).time())
                .doubtIf(!days.stream().sorted().toList().equals(days), DeadlineDoubts.STAGES_OUT_OF_ORDER);
        marks.forEach(mark -> draft.doubts(DueDay.doubts(mark)));
        return draft;
    }

    static DeadlineDraft single(Reading reading) {
        if (reading.marks().isEmpty()) return null;
        Mark mark = reading.marks().get(0);
        boolean starts = DeadlineWords.STARTS.matcher(mark.after()).find()
                && !DeadlineWords.COMPLETES.matcher(mark.after()).find();
        return DeadlineDraft.of(Kind.DATE)
                .start(mark.isExactDay() && !reading.labelled() ? mark.first() : null)
                .due(DueDay.of(mark))
                .at(mark.time())
                .doubts(DueDay.doubts(mark))
                .doubtIf(starts, DeadlineDoubts.MILESTONE_NOT_COMPLETION)
                .doubtIf(mark.isAsOf() && !mark.isBefore(), DeadlineDoubts.AS_OF_OR_DEADLINE)
                .doubtIf(reading.says(THEN_OPEN), DeadlineDoubts.ALSO_OPEN)
                .doubtIf(reading.text().matches("\\d{1,2}\\.\\d{1,2}"), DeadlineDoubts.BARE_NUMBER);
    }
}
