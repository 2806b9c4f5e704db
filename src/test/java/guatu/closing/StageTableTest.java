package guatu.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage × every verb × every role: done, or the right refusal, exactly as the table says. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class StageTableTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final String LEAD = "市流转甲局";
    private static final String SECOND = "市流转戊局";
    private static final String SUPPORT = "市流转乙局";
    private static final String ABOVE = "市流转上级局";
    private static final String OTHER = "市流转丙局";
    private static final List<String> STAGES =
            List.of("DRAFT", "ISSUED", "ACTIVE", "IN_REVIEW", "CLOSED", "SUSPENDED", "WITHDRAWN");

    /**
     * Status of the answer, stage by stage. 404: out of sight; 403: not this role's; 422: not in this stage; 409: a request
     * waits already, or none waits any more. Roles in one line are answered alike. Accepting what one has accepted is once.
     */
    private static final String TABLE = """
            verb        roles                               DRAFT ISSUED ACTIVE IN_REVIEW CLOSED SUSPENDED WITHDRAWN
            issue       supervisor                            200    422    422       422    422       422       422
            issue       leader,auditor                        403    403    403       403    403       403       403
            issue       head,member,support,supporter,above   404    403    403       403    403       403       403
            issue       other,stranger,admin                  404    404    404       404    404       404       404
            suspend     supervisor                            422    200    200       200    422       422       422
            suspend     leader,auditor                        403    403    403       403    403       403       403
            suspend     head,member,support,supporter,above   404    403    403       403    403       403       403
            suspend     other,stranger,admin                  404    404    404       404    404       404       404
            resume      supervisor                            422    422    422       422    422       200       422
            resume      leader,auditor                        403    403    403       403    403       403       403
            resume      head,member,support,supporter,above   404    403    403       403    403       403       403
            resume      other,stranger,admin                  404    404    404       404    404       404       404
            withdraw    supervisor                            200    200    200       200    422       200       422
            withdraw    leader,auditor                        403    403    403       403    403       403       403
            withdraw    head,member,support,supporter,above   404    403    403       403    403       403       403
            withdraw    other,stranger,admin                  404    404    404       404    404       404       404
            edit        supervisor                            200    200    200       200    422       200       422
            edit        leader,auditor                        403    403    403       403    403       403       403
            edit        head,member,support,supporter,above   404    403    403       403    403       403       403
            edit        other,stranger,admin                  404    404    404       404    404       404       404
            report      supervisor                            422    201    201       422    422       422       422
            report      leader,auditor                        403    403    403       403    403       403       403
            report      head,member,support,supporter         404    201    201       422    422       422       422
            report      above                                 404    403    403       403    403       403       403
            report      other,stranger,admin                  404    404    404       404    404       404       404
            tick        supervisor                            422    200    200       422    422       422       422
            tick        leader,auditor                        403    403    403       403    403       403       403
            tick        head,member                           404    200    200       422    422       422       422
            tick        support,supporter,above               404    403    403       403    403       403       403
            tick        other,stranger,admin                  404    404    404       404    404       404       404
            waive       supervisor                            422    200    200       422    422       422       422
            waive       leader,auditor                        403    403    403       403    403       403       403
            waive       head                                  404    200    200       422    422       422       422
            waive       member,support,supporter,above        404    403    403       403    403       403       403
            waive       other,stranger,admin                  404    404    404       404    404       404       404
            part        supervisor                            403    403    403       403    403       403       403
            part        leader,auditor                        403    403    403       403    403       403       403
            part        head,member                           404    200    200       422    422       422       422
            part        support,supporter,above               404    403    403       403    403       403       403
            part        other,stranger,admin                  404    404    404       404    404       404       404
            close       supervisor                            403    403    403       403    403       403       403
            close       leader,auditor                        403    403    403       403    403       403       403
            close       head,member                           404    201    201       409    422       422       422
            close       support,supporter,above               404    403    403       403    403       403       403
            close       other,stranger,admin                  404    404    404       404    404       404       404
            takeBack    supervisor                            403    403    403       403    403       403       403
            takeBack    leader,auditor                        403    403    403       403    403       403       403
            takeBack    head,member                           404    404    404       204    409       404       404
            takeBack    support,supporter,above               404    403    403       403    403       403       403
            takeBack    other,stranger,admin                  404    404    404       404    404       404       404
            accept      supervisor                            404    404    404       200    200       404       404
            accept      leader,auditor                        403    403    403       403    403       403       403
            accept      head,member,support,supporter,above   404    403    403       403    403       403       403
            accept      other,stranger,admin                  404    404    404       404    404       404       404
            sendBack    supervisor                            404    404    404       200    409       404       404
            sendBack    leader,auditor                        403    403    403       403    403       403       403
            sendBack    head,member,support,supporter,above   404    403    403       403    403       403       403
            sendBack    other,stranger,admin                  404    404    404       404    404       404       404
            reopen      supervisor                            422    422    422       422    200       422       422
            reopen      leader,auditor                        403    403    403       403    403       403       403
            reopen      head,member,support,supporter,above   404    403    403       403    403       403       403
            reopen      other,stranger,admin                  404    404    404       404    404       404       404
            extend      supervisor                            403    403    403       403    403       403       403
            extend      leader,auditor                        403    403    403       403    403       403       403
            extend      head,member                           404    201    201       422    422       201       422
            extend      support,supporter,above               404    403    403       403    403       403       403
            extend      other,stranger,admin                  404    404    404       404    404       404       404
            pause       supervisor                            403    403    403       403    403       403       403
            pause       leader,auditor                        403    403    403       403    403       403       403
            pause       head,member                           404    201    201       422    422       422       422
            pause       support,supporter,above               404    403    403       403    403       403       403
            pause       other,stranger,admin                  404    404    404       404    404       404       404
            giveUp      supervisor                            403    403    403       403    403       403       403
            giveUp      leader,auditor                        403    403    403       403    403       403       403
            giveUp      head,member                           404    201    201       422    422       201       422
            giveUp      support,supporter,above               404    403    403       403    403       403       403
            giveUp      other,stranger,admin                  404    404    404       404    404       404       404
            approve     supervisor                            404    200    200       404    404       200       404
            approve     leader,auditor                        403    403    403       403    403       403       403
            approve     head,member,support,supporter,above   404    403    403       403    403       403       403
            approve     other,stranger,admin                  404    404    404       404    404       404       404
            refuse      supervisor                            404    200    200       404    404       200       404
            refuse      leader,auditor                        403    403    403       403    403       403       403
            refuse      head,member,support,supporter,above   404    403    403       403    403       403       403
            refuse      other,stranger,admin                  404    404    404       404    404       404       404
            withdrawAsk supervisor,leader,auditor             403    403    403       403    403       403       403
            withdrawAsk head,member                           404    204    204       404    404       204       404
            withdrawAsk support,supporter,above               404    403    403       403    403       403       403
            withdrawAsk other,stranger,admin                  404    404    404       404    404       404       404
            raise       supervisor                            201    201    201       201    422       201       422
            raise       leader,auditor                        403    403    403       403    403       403       403
            raise       head,member,support,supporter         404    201    201       201    422       201       422
            raise       above                                 404    403    403       403    403       403       403
            raise       other,stranger,admin                  404    404    404       404    404       404       404
            check       supervisor                            201    201    201       201    201       201       201
            check       leader,auditor                        403    403    403       403    403       403       403
            check       head,member,support,supporter,above   404    403    403       403    403       403       403
            check       other,stranger,admin                  404    404    404       404    404       404       404
            instruct    supervisor,leader                     201    201    201       201    201       201       201
            instruct    auditor                               403    403    403       403    403       403       403
            instruct    head,member,support,supporter,above   404    403    403       403    403       403       403
            instruct    other,stranger,admin                  404    404    404       404    404       404       404
            """;

    private static final Map<String, Supplier<RequestSpecification>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("supervisor", As::supervisor);
        ROLES.put("leader", As::leader);
        ROLES.put("auditor", As::auditor);
        ROLES.put("admin", As::admin);
        ROLES.put("head", () -> As.leadOf(LEAD));
        ROLES.put("member", () -> As.memberOf(LEAD));
        ROLES.put("support", () -> As.leadOf(SUPPORT));
        ROLES.put("supporter", () -> As.memberOf(SUPPORT));
        ROLES.put("other", () -> As.leadOf(OTHER));
        ROLES.put("stranger", () -> As.memberOf(OTHER));
        ROLES.put("above", () -> As.leadOf(ABOVE));
    }

    @Inject
    Today today;

    private final Map<String, Subject> untouched = new HashMap<>();

    @BeforeEach
    void standOnTheDay() {
        today.standOn(WEDNESDAY);
        World.unit(ABOVE);
        World.unit(LEAD, ABOVE);
        ROLES.values().forEach(Supplier::get);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    @Test
    void every_verb_in_every_stage_by_every_role_is_answered_as_the_table_says() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (String line : TABLE.lines().skip(1).toList()) {
            String[] cells = line.strip().split("\\s+");
            for (String role : cells[1].split(",")) {
                for (int at = 0; at < STAGES.size(); at++, tried++) {
                    int expected = Integer.parseInt(cells[at + 2]);
                    int given = tryIt(cells[0], role, STAGES.get(at), expected);
                    if (given != expected)
                        wrong.add(cells[0] + " by " + role + " in " + STAGES.get(at) + ": " + given + ", not "
                                + expected);
                }
            }
        }
        assertEquals(List.of(), wrong);
        untouched.values().forEach(on -> assertEquals(on, Subject.of(on.number()), "a refusal left a trace"));
        assertEquals(23 * ROLES.size() * STAGES.size(), tried, "every role has a line for every verb");
    }

    private int tryIt(String verb, String role, String stage, int expected) {
        Subject subject = expected < 300
                ? Subject.of(made(stage, verb))
                : untouched.computeIfAbsent(stage, s -> Subject.of(made(s, "")));
        return send(verb, ROLES.get(role).get().contentType(ContentType.JSON), subject)
                .statusCode();
    }

    /** What a verb is tried on: a task as it stands, with its last requests (0 where there are none). */
    private record Subject(String number, int version, boolean secondNodeDone, long closing, long extension) {

        static Subject of(String number) {
            var task = TaskWorld.read(number);
            return new Subject(
                    number,
                    task.getInt("version"),
                    task.getBoolean("milestones[1].done"),
                    last(number, "closing-requests"),
                    last(number, "extensions"));
        }
    }

    private static Response send(String verb, RequestSpecification who, Subject on) {
        String task = "/api/tasks/" + on.number();
        String closing = task + "/closing-requests/" + on.closing();
        int version = on.version();
        return switch (verb) {
            case "issue", "suspend", "resume", "withdraw" ->
                who.body(Map.of("move", verb.toUpperCase(), "reason", "按要求", "version", version))
                        .post(task + "/stage");
            case "edit" -> who.body(Map.of("title", "改名", "version", version)).patch(task);
            case "report" -> who.body(Map.of("done", "有进展", "percent", 50)).post(task + "/reports");
            case "tick" ->
                who.body(Map.of("done", !on.secondNodeDone(), "version", version))
                        .put(task + "/milestones/2/done");
            case "waive" ->
                who.body(Map.of("because", "活动取消", "version", version)).put(task + "/milestones/2/waived");
            case "part" -> who.body(Map.of("done", true)).put(task + "/part");
            case "close" -> who.body(Map.of("conclusion", "全部完成")).post(task + "/closing-requests");
            case "takeBack" -> who.delete(closing);
            case "accept" -> who.body(Map.of("accept", true)).post(closing + "/decision");
            case "sendBack" ->
                who.body(Map.of("accept", false, "reason", "材料不全")).post(closing + "/decision");
            case "reopen" ->
                who.body(Map.of("reason", "抽查不实", "version", version)).post(task + "/reopening");
            case "extend" -> who.body(asked("EXTEND")).post(task + "/extensions");
            case "pause" -> who.body(asked("SUSPEND")).post(task + "/extensions");
            case "giveUp" -> who.body(asked("WITHDRAW")).post(task + "/extensions");
            case "approve" ->
                who.body(Map.of("accept", true)).post(task + "/extensions/" + on.extension() + "/decision");
            case "refuse" ->
                who.body(Map.of("accept", false, "reason", "理由不足"))
                        .post(task + "/extensions/" + on.extension() + "/decision");
            case "withdrawAsk" -> who.delete(task + "/extensions/" + on.extension());
            case "raise" -> who.body(Map.of("text", "缺场地")).post(task + "/problems");
            case "check" -> who.body(Map.of("on", "2022-04-19", "by", "督查一组")).post(task + "/checks");
            case "instruct" ->
                who.body(Map.of("text", "抓紧办", "leader", "分管副市长")).post(task + "/instructions");
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static Map<String, String> asked(String kind) {
        return Map.of("kind", kind, "newDue", "2022-08-31", "reason", "受疫情影响", "cause", "EXCUSABLE");
    }

    private static String decision(String number) {
        return "/api/tasks/" + number + "/closing-requests/" + last(number, "closing-requests") + "/decision";
    }

    /** The last request of a kind; 0 where there is none. */
    private static long last(String number, String kind) {
        List<Integer> ids =
                As.supervisor().get("/api/tasks/" + number + "/" + kind).path("id");
        return ids.isEmpty() ? 0 : ids.get(0);
    }

    /** A task that has come to the stage by its verbs; what asking to close needs is done where that is to be tried. */
    private static String made(String stage, String verb) {
        boolean parts = verb.equals("part");
        String number = TaskWorld.task(Map.of(
                "dueOn",
                "2022-06-30",
                "lead",
                parts ? List.of(LEAD, SECOND) : List.of(LEAD),
                "support",
                List.of(SUPPORT),
                "draft",
                stage.equals("DRAFT"),
                "milestones",
                List.of(
                        Map.of("on", "2022-04-15", "precision", "DAY", "title", "起步"),
                        Map.of("on", "2022-05-15", "precision", "DAY", "title", "收尾"))));
        switch (stage) {
            case "ACTIVE" -> report(number);
            case "SUSPENDED" -> TaskWorld.move(number, "SUSPEND");
            case "WITHDRAWN" -> TaskWorld.move(number, "WITHDRAW");
            case "IN_REVIEW", "CLOSED" -> submit(number);
            default -> {}
        }
        if (stage.equals("CLOSED")) {
            TaskWorld.post(As.supervisor(), decision(number), Map.of("accept", true))
                    .statusCode(200);
        }
        if (verb.equals("close")) settle(number);
        if (List.of("approve", "refuse", "withdrawAsk").contains(verb))
            TaskWorld.post(As.leadOf(LEAD), "/api/tasks/" + number + "/extensions", asked("EXTEND"))
                    .statusCode(201);
        assertEquals(
                stage.equals("ISSUED") && verb.equals("close") ? "ACTIVE" : stage,
                TaskWorld.read(number).getString("stage"));
        return number;
    }

    private static void report(String number) {
        TaskWorld.post(As.leadOf(LEAD), "/api/tasks/" + number + "/reports", Map.of("done", "已起步"))
                .statusCode(201);
    }

    private static void submit(String number) {
        settle(number);
        TaskWorld.post(As.leadOf(LEAD), "/api/tasks/" + number + "/closing-requests", Map.of("conclusion", "均已完成"))
                .statusCode(201);
    }

    private static void settle(String number) {
        for (int node = 1; node <= 2; node++)
            TaskWorld.put(
                            As.leadOf(LEAD),
                            "/api/tasks/" + number + "/milestones/" + node + "/done",
                            Map.of("done", true, "version", TaskWorld.version(number)))
                    .statusCode(200);
    }
}
