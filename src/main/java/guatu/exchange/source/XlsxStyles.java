package guatu.exchange.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of an .xlsx: which style shows a stored number how. */
final class XlsxStyles {

    private final NumberCells numbers;
    private final Map<Integer, String> written = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();

    XlsxStyles(boolean from1904) {
        numbers = new NumberCells(from1904);
    }

    void read(Xml xml) throws XMLStreamException, UnreadableWorkbook {
        boolean cells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) written.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            else if (xml.starts("cellXfs")) cells = true;
            else if (xml.ends("cellXfs")) cells = false;
            else if (cells && xml.starts("xf") && formats.size() < 65_536) formats.add(xml.number("numFmtId", 0));
        }
    }

    Cell number(double value, int style) {
        int index = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        return numbers.of(value, index, written.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index)));
    }
}
