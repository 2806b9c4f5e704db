package guatu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.Skipped;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Keeps a reading, and what came of it, as JSON text between the dry run and the commit. */
@Singleton
class ReadingText {

    private final ObjectMapper json;

    ReadingText(ObjectMapper json) {
        this.json = json;
    }

    /** A doubt whole: the API leaves its arguments out, as they stand in the message. */
    private record KeptDoubt(String sheet, String cell, String code, List<String> args) {

        static KeptDoubt of(Doubt doubt) {
            return new KeptDoubt(doubt.sheet(), doubt.cell(), doubt.code(), doubt.args());
        }

        Doubt asDoubt() {
            return new Doubt(sheet, cell, code, args == null ? List.of() : args, null);
        }
    }

    private record Kept(List<PlanReading> plans, List<KeptDoubt> doubts, List<Skipped> skipped) {}

    String of(Reading reading) {
        return text(new Kept(
                reading.plans(), reading.doubts().stream().map(KeptDoubt::of).toList(), reading.skipped()));
    }

    Reading read(String text) {
        Kept kept = read(text, Kept.class);
        return new Reading(
                kept.plans(), kept.doubts().stream().map(KeptDoubt::asDoubt).toList(), kept.skipped());
    }

    String of(Committed made) {
        return text(made);
    }

    /** Null where nothing has been committed. */
    Committed committed(String text) {
        return text == null ? null : read(text, Committed.class);
    }

    String of(Effects effects) {
        return text(effects);
    }

    /** Null for imports from before they could be undone. */
    Effects effects(String text) {
        return text == null ? null : read(text, Effects.class);
    }

    String of(Decisions decisions) {
        return text(decisions);
    }

    Decisions decisions(String text) {
        return text == null ? Decisions.NONE : read(text, Decisions.class);
    }

    String of(Map<Field, List<String>> facts) {
        return text(facts);
    }

    Map<Field, List<String>> facts(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Object whole) {
        try {
            return json.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
