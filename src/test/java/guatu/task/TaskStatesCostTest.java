package guatu.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.organisation.Actor;
import guatu.shared.time.Today;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many statements keeping the past costs a write (rule A3). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class TaskStatesCostTest {

    @Inject
    EntityManager em;

    @Inject
    AgroalDataSource database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Event<TaskStates.Touched> touched;

    @Inject
    Tasks tasks;

    @Inject
    Today today;

    private final AtomicInteger statements = new AtomicInteger();
    private String number;

    @BeforeEach
    void oneTask() {
        today.standOn(LocalDate.of(2022, 4, 20));
        number = TaskWorld.task("2022-06-30", "历史成本局");
    }

    @AfterEach
    void back() {
        today.standOn(null);
    }

    /** Counts what is prepared on its connections. */
    private AgroalDataSource counted() {
        return counted(AgroalDataSource.class, database);
    }

    private <T> T counted(Class<T> type, T real) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (method.getName().equals("prepareStatement")) statements.incrementAndGet();
            try {
                Object answer = method.invoke(real, args);
                return answer instanceof Connection connection ? counted(Connection.class, connection) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    private int costOf(Consumer<Task> deed) {
        QuarkusTransaction.requiringNew().run(() -> {
            TaskStates states = new TaskStates(em, counted(), transaction, touched, today);
            Task task = tasks.visibleTo(Actor.SYSTEM, number);
            states.note(task);
            states.settle(); // the columns of the tables are known
            statements.set(0);
            deed.accept(task);
            states.note(task);
            states.settle();
        });
        return statements.get();
    }

    @Test
    void A3_a_write_costs_three_statements_for_each_of_the_four_tables_of_the_past() {
        assertEquals(12, costOf(task -> {}));
        assertEquals(12, costOf(task -> task.change(TaskFacts.titled("改名"), null)));
        assertEquals(12, costOf(task -> task.tick(1, today.date())));
    }
}
