package guatu.task;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ledger's page: its filter is its address, its columns are the reader's choice. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class LedgerPageTest {

    @Inject
    Today today;

    private static final String PLAN = "LPAGE";

    private Browser reader;

    @BeforeEach
    void oneTask() {
        World.unit("列单位");
        World.account("ledger-reader", Role.LEADER, null);
        reader = Browser.signedIn("ledger-reader");
        var opened = As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("code", PLAN, "title", "列方案", "year", 2022))
                .post("/api/plans");
        if (opened.statusCode() != 201) return;
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("plan", PLAN, "title", "逾期的事", "lead", List.of("列单位"), "dueOn", "2022-04-01"))
                .post("/api/tasks")
                .then()
                .statusCode(201);
    }

    private String number() {
        return As.supervisor().get("/api/tasks?plan=" + PLAN).path("items[0].number");
    }

    private XmlPath page(String path) {
        return reader.get(path).then().statusCode(200).extract().htmlPath();
    }

    private static List<String> hidden(XmlPath page, String name) {
        return page.getList("**.findAll { it.name() == 'input' && it.@type == 'hidden' && it.@name == '" + name
                + "' && it.parent().@action == '/tasks' }.@value");
    }

    @Test
    void the_form_keeps_the_parts_it_has_no_field_for() {
        String asked = "/tasks?plan=" + PLAN + "&scope=self&unit=%E5%88%97%E5%8D%95%E4%BD%8D&dueWithin=7&late=true"
                + "&open=true&sort=-due&columns=due,lead&asOf=2022-03-30";
        XmlPath page = page(asked);
        assertEquals(List.of("7"), hidden(page, "dueWithin"));
        assertEquals(List.of("self"), hidden(page, "scope"));
        assertEquals(List.of("true"), hidden(page, "late"));
        assertEquals(List.of("true"), hidden(page, "open"));
        assertEquals(List.of("-due"), hidden(page, "sort"));
        assertEquals(List.of("due,lead"), hidden(page, "columns"));
        assertEquals(List.of("2022-03-30"), hidden(page, "asOf"));
    }

    @Test
    void each_part_in_force_is_named_and_can_be_taken_out_alone() {
        String html = reader.get("/tasks?plan=" + PLAN + "&light=RED,YELLOW&dueWithin=7&size=10")
                .asString();
        XmlPath page = new XmlPath(XmlPath.CompatibilityMode.HTML, html);
        assertEquals(
                List.of("plan", "light", "dueWithin"),
                Pattern.compile("data-filter=\"(\\w+)\"")
                        .matcher(html)
                        .results()
                        .map(m -> m.group(1))
                        .toList());
        assertEquals(
                "/tasks?plan=" + PLAN + "&dueWithin=7&size=10",
                page.getString("**.find { it.@'data-filter' == 'light' }.a.@href"));
        assertEquals(
                "红灯、黄灯",
                page.getString("**.find { it.name() == 'option' && it.@value == 'RED,YELLOW' }"),
                "the form keeps several lights");
    }

    @Test
    void sorted_links_carry_every_part() {
        today.standOn(LocalDate.of(2022, 3, 30));
        String html = reader.get("/tasks?plan=" + PLAN + "&dueWithin=366&scope=self&columns=due&asOf=2022-03-30")
                .asString();
        today.standOn(null);
        XmlPath page = new XmlPath(XmlPath.CompatibilityMode.HTML, html);
        assertEquals(
                "/tasks?plan=" + PLAN + "&scope=self&dueWithin=366&sort=due&asOf=2022-03-30&columns=due",
                page.getString("**.find { it.name() == 'thead' }.tr.th.find { it.a.@href != '' }.a.@href"));
    }

    @Test
    void columns_are_in_the_address_and_remembered_for_the_account() {
        String ledger = "/tasks?plan=" + PLAN;
        reader.get(ledger + "&columns=support")
                .then()
                .body(containsString("配合单位</th>"), not(containsString("阶段</th>")));
        reader.get(ledger).then().body(containsString("阶段</th>"));
        reader.post(
                        ledger,
                        "/tasks/columns?plan=" + PLAN + "&dueWithin=7",
                        Map.of("column", List.of("support", "stage")))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/tasks?plan=" + PLAN + "&dueWithin=7&columns=support%2Cstage"));
        reader.get(ledger).then().body(containsString("配合单位</th>"), not(containsString("最近填报</a>")));
        reader.get("/plans/" + PLAN).then().body(containsString("配合单位</th>"));
        World.account("ledger-other", Role.LEADER, null);
        Browser.signedIn("ledger-other").get(ledger).then().body(containsString("最近填报</a>"));
        reader.get(ledger + "&columns=nonsense").then().statusCode(422);
        reader.post(
                ledger,
                "/tasks/columns",
                Map.of("column", LedgerColumns.USUAL.words().split(",")[0]));
        As.leader().get("/api/tasks?plan=" + PLAN + "&columns=due").then().body("total", equalTo(1));
    }
}
