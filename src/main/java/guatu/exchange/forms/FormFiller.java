package guatu.exchange.forms;

import guatu.exchange.outgoing.LedgerColumn;
import guatu.exchange.outgoing.ToldRow;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes tasks into a form's rows; the first one lends its looks to all, everything else stays as it was. */
final class FormFiller {

    private final Sheet sheet;
    private final int first;
    private final List<FormColumn> columns;
    private final List<CellRangeAddress> merged;

    FormFiller(Sheet sheet, int first, List<FormColumn> columns) {
        this.sheet = sheet;
        this.first = first;
        this.columns = columns;
        this.merged = sheet.getMergedRegions().stream()
                .filter(region -> region.getFirstRow() == first && region.getLastRow() == first)
                .toList();
    }

    void fill(List<ToldRow> tasks) {
        makeRoom(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            Row row = row(first + i);
            for (FormColumn column : columns) if (column.fact() != null) write(row, column, tasks.get(i));
        }
    }

    /** What stands below the blank rows moves down when they are too few. */
    private void makeRoom(int wanted) {
        int blank = blankRows();
        int below = first + blank;
        int more = wanted - blank;
        if (more > 0 && below <= sheet.getLastRowNum())
            sheet.shiftRows(below, sheet.getLastRowNum(), more, true, false);
        PrintAreas.reach(sheet, first + wanted - 1);
    }

    private int blankRows() {
        int at = first;
        while (at <= sheet.getLastRowNum() && isBlank(sheet.getRow(at))) at++;
        return at - first;
    }

    private static boolean isBlank(Row row) {
        if (row == null) return true;
        for (Cell cell : row) if (!cell.toString().isBlank()) return false;
        return true;
    }

    private Row row(int at) {
        Row like = sheet.getRow(first);
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        if (like == null || at == first) return row;
        row.setHeight(like.getHeight());
        for (Cell cell : like) {
            Cell beside = row.getCell(cell.getColumnIndex());
            if (beside == null) beside = row.createCell(cell.getColumnIndex());
            beside.setCellStyle(cell.getCellStyle());
        }
        for (CellRangeAddress region : merged) {
            var here = new CellRangeAddress(at, at, region.getFirstColumn(), region.getLastColumn());
            if (sheet.getMergedRegions().stream().noneMatch(here::intersects)) sheet.addMergedRegion(here);
        }
        return row;
    }

    private void write(Row row, FormColumn column, ToldRow task) {
        Object what = column.fact() == LedgerColumn.NODES && column.from() != null
                ? task.nodes(column.from(), column.to())
                : task.of(column.fact());
        if (what == null) return;
        Cell cell = row.getCell(column.index()) == null ? row.createCell(column.index()) : row.getCell(column.index());
        CellStyle style = cell.getCellStyle();
        String format = String.valueOf(style.getDataFormatString());
        if (what instanceof LocalDate day && DateUtil.isADateFormat(style.getDataFormat(), format))
            cell.setCellValue(day);
        else if (what instanceof Double share && format.contains("%")) cell.setCellValue(share);
        else if (what instanceof Double share) cell.setCellValue(Math.round(share * 100) + "%");
        else cell.setCellValue(cut(what.toString()));
    }

    private static String cut(String text) {
        return text.length() <= 32_767 ? text : text.substring(0, 32_766) + "…";
    }
}
