package guatu.exchange;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes an uploaded file or a pasted table from a form, for the page and for the API. */
final class Uploads {

    private Uploads() {}

    /** What stood in the text area of a form, and what such a table is called. */
    record Pasted(String text, String name) {}

    /** Throws RuleViolation where the form holds neither, or a year that is none. */
    static ReadWorkbook.Command command(FileUpload file, Pasted pasted, String planYear) {
        boolean none = isNone(file);
        if (none && Typed.words(pasted.text()) == null) throw new RuleViolation("import_file_needed", "file");
        Integer year = Typed.words(planYear) == null ? null : Integer.valueOf(Typed.year("planYear", planYear, 0));
        if (!none) return new ReadWorkbook.Command(file.fileName(), file.size(), () -> bytes(file), year);
        byte[] text = pasted.text().getBytes(StandardCharsets.UTF_8);
        return new ReadWorkbook.Command(pasted.name(), text.length, () -> text, year);
    }

    static boolean isNone(FileUpload file) {
        return file == null || file.size() == 0 && Typed.words(file.fileName()) == null;
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
