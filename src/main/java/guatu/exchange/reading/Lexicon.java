package guatu.exchange.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of words by kind, one kind a line, as kept in the text files beside the reader. */
final class Lexicon {

    static final Lexicon UNITS = new Lexicon("unit-words.txt");

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Lexicon(String file) {
        try (var in = new BufferedReader(
                new InputStreamReader(Lexicon.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        String[] parts = line.trim().split("\\s+");
        words.computeIfAbsent(parts[0], kind -> new ArrayList<>())
                .addAll(List.of(parts).subList(1, parts.length));
    }

    Map<String, List<String>> words() {
        return words;
    }

    /** The words of a kind as the alternatives of a pattern. */
    String alternatives(String kind) {
        return String.join("|", words.get(kind));
    }
}
