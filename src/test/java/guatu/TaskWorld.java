package guatu;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tests' ledger: plans and tasks written through the API by the supervision office. */
public final class TaskWorld {

    private TaskWorld() {}

    public static String plan() {
        String code = "P" + Long.toString(System.nanoTime(), 36).toUpperCase();
        return json(As.supervisor())
                .body(Map.of("code", code, "title", "重点工作方案", "year", 2022, "startsOn", "2022-03-14"))
                .post("/api/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** An issued task led by these units, due on a day, with one node. */
    public static String task(String due, String... lead) {
        return task(Map.of("dueOn", due, "lead", List.of(lead)));
    }

    /** A task in a plan of its own with one node, and with these facts. */
    public static String task(Map<String, ?> facts) {
        Map<String, Object> body = new HashMap<>(Map.of("plan", plan(), "title", "开设专栏"));
        body.put("milestones", List.of(Map.of("on", "2022-04-15", "precision", "DAY", "title", "开栏")));
        body.putAll(facts);
        @SuppressWarnings("unchecked")
        List<String> units = new ArrayList<>((List<String>) body.get("lead"));
        if (body.get("support") instanceof List<?> support) support.forEach(unit -> units.add((String) unit));
        units.forEach(World::unit);
        return json(As.supervisor())
                .body(body)
                .post("/api/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    public static JsonPath read(String number) {
        return As.supervisor()
                .get("/api/tasks/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static int version(String number) {
        return read(number).getInt("version");
    }

    public static void tick(RequestSpecification who, String number) {
        put(who, "/api/tasks/" + number + "/milestones/1/done", Map.of("done", true, "version", version(number)))
                .statusCode(200);
    }

    public static void move(String number, String move) {
        post(
                        As.supervisor(),
                        "/api/tasks/" + number + "/stage",
                        Map.of("move", move, "reason", "按要求调整", "version", version(number)))
                .statusCode(200);
    }

    public static ValidatableResponse post(RequestSpecification who, String path, Map<String, ?> body) {
        return json(who).body(body).post(path).then();
    }

    public static ValidatableResponse put(RequestSpecification who, String path, Map<String, ?> body) {
        return json(who).body(body).put(path).then();
    }

    private static RequestSpecification json(RequestSpecification who) {
        return who.contentType(ContentType.JSON);
    }
}
