package guatu.shared.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.shared.time.Today;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The frame and every tag, as they reach the browser, in both languages. */
@QuarkusTest
@Tag("database")
class TagsTest {

    @Inject
    Today today;

    @BeforeEach
    void standOnAWednesday() {
        today.standOn(LocalDate.of(2022, 4, 20));
    }

    @AfterEach
    void standOnTheRealDay() {
        today.standOn(null);
    }

    @Test
    void chineseIsTheDefault() throws IOException {
        String page = page("zh");
        shows(
                page,
                "<html lang=\"zh-CN\">",
                "<title>Style · 挂图</title>",
                "data-light=\"RED\"",
                ">红灯<",
                ">待核查<",
                ">免办<");
        shows(page, "title=\"2022年4月20日 周三\">4月20日</time>", ">2022年4月20日 周三</time>", ">2023年1月5日</time>");
        shows(page, "第 2 / 3 页，共 1,234 项");
    }

    @Test
    void englishIsComplete() throws IOException {
        String page = page("en");
        shows(page, "<html lang=\"en\">", ">Red<", ">Awaiting review<", ">20 Apr</time>", ">5 Jan 2023</time>");
        shows(page, "Page 2 of 3, 1,234 in all");
        assertFalse(page.contains("‹"), "a word is missing");
    }

    @Test
    void controlsCarryLabelHintAndMessage() throws IOException {
        String page = page("zh");
        shows(
                page,
                "<label for=\"title\">Title<span",
                "aria-describedby=\"title-hint title-error\" aria-invalid=\"true\"");
        shows(page, "value=\"a &quot;b&quot; &lt;c&gt;\"", "maxlength=\"20\"", "id=\"title-error\">bad title<");
        shows(
                page,
                "<input id=\"due\" name=\"due\" type=\"date\" value=\"\"",
                ">\ntwo\nlines</textarea>",
                "data-x=\"1\"");
        shows(
                page,
                "<option value=\"\">any</option>",
                "<option value=\"7\" selected>Seven</option>",
                "<option>own</option>");
        shows(page, "value=\"yes\" checked>", "<a href=\"#title\">bad title</a>", "<li>whole</li>");
        shows(page, "href=\"/tasks?plan=A&amp;page=1\"", "href=\"/tasks?plan=A&amp;page=3\"", "long &lt;words&gt;");
        shows(page, "<progress max=\"100\" value=\"45\" aria-label=\"进度\">");
    }

    @Test
    void visitorsHaveNoMenu() throws IOException {
        String page = page("zh");
        assertFalse(page.contains("class=\"doors\""));
        shows(page, "<a class=\"skip\" href=\"#main\">", "action=\"/language\"", "\"includeIndicatorStyles\":false");
    }

    /** FAULTS P10: the policy allows no inline style and no inline script. */
    @Test
    void nothingIsInline() throws IOException {
        String page = page("zh");
        assertFalse(Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script>|javascript:")
                .matcher(page)
                .find());
    }

    @Test
    void styleSheetsAreMarkedByTheirContent() throws IOException {
        var sheets = Pattern.compile("(?:href|src)=\"(/(?:css|js|img)/[^\"?]+)\\?v=([0-9a-f]+)\"")
                .matcher(page("zh"));
        int found = 0;
        for (; sheets.find(); found++) {
            assertFalse(sheets.group(2).equals("0"), sheets.group(1) + " does not exist");
            given().get(sheets.group()
                            .substring(
                                    sheets.group().indexOf('"') + 1,
                                    sheets.group().length() - 1))
                    .then()
                    .statusCode(200);
        }
        assertEquals(6, found);
    }

    private static String page(String language) throws IOException {
        String page = RestAssured.given()
                .cookie(CurrentLanguage.COOKIE, language)
                .get("/styleguide")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Files.writeString(Path.of("target", "styleguide-" + language + ".html"), page);
        return page;
    }

    private static void shows(String page, String... parts) {
        for (String part : List.of(parts)) assertTrue(page.contains(part), () -> "not on the page: " + part);
    }
}
