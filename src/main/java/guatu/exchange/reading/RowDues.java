package guatu.exchange.reading;

import guatu.exchange.source.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the deadline of a row, wherever the ledger keeps it. */
final class RowDues {

    record Due(String phrase, DueReading reading) {}

    private final Grid grid;
    private final Header header;
    private final DueReader dues;
    private final List<Doubt> doubts;
    private final String noteDue;
    private LocalDate latestStart = LocalDate.MIN;

    RowDues(Grid grid, Header header, DueReader dues, TitleBlock block, List<Doubt> doubts) {
        this.grid = grid;
        this.header = header;
        this.dues = dues;
        this.doubts = doubts;
        this.noteDue = header.has(ColumnRole.DUE) ? "" : noteDue(block);
    }

    /** A line above the table may set the day for all of it: …须于2022年12月31日前完成. */
    private static String noteDue(TitleBlock block) {
        for (String line : block.lines()) {
            if (line.equals(block.title()) || !line.matches("(?s).*(?:完成|办结|销号|整改到位|办理完毕).*")) continue;
            String due = TextClues.due(line);
            if (!due.isEmpty()) return due;
        }
        return "";
    }

    /** The deadline of a task: from its columns, else from its text, else from a line above the table. */
    Due of(List<Integer> rows, List<String> inText, String aside, String ordinal) {
        for (int row : rows) {
            var phrases = new ArrayList<String>();
            Header.Column at = null;
            for (Header.Column column : header.of(ColumnRole.DUE)) {
                String text = grid.at(row, column.index()).text();
                if (Words.saysNothing(text)) continue;
                phrases.add(withYear(text, ColumnRoles.yearOf(column)));
                if (at == null) at = column;
            }
            if (at == null) continue;
            String phrase = upright(String.join("；", phrases));
            DueReading reading = dues.read(
                    phrase, phrases.size() > 1 ? null : grid.at(row, at.index()).date(), grid.address(row, at.index()));
            return new Due(phrase, inOrder(started(reading, row), ordinal, row, at));
        }
        int row = rows.get(0);
        String found = inText.stream().filter(due -> !due.isEmpty()).findFirst().orElse("");
        if (found.isEmpty() && !header.has(ColumnRole.DUE)) found = TextClues.due(aside);
        String phrase = found.isEmpty() ? noteDue : found;
        if (phrase.isEmpty()) return new Due("", started(DueReading.NONE, row));
        String cell = grid.address(row, header.of(ColumnRole.TITLE).get(0).index());
        doubts.add(Doubt.of(
                grid.sheet(), cell, found.isEmpty() ? DoubtCode.DUE_FROM_NOTE : DoubtCode.DUE_FROM_TEXT, phrase));
        return new Due(phrase, dues.read(phrase, null, cell));
    }

    /** A column headed 2019年 lends its year to 6月底前. */
    private static String withYear(String text, String year) {
        if (year == null || text.matches("(?s).*20\\d{2}.*")) return text;
        return text.replaceFirst("(\\d{1,2}月|第?[一二三四]季度|[上下]半年|年?底)", year + "年$1");
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
