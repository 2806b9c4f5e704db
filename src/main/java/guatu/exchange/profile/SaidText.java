package guatu.exchange.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.exchange.reading.Correction;
import jakarta.inject.Singleton;
import java.util.List;

/** Corrections as JSON text, the way they are stored. */
@Singleton
public class SaidText {

    private static final TypeReference<List<Correction>> CORRECTIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    SaidText(ObjectMapper json) {
        this.json = json;
    }

    public String of(List<Correction> said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Correction> read(String text) {
        try {
            return json.readValue(text, CORRECTIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
