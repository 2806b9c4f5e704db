package guatu.shared.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.OnDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document says of every operation, parameter, body and answer what it is, with an example. Exempt: answers
 * without a body, files (what they hold is not JSON), pages, which are no
 * contract and are not in the document, and the doors that only the tests have.
 */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ApiBookTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<String> missing = new ArrayList<>();

    @Test
    void every_operation_parameter_body_and_answer_is_described_with_an_example() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        JsonNode paths = document.path("paths");
        assertTrue(paths.size() > 20, "paths: " + paths.size());
        paths.properties().forEach(path -> {
            if (path.getKey().startsWith("/api/test-")) return;
            if (!path.getKey().startsWith("/api/")) missing.add(path.getKey() + " is a page");
            path.getValue().properties().forEach(operation -> {
                if (METHODS.contains(operation.getKey())) {
                    read(operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue());
                }
            });
        });
        assertEquals(List.of(), missing, "write them into src/main/resources/openapi/book.json");
    }

    private void read(String operation, JsonNode told) {
        need(operation, told, "summary");
        need(operation, told, "description");
        for (JsonNode parameter : told.path("parameters")) {
            String name = operation + " parameter " + parameter.path("name").asText();
            need(name, parameter, "description");
            need(name, parameter, "example");
        }
        if (told.has("requestBody")) {
            need(operation + " body", told.path("requestBody"), "description");
            examples(operation + " body", told.path("requestBody"));
        }
        told.path("responses").properties().forEach(answer -> {
            need(operation + " " + answer.getKey(), answer.getValue(), "description");
            examples(operation + " " + answer.getKey(), answer.getValue());
        });
    }

    private void examples(String what, JsonNode holder) {
        holder.path("content").properties().forEach(type -> {
            boolean file = !type.getKey().contains("json") && !type.getKey().equals("*/*");
            if (!file) need(what + " " + type.getKey(), type.getValue(), "example");
        });
    }

    private void need(String what, JsonNode holder, String part) {
        JsonNode found = holder.path(part);
        boolean written = found.isTextual() ? !found.asText().isBlank() : !found.isMissingNode() && !found.isNull();
        if (!written) missing.add(what + ": " + part);
    }
}
