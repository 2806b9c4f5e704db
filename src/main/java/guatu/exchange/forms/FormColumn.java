package guatu.exchange.forms;

import com.fasterxml.jackson.annotation.JsonFormat;
import guatu.exchange.outgoing.LedgerColumn;
import guatu.exchange.reading.FormHead;
import java.time.LocalDate;
import java.util.Map;

/**
 * A column of a form, and which fact of the ledger goes into it.
 *
 * @param index its place in the sheet, from 0
 * @param fact null where the column stays empty
 * @param from first day of the span of time that heads a column of nodes; null, like {@code to}, for other columns
 */
record FormColumn(
        int index,
        String heading,
        LedgerColumn fact,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to) {

    private static final Map<String, LedgerColumn> BY_ROLE = Map.ofEntries(
            Map.entry("ORDINAL", LedgerColumn.ORDINAL),
            Map.entry("PLAN", LedgerColumn.PLAN),
            Map.entry("SECTION", LedgerColumn.SECTION),
            Map.entry("TITLE", LedgerColumn.TITLE),
            Map.entry("CONTENT", LedgerColumn.REQUIREMENT),
            Map.entry("STEPS", LedgerColumn.STEPS),
            Map.entry("TARGET", LedgerColumn.RESULT),
            Map.entry("UNITS", LedgerColumn.LEAD),
            Map.entry("LEAD", LedgerColumn.LEAD),
            Map.entry("SUPPORT", LedgerColumn.SUPPORT),
            Map.entry("GUIDE", LedgerColumn.GUIDE),
            Map.entry("LEADER", LedgerColumn.LEADER),
            Map.entry("PERSON", LedgerColumn.OWNER),
            Map.entry("LIAISON", LedgerColumn.LIAISON),
            Map.entry("START", LedgerColumn.START),
            Map.entry("DUE", LedgerColumn.DUE),
            Map.entry("NODE", LedgerColumn.NODES),
            Map.entry("NODES", LedgerColumn.NODES),
            Map.entry("PROGRESS", LedgerColumn.PROGRESS));

    /** Chosen beforehand by the wordings that the reader of ledgers knows. */
    static FormColumn guessed(FormHead.Column column) {
        return new FormColumn(
                column.index(),
                column.heading(),
                guess(column.heading(), BY_ROLE.get(column.role())),
                column.from(),
                column.to());
    }

    /** A heading for progress may mean its percent, its light, what comes next or what stands in the way. */
    private static LedgerColumn guess(String heading, LedgerColumn byRole) {
        String last = heading.substring(heading.lastIndexOf('/') + 1).strip();
        for (LedgerColumn column : LedgerColumn.values()) if (last.equals(column.heading())) return column;
        if (last.matches("(?:任务|事项)?编[号码]")) return LedgerColumn.NUMBER;
        if (last.contains("灯")) return LedgerColumn.LIGHT;
        if (byRole != LedgerColumn.PROGRESS) return byRole;
        if (last.matches(".*(?:率|比例|百分比|%)")) return LedgerColumn.PERCENT;
        if (last.matches("(?:下.*(?:计划|安排|打算|措施))")) return LedgerColumn.NEXT;
        if (last.matches(".*(?:问题|困难).*")) return LedgerColumn.PROBLEM;
        return last.contains("状态") ? LedgerColumn.STAGE : byRole;
    }

    FormColumn with(LedgerColumn other) {
        return new FormColumn(index, heading, other, from, to);
    }
}
