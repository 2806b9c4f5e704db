package guatu.exchange.returns;

import static guatu.exchange.outgoing.InputColumn.DONE;
import static guatu.exchange.outgoing.InputColumn.PERCENT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.exchange.outgoing.Office;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The workbooks of all units out in one archive, and the same archive back, filled in. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ReturnArchiveTest {

    private static final int UNITS = 16;

    @Inject
    Today today;

    @BeforeEach
    void wednesday() {
        today.standOn(LocalDate.of(2022, 4, 20));
    }

    @AfterEach
    void realDay() {
        today.standOn(null);
    }

    @Test
    void sixteen_units_workbooks_go_out_in_one_archive_and_come_back_as_sixteen_units_reports() throws IOException {
        String plan = Office.plan("全部回收方案");
        Map<String, String> numbers = new LinkedHashMap<>();
        for (int i = 1; i <= UNITS; i++)
            numbers.put("市归档" + i + "局", Office.task(plan, "第" + i + "家的事", "一、甲", "市归档" + i + "局"));
        Map<String, byte[]> books = unpacked(Office.file(As.supervisor(), "/api/returns/workbooks.zip?plan=" + plan));
        assertEquals(UNITS, books.size());
        Object[] filled = new Object[2 * UNITS];
        int at = 0;
        for (String unit : numbers.keySet()) {
            String name = unit + "填报表-2022-04-20.xlsx";
            filled[at++] = "交回/" + name;
            filled[at++] = Filled.by(books.get(name), sheet -> {
                Filled.write(sheet, numbers.get(unit), DONE.code(), unit + "的进展");
                Filled.write(sheet, numbers.get(unit), PERCENT.code(), 0.25);
            });
        }
        String id = As.supervisor()
                .multiPart("file", "交回.zip", Filled.zip(filled))
                .post("/api/returns")
                .then()
                .statusCode(201)
                .body("files", hasSize(UNITS), "rows", hasSize(UNITS), "rows.status", everyItem(equalTo("NEW")))
                .extract()
                .path("id");
        As.supervisor()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/returns/" + id + "/commit")
                .then()
                .statusCode(200)
                .body("reports", equalTo(UNITS));
        numbers.forEach((unit, number) -> As.supervisor()
                .get("/api/tasks/" + number + "/reports")
                .then()
                .body("done", equalTo(List.of(unit + "的进展")), "[0].unit", equalTo(unit), "[0].percent", equalTo(25)));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> books = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                books.put(entry.getName(), zip.readAllBytes());
        }
        return books;
    }

    @Test
    void the_archive_is_the_supervisors_and_needs_a_task_under_way() {
        String empty = Office.plan("没有任务的方案");
        As.supervisor()
                .get("/api/returns/workbooks.zip?plan=" + empty)
                .then()
                .statusCode(422)
                .body("type", containsString("returns_none_open"));
        As.leadOf("市归档1局").get("/api/returns/workbooks.zip").then().statusCode(403);
        As.leader().get("/api/returns/workbooks.zip").then().statusCode(403);
    }
}
