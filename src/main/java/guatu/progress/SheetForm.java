package guatu.progress;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A sheet as it was typed: a field's name is its word, a dot and the task's number, such as {@code done.XC2022-07}.
 *
 * @param fields the values by name
 */
record SheetForm(Map<String, List<String>> fields) {

    private static final Pattern OF_A_ROW =
            Pattern.compile("(done|next|problem|help|percent|node|same|corrects|version|period)\\.[A-Z0-9-]{1,60}");

    static SheetForm of(MultivaluedMap<String, String> form) {
        return new SheetForm(Map.copyOf(form));
    }

    /** Only what a draft keeps: the fields of rows. */
    SheetForm ofRows() {
        Map<String, List<String>> kept = new java.util.TreeMap<>(fields);
        kept.keySet().removeIf(name -> !OF_A_ROW.matcher(name).matches());
        return new SheetForm(kept);
    }

    String first(String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? null : Typed.words(values.get(0));
    }

    private String of(String word, String task) {
        return first(word + "." + task);
    }

    /** Nothing else changed (其余无变化): every row without words counts as unchanged. */
    boolean restUnchanged() {
        return first("rest") != null;
    }

    /** The sheet with what was typed in the place of what the system filled in, whatever period the row was opened for. */
    WeekSheet over(WeekSheet sheet) {
        return sheet.mapped((plan, row) -> isSent(row) ? row.with(typed(row)) : row);
    }

    /** The same for rows of the same period only: an older draft says nothing of this one. */
    WeekSheet overSamePeriod(WeekSheet sheet) {
        return sheet.mapped((plan, row) -> isSent(row) && isOf(plan, row) ? row.with(typed(row)) : row);
    }

    private boolean isSent(WeekSheet.Row row) {
        return fields.containsKey("done." + row.task().number());
    }

    private boolean isOf(WeekSheet.OfPlan plan, WeekSheet.Row row) {
        return plan.period().equals(of("period", row.task().number()));
    }

    private WeekSheet.Typed typed(WeekSheet.Row row) {
        String task = row.task().number();
        return new WeekSheet.Typed(
                of("done", task),
                of("next", task),
                of("problem", task),
                of("help", task) != null,
                of("percent", task),
                ticked(task),
                of("same", task) != null,
                number("corrects", task),
                number("version", task) == null ? null : number("version", task).intValue(),
                Map.of());
    }

    private List<Integer> ticked(String task) {
        return fields.getOrDefault("node." + task, List.of()).stream()
                .map(text -> text.matches("\\d{1,6}") ? Integer.valueOf(text) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private Long number(String word, String task) {
        String text = of(word, task);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** The rows sent that say something, or were marked as unchanged; a row left empty is left out. */
    List<FileSheet.Row> rows(WeekSheet sheet, String once) {
        List<FileSheet.Row> rows = new ArrayList<>();
        for (WeekSheet.OfPlan plan : sheet.allPlans()) {
            for (WeekSheet.Row row : plan.rows()) {
                boolean same = row.typed().same() || isRest(row);
                if (isSent(row) && (same || row.says())) rows.add(row(sheet, plan, row, same, once));
            }
        }
        return rows;
    }

    /** Of what nobody asks for nothing is said unasked. */
    private boolean isRest(WeekSheet.Row row) {
        return restUnchanged() && !row.supporting() && row.typed().done() == null && row.filed() == null;
    }

    private FileSheet.Row row(WeekSheet sheet, WeekSheet.OfPlan plan, WeekSheet.Row row, boolean same, String once) {
        String task = row.task().number();
        WeekSheet.Typed typed = row.typed();
        String period = of("period", task);
        boolean first = row.filed() == null || !plan.over() || !isOf(plan, row);
        FileReport.Command said = new FileReport.Command(
                period == null ? plan.period() : period,
                same ? null : typed.done(),
                typed.next(),
                typed.problem(),
                typed.needsHelp(),
                percent(typed.percent()),
                typed.ticked(),
                same,
                sheet.onBehalf() ? sheet.unit() : null,
                first,
                once == null ? null : once + ":" + task);
        return new FileSheet.Row(task, typed.corrects(), typed.version(), said);
    }

    /** What is no number becomes one that is refused with words: between 0 and 100. */
    private static Integer percent(String text) {
        if (text == null) return null;
        try {
            return Typed.number("percent", text.replace("%", "").replace("％", ""));
        } catch (RuleViolation noNumber) {
            return -1;
        }
    }
}
