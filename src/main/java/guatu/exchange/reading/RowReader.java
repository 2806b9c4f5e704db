package guatu.exchange.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one task from its row, or from the rows that one merged title spans. */
final class RowReader {

    private static final Pattern FOR_ALL_BELOW = Pattern.compile(
            "[。；;，,]?以下(?:各项|各条|任务|措施|事项)?(?:内容)?(?:均|都|皆)(?:需|由|须|应)?(.+?)(?:负责|落实|牵头|实施|承担|组织)+.*$", Pattern.DOTALL);

    private final Grid grid;
    private final Header header;
    private final Nodes nodes;
    private final DueReader dues;
    private final TitleBlock block;
    private final List<Doubt> doubts;
    private final String noteDue;
    private List<String> leadForAll = List.of();
    private LocalDate latestStart = LocalDate.MIN;

    RowReader(Grid grid, Header header, Nodes nodes, DueReader dues, TitleBlock block, List<Doubt> doubts) {
        this.grid = grid;
        this.header = header;
        this.nodes = nodes;
        this.dues = dues;
        this.block = block;
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

    /** Reads the rows; {@code byContent} when the title stands over tasks whose text is in the next column. */
    TaskReading task(List<Integer> rows, String section, boolean byContent) {
        int row = rows.get(0);
        String content = joined(rows, ColumnRole.CONTENT);
        String steps = joined(rows, ColumnRole.STEPS);
        String written = byContent ? (content.isEmpty() ? steps : content) : title(row);
        String said = byContent ? "" : content;
        if (byContent && content.isEmpty()) steps = "";
        TextClues clues = TextClues.of(written);
        TextClues more = TextClues.of(said);
        var assignments = assign(rows, clues, more);
        boolean cut = assignments.usedText();
        String title = Words.oneLine(cut ? clues.text() : written);
        String ordinal = Words.oneLine(joined(List.of(row), ColumnRole.ORDINAL));
        Numbering number = Numbering.of(title);
        if (!header.has(ColumnRole.ORDINAL)
                && number.level() >= 4
                && !number.rest().isEmpty()) {
            ordinal = number.mark();
            title = number.rest();
        }
        boolean listed = steps.isEmpty() && header.of(ColumnRole.CONTENT).size() == 1 && StepSplitter.isList(said);
        Due due = due(rows, clues, more, ordinal);
        return new TaskReading(
                grid.sheet(),
                grid.number(row),
                ordinal,
                section,
                title,
                listed ? "" : said,
                joined(rows, ColumnRole.TARGET),
                assignments.who().lead(),
                assignments.who().support(),
                assignments.who().guide(),
                assignments.who().persons(),
                StepSplitter.split(listed ? said : steps),
                nodes.of(rows),
                due.phrase(),
                due.reading());
    }

    private record Assigned(Assignments who, boolean usedText) {}

    private record Due(String phrase, DueReading reading) {}

    /** The title in a row; columns under one wide heading are read as one. */
    String title(int row) {
        return joined(List.of(row), ColumnRole.TITLE, " / ");
    }

    private String joined(List<Integer> rows, ColumnRole role) {
        return joined(rows, role, "\n");
    }

    private String joined(List<Integer> rows, ColumnRole role, String separator) {
        var texts = new LinkedHashSet<String>();
        for (int row : rows) {
            for (Header.Column column : header.of(role)) {
                String text = grid.at(row, column.index()).text();
                if (!Words.saysNothing(text)) texts.add(text);
            }
        }
        return String.join(separator, texts);
    }

    private Assigned assign(List<Integer> rows, TextClues clues, TextClues more) {
        var who = new Assignments();
        String lead = joined(rows, ColumnRole.LEAD);
        String units = joined(rows, ColumnRole.UNITS);
        boolean only = lead.isEmpty() && !header.has(ColumnRole.SUPPORT);
        who.add(lead, ColumnRole.LEAD, false);
        units = forAllBelow(units);
        for (Header.Column column : header.of(ColumnRole.UNITS)) {
            if (HeaderWords.asksForPerson(column.heading())) units = withoutPersons(units, who);
        }
        who.add(units, lead.isEmpty() ? ColumnRole.UNITS : ColumnRole.SUPPORT, only);
        who.add(joined(rows, ColumnRole.SUPPORT), ColumnRole.SUPPORT, false);
        who.add(joined(rows, ColumnRole.GUIDE), ColumnRole.GUIDE, false);
        who.addPersons(joined(rows, ColumnRole.LEADER));
        who.addPersons(joined(rows, ColumnRole.PERSON));
        boolean fromText =
                who.lead().isEmpty() && who.guide().isEmpty() && who.support().isEmpty();
        if (fromText) who.add(clues.units().isEmpty() ? more.units() : clues.units(), ColumnRole.UNITS, true);
        if (who.lead().isEmpty()) fallBack(who, rows.get(0));
        return new Assigned(who, fromText && !clues.units().isEmpty());
    }

    /** 以下均需某某落实，不再列出: said once, meant for every row from here on. */
    private String forAllBelow(String units) {
        Matcher matcher = FOR_ALL_BELOW.matcher(units);
        if (!matcher.find()) return units;
        leadForAll = UnitNames.split(matcher.group(1));
        return units.substring(0, matcher.start());
    }

    private static String withoutPersons(String text, Assignments who) {
        if (Assignments.isLabelled(text)) return text;
        var units = new ArrayList<String>();
        for (String piece : text.split("[\\n；;]|(?<=[局委办厅部处科室])[\\s\\u3000]+")) {
            boolean person =
                    !units.isEmpty() && UnitNames.pieces(piece).stream().noneMatch(UnitNames::looksLikeUnit);
            if (person) who.addPersons(piece);
            else units.add(piece);
        }
        return String.join("\n", units);
    }

    private void fallBack(Assignments who, int row) {
        if (!leadForAll.isEmpty()) {
            who.leadBy(leadForAll);
            doubts.add(Doubt.of(
                    grid.sheet(), grid.address(row, 0), DoubtCode.LEAD_INHERITED, String.join("、", leadForAll)));
        } else if (!header.namesUnits() && !block.unit().isEmpty()) {
            who.leadBy(UnitNames.split(block.unit()));
            doubts.add(Doubt.of(grid.sheet(), grid.address(row, 0), DoubtCode.LEAD_FROM_TITLE, block.unit()));
        }
    }

    private Due due(List<Integer> rows, TextClues clues, TextClues more, String ordinal) {
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
        String found = clues.due().isEmpty() ? more.due() : clues.due();
        for (ColumnRole role : List.of(ColumnRole.TARGET, ColumnRole.STEPS)) {
            if (found.isEmpty() && !header.has(ColumnRole.DUE)) found = TextClues.due(joined(rows, role));
        }
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
            if (reading.start() != null || Words.saysNothing(cell.text())) continue;
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
