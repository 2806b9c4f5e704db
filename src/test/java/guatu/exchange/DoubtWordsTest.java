package guatu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.calendar.DeadlineDoubts;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.shared.words.Words;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** I2, I4: no code of the reader reaches a person without words. */
class DoubtWordsTest {

    @Test
    void everyCodeHasWords() throws ReflectiveOperationException {
        List<String> silent = new ArrayList<>();
        Class<?> codes = Class.forName("guatu.exchange.reading.DoubtCode");
        for (String code : constants(codes))
            if (!has("exchange_doubt_", code) && !has("exchange_skipped_", code)) silent.add(code);
        for (String code : constants(DeadlineDoubts.class))
            if (!has("exchange_doubt_", code) && !has("calendar_doubt_", code)) silent.add(code);
        for (String code : constants(UnreadableWorkbook.class)) if (!has("exchange_file_", code)) silent.add(code);
        for (String code : constants(OwnDoubts.class)) if (!has("exchange_doubt_", code)) silent.add(code);
        for (Object role : Class.forName("guatu.exchange.reading.ColumnRole").getEnumConstants())
            if (!has("exchange_role_", role.toString())) silent.add(role.toString());
        assertEquals(List.of(), silent);
    }

    private static boolean has(String prefix, String code) {
        return Words.has(Words.CHINESE, prefix + code.replace('-', '_'));
    }

    private static List<String> constants(Class<?> type) throws IllegalAccessException {
        List<String> values = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) || field.getType() != String.class) continue;
            field.setAccessible(true);
            values.add((String) field.get(null));
        }
        return values;
    }
}
