package guatu.attachment;

import guatu.attachment.content.ContentJudge;
import guatu.attachment.content.FileKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Judges the files that came with a form before anything is written: all are taken, or none. */
@ApplicationScoped
public class TakeFiles {

    private final AttachmentLimits limits;

    TakeFiles(AttachmentLimits limits) {
        this.limits = limits;
    }

    /** The files, none where none was chosen; throws RuleViolation at {@code file}, naming the one that is not taken. */
    public List<TakenFile> of(List<FileUpload> sent) {
        if (sent == null) return List.of();
        return sent.stream().filter(file -> !isNone(file)).map(this::judged).toList();
    }

    /** A browser sends an empty file without a name where none was chosen. */
    private static boolean isNone(FileUpload file) {
        return file.size() == 0 && (file.fileName() == null || file.fileName().isBlank());
    }

    private TakenFile judged(FileUpload file) {
        String name = file.fileName() == null || file.fileName().isBlank() ? "file" : file.fileName();
        limits.requireFits(name, file.size());
        FileKind kind = ContentJudge.kind(file.uploadedFile(), name);
        return new TakenFile(name, kind, file.size(), sha256(file.uploadedFile()), file.uploadedFile());
    }

    private static String sha256(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(InputStream content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
