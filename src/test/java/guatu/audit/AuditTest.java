package guatu.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.Browser;
import guatu.OnDatabase;
import guatu.World;
import guatu.organisation.Role;
import guatu.shared.words.Words;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trail: written, read, exported and checked (rules A1, A2, V2, V4; FAULTS P12, H2). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class AuditTest {

    private static int count;

    @Inject
    EntityManager em;

    @Inject
    CheckTrail command;

    private String unit;

    @BeforeEach
    void somethingHappens() {
        unit = "=留痕单位" + ++count;
        add(unit);
    }

    private static void add(String unit) {
        As.admin()
                .contentType(ContentType.JSON)
                .body(Map.of("name", unit))
                .post("/api/units")
                .then()
                .statusCode(201);
    }

    /** As the owner of the database, who may put PostgreSQL's guard of the trail aside. */
    private int sql(String sql, Object... args) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if ("postgresql".equals(System.getProperty("guatu.db")))
                em.createNativeQuery("set local session_replication_role = 'replica'")
                        .executeUpdate();
            var query = em.createNativeQuery(sql);
            IntStream.range(0, args.length).forEach(i -> query.setParameter(i + 1, args[i]));
            return query.executeUpdate();
        });
    }

    private static int last() {
        return As.auditor().get("/api/audit?size=1").path("items[0].id");
    }

    @Test
    void A1_an_entry_says_who_when_from_where_what_before_and_after() {
        As.auditor()
                .queryParam("entity", "unit")
                .queryParam("key", unit)
                .get("/api/audit")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].username", equalTo("test-admin"))
                .body("items[0].address", not(equalTo("")))
                .body("items[0].verb", equalTo("added"))
                .body("items[0].before", equalTo(Map.of()))
                .body("items[0].after.name", equalTo(unit))
                .body("items[0].at", startsWith(String.valueOf(Instant.now()).substring(0, 4)))
                .body("items[0].hash", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    void the_trail_is_filtered_by_who_and_day_and_paged() {
        As.auditor()
                .get("/api/audit?username=test-admin&size=2")
                .then()
                .body("items.username", everyItem(equalTo("test-admin")))
                .body("size", equalTo(2));
        As.auditor().get("/api/audit?from=2100-01-01").then().body("total", equalTo(0));
        As.auditor().get("/api/audit?to=2000-01-01").then().body("total", equalTo(0));
        As.auditor().get("/api/audit?from=2000-01-01&to=2100-01-01").then().body("total", greaterThan(0));
        As.auditor().get("/api/audit?from=0000-00-00").then().statusCode(422).body("errors[0].field", equalTo("from"));
    }

    @Test
    void V4_units_and_administrators_stay_outside() {
        As.supervisor();
        for (String path : new String[] {"/api/audit", "/api/audit/verify", "/audit", "/audit/entries.csv"}) {
            As.memberOf("审计外单位").get(path).then().statusCode(403);
            As.leadOf("审计外单位").get(path).then().statusCode(403);
            As.admin().get(path).then().statusCode(403);
            As.leader().get(path).then().statusCode(200);
        }
        As.nobody().get("/api/audit").then().statusCode(401);
    }

    @Test
    void A2_the_chain_verifies() {
        int last = last();
        As.auditor()
                .get("/api/audit/verify")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("checked", equalTo(last))
                .body("head.id", equalTo(last));
    }

    @Test
    void A2_P12_an_altered_entry_is_named() {
        int id = As.auditor()
                .queryParam("entity", "unit")
                .queryParam("key", unit)
                .get("/api/audit")
                .path("items[0].id");
        add(unit + "后");
        String was = As.auditor()
                .queryParam("entity", "unit")
                .queryParam("key", unit)
                .get("/api/audit")
                .path("items[0].actor");
        sql("update audit_entry set actor = 'nobody' where id = ?1", id);
        As.auditor()
                .get("/api/audit/verify")
                .then()
                .body("valid", equalTo(false))
                .body("firstBroken", equalTo(id))
                .body("checked", equalTo(id - 1))
                .body("reason", equalTo("altered"));
        sql("update audit_entry set actor = ?1 where id = ?2", was, id);
        As.auditor().get("/api/audit/verify").then().body("valid", equalTo(true));
    }

    @Test
    void A2_P12_a_removed_entry_is_named() {
        int id = As.auditor()
                .queryParam("entity", "unit")
                .queryParam("key", unit)
                .get("/api/audit")
                .path("items[0].id");
        add(unit + "后");
        sql("create table audit_kept as select * from audit_entry where id = " + id);
        sql("delete from audit_entry where id = ?1", id);
        As.auditor()
                .get("/api/audit/verify")
                .then()
                .body("firstBroken", equalTo(id))
                .body("reason", equalTo("missing"));
        sql("insert into audit_entry select * from audit_kept");
        sql("drop table audit_kept");
        As.auditor().get("/api/audit/verify").then().body("valid", equalTo(true));
    }

    @Test
    void A2_P12_a_cut_tail_is_named_and_by_the_checkpoint_in_the_data_folder_also_where_the_head_was_set_back() {
        int last = last();
        String hash = As.auditor().get("/api/audit?size=1").path("items[0].hash");
        String before = As.auditor().get("/api/audit?size=2").path("items[1].hash");
        sql("create table audit_kept as select * from audit_entry where id = " + last);
        sql("delete from audit_entry where id = ?1", last);
        As.auditor()
                .get("/api/audit/verify")
                .then()
                .body("firstBroken", equalTo(last))
                .body("reason", equalTo("cut"));
        sql("update audit_head set last_id = ?1, last_hash = ?2", last - 1, before);
        As.auditor()
                .get("/api/audit/verify")
                .then()
                .body("valid", equalTo(false))
                .body("firstBroken", equalTo(last))
                .body("reason", equalTo("cut"));
        As.auditor()
                .get("/api/audit/verify?id=" + last + "&hash=" + hash)
                .then()
                .body("valid", equalTo(false))
                .body("firstBroken", equalTo(last));
        sql("insert into audit_entry select * from audit_kept");
        sql("drop table audit_kept");
        sql("update audit_head set last_id = ?1, last_hash = ?2", last, hash);
        As.auditor().get("/api/audit/verify").then().body("valid", equalTo(true));
    }

    @Test
    void A2_the_command_says_which_entry_is_broken_and_ends_with_one() {
        assertEquals(0, command.run("verify"));
        int last = last();
        assertEquals(1, command.run("verify", String.valueOf(last), "0".repeat(64)));
        TrailVerdict broken = TrailVerdict.broken(6, 7, "altered", new AuditEntries.Head(9, "f".repeat(64)));
        assertEquals("第 7 条起不完整 这一条的内容被改动过。", CheckTrail.said(broken, Words.CHINESE));
    }

    @Test
    void the_trail_is_filtered_by_deed() {
        As.auditor()
                .get("/api/audit?verb=added&entity=unit&size=5")
                .then()
                .body("items.verb", everyItem(equalTo("added")))
                .body("items.size()", greaterThan(0));
    }

    @Test
    void A1_entries_written_at_once_stand_in_one_chain() {
        As.admin();
        IntStream.range(0, 12).parallel().forEach(i -> add(unit + "并" + i));
        As.auditor().get("/api/audit/verify").then().body("valid", equalTo(true));
    }

    @Test
    void the_page_shows_changes_in_words_and_checks_the_chain() {
        World.account("audit-reader", Role.AUDITOR, null);
        Browser reader = Browser.signedIn("audit-reader");
        reader.request()
                .queryParam("entity", "unit")
                .queryParam("key", unit)
                .get("/audit")
                .then()
                .statusCode(200)
                .body(containsString("新增"))
                .body(containsString("<ins>" + unit + "</ins>"))
                .body(containsString("test-admin"))
                .body(not(containsString("‹")));
        reader.get("/audit?check=true").then().body(containsString("条记录前后相连"));
        reader.get("/audit?from=yesterday")
                .then()
                .statusCode(422)
                .body(containsString("yesterday"))
                .body(containsString("id=\"from-error\""));
        reader.get("/audit?entity=no-such").then().statusCode(200).body(containsString("没有符合条件的记录"));
        reader.cookie("guatu_lang", "en");
        reader.get("/audit").then().body(containsString("Check the chain")).body(not(containsString("‹")));
    }

    @Test
    void H2_the_file_holds_the_filtered_entries_and_no_formula() {
        As.auditor()
                .queryParam("entity", "unit")
                .queryParam("key", unit)
                .get("/audit/entries.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("\"'" + unit + "\""))
                .body(containsString("校验值"))
                .body(not(containsString("sign")));
        As.auditor().get("/api/audit?entity=audit").then().body("items.verb", hasItem("exported"));
    }
}
