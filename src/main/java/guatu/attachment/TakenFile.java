package guatu.attachment;

import guatu.attachment.content.FileKind;
import java.nio.file.Path;

/**
 * A file that was sent and judged; not kept yet, and not attached to anything.
 *
 * @param content where it lies until the request has been answered
 */
public record TakenFile(String name, FileKind kind, long size, String sha256, Path content) {}
