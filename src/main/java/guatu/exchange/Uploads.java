package guatu.exchange;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes an uploaded workbook from a form, for the page and for the API. */
final class Uploads {

    private Uploads() {}

    /** Throws RuleViolation where the form holds no file, or a year that is none. */
    static ReadWorkbook.Command command(FileUpload file, String planYear) {
        boolean none = file == null || (file.size() == 0 && Typed.words(file.fileName()) == null);
        if (none) throw new RuleViolation("import_file_needed", "file");
        Integer year = Typed.words(planYear) == null ? null : Integer.valueOf(Typed.year("planYear", planYear, 0));
        return new ReadWorkbook.Command(file.fileName(), file.size(), () -> bytes(file), year);
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
