package guatu.calendar;

import java.util.List;

/** The rules in their order; the first that reads a phrase has it. */
final class DeadlineRules {

    private static final List<DeadlineRule> ALL = List.of(
            OpenRules::nothing,
            NumberRules::serial,
            new RecurrenceRule(),
            DateRules::impossible,
            WeekRules::nthWeekday,
            WeekRules::monthWeek,
            WeekRules::planWeek,
            OpenRules::untilEvent,
            RelativeRules::fromToday,
            EventRules::ofYear,
            RelativeRules::season,
            OpenRules::throughYear,
            DateRules::startedThenOpen,
            DateRules::asOf,
            RelativeRules::afterSomeDay,
            DeadlineRules::countedFromNamedDay,
            DateRules::startOnly,
            DateRules::range,
            DateRules::longSpan,
            DateRules::staged,
            DateRules::single,
            RelativeRules::nextMeeting,
            EventRules::known,
            new DurationRule(),
            RelativeRules::fromNow,
            RelativeRules::week,
            RelativeRules::month,
            RelativeRules::quarter,
            RelativeRules::day,
            RelativeRules::dayOfMonth,
            RelativeRules::vague,
            OpenRules::undecided,
            EventRules::unknown,
            OpenRules::open,
            OpenRules::immediate,
            OpenRules::elsewhere,
            OpenRules::status,
            OpenRules::unread);

    private DeadlineRules() {}

    static Deadline read(Reading reading) {
        for (DeadlineRule rule : ALL) {
            DeadlineDraft draft = rule.read(reading);
            if (draft != null) return finish(draft, reading).build();
        }
        throw new IllegalStateException("the last rule reads everything");
    }

    /** 2022年6月1日起10日内. */
    private static DeadlineDraft countedFromNamedDay(Reading reading) {
        boolean fromDay = reading.marks().size() == 1 && reading.marks().get(0).isStart();
        return fromDay && reading.text().matches(".*\\d个?(?:工作日|季度|[日天月年周])(?:以|之)?内.*")
                ? new DurationRule().read(reading)
                : null;
    }

    private static DeadlineDraft finish(DeadlineDraft draft, Reading reading) {
        if (DeadlineWords.NOTHING.matcher(reading.text()).matches()) return draft;
        if (reading.says(DeadlineWords.SOFT)) draft.soft();
        return draft.doubtIf(reading.says(DeadlineWords.DONE), DeadlineDoubts.STATUS_IN_DEADLINE)
                .doubtIf(reading.says(DeadlineWords.LUNAR), DeadlineDoubts.LUNAR_DATE)
                .doubtIf(draft.dated() && reading.says(DeadlineWords.IMMEDIATE), DeadlineDoubts.IMMEDIATE);
    }
}
