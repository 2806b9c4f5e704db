package guatu.exchange.returns;

import guatu.shared.error.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes the uploaded files from a form, for the page and for the API. */
final class ReturnUploads {

    private static final int LONGEST_NAME = 300;

    private ReturnUploads() {}

    /** Throws RuleViolation where the form holds no file. */
    static List<ReturnedFile> files(List<FileUpload> uploads) {
        List<ReturnedFile> files = new ArrayList<>();
        for (FileUpload upload : uploads == null ? List.<FileUpload>of() : uploads)
            if (upload.size() > 0) files.add(new ReturnedFile(name(upload.fileName()), bytes(upload)));
        if (files.isEmpty()) throw new RuleViolation("return_file_needed", "file");
        return files;
    }

    /** Without folders and signs that no file name has. */
    private static String name(String fileName) {
        String name = fileName == null
                ? ""
                : fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        if (plain.isEmpty()) return "workbook.xlsx";
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    private static byte[] bytes(FileUpload upload) {
        try {
            return Files.readAllBytes(upload.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
