package guatu.exchange.outgoing;

import guatu.As;
import guatu.World;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Plans and tasks of these tests' office, made through the API, and the files that it gives out. */
public final class Office {

    private Office() {}

    public static String plan(String title) {
        return As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("title", title, "year", 2022, "startsOn", "2022-03-14", "issuingUnit", "市委宣传部"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** An issued task with two weekly nodes, 3月25日 and 4月29日. */
    public static String task(String plan, String title, String section, String lead) {
        World.unit(lead);
        JsonPath made = As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "plan",
                        plan,
                        "title",
                        title,
                        "section",
                        section,
                        "duePhrase",
                        "2022年6月底前",
                        "lead",
                        List.of(lead),
                        "owner",
                        "科长",
                        "steps",
                        List.of("制定方案", "组织实施"),
                        "milestones",
                        List.of(
                                Map.of("on", "2022-03-25", "precision", "WEEK", "title", "起步"),
                                Map.of("on", "2022-04-29", "precision", "WEEK", "title", "收尾"))))
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return made.getString("number");
    }

    public static byte[] file(RequestSpecification who, String path) {
        return who.get(path).then().statusCode(200).extract().asByteArray();
    }

    public static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    /** A row's cells as shown, joined by bars; breaks in a cell as slashes. */
    public static String row(Sheet sheet, int row) {
        DataFormatter formatter = new DataFormatter();
        StringBuilder cells = new StringBuilder();
        Row of = sheet.getRow(row);
        for (int i = 0; of != null && i < of.getLastCellNum(); i++) {
            if (i > 0) cells.append('|');
            cells.append(formatter.formatCellValue(of.getCell(i)).replace('\n', '/'));
        }
        return cells.toString().stripTrailing();
    }
}
