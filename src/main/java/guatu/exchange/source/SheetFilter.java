package guatu.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Copies the XML of a sheet without its empty cells and rows, so that a million formatted rows cost nothing. */
final class SheetFilter {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 300_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_MERGES = 30_000;
    private static final Set<String> WANTED = Set.of("cols", "sheetData", "mergeCells");
    private static final XMLInputFactory XML = factory();

    private final StringBuilder row = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private Writer out;
    private int cells;
    private int rows;
    private int merges;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    void copy(InputStream in, OutputStream to) throws IOException, XMLStreamException, UnreadableWorkbook {
        out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        rows = 0;
        merges = 0;
        out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        XMLStreamReader xml;
        synchronized (XML) {
            xml = XML.createXMLStreamReader(in);
        }
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) throw new UnreadableWorkbook(UnreadableWorkbook.UNSAFE_XML);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth == 1) continue;
                if (depth == 2 && !WANTED.contains(xml.getLocalName())) {
                    skip(xml);
                    depth--;
                } else {
                    element(xml);
                    depth--;
                }
            }
        }
        out.write("</worksheet>");
        out.flush();
    }

    private void element(XMLStreamReader xml) throws IOException, XMLStreamException, UnreadableWorkbook {
        String name = xml.getLocalName();
        if (name.equals("sheetData")) {
            out.write("<sheetData>");
            children(xml, "row", this::row);
            out.write("</sheetData>");
            return;
        }
        var part = new StringBuilder();
        int[] count = {0};
        children(xml, name.equals("cols") ? "col" : "mergeCell", child -> {
            if (++count[0] <= MOST_MERGES && (child.getLocalName().equals("col") || ++merges <= MOST_MERGES)) {
                start(part, child);
                part.append("</").append(child.getLocalName()).append('>');
            }
            skip(child);
        });
        if (part.length() > 0)
            out.append('<')
                    .append(name)
                    .append('>')
                    .append(part)
                    .append("</")
                    .append(name)
                    .append('>');
    }

    private interface Visit {
        void at(XMLStreamReader xml) throws IOException, XMLStreamException, UnreadableWorkbook;
    }

    /** Visits the children of the element at hand; each visit consumes its element. */
    private static void children(XMLStreamReader xml, String name, Visit visit)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) return;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals(name)) visit.at(xml);
            else skip(xml);
        }
    }

    private void row(XMLStreamReader xml) throws IOException, XMLStreamException, UnreadableWorkbook {
        row.setLength(0);
        start(row, xml);
        int opened = row.length();
        children(xml, "c", this::cell);
        if (row.length() == opened) return;
        if (++rows > MOST_ROWS)
            throw new UnreadableWorkbook(UnreadableWorkbook.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        out.append(row).append("</row>");
    }

    private void cell(XMLStreamReader xml) throws IOException, XMLStreamException, UnreadableWorkbook {
        String at = xml.getAttributeValue(null, "r");
        cell.setLength(0);
        start(cell, xml);
        boolean[] filled = {false};
        childrenOfCell(xml, filled);
        if (!filled[0]) return;
        if (at != null && column(at) > MOST_COLUMNS)
            throw new UnreadableWorkbook(UnreadableWorkbook.TOO_MANY_COLUMNS, String.valueOf(MOST_COLUMNS));
        if (++cells > MOST_CELLS)
            throw new UnreadableWorkbook(UnreadableWorkbook.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        row.append(cell).append("</c>");
    }

    private void childrenOfCell(XMLStreamReader xml, boolean[] filled) throws XMLStreamException {
        int depth = 0;
        boolean wanted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth-- == 0) return;
                if (wanted) cell.append("</").append(xml.getLocalName()).append('>');
                if (depth == 0) wanted = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth++ == 0)
                    wanted =
                            xml.getLocalName().equals("v") || xml.getLocalName().equals("is");
                if (wanted) cell.append('<').append(xml.getLocalName()).append('>');
            } else if (event == XMLStreamConstants.CHARACTERS && wanted) {
                filled[0] |= !xml.isWhiteSpace();
                escape(cell, xml.getText());
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) return;
        }
    }

    private static void start(StringBuilder to, XMLStreamReader xml) {
        to.append('<').append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) != null
                    && !xml.getAttributeNamespace(i).isEmpty()) continue;
            to.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
            escape(to, xml.getAttributeValue(i));
            to.append('"');
        }
        to.append('>');
    }

    private static void escape(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '&' -> to.append("&amp;");
                case '"' -> to.append("&quot;");
                case '\r' -> to.append("&#13;");
                case '\n' -> to.append("&#10;");
                default -> to.append(character);
            }
        }
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column;
    }
}
