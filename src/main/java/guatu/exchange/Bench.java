package guatu.exchange;

import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.SheetLook;
import guatu.shared.web.Choice;
import java.util.List;

/**
 * The workbook beside what was understood of it: one page of one sheet, and what a person may say about it.
 *
 * @param open false once the import is committed
 * @param sheet place of the sheet at hand, from 0; {@code page} counts from 1
 * @param total rows of the sheet
 * @param hidden numbers of rows that the workbook hides
 * @param fix the row at hand; null when none is chosen
 * @param profile name of the profile that the workbook was read by; null when none was
 * @param error why the last word was not taken; empty when it was
 */
public record Bench(
        String id,
        int version,
        boolean open,
        List<Tab> tabs,
        int sheet,
        int page,
        int pages,
        int total,
        List<String> letters,
        List<Line> lines,
        List<Integer> hidden,
        RowFix fix,
        SheetFix about,
        List<Said> said,
        String profile,
        String error) {

    /** What a person may say that a column holds. */
    static final List<String> ROLES = List.of(
            "OTHER",
            "ORDINAL",
            "SECTION",
            "TITLE",
            "CONTENT",
            "STEPS",
            "TARGET",
            "UNITS",
            "LEAD",
            "SUPPORT",
            "GUIDE",
            "LEADER",
            "PERSON",
            "LIAISON",
            "START",
            "DUE",
            "NODE",
            "PROGRESS",
            "REMARK",
            "PLAN",
            "NODES");

    /** A sheet of the workbook; the note says why it was passed over, empty when it was read. */
    public record Tab(int place, String name, boolean here, int tasks, String note) {}

    /**
     * A row as it looks.
     *
     * @param kind HEADER, TASK, MORE, SECTION, SKIPPED, TITLE or NONE
     * @param mark what it was taken for, in words
     * @param roles over the first row of a header: what its columns hold; else empty
     */
    public record Line(
            int number,
            String kind,
            String mark,
            boolean chosen,
            List<Spot> spots,
            List<Cell> cells,
            List<Role> roles) {}

    /** A cell with its doubts. */
    public record Cell(String at, String text, int wide, int high, List<Spot> spots) {}

    /** A doubt at its place; {@code place} is its place in the list of doubts. */
    public record Spot(int place, String words) {}

    /** What a column holds. */
    public record Role(String letters, String code) {}

    /** The row at hand; the task is null where it is none. */
    public record RowFix(
            int number, String mark, String said, List<Choice> kinds, TaskFix task, List<Doubted> doubts) {}

    /** What was understood of the task at hand. */
    public record TaskFix(
            String title, String lead, String support, String phrase, String due, String said, String year) {}

    /** A doubt of the row at hand that may be ticked off. */
    public record Doubted(String cell, String code, String words) {}

    /**
     * The sheet at hand.
     *
     * @param skipped true when no task was read of it
     * @param bare true when that is for want of a table, so that only its header can help
     */
    public record SheetFix(
            String name,
            boolean skipped,
            boolean bare,
            String year,
            String header,
            String depth,
            List<PlanTitle> plans) {}

    /** A plan of the sheet, by its place from 1. */
    public record PlanTitle(int place, String title) {}

    /** Something that was said, in words, and by whose word: a person's or the profile's. */
    public record Said(String key, String words, boolean byProfile) {}

    /** What the page was asked to show, as typed; {@code at} is the place of a doubt in the list of doubts. */
    public record Asked(String sheet, String page, String row, String at) {

        static final Asked NOTHING = new Asked(null, null, null, null);

        Asked resolved(DryRun dry, SourceFiles.Source source) {
            int place = at != null && at.matches("\\d{1,6}") ? Integer.parseInt(at) : Integer.MAX_VALUE;
            if (place >= dry.doubts().size()) return this;
            Doubt doubt = dry.doubts().get(place);
            int sheetOf = source.looks().stream().map(SheetLook::name).toList().indexOf(doubt.sheet());
            return new Asked(String.valueOf(Math.max(0, sheetOf)), null, String.valueOf(doubt.row()), null);
        }
    }

    public boolean paged() {
        return pages > 1;
    }

    /** Address of another page of the sheet, up to its number. */
    public String url() {
        return "/import/" + id + "?sheet=" + sheet + "&";
    }

    /** How many rows a header may have. */
    public List<Integer> depths() {
        return List.of(1, 2, 3);
    }

    public List<String> roleChoices() {
        return ROLES;
    }
}
