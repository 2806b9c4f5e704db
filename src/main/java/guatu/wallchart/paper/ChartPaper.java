package guatu.wallchart.paper;

import guatu.plan.PlanBoard;
import guatu.shared.words.Dates;
import guatu.shared.words.Words;
import guatu.wallchart.Chart;
import guatu.wallchart.ChartView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A wall chart on paper (挂图打印): vectors, writing that can be selected, and no need of colour. */
public final class ChartPaper {

    private final Chart chart;
    private final Wish wish;
    private final Locale locale;
    private final String address;
    private final Parts parts;

    /**
     * What is to be printed.
     *
     * @param tile the paper on which the large pages are cut up; null leaves them whole
     */
    public record Wish(ChartView view, Paper paper, Paper tile, boolean grey) {}

    /** {@code base} is the address of the house, {@code path} that of the chart in it. */
    public ChartPaper(Chart chart, Wish wish, Locale locale, String base, String path) {
        this.chart = chart;
        this.wish = wish;
        this.locale = locale;
        this.address = base + path;
        this.parts = new Parts(locale, base);
    }

    /** The file. */
    public byte[] bytes() {
        try (PDDocument document = new PDDocument()) {
            draw(document);
            boolean whole =
                    wish.tile() == null || wish.tile().width() >= wish.paper().width();
            return whole ? saved(document) : cut(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(PDDocument document) throws IOException {
        Face face = new Face(document);
        new Sheets(document, face, wish.paper(), wish.grey(), chart, this::heading, locale).draw(maker());
        document.getDocumentInformation().setTitle(title());
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
    }

    private Grid.Maker maker() {
        return switch (wish.view()) {
            case BATTLE, ROAD -> new MatrixPaper(chart, wish.view(), locale, parts);
            case PLEDGE -> new PledgePaper(chart, locale, parts);
            case PROGRESS -> new MeterPaper(chart, locale, parts);
        };
    }

    private Heading heading(float scale) {
        String facts = Words.of(locale, "wallchart_facts_of", Dates.full(chart.day(), locale))
                + Words.of(locale, "wallchart_tasks", chart.count())
                + (chart.outside() > 0 ? "  " + Words.of(locale, "wallchart_outside", chart.outside()) : "")
                + (chart.more() ? "  " + Words.of(locale, "wallchart_more", chart.count()) : "");
        return new Heading(title(), facts, parts.keys(wish.view(), scale), Codes.of(address));
    }

    private String title() {
        return chart.plans().stream()
                        .map(ChartPaper::named)
                        .collect(Collectors.joining(Words.of(locale, "shared_comma")))
                + "  " + Words.of(locale, "wallchart_view_" + wish.view());
    }

    private static String named(PlanBoard plan) {
        return plan.facts().title();
    }

    private byte[] cut(PDDocument large) throws IOException {
        byte[] whole = saved(large);
        try (PDDocument source = org.apache.pdfbox.Loader.loadPDF(whole);
                PDDocument tiles = new PDDocument()) {
            new Tiles(
                            tiles,
                            new Face(tiles),
                            wish.tile(),
                            parts,
                            source.getPage(0).getMediaBox())
                    .cut(source);
            tiles.getDocumentInformation().setTitle(title());
            tiles.getDocumentCatalog().setLanguage(locale.toLanguageTag());
            return saved(tiles);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }
}
