package guatu.task;

import guatu.shared.time.Today;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps how each task stood at the end of every day on which it changed (历史台账, rule A3): once per transaction, on its
 * own connection, when Hibernate has written the present.
 */
@ApplicationScoped
public class TaskStates {

    /** The past tables, each with where its present is read and what tells its rows apart. */
    static final Map<String, String[]> KEPT = Map.of(
            "task_then",
                    new String[] {
                        "(select t.*, t.id as task_id, p.code as plan_code, p.title as plan_title, p.plan_year,"
                                + " p.cadence, p.red_missed_days, p.red_behind, p.yellow_soon_days, p.yellow_behind"
                                + " from task t join plan p on p.id = t.plan_id)",
                        "id"
                    },
            "milestone_then", new String[] {"milestone", "id"},
            "assignment_then", new String[] {"assignment", "id"},
            "task_step_then", new String[] {"task_step", "ordinal"});

    /** Says once per transaction that there is something to keep. */
    record Touched() {}

    /** The tasks changed in this transaction on a day. */
    private record Pending(LocalDate day, Set<Task> tasks) {}

    private final EntityManager em;
    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Event<Touched> touched;
    private final Today today;
    private volatile List<KeptTable> tables;

    TaskStates(
            EntityManager em,
            AgroalDataSource database,
            TransactionSynchronizationRegistry transaction,
            Event<Touched> touched,
            Today today) {
        this.em = em;
        this.database = database;
        this.transaction = transaction;
        this.touched = touched;
        this.today = today;
    }

    void note(Task task) {
        Pending pending = (Pending) transaction.getResource(this);
        if (pending != null && !pending.day().equals(today.date())) settle();
        if (pending == null) touched.fire(new Touched());
        pending = (Pending) transaction.getResource(this);
        if (pending == null) pending = begin();
        pending.tasks().add(task);
    }

    private Pending begin() {
        Pending pending = new Pending(today.date(), Collections.newSetFromMap(new IdentityHashMap<>()));
        transaction.putResource(this, pending);
        return pending;
    }

    /** Writes down what has changed so far, before the office moves to another day within one transaction (the demo). */
    public void settle() {
        em.flush();
        write();
    }

    void on(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Touched once) {
        write();
    }

    private void write() {
        Pending pending = (Pending) transaction.getResource(this);
        if (pending == null) return;
        transaction.putResource(this, null);
        List<Long> ids = pending.tasks().stream().map(Task::id).sorted().toList();
        try (Connection connection = database.getConnection()) {
            for (KeptTable table : tables(connection))
                for (KeptTable.Statement statement : table.bringUpTo()) run(connection, statement, ids, pending.day());
        } catch (SQLException e) {
            throw new IllegalStateException("the past of the ledger could not be written", e);
        }
    }

    private static void run(Connection connection, KeptTable.Statement statement, List<Long> ids, LocalDate day)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            for (Long id : ids) {
                int at = 1;
                for (char what : statement.parameters().toCharArray()) prepared.setObject(at++, what == 't' ? id : day);
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
    }

    private List<KeptTable> tables(Connection connection) throws SQLException {
        List<KeptTable> known = tables;
        if (known != null) return known;
        List<KeptTable> read = new ArrayList<>();
        for (var kept : KEPT.entrySet())
            read.add(new KeptTable(
                    kept.getKey(), kept.getValue()[0], kept.getValue()[1], columns(connection, kept.getKey())));
        tables = List.copyOf(read);
        return read;
    }

    /** All but the row's own. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement nothing = connection.prepareStatement("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData data = nothing.executeQuery().getMetaData();
            for (int i = 1; i <= data.getColumnCount(); i++)
                columns.add(data.getColumnLabel(i).toLowerCase());
        }
        columns.removeAll(List.of("row_id", "valid_from", "valid_until"));
        return columns;
    }
}
