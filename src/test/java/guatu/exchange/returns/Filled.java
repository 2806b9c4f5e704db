package guatu.exchange.returns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A return workbook in the hands of a unit: filled in, sorted, moved about and saved again by another program. */
public final class Filled {

    private Filled() {}

    /** The workbook after a person has worked on its first sheet. */
    public static byte[] by(byte[] workbook, Consumer<XSSFSheet> work) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            work.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes into the column of a code on the row of a task. */
    public static void write(XSSFSheet sheet, String number, String code, Object what) {
        Row row = row(sheet, number);
        int column = column(sheet, code);
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        if (what instanceof Double share) cell.setCellValue(share);
        else cell.setCellValue(String.valueOf(what));
    }

    public static String read(XSSFSheet sheet, String number, String code) {
        Cell cell = row(sheet, number).getCell(column(sheet, code));
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    public static Row row(XSSFSheet sheet, String number) {
        for (Row row : sheet)
            for (Cell cell : row)
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(number)) return row;
        throw new AssertionError(number);
    }

    public static int column(XSSFSheet sheet, String code) {
        for (Row row : sheet)
            for (Cell cell : row)
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(code)) return cell.getColumnIndex();
        throw new AssertionError(code);
    }

    /** Code of the first column in which the task has a node that bears these words. */
    public static String nodeColumn(XSSFSheet sheet, String number, String words) {
        for (Cell cell : row(sheet, number))
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().contains(words))
                return sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
        throw new AssertionError(words);
    }

    /** Turns the rows below the headings upside down, keys and all, and leaves a blank one between. */
    public static void sortDownwards(XSSFSheet sheet, int first) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = first; at <= sheet.getLastRowNum(); at++) rows.add(0, texts(sheet.getRow(at)));
        for (int at = sheet.getLastRowNum(); at >= first; at--) sheet.removeRow(sheet.getRow(at));
        int at = first;
        for (List<String> row : rows) {
            fill(sheet.createRow(at), row);
            at += 2;
        }
    }

    /** Puts the columns in the opposite order, on every row; merged headings fall apart. */
    public static void turnColumns(XSSFSheet sheet) {
        for (CellRangeAddress region : List.copyOf(sheet.getMergedRegions())) sheet.removeMergedRegion(0);
        int width = sheet.getRow(0).getLastCellNum();
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            if (sheet.getRow(at) == null) continue;
            List<String> texts = texts(sheet.getRow(at));
            while (texts.size() < width) texts.add("");
            Collections.reverse(texts);
            sheet.removeRow(sheet.getRow(at));
            fill(sheet.createRow(at), texts);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            if (cell == null) texts.add("");
            else
                texts.add(
                        cell.getCellType() == CellType.NUMERIC
                                ? String.valueOf(cell.getNumericCellValue())
                                : cell.toString());
        }
        return texts;
    }

    private static void fill(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++)
            if (!texts.get(i).isEmpty()) row.createCell(i).setCellValue(texts.get(i));
    }

    /** An archive of such files; names and bytes by turns. */
    public static byte[] zip(Object... namesAndBytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
