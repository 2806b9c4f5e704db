package guatu.exchange.reading;

import guatu.calendar.Deadline;
import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the deadlines of one plan and raises a doubt at each cell that stays unclear (rule D1). */
final class DueReader {

    private static final int NO_YEAR = 1904;
    private static final Pattern DEFINITION = Pattern.compile("[“\"「]([^”\"」]{2,12})[”\"」](?:是)?指[“\"]?([^；;。，,”\"]+)");
    private static final Pattern YEARS_FROM =
            Pattern.compile("^(?:自|从)?(20\\d{2})年(?:1月)?起(?:的)?([一二三四五六七八九十\\d]{1,2})年内?$");

    private static final Pattern SPRING = Pattern.compile("^\\D{0,3}[1-6](?:月|[.·/]\\d)");
    private static final Pattern NEW_YEAR = Pattern.compile("^\\D{0,3}[12][月.·/]");

    private final String sheet;
    private final Integer year;
    private final boolean autumnTerm;
    private final boolean winter;
    private final LocalDate issued;
    private final LocalDate weekOne;
    private final List<Doubt> doubts;
    private final Map<String, String> definitions = new TreeMap<>();

    DueReader(String sheet, Integer year, TitleBlock block, LocalDate weekOne, List<Doubt> doubts) {
        this.sheet = sheet;
        this.year = year;
        this.winter = PlanYear.isWinter(block.title());
        this.autumnTerm = PlanYear.isAutumnTerm(block.title());
        this.issued = block.date();
        this.weekOne = weekOne;
        this.doubts = doubts;
    }

    /** Notes may say what a phrase means: “5年内”指2012年起5年内. */
    void learn(String note) {
        Matcher matcher = DEFINITION.matcher(note);
        while (matcher.find()) definitions.put(Words.plain(matcher.group(1)), Words.plain(matcher.group(2)));
    }

    DueReading read(String phrase, LocalDate date, String cell) {
        if (phrase.isEmpty()) return DueReading.NONE;
        if (date != null && phrase.equals(date.toString())) return new DueReading("date", null, date, null, false);
        String meant = definitions.getOrDefault(Words.plain(phrase), phrase);
        DueReading years = years(meant);
        if (years != null) return years;
        int in = date != null ? date.getYear() : year != null ? year : NO_YEAR;
        if (winter && SPRING.matcher(Words.plain(meant)).find()) in++;
        if (autumnTerm && NEW_YEAR.matcher(Words.plain(meant)).find()) in++;
        Deadline deadline = DeadlinePhrase.read(meant.replace("\n", ""), new DeadlineContext(in, issued, weekOne));
        for (String code : deadline.doubts()) doubts.add(Doubt.of(sheet, cell, code, phrase));
        if (deadline.kind() == Deadline.Kind.NONE && date != null)
            return new DueReading("date", null, date, null, false);
        if (deadline.kind() == Deadline.Kind.NONE && deadline.doubts().isEmpty())
            doubts.add(Doubt.of(sheet, cell, DoubtCode.DUE_UNREAD, phrase));
        DueReading reading = DueReading.of(deadline);
        if (in != NO_YEAR || !borrowed(reading.due()) && !borrowed(reading.start())) return reading;
        doubts.add(Doubt.of(sheet, cell, DoubtCode.YEAR_UNKNOWN, phrase));
        return new DueReading(reading.kind(), null, null, reading.recurrence(), reading.soft());
    }

    private static boolean borrowed(LocalDate day) {
        return day != null && day.getYear() <= NO_YEAR + 1;
    }

    private static DueReading years(String phrase) {
        Matcher matcher = YEARS_FROM.matcher(Words.plain(phrase));
        if (!matcher.matches()) return null;
        int from = Integer.parseInt(matcher.group(1));
        int to = from + Words.number(matcher.group(2)) - 1;
        return new DueReading("range", LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), null, false);
    }
}
