package guatu.wallchart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import guatu.shared.words.Words;
import guatu.wallchart.Chart;
import guatu.wallchart.ChartNode;
import guatu.wallchart.ChartTask;
import guatu.wallchart.ChartView;
import guatu.wallchart.ChartWorld;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed holds all that is on the chart, whatever the paper; the files stay in target/charts to be looked at. */
class ChartPaperTest {

    private static final Path KEPT = Path.of("target/charts");
    private static final String BASE = "https://guatu.example";
    private static final Pattern COLOUR = Pattern.compile("[\\d.]+ [\\d.]+ [\\d.]+ (rg|RG)\\b");

    private static final Chart THIRTY = ChartWorld.chart(30, 16, 4);
    private static final Chart TWO_HUNDRED = ChartWorld.chart(200, 52, 12);

    @ParameterizedTest
    @CsvSource({
        "BATTLE,A4,30",
        "BATTLE,A3,30",
        "BATTLE,A0,30",
        "ROAD,A3,30",
        "PLEDGE,A3,30",
        "BATTLE,A4,200",
        "BATTLE,A3,200",
        "BATTLE,A0,200",
        "ROAD,A0,200"
    })
    void every_task_and_every_node_is_on_the_paper(ChartView view, Paper paper, int tasks) throws IOException {
        Chart chart = tasks == 30 ? THIRTY : TWO_HUNDRED;
        byte[] file = file(view + "-" + paper + "-" + tasks, chart, new ChartPaper.Wish(view, paper, null, false));
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = text(document);
            List<String> missing = chart.tasks()
                    .flatMap(task -> wanted(task, view).stream())
                    .filter(words -> !text.contains(words))
                    .toList();
            assertEquals(List.of(), missing);
            int pages = document.getNumberOfPages();
            assertTrue(text.contains("第" + pages + "页共" + pages + "页"), "page x of y");
            assertTrue(text.contains("数据截至2022年4月20日周三"), "date of the facts");
        }
    }

    @Test
    void headings_and_weeks_are_repeated_on_every_page() throws IOException {
        byte[] file = file("repeated", TWO_HUNDRED, new ChartPaper.Wish(ChartView.BATTLE, Paper.A4, null, false));
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = plain(stripper.getText(document));
                assertTrue(text.contains("主题宣传报道方案作战图") && text.contains("责任单位"), "title on page " + page);
                assertTrue(text.contains("部分重点任务"), "heading on page " + page);
            }
        }
    }

    @Test
    void progress_says_the_gap_in_words_and_week_by_week() throws IOException {
        byte[] file = file("PROGRESS", THIRTY, new ChartPaper.Wish(ChartView.PROGRESS, Paper.A4, null, false));
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = text(document);
            assertTrue(text.contains("截至4月20日，应完成") && text.contains("第16周"), text);
        }
    }

    @Test
    void grey_paper_has_no_colour() throws IOException {
        byte[] grey = file("grey", THIRTY, new ChartPaper.Wish(ChartView.BATTLE, Paper.A3, null, true));
        byte[] colour = file("colour", THIRTY, new ChartPaper.Wish(ChartView.BATTLE, Paper.A3, null, false));
        assertFalse(COLOUR.matcher(drawing(grey)).find());
        assertTrue(COLOUR.matcher(drawing(colour)).find());
    }

    @Test
    void tiles_are_small_sheets_that_say_where_they_belong() throws IOException {
        byte[] file = file("tiles", THIRTY, new ChartPaper.Wish(ChartView.BATTLE, Paper.A1, Paper.A3, false));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(document.getNumberOfPages() >= 4, "sheets: " + document.getNumberOfPages());
            for (PDPage page : document.getPages())
                assertEquals(
                        420 + 297,
                        Math.round((page.getMediaBox().getWidth()
                                        + page.getMediaBox().getHeight())
                                * 25.4
                                / 72));
            String text = text(document);
            assertTrue(text.contains("第1页，第1行第1列") && text.contains("第2行第2列"));
            assertTrue(text.contains(
                    plain(THIRTY.tasks().findFirst().orElseThrow().item().title())));
        }
    }

    @Test
    void codes_lead_to_the_chart_and_to_its_tasks() throws Exception {
        Chart one = ChartWorld.of(
                List.of(ChartWorld.group(THIRTY.tasks().findFirst().orElseThrow())), 16);
        byte[] file = file("codes", one, new ChartPaper.Wish(ChartView.BATTLE, Paper.A4, null, false));
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            List<String> read = Arrays.stream(
                            new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(code -> code.getText())
                    .sorted()
                    .toList();
            assertEquals(List.of(BASE + "/plans/XC2022/wallchart", BASE + "/tasks/XC2022-01"), read);
        }
    }

    @Test
    void characters_that_the_writing_lacks_become_boxes_and_long_words_go_on() throws IOException {
        String odd = "𠮷野家\u202e反写\u200b、表情\ud83d\ude00、孤\ud800立、<script>\u0000";
        ChartNode node = ChartWorld.node(1, "极".repeat(400) + "长的节点", LocalDate.of(2022, 4, 22), null, null);
        ChartTask task = ChartWorld.task(
                ChartWorld.item("XC2022-01", odd, ChartWorld.START, ChartWorld.DAY, ChartWorld.DAY), List.of(node));
        Chart chart = ChartWorld.of(List.of(ChartWorld.group(task)), 52);
        byte[] file = file("odd", chart, new ChartPaper.Wish(ChartView.BATTLE, Paper.A4, null, false));
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = text(document);
            assertTrue(text.contains("□野家反写、表情□、孤□立、<script>"), text);
            assertEquals(400, text.chars().filter(c -> c == '极').count());
            assertTrue(text.contains("长的节点"));
        }
    }

    @Test
    void an_empty_chart_is_one_page_and_english_is_written_too() throws IOException {
        Chart none = ChartWorld.of(List.of(), 8);
        byte[] file = new ChartPaper(
                        none, new ChartPaper.Wish(ChartView.BATTLE, Paper.A4, null, false), Locale.ENGLISH, BASE, "/x")
                .bytes();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            assertTrue(text(document).contains("Battlechart"));
        }
    }

    private static List<String> wanted(ChartTask task, ChartView view) {
        List<String> nodes = view == ChartView.PLEDGE
                ? List.of()
                : task.nodes().stream().map(node -> plain(node.title())).toList();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                task.item().number(), plain(task.item().title())),
                        nodes.stream())
                .toList();
    }

    private static byte[] file(String name, Chart chart, ChartPaper.Wish wish) throws IOException {
        byte[] file = new ChartPaper(chart, wish, Words.CHINESE, BASE, "/plans/XC2022/wallchart").bytes();
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".pdf"), file);
        return file;
    }

    private static String text(PDDocument document) throws IOException {
        return plain(new PDFTextStripper().getText(document));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String drawing(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getPages() == null
                    ? ""
                    : java.util.stream.StreamSupport.stream(document.getPages().spliterator(), false)
                            .map(ChartPaperTest::stream)
                            .collect(Collectors.joining());
        }
    }

    private static String stream(PDPage page) {
        try (var content = page.getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
