package guatu.dashboard;

import guatu.task.TaskQuery;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads an address of the ledger back into its query. */
final class Addresses {

    private Addresses() {}

    static TaskQuery query(String href) {
        TaskQuery query = new TaskQuery();
        String parts = URI.create(href).getRawQuery();
        if (parts == null) return query;
        for (String part : parts.split("&")) {
            String[] pair = part.split("=", 2);
            put(query, pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void put(TaskQuery query, String key, String word) {
        try {
            TaskQuery.class.getField(key).set(query, word);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the ledger does not know " + key, e);
        }
    }
}
