package guatu.exchange;

import guatu.exchange.reading.Look;
import guatu.exchange.source.UnreadableWorkbook;
import guatu.organisation.Actor;
import guatu.task.TaskPolicy;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads an uploaded ledger and keeps what was understood: the dry run of an import (试读), rule I2. */
@ApplicationScoped
public class ReadWorkbook {

    /**
     * @param bytes fetched only when its turn has come
     * @param planYear year of deadlines that name none; null to take it from the workbook
     */
    public record Command(String fileName, long size, Supplier<byte[]> bytes, Integer planYear) {}

    private final TaskPolicy policy;
    private final ReadingRoom room;
    private final KeepSource source;
    private final KeepReading keep;
    private final long most;

    ReadWorkbook(
            TaskPolicy policy,
            ReadingRoom room,
            KeepSource source,
            KeepReading keep,
            @ConfigProperty(name = "guatu.import.max-size", defaultValue = "20M") MemorySize most) {
        this.policy = policy;
        this.room = room;
        this.source = source;
        this.keep = keep;
        this.most = most.asLongValue();
    }

    /** Returns the id of the import. Throws {@link UnusableFile} when nothing can be read. */
    public String handle(Actor actor, Command command) {
        return keep(actor, command, room::first);
    }

    /** The same where a person can point at the header: a workbook without a ledger is kept to be looked at. */
    String forPage(Actor actor, Command command) {
        return keep(actor, command, room::glance);
    }

    private String keep(Actor actor, Command command, Way way) {
        requireMay(actor, command);
        ReadingRoom.Outcome read = read(command, way);
        String id = source.handle(actor, command, command.bytes().get());
        keep.handle(id, read);
        return id;
    }

    void requireMay(Actor actor, Command command) {
        policy.requireMayMaintain(actor);
        if (command.size() > most) throw UnusableFile.tooLarge(most);
    }

    private interface Way {
        ReadingRoom.Outcome read(Supplier<byte[]> bytes, String fileName, Integer planYear, Look look)
                throws UnreadableWorkbook;
    }

    private static ReadingRoom.Outcome read(Command command, Way way) {
        try {
            return way.read(command.bytes(), command.fileName(), command.planYear(), new Look());
        } catch (UnreadableWorkbook unreadable) {
            throw UnusableFile.of(unreadable);
        }
    }
}
