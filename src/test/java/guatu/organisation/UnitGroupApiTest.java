package guatu.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import guatu.As;
import guatu.OnDatabase;
import guatu.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Groups of units through the API (rules I5, V4). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class UnitGroupApiTest {

    private static RequestSpecification admin(Map<String, ?> body) {
        return As.admin().contentType(ContentType.JSON).body(body);
    }

    private static String made(String name, String... members) {
        for (String member : members) World.unit(member);
        return admin(Map.of("name", name, "aliases", List.of(name + "们"), "members", List.of(members)))
                .post("/api/unit-groups")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/unit-groups/"))
                .body("members", equalTo(List.of(members)), "version", equalTo(0))
                .extract()
                .path("id");
    }

    @Test
    void I5_a_group_is_listed_made_and_changed_what_is_left_out_stays() {
        String id = made("各接口甲区", "接口甲一区", "接口甲二区");
        As.memberOf("接口甲一区").get("/api/unit-groups").then().statusCode(200).body("name", hasItem("各接口甲区"));
        admin(Map.of("members", List.of("接口甲二区"), "version", 0))
                .patch("/api/unit-groups/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("各接口甲区"), "aliases", equalTo(List.of("各接口甲区们")))
                .body("members", equalTo(List.of("接口甲二区")), "version", equalTo(1));
    }

    @Test
    void F8_a_stale_change_is_409_and_a_broken_one_422() {
        String id = made("各接口乙区", "接口乙一区");
        admin(Map.of("name", "各接口乙市", "version", 0))
                .patch("/api/unit-groups/" + id)
                .then()
                .statusCode(200);
        admin(Map.of("name", "各接口乙县", "version", 0))
                .patch("/api/unit-groups/" + id)
                .then()
                .statusCode(409)
                .body("theirs.name", equalTo("各接口乙市"));
        admin(Map.of("name", "各接口乙县")).patch("/api/unit-groups/" + id).then().statusCode(422);
        admin(Map.of("name", "各接口丙区", "members", List.of("没有这个单位")))
                .post("/api/unit-groups")
                .then()
                .statusCode(422)
                .body("type", containsString("unknown_unit"));
        admin(Map.of("name", "各接口丙区"))
                .post("/api/unit-groups")
                .then()
                .statusCode(422)
                .body("type", containsString("group_needs_members"));
        admin(Map.of("version", 0)).patch("/api/unit-groups/999999999").then().statusCode(404);
    }

    @Test
    void V4_only_administrators_change_groups() {
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "各接口丁区", "members", List.of("接口丁一区")))
                .post("/api/unit-groups")
                .then()
                .statusCode(403);
        As.nobody().get("/api/unit-groups").then().statusCode(401);
    }
}
