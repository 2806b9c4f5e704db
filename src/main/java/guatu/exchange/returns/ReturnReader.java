package guatu.exchange.returns;

import guatu.exchange.outgoing.InputColumn;
import guatu.exchange.outgoing.ReturnKey;
import guatu.exchange.outgoing.ReturnSeals;
import guatu.exchange.reading.NodeSign;
import guatu.exchange.source.GuardedWorkbook;
import guatu.exchange.source.UnreadableWorkbook;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads what a unit has filled into its return workbook, however it was sorted, moved or saved again. */
@ApplicationScoped
class ReturnReader {

    private static final Pattern TICK = Pattern.compile("[√✓☑✅✔]");
    private static final int LONGEST = 4000;

    private final ReturnSeals seals;

    ReturnReader(ReturnSeals seals) {
        this.seals = seals;
    }

    /** The rows on which something is filled in; throws {@link UnusableReturn} where none bears a key. */
    List<RowSaid> read(ReturnedFile file) {
        try (Workbook book = GuardedWorkbook.open(file.bytes())) {
            DataFormatter formatter = new DataFormatter(Locale.CHINA);
            List<RowSaid> rows = new ArrayList<>();
            boolean any = false;
            for (Sheet sheet : book) {
                ReturnColumns columns = ReturnColumns.of(sheet, formatter);
                if (columns == null) continue;
                any = true;
                for (int at = columns.first(); at <= sheet.getLastRowNum(); at++)
                    if (sheet.getRow(at) != null) read(new ReturnCells(sheet.getRow(at), columns, formatter), rows);
            }
            if (!any) throw new UnusableReturn(UnusableReturn.NOT_OURS, file.name());
            return rows;
        } catch (UnreadableWorkbook unreadable) {
            throw UnusableReturn.of(unreadable, file.name());
        } catch (IOException broken) {
            throw new UnusableReturn("unreadable", file.name());
        }
    }

    private void read(ReturnCells cells, List<RowSaid> rows) {
        String keyed = cells.key();
        ReturnKey key = seals.open(keyed).orElse(null);
        String doubt = doubt(cells, keyed, key);
        RowSaid said = new RowSaid(
                cells.sheet(),
                cells.number(),
                key,
                cells.text(InputColumn.DONE),
                cells.text(InputColumn.FURTHER),
                problem(cells),
                cells.help(),
                doubt == null ? cells.percent() : null,
                key == null ? List.of() : ticks(cells, key),
                null);
        if (!said.isBlank() || "percent".equals(doubt)) rows.add(with(said, doubt));
    }

    private static RowSaid with(RowSaid said, String doubt) {
        return new RowSaid(
                said.sheet(),
                said.row(),
                said.key(),
                said.done(),
                said.next(),
                said.problem(),
                said.help(),
                said.percent(),
                said.ticks(),
                doubt);
    }

    private static String doubt(ReturnCells cells, String keyed, ReturnKey key) {
        if (key == null) return keyed.isEmpty() ? "no_key" : "bad_key";
        String shown = cells.shownNumber();
        if (!shown.isEmpty() && !shown.equals(key.number())) return "other_number";
        if (!cells.percentReads()) return "percent";
        boolean fits =
                fits(cells.text(InputColumn.DONE)) && fits(cells.text(InputColumn.FURTHER)) && fits(problem(cells));
        return fits ? null : "too_long";
    }

    private static boolean fits(String text) {
        return text == null || text.length() <= LONGEST;
    }

    /** Words in the column for help are kept with the problem: they say what help. */
    private static String problem(ReturnCells cells) {
        String problem = cells.text(InputColumn.PROBLEM);
        String help = cells.helpWords();
        if (help == null) return problem;
        return problem == null ? help : problem + "\n" + help;
    }

    private static List<RowSaid.Tick> ticks(ReturnCells cells, ReturnKey key) {
        Set<String> columns = new LinkedHashSet<>();
        key.nodes().forEach(node -> columns.add(node.column()));
        List<RowSaid.Tick> ticks = new ArrayList<>();
        for (String column : columns) for (String line : cells.text(column).split("\n")) tick(column, line, ticks);
        return ticks;
    }

    /** The sign that Guatu itself has written before a finished node is no tick. */
    private static void tick(String column, String line, List<RowSaid.Tick> ticks) {
        String bare = NodeSign.bare(line);
        boolean ours = !bare.equals(line)
                && !TICK.matcher(bare).find()
                && TICK.matcher(line).results().count() == 1;
        if (ours && line.strip().startsWith("✔") || !TICK.matcher(line).find()) return;
        String words = NodeSign.bare(line.replaceAll("[√✓☑✅]", "").strip());
        ticks.add(new RowSaid.Tick(column, TICK.matcher(words).replaceAll("").strip()));
    }
}
