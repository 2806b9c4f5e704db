package guatu.journey;

import static guatu.exchange.outgoing.InputColumn.DONE;
import static guatu.exchange.outgoing.InputColumn.PERCENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import guatu.OnDatabase;
import guatu.World;
import guatu.exchange.returns.Filled;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A messy workbook goes in, is corrected at its cells, goes out to a unit and comes back against a newer fact. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("journey")
class MessyWorkbookJourneyTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_TABS = 200;

    private static Tour tour;

    @TestHTTPResource("/")
    URL home;

    @Inject
    Today today;

    @BeforeAll
    static void launch() {
        tour = new Tour();
    }

    @AfterAll
    static void close() {
        if (tour != null) tour.close();
    }

    @BeforeEach
    void standOnTheDay() {
        today.standOn(LocalDate.of(2022, 4, 20));
        World.account("messy-supervisor", Role.SUPERVISOR, null);
        World.account("messy-unit", Role.UNIT_LEAD, MessyWorkbook.KNOWN);
        tour.from(home);
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    @Test
    void aMessyWorkbookIsCorrectedCommittedHandedOutAndComesBackAgainstANewerFact() throws IOException {
        Page desk = tour.signedIn("messy-supervisor", Tour.DESK);
        upload(desk, MessyWorkbook.bytes(MessyWorkbook.PLAN));
        assertEquals(List.of("G3", "F7"), cells(desk, "column-unread", "immediate"));
        assertEquals(
                1,
                desk.locator("tr[data-unit='" + MessyWorkbook.SHORT + "'][data-as=NEW]")
                        .count());
        tour.look(desk, "messy-dry-run");
        nameTheColumn(desk);
        readTheDeadline(desk);
        matchTheUnit(desk);
        String plan = commit(desk);
        tour.look(desk, "messy-committed");
        byte[] workbook = handedOut(desk);
        String number = plan + "-01";
        byte[] filled = Filled.by(workbook, sheet -> fill(sheet, number, plan + "-03"));
        reportOnThePage(number);
        dropBack(desk, filled);
        tour.go(desk, "/tasks/" + number);
        String task = desk.locator("main").innerText();
        assertTrue(task.contains("一窗事项已梳理") && task.contains("审批局办公室") && task.contains("1/2"), task);
        assertEquals(List.of(), tour.complaints());
    }

    private static void upload(Page desk, byte[] workbook) {
        tour.go(desk, "/import");
        desk.setInputFiles("input[type=file]", new FilePayload("攻坚台账.xlsx", XLSX, workbook));
        desk.locator("form[action='/import'] button[type=submit]").press("Enter");
        desk.waitForURL("**/import/*");
    }

    private static List<String> cells(Page desk, String... codes) {
        return List.of(codes).stream()
                .map(code -> desk.locator("[data-doubt=" + code + "] b").innerText())
                .toList();
    }

    /** The column that nobody knows is a remark: said above its heading, seen at once. */
    private static void nameTheColumn(Page desk) {
        desk.locator("select[name=role-G]").selectOption("REMARK");
        desk.locator("tr.roles button").press("Enter");
        desk.waitForURL("**#*");
        assertEquals(0, desk.locator("[data-doubt=column-unread]").count());
        assertEquals(1, desk.locator("[data-said^=ROLE]").count());
    }

    /** By the keyboard alone: to the doubt, into its row, to the field, typed, sent. */
    private static void readTheDeadline(Page desk) {
        tabTo(desk, "document.activeElement.closest('[data-doubt=immediate]')");
        desk.keyboard().press("Enter");
        desk.waitForSelector("#fix-row");
        tabTo(desk, "document.activeElement.id === 'due'");
        desk.keyboard().type("2022年5月底前");
        desk.keyboard().press("Enter");
        desk.waitForSelector("[data-said^='DUE:7']");
        assertEquals(0, desk.locator("[data-doubt=immediate]").count());
        assertTrue(desk.locator("tr[data-row='7']").innerText().contains("2022年5月31日"));
    }

    private static void tabTo(Page desk, String there) {
        for (int i = 0; i < MOST_TABS; i++) {
            desk.keyboard().press("Tab");
            if ((boolean) desk.evaluate("!!(" + there + ")")) return;
        }
        throw new AssertionError("not to be reached by the keyboard: " + there);
    }

    private static void matchTheUnit(Page desk) {
        Locator row = desk.locator("tr[data-unit='" + MessyWorkbook.SHORT + "']");
        row.locator("select[name=unitAs]").selectOption("UNIT");
        row.locator("input[name=unitName]").fill(MessyWorkbook.KNOWN);
        desk.locator("button[formaction$='/decisions']").press("Enter");
        desk.waitForSelector("tr[data-unit='" + MessyWorkbook.SHORT + "'][data-as=UNIT]");
    }

    private static String commit(Page desk) {
        desk.locator("button[form=commit]").first().press("Enter");
        desk.locator("dialog[open] button[value=yes]").press("Enter");
        desk.waitForSelector("li[data-plan]");
        return desk.locator("li[data-plan]").getAttribute("data-plan");
    }

    private static byte[] handedOut(Page desk) throws IOException {
        tour.go(desk, "/import/returns");
        tour.look(desk, "messy-returns");
        desk.locator("select[name=unit]").selectOption(MessyWorkbook.KNOWN);
        Download file = desk.waitForDownload(() ->
                desk.locator("form[action='/api/returns/workbook.xlsx'] button").press("Enter"));
        return Files.readAllBytes(file.path());
    }

    /** As a unit would: words, a share, a tick; then rows sorted and columns moved. */
    private static void fill(XSSFSheet sheet, String first, String other) {
        Filled.write(sheet, first, DONE.code(), "一窗事项已梳理");
        Filled.write(sheet, first, PERCENT.code(), 0.5);
        String node = Filled.nodeColumn(sheet, first, "事项梳完");
        Filled.write(sheet, first, node, Filled.read(sheet, first, node) + "√");
        Filled.write(sheet, other, DONE.code(), "自查已布置");
        Filled.sortDownwards(sheet, 5);
        Filled.turnColumns(sheet);
    }

    private static void reportOnThePage(String number) {
        Page unit = tour.signedIn("messy-unit", Tour.PHONE);
        tour.go(unit, "/tasks/" + number + "/reports/new");
        unit.locator("#done").fill("网页上先报的一句");
        unit.locator("#done").press("Control+Enter");
        unit.waitForURL("**/tasks/" + number + "?done=reported");
    }

    private static void dropBack(Page desk, byte[] filled) {
        tour.go(desk, "/import/returns");
        desk.setInputFiles("input[type=file]", new FilePayload("审批局.xlsx", XLSX, filled));
        desk.locator("form[action='/import/returns'] button[type=submit]").press("Enter");
        desk.waitForURL("**/import/returns/*");
        Locator conflict = desk.locator("tr[data-status=CONFLICT]");
        assertEquals(1, conflict.count());
        assertEquals(1, desk.locator("tr[data-status=NEW]").count());
        assertTrue(conflict.innerText().contains("网页上先报的一句"));
        tour.look(desk, "messy-return");
        desk.locator("tr[data-status=CONFLICT] select[name=decision]").selectOption("file");
        desk.locator("input[name=by]").fill("审批局办公室");
        desk.locator("button[form=commit]").press("Enter");
        desk.locator("dialog[open] button[value=yes]").press("Enter");
        desk.waitForSelector("[data-filed]");
        assertEquals(2, desk.locator("[data-filed]").count());
        tour.look(desk, "messy-return-filed");
    }

    @Test
    void anImportIsUndoneAndAWorkbookWithoutATableIsPointedAt() {
        Page desk = tour.signedIn("messy-supervisor", Tour.DESK);
        upload(desk, MessyWorkbook.bytes(MessyWorkbook.PLAN + "（撤销）"));
        commit(desk);
        desk.locator("form[action$='/undo'] textarea").fill("导错了版本");
        desk.locator("form[action$='/undo'] button").press("Enter");
        desk.locator("dialog[open] button[value=yes]").press("Enter");
        desk.waitForSelector("form[action$='/undo']", gone());
        tour.look(desk, "messy-undone");
        upload(desk, MessyWorkbook.bare());
        assertEquals(0, desk.locator("button[form=commit]").count());
        tour.look(desk, "messy-no-table");
        desk.locator("#r-1 th a").press("Enter");
        desk.waitForSelector("#fix-row");
        desk.locator("button[name=depth][value='1']").press("Enter");
        desk.waitForSelector("tr.roles select[name=role-A]");
        desk.locator("select[name=role-A]").selectOption("TITLE");
        desk.locator("tr.roles button").press("Enter");
        desk.waitForSelector("button[form=commit]");
        tour.look(desk, "messy-pointed-at");
        assertEquals(List.of(), tour.complaints());
    }

    private static Page.WaitForSelectorOptions gone() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }
}
