package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who answers for a row: by its columns, else by its text, its heading, or the unit that keeps the ledger. */
final class RowUnits {

    private static final Pattern FOR_ALL_BELOW = Pattern.compile(
            "[。；;，,]?以下(?:各项|各条|任务|措施|事项)?(?:内容)?(?:均|都|皆)(?:需|由|须|应)?(.+?)(?:负责|落实|牵头|实施|承担|组织)+.*$", Pattern.DOTALL);
    private static final Pattern COUNT = Pattern.compile("[（(][^（()）]*[项个件条][^（()）]*[)）]$");

    private final Grid grid;
    private final Header header;
    private final RowText texts;
    private final TitleBlock block;
    private final List<Doubt> doubts;
    private final boolean columns;
    private List<String> leadForAll = List.of();

    RowUnits(Grid grid, Header header, TitleBlock block, List<Doubt> doubts) {
        this.grid = grid;
        this.header = header;
        this.texts = new RowText(grid, header);
        this.block = block;
        this.doubts = doubts;
        this.columns = header.has(ColumnRole.LEAD) || header.has(ColumnRole.UNITS);
    }

    /** @param inText words about units that the task's text holds, the likeliest first */
    Assignments of(List<Integer> rows, List<String> inText, String section) {
        var who = new Assignments();
        columns(rows, who);
        if (who.lead().isEmpty() && who.guide().isEmpty())
            inText.stream().filter(words -> !words.isEmpty()).findFirst().ifPresent(words -> {
                who.add(words, ColumnRole.UNITS, true);
                who.readFromText();
            });
        if (who.lead().isEmpty()) byHeading(who, section, rows.get(0));
        if (who.lead().isEmpty()) byKeeper(who, rows.get(0));
        return who;
    }

    private void columns(List<Integer> rows, Assignments who) {
        String lead = texts.of(rows, ColumnRole.LEAD);
        boolean only = lead.isEmpty() && !header.has(ColumnRole.SUPPORT);
        who.add(lead, ColumnRole.LEAD, false);
        String units = UnitMatrix.spell(grid, header, rows, forAllBelow(texts.of(rows, ColumnRole.UNITS)));
        for (Header.Column column : header.of(ColumnRole.UNITS)) {
            if (HeaderWords.asksForPerson(column.heading())) units = withoutPersons(units, who);
        }
        who.add(units, lead.isEmpty() ? ColumnRole.UNITS : ColumnRole.SUPPORT, only);
        who.add(texts.of(rows, ColumnRole.SUPPORT), ColumnRole.SUPPORT, false);
        who.add(texts.of(rows, ColumnRole.GUIDE), ColumnRole.GUIDE, false);
        who.addLeaders(texts.of(rows, ColumnRole.LEADER));
        who.addPersons(texts.of(rows, ColumnRole.PERSON));
    }

    /** 以下均需某某落实，不再列出: said once, meant for every row from here on. */
    private String forAllBelow(String units) {
        Matcher matcher = FOR_ALL_BELOW.matcher(units);
        if (!matcher.find()) return units;
        leadForAll = UnitNames.split(matcher.group(1));
        return units.substring(0, matcher.start());
    }

    private static String withoutPersons(String text, Assignments who) {
        if (RoleLabels.in(text)) return text;
        var units = new ArrayList<String>();
        for (String piece : text.split("[\\n；;]|(?<=[局委办厅部处科室])[\\s\\u3000]+")) {
            boolean person =
                    !units.isEmpty() && UnitNames.pieces(piece).stream().noneMatch(UnitNames::looksLikeUnit);
            if (person) who.addPersons(piece);
            else units.add(piece);
        }
        return String.join("\n", units);
    }

    /** A heading may name the unit for all below it: 一、优化环境（牵头单位：某局）, or 二、某局（5项） where no column does. */
    private void byHeading(Assignments who, String section, int row) {
        String[] headings = section.split(" / ");
        for (int i = headings.length - 1; i >= 0 && who.lead().isEmpty(); i--) {
            String units = TextClues.of(headings[i]).units();
            String name = COUNT.matcher(Numbering.of(headings[i]).rest()).replaceAll("");
            if (RoleLabels.in(units) || RoleWords.in(units)) who.add(units, ColumnRole.UNITS, true);
            else if (!columns && UnitNames.isUnit(name)) byUnit(who, name, DoubtCode.LEAD_FROM_HEADING, row);
        }
    }

    private void byKeeper(Assignments who, int row) {
        if (!leadForAll.isEmpty()) byUnit(who, String.join("、", leadForAll), DoubtCode.LEAD_INHERITED, row);
        else if (columns) return;
        else if (!block.unit().isEmpty()) byUnit(who, block.unit(), DoubtCode.LEAD_FROM_TITLE, row);
        else if (UnitNames.isUnit(grid.sheet())) byUnit(who, grid.sheet(), DoubtCode.LEAD_FROM_TITLE, row);
    }

    private void byUnit(Assignments who, String units, String doubt, int row) {
        who.leadBy(UnitNames.split(units));
        doubts.add(Doubt.of(grid.sheet(), grid.address(row, 0), doubt, units));
    }
}
