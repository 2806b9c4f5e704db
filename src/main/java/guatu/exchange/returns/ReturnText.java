package guatu.exchange.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps what returned workbooks say, and what came of them, as JSON text. */
@Singleton
class ReturnText {

    private final ObjectMapper json;

    ReturnText(ObjectMapper json) {
        this.json = json;
    }

    String of(Object whole) {
        try {
            return json.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<FileSaid> files(String text) {
        return read(text, new TypeReference<>() {});
    }

    /** Null where nothing has been committed. */
    Returned result(String text) {
        return text == null ? null : read(text, new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
