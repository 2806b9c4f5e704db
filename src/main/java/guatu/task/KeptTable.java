package guatu.task;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the ledger and the one that keeps its past (rule A3).
 *
 * @param past the table of the past; its rows hold from {@code valid_from} until the day before {@code valid_until}
 * @param source where the present is read, with a {@code task_id}
 * @param key what tells the rows of one task apart
 * @param columns what is kept
 */
record KeptTable(String past, String source, String key, List<String> columns) {

    private static final String FOREVER = "date '9999-12-31'";

    /** A statement, and what its parameters are in their order: {@code t} the task, {@code d} the day. */
    record Statement(String sql, String parameters) {}

    /** Three statements that write down how a task stands on a day, and touch no row that says so already. */
    List<Statement> bringUpTo() {
        return List.of(
                new Statement(
                        "delete from %s x where x.task_id = ? and (x.valid_from > ? or (x.valid_from = ? and not %s))"
                                .formatted(past, stands()),
                        "tdd"),
                new Statement(
                        ("update %s x set valid_until = ? where x.task_id = ? and x.valid_from < ? and x.valid_until > ?"
                                        + " and (x.valid_until < %s or not %s)")
                                .formatted(past, FOREVER, stands()),
                        "dtdd"),
                new Statement(
                        ("insert into %s (%s, valid_from, valid_until) select %s, cast(? as date), %s from %s m"
                                        + " where m.task_id = ? and not exists (select 1 from %s x"
                                        + " where x.task_id = m.task_id and x.%s = m.%s and x.valid_until = %s)")
                                .formatted(
                                        past,
                                        String.join(", ", columns),
                                        listed("m.%s", ", "),
                                        FOREVER,
                                        source,
                                        past,
                                        key,
                                        key,
                                        FOREVER),
                        "dt"));
    }

    /** The row {@code x} of the past says what the present says. */
    private String stands() {
        return "exists (select 1 from %s m where m.task_id = x.task_id and m.%s = x.%s and %s)"
                .formatted(source, key, key, listed("m.%1$s is not distinct from x.%1$s", " and "));
    }

    private String listed(String pattern, String between) {
        return columns.stream().map(pattern::formatted).collect(Collectors.joining(between));
    }
}
