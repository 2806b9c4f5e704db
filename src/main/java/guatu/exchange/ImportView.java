package guatu.exchange;

import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.Skipped;
import guatu.shared.web.FormErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of one import: what was understood before it is committed, what it made afterwards.
 *
 * @param says the whole in a sentence
 * @param committedAt null, like {@code result}, until it is committed
 * @param settle what is to be settled before
 * @param undone null unless it was undone
 * @param again true when the same file was committed before and must be wanted twice
 */
public record ImportView(
        String id,
        String fileName,
        String says,
        Instant createdAt,
        Instant committedAt,
        Committed result,
        boolean again,
        List<Doubt> doubts,
        List<Card> cards,
        SettleView settle,
        DryRun.Undone undone,
        List<String> known,
        List<Skipped> skipped,
        FormErrors errors) {

    /** A plan to be: its code as proposed or typed, and its lines under their headings. */
    public record Card(
            int place,
            String title,
            String code,
            String wrong,
            Integer year,
            LocalDate startsOn,
            int tasks,
            List<Group> groups) {}

    /** Lines under one heading; the heading may be empty. */
    public record Group(String section, List<Line> lines) {}

    /** A task to be. */
    public record Line(
            int row,
            String ordinal,
            String title,
            List<String> lead,
            List<String> support,
            List<String> persons,
            int steps,
            int nodes,
            String phrase,
            String due,
            String kind) {}
}
