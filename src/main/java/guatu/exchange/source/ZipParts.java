package guatu.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of an office file that are opened by name only: pictures, macros and links are never touched (rule I4). */
final class ZipParts implements AutoCloseable {

    static final int MOST_ENTRIES = 5_000;
    static final long MOST_INFLATED = 200_000_000;
    private static final long MOST_DECLARED = 2_000_000_000L;
    private static final int STEEPEST = 400;
    private static final int LONGEST_RUN = 2_000_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long inflated;

    ZipParts(byte[] file) throws IOException, UnreadableWorkbook {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        long declared = 0;
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            declared += Math.max(0, entry.getSize());
            if (++count > MOST_ENTRIES || declared > MOST_DECLARED)
                throw new UnreadableWorkbook(UnreadableWorkbook.BOMB);
            if (entry.getGeneralPurposeBit().usesEncryption())
                throw new UnreadableWorkbook(UnreadableWorkbook.ENCRYPTED);
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The names of all parts as they are written, each part once. */
    List<String> names() {
        return entries.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    /** Opens a part for reading; it ends in a {@link Bomb} when it is larger than a ledger can be. */
    Xml open(String name) throws IOException, XMLStreamException, UnreadableWorkbook {
        return new Xml(stream(name));
    }

    /** The same as bytes. */
    InputStream stream(String name) throws IOException, UnreadableWorkbook {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    }

    /** True when what was thrown is a {@link Bomb}, or was thrown because of one. */
    static boolean isBomb(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) if (cause instanceof Bomb) return true;
        return thrown instanceof XMLStreamException xml && xml.getNestedException() instanceof Bomb;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what really comes out of a part, whatever its directory entry claims. */
    private final class Counted extends InputStream {
        private final InputStream in;
        private final long packed;
        private long read;
        private int run;

        Counted(InputStream in, long packed) {
            this.in = in;
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int many = in.read(bytes, from, length);
            for (int i = from; i < from + many; i++) run = bytes[i] == '<' ? 0 : run + 1;
            read += Math.max(0, many);
            inflated += Math.max(0, many);
            boolean steep = read > 10_000_000 && read / packed > STEEPEST;
            if (run > LONGEST_RUN || inflated > MOST_INFLATED || steep) throw new Bomb();
            return many;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Thrown out of a stream in the middle of a part. */
    static final class Bomb extends IOException {}
}
