package guatu.exchange.reading;

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
    private final RowDues dues;
    private final TitleBlock block;
    private final List<Doubt> doubts;
    private List<String> leadForAll = List.of();

    RowReader(Grid grid, Header header, Nodes nodes, DueReader dues, TitleBlock block, List<Doubt> doubts) {
        this.grid = grid;
        this.header = header;
        this.nodes = nodes;
        this.dues = new RowDues(grid, header, dues, block, doubts);
        this.block = block;
        this.doubts = doubts;
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
        var assignments = assign(rows, clues, more, section);
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
        String aside = joined(rows, ColumnRole.TARGET) + "\n" + joined(rows, ColumnRole.STEPS);
        RowDues.Due due = dues.of(rows, List.of(clues.due(), more.due()), aside, ordinal);
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

    /** The title in a row; columns under one wide heading are read as one. */
    String title(int row) {
        String title = joined(List.of(row), ColumnRole.TITLE, " / ");
        // A row that a person calls a task may have its words in any column.
        return title.isEmpty() && grid.hints().reads(grid.number(row)) ? String.join(" ", grid.texts(row)) : title;
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

    private Assigned assign(List<Integer> rows, TextClues clues, TextClues more, String section) {
        var who = new Assignments();
        String lead = joined(rows, ColumnRole.LEAD);
        String units = joined(rows, ColumnRole.UNITS);
        boolean only = lead.isEmpty() && !header.has(ColumnRole.SUPPORT);
        who.add(lead, ColumnRole.LEAD, false);
        units = UnitMatrix.spell(grid, header, rows, forAllBelow(units));
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
        if (who.lead().isEmpty()) underHeading(who, section);
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

    /** A heading may name the unit for all below it: 一、优化环境（牵头单位：某局）. */
    private static void underHeading(Assignments who, String section) {
        String[] headings = section.split(" / ");
        for (int i = headings.length - 1; i >= 0 && who.lead().isEmpty(); i--) {
            String units = TextClues.of(headings[i]).units();
            if (Assignments.isLabelled(units) || Assignments.hasRoleWords(units))
                who.add(units, ColumnRole.UNITS, true);
        }
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
}
