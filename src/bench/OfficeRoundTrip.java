import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The client of office-round-trip.sh: server, token, folder for the files. */
class OfficeRoundTrip {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static String base;
    private static String token;
    private static Path work;

    public static void main(String[] args) throws Exception {
        base = args[0];
        token = args[1];
        work = Path.of(args[2]);
        JsonNode tasks = JSON.readTree(get("/api/tasks?stage=ISSUED,ACTIVE&size=200")).get("items");
        var units = new TreeMap<String, Integer>();
        var plans = new TreeSet<String>();
        tasks.forEach(task -> {
            plans.add(task.get("plan").asText());
            task.get("lead").forEach(unit -> units.merge(unit.asText(), 1, Integer::sum));
        });
        String unit = units.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        byte[] asked = get("/api/returns/workbook.xlsx?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8));
        Path filled = Files.write(work.resolve("return.xlsx"), fill(asked));
        report("return as it is", returned(filled));
        for (List<String> way : List.of(List.of("xlsx"), List.of("ods", "xlsx"), List.of("xls")))
            report("return, " + String.join(" -> ", way), returned(saved(filled, way)));
        for (String plan : plans) {
            Path ledger = Files.write(work.resolve(plan + ".xlsx"), get("/api/plans/" + plan + "/ledger.xlsx"));
            report(plan + " as it is", imported(ledger));
            for (List<String> way : List.of(List.of("xlsx"), List.of("ods", "xlsx"), List.of("xls")))
                report(plan + ", " + String.join(" -> ", way), imported(saved(ledger, way)));
        }
    }

    private static void report(String what, String result) {
        System.out.println(what + ": " + result);
    }

    /** Words and a share on each row that has a key. */
    private static byte[] fill(byte[] workbook) throws Exception {
        try (var book = new XSSFWorkbook(new java.io.ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.getSheetAt(0);
            int done = column(sheet.getRow(0), "in:done");
            int percent = column(sheet.getRow(0), "in:percent");
            for (Row row : sheet) {
                Cell key = row.getCell(0);
                if (row.getRowNum() == 0 || key == null || key.getCellType() != CellType.STRING) continue;
                row.getCell(done, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue("进展第" + row.getRowNum() + "行\n两行字");
                row.getCell(percent, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(0.35);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int column(Row codes, String code) {
        for (Cell cell : codes)
            if (cell.getStringCellValue().equals(code)) return cell.getColumnIndex();
        throw new IllegalStateException(code);
    }

    /** The file saved again by LibreOffice, in each format after the other. */
    private static Path saved(Path file, List<String> formats) throws Exception {
        Path folder = Files.createTempDirectory(work, "saved");
        Path now = file;
        for (String format : formats) {
            Path out = Files.createTempDirectory(folder, format);
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + work.resolve("office").toUri(),
                            "--headless",
                            "--convert-to",
                            format,
                            "--outdir",
                            out.toString(),
                            now.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("office.log").toFile())
                    .start();
            if (office.waitFor() != 0) throw new IllegalStateException("soffice: " + office.exitValue());
            try (var files = Files.list(out)) {
                now = files.findFirst().orElseThrow();
            }
        }
        return now;
    }

    private static String returned(Path file) throws Exception {
        JsonNode answer = post("/api/returns", file);
        var counts = new TreeMap<String, Integer>();
        answer.path("rows").forEach(row -> {
            String why = row.path("why").isNull() ? "" : " " + row.path("why").asText();
            String said = row.path("done").asText() + " " + row.path("percent").asText();
            counts.merge(row.path("status").asText() + why + (said.matches("(?s)进展第\\d+行\\n两行字 35") ? "" : " ALTERED"), 1, Integer::sum);
        });
        return counts.isEmpty() ? answer.toString() : counts.toString();
    }

    private static String imported(Path file) throws Exception {
        JsonNode answer = post("/api/imports", file);
        if (!answer.has("diff")) return answer.toString();
        var said = new StringBuilder();
        for (JsonNode plan : answer.get("diff").get("plans")) {
            said.append(plan.get("plan").asText()).append(" unchanged ").append(plan.get("unchanged"));
            for (String count : List.of("added", "changed", "gone", "conflicts"))
                said.append(", ").append(count).append(' ').append(plan.get(count));
            for (JsonNode task : plan.get("tasks"))
                for (JsonNode field : task.get("fields"))
                    if (said.length() < 1500 && List.of("CHANGED", "CONFLICT", "EXTENSION").contains(field.get("difference").asText()))
                        said.append("\n    ").append(task.path("number").asText()).append(' ').append(field);
        }
        return said.toString();
    }

    private static byte[] get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token).build();
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " " + answer.statusCode());
        return answer.body();
    }

    private static JsonNode post(String path, Path file) throws Exception {
        String edge = "guatu-edge";
        var body = new ByteArrayOutputStream();
        body.write(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(Files.readAllBytes(file));
        body.write(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());
        return JSON.readTree(answer.body());
    }
}
