package guatu.exchange.returns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Takes the workbooks out of an archive (.zip); one that is meant to harm is refused whole (I4, H1). */
final class Archives {

    static final int MOST_FILES = 200;
    static final long MOST_BYTES = 60_000_000;
    private static final long LARGEST = 20_000_000;

    private Archives() {}

    /** The file itself, or the workbooks inside it where it is an archive of them. */
    static List<ReturnedFile> unpack(ReturnedFile file) {
        byte[] bytes = file.bytes();
        boolean zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        if (!zipped) return List.of(file);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setCharset(Charset.forName("GB18030"))
                .get()) {
            return zip.getEntry("xl/workbook.xml") != null ? List.of(file) : workbooks(zip, file.name());
        } catch (IOException broken) {
            throw new UnusableReturn("unreadable", file.name());
        }
    }

    private static List<ReturnedFile> workbooks(ZipFile zip, String archive) throws IOException {
        List<ReturnedFile> files = new ArrayList<>();
        long left = MOST_BYTES;
        int entries = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_FILES) throw new UnusableReturn(UnusableReturn.TOO_MANY, archive);
            requireSafe(entry, archive);
            if (entry.isDirectory() || isJunk(entry.getName())) continue;
            byte[] bytes = inflated(zip, entry, Math.min(left, LARGEST), archive);
            left -= bytes.length;
            files.add(new ReturnedFile(entry.getName(), requireWorkbook(bytes, entry.getName())));
        }
        if (files.isEmpty()) throw new UnusableReturn(UnusableReturn.NOT_OURS, archive);
        return files;
    }

    private static void requireSafe(ZipArchiveEntry entry, String archive) {
        String name = entry.getName().replace('\\', '/');
        boolean outside = name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../");
        if (outside || entry.isUnixSymlink()) throw new UnusableReturn(UnusableReturn.PATHS, archive);
        if (entry.getGeneralPurposeBit().usesEncryption()) throw new UnusableReturn("encrypted", archive);
    }

    /** What archivers leave beside the files that were meant. */
    private static boolean isJunk(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith("~$")
                || last.startsWith(".")
                || last.equals("Thumbs.db");
    }

    private static byte[] inflated(ZipFile zip, ZipArchiveEntry entry, long most, String archive) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) throw new UnusableReturn(UnusableReturn.BOMB, archive);
            return bytes;
        }
    }

    /** An archive inside an archive is refused; so is whatever is no workbook by its name. */
    private static byte[] requireWorkbook(byte[] bytes, String name) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!lower.matches("(?s).*\\.xls[xm]?")) throw new UnusableReturn(UnusableReturn.NESTED, name);
        boolean zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        if (zipped) {
            try (ZipFile inner = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get()) {
                if (inner.getEntry("xl/workbook.xml") == null) throw new UnusableReturn(UnusableReturn.NESTED, name);
            }
        }
        return bytes;
    }
}
