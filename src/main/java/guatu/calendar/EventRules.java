package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Rules for deadlines tied to an event: 党的二十大前, 国庆节前, 期末, 汛期前. */
final class EventRules {

    private static final Pattern UNKNOWN = Pattern.compile(
            "期末|期中|学期|任期|节前|节日|节假日|开学|放假|寒假|暑假|暑期|汛期|采暖期|供暖|采暖季|春耕|秋收|高考|中考|换届|[雨旺淡]季|春运|麦收|农忙|三[夏秋]|封冻|霜冻|入[冬夏汛梅]|两会|党代会|人代会|(?:召开|举办|举行|开幕|开工|开业|投产|验收|检查|考核|审计|评估|活动|启动|结束|到来|会议?|大会|启用|通车|完工|竣工|建成|批复|到位|下达|出台|印发|公布|迎检|督查|来临|发布|施行)(?:之|以)?[前后]");

    /** 春节后 begins then; 大会后10日内 is counted from it. */
    private static final String AFTER = "(?:节|假期)?(?:以|之)?后(?!.*内).*";

    private EventRules() {}

    /** 2023年春节前: the year is the event's, not a deadline. */
    static DeadlineDraft ofYear(Reading reading) {
        boolean years = !reading.marks().isEmpty() && reading.marks().stream().allMatch(Mark::bareYear);
        return years && KnownEvents.find(reading.marks().get(0).after()).isPresent() ? known(reading) : null;
    }

    static DeadlineDraft known(Reading reading) {
        return KnownEvents.find(reading.text())
                .map(event -> draft(reading, event))
                .orElse(null);
    }

    private static DeadlineDraft draft(Reading reading, KnownEvents.Event event) {
        int year = reading.marks().stream()
                .filter(mark -> mark.possible() && mark.bareYear())
                .findFirst()
                .map(mark -> mark.last().getYear())
                .orElse(reading.context().year());
        LocalDate day = event.in(year);
        boolean before =
                reading.text().contains(event.name() + "前") || reading.text().matches(".*(?:前|召开|开幕|之际|到来).*");
        if (day != null && reading.text().matches(".*" + event.name() + AFTER))
            return DeadlineDraft.of(Kind.OPEN)
                    .start(day)
                    .doubt(DeadlineDoubts.EVENT_ANCHORED)
                    .doubt(DeadlineDoubts.START_NOT_DEADLINE);
        DeadlineDraft draft = DeadlineDraft.of(Kind.EVENT).due(day).doubt(DeadlineDoubts.EVENT_ANCHORED);
        if (!before) draft.start(day);
        return draft.doubtIf(day == null, DeadlineDoubts.EVENT_DATE_UNKNOWN);
    }

    static DeadlineDraft unknown(Reading reading) {
        return reading.says(UNKNOWN) ? DeadlineDraft.of(Kind.EVENT).doubt(DeadlineDoubts.EVENT_DATE_UNKNOWN) : null;
    }
}
