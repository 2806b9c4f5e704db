package guatu.exchange.reading;

import guatu.exchange.source.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the deadline of a row, wherever the ledger keeps it. */
final class RowDues {

    record Due(String phrase, DueReading reading) {}

    private static final Pattern LISTED = Pattern.compile("^\\s*(?:\\d{1,2}[.．、)）]|[（(]\\d{1,2}[)）]|[①-⑳])\\s*(?=\\S)");

    private final Grid grid;
    private final Header header;
    private final DueReader dues;
    private final List<Doubt> doubts;
    private final NoteDue note;
    private LocalDate latestStart = LocalDate.MIN;

    RowDues(Grid grid, Header header, DueReader dues, NoteDue note, List<Doubt> doubts) {
        this.grid = grid;
        this.header = header;
        this.dues = dues;
        this.doubts = doubts;
        this.note = note;
    }

    /** The deadline of a task: from its columns, else from its text, else from its surroundings. */
    Due of(List<Integer> rows, List<String> inText, String aside, String ordinal, String section) {
        for (int row : rows) {
            Header.Column at = null;
            var phrases = new ArrayList<String>();
            for (Header.Column column : header.of(ColumnRole.DUE)) {
                String text = grid.at(row, column.index()).text();
                if (Words.saysNothing(text)) continue;
                phrases.add(LentWords.year(unlisted(text), DateColumns.yearOf(column)));
                if (at == null) at = column;
            }
            if (at == null) continue;
            String phrase = LentWords.complete(upright(String.join("；", phrases)), frequency(row), section);
            DueReading reading = dues.read(
                    phrase, phrases.size() > 1 ? null : grid.at(row, at.index()).date(), grid.address(row, at.index()));
            return new Due(phrase, inOrder(started(reading, row), ordinal, row, at));
        }
        int row = rows.get(0);
        String frequency = frequency(row);
        if (!frequency.isEmpty())
            return new Due(frequency, dues.read(frequency, null, cell(row, ColumnRole.FREQUENCY)));
        return elsewhere(row, inText, aside, section);
    }

    private Due elsewhere(int row, List<String> inText, String aside, String section) {
        String cell = cell(row, ColumnRole.TITLE);
        boolean column = header.has(ColumnRole.DUE);
        String found = inText.stream().filter(due -> !due.isEmpty()).findFirst().orElse("");
        if (found.isEmpty() && !column) found = TextClues.due(aside);
        if (!found.isEmpty()) return from(found, DoubtCode.DUE_FROM_TEXT, cell);
        String heading = column ? "" : LentWords.every(LentWords.last(section));
        if (!heading.isEmpty()) return from(heading, DoubtCode.DUE_FROM_HEADING, cell);
        String noted = column ? note.forGap() : note.forTable();
        if (!noted.isEmpty()) return from(noted, DoubtCode.DUE_FROM_NOTE, cell);
        return new Due("", started(DueReading.NONE, row));
    }

    private Due from(String phrase, String doubt, String cell) {
        doubts.add(Doubt.of(grid.sheet(), cell, doubt, phrase));
        return new Due(phrase, dues.read(phrase, null, cell));
    }

    private String frequency(int row) {
        return header.of(ColumnRole.FREQUENCY).stream()
                .map(column -> Words.oneLine(grid.at(row, column.index()).text()))
                .filter(text -> !Words.saysNothing(text))
                .findFirst()
                .orElse("");
    }

    private String cell(int row, ColumnRole role) {
        return grid.address(row, header.of(role).get(0).index());
    }

    /** 1.6月底 over 2.9月底 counts the stages; the counts are no part of the dates. */
    private static String unlisted(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean listed = lines.size() > 1
                && lines.stream().allMatch(line -> LISTED.matcher(line).find());
        return !listed
                ? text
                : lines.stream()
                        .map(line -> LISTED.matcher(line).replaceFirst(""))
                        .collect(Collectors.joining("；"));
    }

    /** 3·1 over - over 3·3, one below the other, is one phrase. */
    private static String upright(String text) {
        return text.replaceAll("\\s*\\n\\s*([-—–~至])\\s*\\n\\s*", "$1");
    }

    private DueReading started(DueReading reading, int row) {
        for (Header.Column column : header.of(ColumnRole.START)) {
            Cell cell = grid.at(row, column.index());
            if (reading.start() != null && !reading.start().equals(reading.due()) || Words.saysNothing(cell.text()))
                continue;
            DueReading start = dues.read(cell.text(), cell.date(), grid.address(row, column.index()));
            LocalDate from = start.start() != null ? start.start() : start.due();
            if (from == null || reading.due() == null || from.isAfter(reading.due())) continue;
            return new DueReading("range", from, reading.due(), reading.recurrence(), reading.soft());
        }
        return reading;
    }

    /** Weeks follow each other; a week dated before the last one was mistyped, and is asked about rather than mended. */
    private DueReading inOrder(DueReading reading, String ordinal, int row, Header.Column column) {
        if (!ordinal.contains("周") || reading.start() == null) return reading;
        if (reading.start().isBefore(latestStart)) {
            doubts.add(
                    Doubt.of(grid.sheet(), grid.address(row, column.index()), DoubtCode.DATES_OUT_OF_ORDER, ordinal));
        } else {
            latestStart = reading.start();
        }
        return reading;
    }
}
