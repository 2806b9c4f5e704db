package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** 每月25日前; 2019年9月底前,2020年起每年1月底前: a rule, a day it takes effect, and a first date beside it. */
final class RecurrenceRule implements DeadlineRule {

    private static final Pattern EXAMPLES = Pattern.compile("\\((?:其中|即|如|含|包括|分别|也就是|每|\\d{1,2}月为|遇)[^)]*\\)?");

    @Override
    public DeadlineDraft read(Reading reading) {
        return RecurrenceGrammar.find(reading.text())
                .map(found -> draft(reading, found))
                .orElse(null);
    }

    private static DeadlineDraft draft(Reading reading, Recurrence found) {
        String text = reading.text();
        String tail = text.substring(found.end());
        String rest =
                text.substring(0, found.begin()) + ";" + EXAMPLES.matcher(tail).replaceAll("");
        Reading beside = reading.withText(rest);
        Mark frame = frame(beside, found);
        List<Mark> dates = beside.marks().stream()
                .filter(mark -> mark != frame && !mark.isStart())
                .toList();
        if (dates.stream().anyMatch(mark -> !mark.possible())) return null;
        DeadlineDraft draft = DeadlineDraft.of(dates.isEmpty() ? Kind.RECURRING : Kind.DATE_AND_RECURRING)
                .recurrence(rule(reading, found))
                .start(effective(beside))
                .at(ClockTime.find(tail.replaceFirst("^(?:下班)?前?", "")))
                .doubts(found.doubts())
                .doubtIf(KnownEvents.find(tail).isPresent(), DeadlineDoubts.EVENT_ANCHORED)
                .doubtIf(RecurrenceGrammar.find(tail).isPresent(), DeadlineDoubts.MORE_THAN_ONE_RULE);
        if (frame != null) within(draft, frame, reading.context().year());
        return dates.isEmpty() ? draft : dated(draft, dates);
    }

    /** 2022-2024年每年, 3月—11月每月底: a stretch before the rule that promises nothing itself frames it. */
    private static Mark frame(Reading beside, Recurrence found) {
        return beside.marks().stream()
                .filter(mark -> mark.to().end() <= found.begin() && mark.possible() && !mark.isStart())
                .filter(mark -> mark.isRange() || mark.to().unit() == Span.Unit.YEAR)
                .filter(mark -> !mark.isBefore() && !mark.before().matches(".*[到至截]"))
                .filter(mark -> !DeadlineWords.COMPLETES.matcher(mark.after()).find())
                .findFirst()
                .orElse(null);
    }

    private static void within(DeadlineDraft draft, Mark frame, int planYear) {
        boolean plainYear = frame.bareYear() && frame.first().getYear() == planYear;
        if (!plainYear) draft.start(frame.first()).due(frame.last());
    }

    private static LocalDate effective(Reading beside) {
        return beside.marks().stream()
                .filter(mark -> mark.isStart() && mark.possible())
                .map(Mark::first)
                .findFirst()
                .orElse(null);
    }

    private static DeadlineDraft dated(DeadlineDraft draft, List<Mark> dates) {
        Mark last = dates.get(dates.size() - 1);
        if (dates.size() > 1) draft.stages(dates.stream().map(Mark::last).toList());
        return draft.due(last.last()).doubts(last.doubts());
    }

    private static String rule(Reading reading, Recurrence found) {
        boolean term = found.doubts().contains(DeadlineDoubts.PERIOD_ASSUMED)
                && reading.context().termStart() != null;
        return term ? found.rule().replace("FREQ=YEARLY", "X-PER=SEMESTER") : found.rule();
    }
}
