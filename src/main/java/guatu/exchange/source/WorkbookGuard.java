package guatu.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Admits a file to POI: checks what it claims to be and rebuilds it from the few parts a ledger needs (rule I4). */
final class WorkbookGuard {

    private static final int LARGEST_FILE = 50_000_000;
    private static final int LARGEST_OLE = 20_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_INFLATED = 200_000_000;
    private static final long MOST_DECLARED = 2_000_000_000L;
    private static final long LARGEST_STRINGS = 40_000_000;
    private static final int STEEPEST = 400;
    private static final String SHEETS = "xl/worksheets/";

    static {
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(MOST_INFLATED);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ZipSecureFile.setMaxTextSize(LARGEST_STRINGS);
    }

    private long inflated;

    private WorkbookGuard() {}

    /** The file as POI may have it: an xlsx without pictures, macros, links and empty cells; an xls as it is. */
    static byte[] admit(byte[] file) throws UnreadableWorkbook {
        if (file.length > LARGEST_FILE)
            throw new UnreadableWorkbook(UnreadableWorkbook.TOO_LARGE, LARGEST_FILE / 1_000_000 + " MB");
        try {
            if (isOle(file)) return ole(file);
            if (file.length < 4 || file[0] != 'P' || file[1] != 'K')
                throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
            return new WorkbookGuard().rebuild(file);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            if (isBomb(broken)) throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }

    private static boolean isBomb(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) if (cause instanceof Bomb) return true;
        return thrown instanceof XMLStreamException xml && xml.getNestedException() instanceof Bomb;
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
            Set<String> names = files.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) throw new UnreadableWorkbook(UnreadableWorkbook.ENCRYPTED);
            if (!names.contains("Workbook") && !names.contains("Book"))
                throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
        if (file.length > LARGEST_OLE)
            throw new UnreadableWorkbook(UnreadableWorkbook.TOO_LARGE, LARGEST_OLE / 1_000_000 + " MB");
        return file;
    }

    private byte[] rebuild(byte[] file) throws IOException, XMLStreamException, UnreadableWorkbook {
        var safe = new ByteArrayOutputStream(Math.min(file.length, 4_000_000));
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                var out = new ZipOutputStream(safe)) {
            out.setLevel(Deflater.BEST_SPEED);
            survey(zip);
            var sheets = new SheetFilter();
            Set<String> written = new HashSet<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                if (!isNeeded(name) || !written.add(name)) continue;
                out.putNextEntry(new ZipEntry(name));
                try (InputStream in = zip.getInputStream(entry)) {
                    if (name.startsWith(SHEETS))
                        sheets.copy(new Counted(in, entry.getCompressedSize(), MOST_INFLATED), out);
                    else copy(new Counted(in, entry.getCompressedSize(), LARGEST_STRINGS), out);
                }
                out.closeEntry();
            }
        }
        return safe.toByteArray();
    }

    private static void survey(ZipFile zip) throws UnreadableWorkbook {
        int entries = 0;
        long declared = 0;
        boolean workbook = false;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES) throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
            declared += Math.max(0, entry.getSize());
            if (entry.getGeneralPurposeBit().usesEncryption())
                throw new UnreadableWorkbook(UnreadableWorkbook.ENCRYPTED);
            workbook |= entry.getName().equals("xl/workbook.xml");
        }
        if (!workbook) throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        if (declared > MOST_DECLARED) throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
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
        byte[] all = in.readAllBytes();
        String head = new String(all, 0, Math.min(all.length, 4_096), StandardCharsets.UTF_8).replace("\0", "");
        if (head.contains("<!DOCTYPE")) throw new UnreadableWorkbook(UnreadableWorkbook.UNSAFE_XML);
        out.write(all);
    }

    /** Counts what really comes out of a part, whatever its directory entry claims. */
    private final class Counted extends InputStream {
        private final InputStream in;
        private final long packed;
        private final long limit;
        private long read;

        Counted(InputStream in, long packed, long limit) {
            this.in = in;
            this.packed = Math.max(1, packed);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int many = in.read(bytes, from, length);
            if (many > 0) count(many);
            return many;
        }

        private void count(int many) throws Bomb {
            read += many;
            inflated += many;
            boolean steep = read > 10_000_000 && read / packed > STEEPEST;
            if (read > limit || inflated > MOST_INFLATED || steep) throw new Bomb();
        }
    }

    /** Thrown out of a stream in the middle of a part. */
    static final class Bomb extends IOException {}
}
