package guatu.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells the kinds that are OLE compound files – Word, Excel and PowerPoint before 2007, and those of WPS – by the names in
 * their directory. Its entries are 128 bytes long and begin at multiples of 128, so one walk over the file finds them.
 */
final class OleContents {

    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int TYPE = 66;
    private static final Set<String> MACROS = Set.of("Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR");

    private OleContents() {}

    static FileKind kind(Path file, String name) throws IOException {
        Set<String> entries = entries(file);
        if (entries.contains("EncryptedPackage")) throw ContentJudge.refused("encrypted", name);
        if (entries.stream().anyMatch(MACROS::contains)) throw ContentJudge.refused("macros", name);
        if (entries.contains("WordDocument")) return FileKind.DOC;
        if (entries.contains("Workbook") || entries.contains("Book")) return FileKind.XLS;
        if (entries.contains("PowerPoint Document")) return FileKind.PPT;
        throw ContentJudge.refused("kind", name);
    }

    private static Set<String> entries(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        byte[] block = new byte[ENTRY * 512];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read; (read = content.readNBytes(block, 0, block.length)) > 0; )
                for (int at = 0; at + ENTRY <= read; at += ENTRY) add(names, block, at);
        }
        return names;
    }

    /** The length of a name counts its closing zero; types are 1 for a folder, 2 for a stream and 5 for the root. */
    private static void add(Set<String> names, byte[] block, int at) {
        int length = block[at + NAME_LENGTH] & 0xff | (block[at + NAME_LENGTH + 1] & 0xff) << 8;
        int type = block[at + TYPE];
        boolean entry = length >= 4 && length <= NAME_LENGTH && length % 2 == 0 && (type == 1 || type == 2);
        if (entry) names.add(new String(block, at, length - 2, StandardCharsets.UTF_16LE));
    }
}
