package guatu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook of one plan, written line by line and imported through the API. */
final class SmallLedger {

    private static final String[] HEADER = {"序号", "工作任务", "具体内容", "牵头单位", "配合单位", "责任人", "完成时限"};

    private final String title;
    private final List<String[]> lines = new ArrayList<>();
    private byte[] written;

    SmallLedger(String title) {
        this.title = title;
    }

    /** Title, content, lead, support, owner and deadline, parted by |. */
    SmallLedger task(String line) {
        String[] cells = Arrays.copyOf(line.split("\\|", -1), HEADER.length - 1);
        lines.add(cells);
        written = null;
        return this;
    }

    /** A heading over the whole row. */
    SmallLedger section(String heading) {
        lines.add(new String[] {heading});
        written = null;
        return this;
    }

    /** The very same bytes until something is added: a workbook holds the time of its writing. */
    byte[] bytes() {
        if (written == null) written = write();
        return written;
    }

    private byte[] write() {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("台账");
            sheet.createRow(0).createCell(0).setCellValue(title);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADER.length - 1));
            var header = sheet.createRow(1);
            for (int i = 0; i < HEADER.length; i++) header.createCell(i).setCellValue(HEADER[i]);
            int ordinal = 0;
            for (int i = 0; i < lines.size(); i++) {
                var row = sheet.createRow(i + 2);
                String[] cells = lines.get(i);
                if (cells.length == 1) {
                    row.createCell(0).setCellValue(cells[0]);
                    sheet.addMergedRegion(new CellRangeAddress(i + 2, i + 2, 0, HEADER.length - 1));
                    continue;
                }
                row.createCell(0).setCellValue(++ordinal);
                for (int c = 0; c < cells.length; c++)
                    if (cells[c] != null && !cells[c].isEmpty())
                        row.createCell(c + 1).setCellValue(cells[c]);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads it and answers with the dry run. */
    JsonPath read() {
        return As.supervisor()
                .multiPart("file", "ledger.xlsx", bytes())
                .multiPart("planYear", "2022")
                .post("/api/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Uploads and commits it; answers with what was made. */
    JsonPath imported() {
        JsonPath read = read();
        assertEquals(lines.stream().filter(l -> l.length > 1).count(), read.getInt("taskCount"));
        return commit(read.getString("id"), Map.of()).statusCode(200).extract().jsonPath();
    }

    static ValidatableResponse commit(String id, Map<String, ?> body) {
        return post("/api/imports/" + id + "/commit", body);
    }

    static ValidatableResponse undo(String id) {
        return post("/api/imports/" + id + "/undo", Map.of("reason", "导错了年份"));
    }

    static ValidatableResponse post(String path, Map<String, ?> body) {
        RequestSpecification who = As.supervisor();
        return who.contentType(ContentType.JSON).body(body).post(path).then();
    }
}
