package guatu.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ledger phrases outside the project, read from -Dledgers=DIR. */
final class DeadlineLedgers {

    private static final Path DIR = Path.of(System.getProperty("ledgers", "../shared/ledgers"));

    private DeadlineLedgers() {}

    static boolean present() {
        return Files.isDirectory(DIR.resolve("expected"));
    }

    static List<String[]> phrases() throws IOException {
        try (Stream<String> lines = Files.lines(DIR.resolve("deadline-phrases.tsv"))) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        }
    }

    static Map<String, JsonNode> expected() throws IOException {
        Map<String, JsonNode> books = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.list(DIR.resolve("expected"))) {
            for (Path file : files.toList()) {
                books.put(file.getFileName().toString(), new ObjectMapper().readTree(file.toFile()));
            }
        }
        return books;
    }
}
