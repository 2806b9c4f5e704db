package guatu.subscription;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import guatu.shared.words.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * Writes entries as an iCalendar text (RFC 5545): all-day events that take nobody's time. What is off stays as CANCELLED;
 * what has been taken off the ledger is left out, and programs that follow the address take it off too.
 */
record CalendarText(String house, String home, String zone, Locale language) {

    private static final int LONGEST = 2000;

    /** {@code name} is what the calendar is called after; null for all in sight. */
    String of(String name, List<Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Guatu//Guatu//" + language.getLanguage().toUpperCase(Locale.ROOT));
        String title = name == null ? word("calendar_all") : word("calendar_of", clean(name));
        calendar.addExperimentalProperty("X-WR-CALNAME", title);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", zone);
        calendar.setRefreshInterval(Duration.builder().hours(1).build()).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return FoldedText.of(unfolded(calendar));
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(new Uid(entry.key() + "@" + house));
        Date changed = Date.from(entry.changedAt());
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setSequence((int) Math.min(entry.sequence(), Integer.MAX_VALUE));
        event.setDateStart(new DateStart(day(entry.on()), false));
        event.setDateEnd(new DateEnd(day(entry.on().plusDays(1)), false));
        event.setSummary(summary(entry));
        event.setDescription(description(entry));
        event.setUrl(home + "/tasks/" + entry.number());
        event.addCategories(clean(entry.plan()));
        event.setTransparency(Transparency.transparent());
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String summary(Entry entry) {
        String kind = entry.node() == null ? "deadline_" : "node_";
        String task = clean(entry.task());
        return entry.node() == null
                ? word(kind + entry.state(), task)
                : word(kind + entry.state(), clean(entry.node()), task);
    }

    private String description(Entry entry) {
        String lead = String.join(
                Words.of(language, "shared_comma"),
                entry.lead().stream().map(CalendarText::clean).toList());
        return word("details", entry.number(), clean(entry.task()), clean(entry.plan()), lead);
    }

    private String word(String key, Object... args) {
        return Words.of(language, "subscription_" + key, args);
    }

    /** On one line, without what no calendar holds; what might be taken for the end of a line or a value is escaped by the library. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .map(c -> c >= 0xd800 && c < 0xe000 ? 0xfffd : c)
                .limit(LONGEST)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
