package guatu.dashboard;

import guatu.shared.web.CurrentLanguage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The weeks as a csv: a line for each unit and week. */
final class WeeksTable {

    private WeeksTable() {}

    static InputStream of(List<Week> weeks, List<Weeks.OfUnit> units, CurrentLanguage language) {
        StringBuilder text = new StringBuilder("\ufeff");
        List<Object> heads = new ArrayList<>(List.of(
                language.word("dashboard_unit"), language.word("dashboard_week"), language.word("dashboard_on")));
        Weeks.COUNTED.forEach(count -> heads.add(language.word("dashboard_weeks_" + count)));
        line(heads, text);
        for (Weeks.OfUnit unit : units)
            for (int i = 0; i < weeks.size(); i++)
                line(cells(unit, weeks.get(i), unit.weeks().get(i)), text);
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> cells(Weeks.OfUnit unit, Week week, Figures of) {
        List<Object> cells = new ArrayList<>(List.of(unit.unit(), week.monday(), week.on()));
        for (Count count : Weeks.COUNTED)
            cells.add(week.ahead() && count == Count.UNREPORTED ? "" : (Object) of.of(count));
        return cells;
    }

    private static void line(List<Object> cells, StringBuilder text) {
        text.append(cells.stream().map(WeeksTable::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Quoted, and with an apostrophe before what a spreadsheet would take for a formula (FAULTS H2). */
    private static String quoted(Object cell) {
        String words = String.valueOf(cell).replace("\"", "\"\"");
        boolean formula = !words.isEmpty() && "=+-@＝＋－＠\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words + '"';
    }
}
