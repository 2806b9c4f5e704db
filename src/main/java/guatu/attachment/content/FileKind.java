package guatu.attachment.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A kind of file that may be evidence (可上传的文件类型), told by its content; served under this media type. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    PPT("application/vnd.ms-powerpoint", "ppt", "dps"),
    OFD("application/ofd", "ofd"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final int LONGEST = 100;

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    boolean fits(String name) {
        return endings.contains(ending(name));
    }

    /** What a name ends with after its last dot, in lower case; empty when there is none. */
    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * A name under which the reader's computer may keep such a file: not longer than usual, no device of Windows, no
     * sign that turns the direction of writing, and always with an ending that fits the content, whatever was given.
     */
    public String servedName(String name) {
        String plain = name.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]", "");
        String end = fits(plain) ? ending(plain) : endings.get(0);
        String stem = fits(plain) ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        if (stem.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?") || stem.isBlank()) stem = "_" + stem;
        return cut(stem) + "." + end;
    }

    private static String cut(String stem) {
        if (stem.length() <= LONGEST) return stem;
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** Every ending as a file chooser takes them: {@code .pdf,.docx,…}. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }
}
