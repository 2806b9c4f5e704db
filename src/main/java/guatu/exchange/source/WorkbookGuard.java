package guatu.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Admits a file to POI: checks what it claims to be and rebuilds it from the few parts a ledger needs (rule I4). */
final class WorkbookGuard {

    private static final int LARGEST_FILE = 50_000_000;
    private static final int LARGEST_STRINGS = 40_000_000;
    private static final String SHEETS = "xl/worksheets/";

    static {
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(ZipParts.MOST_INFLATED);
        ZipSecureFile.setMaxFileCount(ZipParts.MOST_ENTRIES);
        ZipSecureFile.setMaxTextSize(LARGEST_STRINGS);
    }

    private WorkbookGuard() {}

    /** The file as POI may have it: an xlsx without pictures, macros, links and empty cells; an xls as it is. */
    static byte[] admit(byte[] file) throws UnreadableWorkbook {
        if (file.length > LARGEST_FILE)
            throw new UnreadableWorkbook(UnreadableWorkbook.TOO_LARGE, LARGEST_FILE / 1_000_000 + " MB");
        try {
            if (isOle(file)) return ole(file);
            if (file.length < 4 || file[0] != 'P' || file[1] != 'K')
                throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
            return rebuild(file);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new UnreadableWorkbook(
                    ZipParts.isBomb(broken) ? UnreadableWorkbook.BOMB : UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }

    static boolean isOle(byte[] file) {
        return file.length > 4
                && (file[0] & 0xff) == 0xd0
                && (file[1] & 0xff) == 0xcf
                && file[2] == 0x11
                && (file[3] & 0xff) == 0xe0;
    }

    private static byte[] ole(byte[] file) throws IOException, UnreadableWorkbook {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            XlsSource.requireOpen(files, file.length);
        }
        return file;
    }

    private static byte[] rebuild(byte[] file) throws IOException, XMLStreamException, UnreadableWorkbook {
        var safe = new ByteArrayOutputStream(Math.min(file.length, 4_000_000));
        try (var parts = new ZipParts(file);
                var out = new ZipOutputStream(safe)) {
            if (!parts.has("xl/workbook.xml")) throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
            out.setLevel(Deflater.BEST_SPEED);
            var sheets = new SheetFilter();
            for (String name : parts.names()) {
                if (!isNeeded(name)) continue;
                out.putNextEntry(new ZipEntry(name));
                try (InputStream in = parts.stream(name)) {
                    if (name.startsWith(SHEETS)) sheets.copy(in, out);
                    else copy(in, out);
                }
                out.closeEntry();
            }
        }
        return safe.toByteArray();
    }

    private static boolean isNeeded(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || name.equals("xl/workbook.xml")
                || name.equals("xl/_rels/workbook.xml.rels")
                || name.equalsIgnoreCase("xl/sharedStrings.xml")
                || name.equals("xl/styles.xml")
                || name.matches("xl/theme/theme\\d*\\.xml")
                || name.matches("xl/worksheets/[^/]+\\.xml");
    }

    private static void copy(InputStream in, ZipOutputStream out) throws IOException, UnreadableWorkbook {
        byte[] all = in.readNBytes(LARGEST_STRINGS + 1);
        if (all.length > LARGEST_STRINGS) throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
        String head = new String(all, 0, Math.min(all.length, 4_096), StandardCharsets.UTF_8).replace("\0", "");
        if (head.contains("<!DOCTYPE")) throw new UnreadableWorkbook(UnreadableWorkbook.UNSAFE_XML);
        out.write(all);
    }
}
