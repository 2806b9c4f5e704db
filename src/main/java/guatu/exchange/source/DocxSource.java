package guatu.exchange.source;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads the tables of a Word document (.docx), with the lines around them, as one sheet. */
final class DocxSource {

    private final PageSheet page;
    /** Word numbers cells that hold nothing else by itself: list by list, the number reached. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private String list;
    private boolean celled;

    DocxSource(String name) {
        page = new PageSheet(name);
    }

    SourceSheet read(Xml xml) throws XMLStreamException, UnreadableWorkbook {
        while (xml.next()) {
            if (xml.starts()) start(xml);
            else if (xml.ends()) end(xml.name());
        }
        return page.sheet();
    }

    private void start(Xml xml) throws XMLStreamException, UnreadableWorkbook {
        switch (xml.name()) {
            case "tbl" -> page.openTable();
            case "tr" -> page.openRow();
            case "gridBefore" -> page.indent(xml.number("val", 0));
            case "tc" -> {
                page.openCell();
                celled = true;
                list = null;
            }
            case "gridSpan" -> page.span(xml.number("val", 1), 1);
            case "vMerge" -> {
                if (!"restart".equals(xml.attribute("val"))) page.goOn();
            }
            case "numId" -> list = xml.attribute("val");
            case "t" -> {
                String words = xml.string();
                page.text(words);
                celled &= words.isBlank();
            }
            case "br", "cr" -> page.lineBreak();
            case "tab" -> page.text(" ");
            case "noBreakHyphen" -> page.text("-");
            case "Fallback", "pPrChange", "tblGrid", "tblPr", "tcPrChange" -> xml.skip();
            default -> {}
        }
    }

    private void end(String name) throws UnreadableWorkbook {
        switch (name) {
            case "p" -> page.lineBreak();
            case "tc" -> {
                if (celled && list != null) page.text(String.valueOf(numbers.merge(list, 1, Integer::sum)));
                celled = false;
                page.closeCell();
            }
            case "tbl" -> page.closeTable();
            default -> {}
        }
    }
}
