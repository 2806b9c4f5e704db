package guatu.exchange.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the tables of a web page, or of an .xls that is one inside, with the lines around them, as one sheet. */
final class HtmlSource implements NodeFilter {

    private static final int LARGEST = 10_000_000;
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "select", "button", "noscript");

    private final PageSheet page;
    private final Set<Node> frames;
    /** The tables around the element at hand: true where one only arranges the page. */
    private final Deque<Boolean> tables = new ArrayDeque<>();

    private UnreadableWorkbook refused;

    private HtmlSource(String name, Set<Node> frames) {
        this.frames = frames;
        page = new PageSheet(name);
    }

    static SourceSheet read(String html, String name) throws UnreadableWorkbook {
        if (html.length() > LARGEST)
            throw new UnreadableWorkbook(UnreadableWorkbook.TOO_LARGE, LARGEST / 1_000_000 + " MB");
        Element body = Jsoup.parse(html).body();
        var source = new HtmlSource(name, FrameTables.in(body));
        body.filter(source);
        if (source.refused != null) throw source.refused;
        return source.page.sheet();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        try {
            if (node instanceof TextNode words) page.text(words.getWholeText().replaceAll("\\s+", " "));
            return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
        } catch (UnreadableWorkbook e) {
            refused = e;
            return FilterResult.STOP;
        }
    }

    private FilterResult open(Element element) throws UnreadableWorkbook {
        if (UNSEEN.contains(element.normalName()) || isHidden(element)) return FilterResult.SKIP_ENTIRELY;
        if (element.nameIs("table")) tables.push(frames.contains(element));
        switch (part(element)) {
            case "table" -> page.openTable();
            case "tr" -> page.openRow();
            case "td", "th" -> {
                page.openCell();
                page.span(number(element, "colspan"), number(element, "rowspan"));
            }
            case "br" -> page.lineBreak();
            default -> {
                if (element.isBlock()) page.lineBreak();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        try {
            if (node instanceof Element element) close(element);
            return FilterResult.CONTINUE;
        } catch (UnreadableWorkbook e) {
            refused = e;
            return FilterResult.STOP;
        }
    }

    private void close(Element element) throws UnreadableWorkbook {
        switch (part(element)) {
            case "table" -> page.closeTable();
            case "td", "th" -> page.closeCell();
            case "tr", "tbody", "thead", "tfoot" -> {}
            default -> {
                if (element.isBlock()) page.lineBreak();
            }
        }
        if (element.nameIs("table")) tables.pop();
    }

    /** What the element is to the page: rows and cells of a table that only arranges it are mere blocks. */
    private String part(Element element) {
        return switch (element.normalName()) {
            case "table", "tr", "td", "th" -> Boolean.TRUE.equals(tables.peek()) ? "div" : element.normalName();
            default -> element.normalName();
        };
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).trim();
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    }
}
