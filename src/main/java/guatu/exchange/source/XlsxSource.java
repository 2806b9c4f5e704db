package guatu.exchange.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** Reads an .xlsx or .xlsm part by part in bounded memory; formulas are passed over, their stored values count. */
final class XlsxSource {

    private static final int MOST_SHEETS = 256;

    private record Entry(String name, boolean hidden, String relation) {}

    private final ZipParts zip;
    private final Predicate<String> unhide;
    private final Map<String, String> targets = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private String stringsPart = "xl/sharedStrings.xml";
    private String stylesPart = "xl/styles.xml";
    private boolean from1904;

    XlsxSource(ZipParts zip, Predicate<String> unhide) {
        this.zip = zip;
        this.unhide = unhide;
    }

    List<SourceSheet> sheets() throws IOException, XMLStreamException, UnreadableWorkbook {
        relations();
        workbook();
        List<Cell> strings = strings();
        var styles = new XlsxStyles(from1904);
        if (zip.has(stylesPart)) {
            try (Xml xml = zip.open(stylesPart)) {
                styles.read(xml);
            }
        }
        var sheets = new ArrayList<SourceSheet>();
        int cells = 0;
        for (Entry entry : entries) {
            var sheet = new SourceSheet(entry.name(), entry.hidden());
            sheets.add(sheet);
            String part = targets.get(entry.relation());
            boolean passed = entry.hidden() && !unhide.test(entry.name());
            if (passed || part == null || !part.contains("worksheets/")) continue;
            try (Xml xml = zip.open(part)) {
                new XlsxSheet(sheet, strings, styles).read(xml);
            }
            cells += sheet.cells();
            if (cells > SourceSheet.MOST_CELLS) throw SourceSheet.tooManyRows();
        }
        return sheets;
    }

    private void relations() throws IOException, XMLStreamException, UnreadableWorkbook {
        try (Xml xml = zip.open("xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (!xml.starts("Relationship")) continue;
                String target = String.valueOf(xml.attribute("Target"));
                String part = target.startsWith("/") ? target : "xl/" + target;
                String type = String.valueOf(xml.attribute("Type"));
                if (type.endsWith("/sharedStrings")) stringsPart = part;
                if (type.endsWith("/styles")) stylesPart = part;
                targets.put(xml.attribute("Id"), part);
            }
        }
    }

    private void workbook() throws IOException, XMLStreamException, UnreadableWorkbook {
        try (Xml xml = zip.open("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) from1904 = xml.isSet("date1904");
                if (!xml.starts("sheet")) continue;
                String state = xml.attribute("state");
                boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
                entries.add(new Entry(String.valueOf(xml.attribute("name")), hidden, xml.attribute("id")));
                if (entries.size() > MOST_SHEETS) throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
            }
        }
    }

    private List<Cell> strings() throws IOException, XMLStreamException, UnreadableWorkbook {
        var strings = new ArrayList<Cell>();
        if (!zip.has(stringsPart)) return strings;
        try (Xml xml = zip.open(stringsPart)) {
            while (xml.next()) {
                if (!xml.starts("si")) continue;
                strings.add(Cell.of(xml.string()));
                if (strings.size() > SourceSheet.MOST_CELLS) throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
            }
        }
        return strings;
    }
}
