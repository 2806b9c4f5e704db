package guatu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.exchange.reading.GridRow;
import guatu.exchange.reading.SheetLook;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps what was seen of a workbook as JSON text. */
@Singleton
class SourceText {

    private static final TypeReference<List<SheetLook>> LOOKS = new TypeReference<>() {};
    private static final TypeReference<List<GridRow>> ROWS = new TypeReference<>() {};

    private final ObjectMapper json;

    SourceText(ObjectMapper json) {
        this.json = json;
    }

    String of(List<?> things) {
        try {
            return json.writeValueAsString(things);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<SheetLook> looks(String text) {
        return read(text, LOOKS);
    }

    List<GridRow> rows(String text) {
        return read(text, ROWS);
    }

    private <T> List<T> read(String text, TypeReference<List<T>> type) {
        try {
            return text == null ? List.of() : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
