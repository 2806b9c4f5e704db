package guatu.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pulls one part of an office file: no document type, no entities, never more than a cell of text at a time. */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader reader;

    Xml(InputStream in) throws XMLStreamException {
        synchronized (FACTORY) {
            reader = FACTORY.createXMLStreamReader(in);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws XMLStreamException, UnreadableWorkbook {
        if (!reader.hasNext()) return false;
        if (reader.next() == XMLStreamConstants.DTD) throw new UnreadableWorkbook(UnreadableWorkbook.UNSAFE_XML);
        return true;
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean ends() {
        return reader.isEndElement();
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, whatever its namespace; null when there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        return null;
    }

    /** A whole number in an attribute; the fallback when there is none. */
    int number(String name, int fallback) throws UnreadableWorkbook {
        String value = attribute(name);
        if (value == null) return fallback;
        try {
            return Integer.parseInt(value.trim());
        } catch (NumberFormatException broken) {
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }

    boolean isSet(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text at hand, if any, cut at what a cell may hold. */
    void appendText(StringBuilder to) {
        if (!reader.isCharacters()) return;
        int room = Cell.LONGEST + 1 - to.length();
        if (room > 0)
            to.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
    }

    void skip() throws XMLStreamException, UnreadableWorkbook {
        for (int depth = 1; depth > 0 && next(); ) {
            if (reader.isStartElement()) depth++;
            else if (reader.isEndElement()) depth--;
        }
    }

    /** The text inside the element at hand, rich text joined, phonetic aids and escapes resolved. */
    String string() throws XMLStreamException, UnreadableWorkbook {
        String element = name();
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("rPh")) skip();
            else appendText(text);
        }
        if (text.indexOf("_x") < 0) return text.toString();
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
