package guatu.exchange;

import guatu.organisation.Actor;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a workbook from the page: a small one is read at once, a big one while the person goes on with other work. */
@ApplicationScoped
class StartReading {

    private final ReadWorkbook read;
    private final KeepSource source;
    private final ReadingJobs jobs;
    private final long atOnce;

    StartReading(
            ReadWorkbook read,
            KeepSource source,
            ReadingJobs jobs,
            @ConfigProperty(name = "guatu.import.read-at-once", defaultValue = "300K") MemorySize atOnce) {
        this.read = read;
        this.source = source;
        this.jobs = jobs;
        this.atOnce = atOnce.asLongValue();
    }

    /** Returns the id of the import, which may be read only in a while. */
    public String handle(Actor actor, ReadWorkbook.Command command) {
        if (command.size() <= atOnce) return read.forPage(actor, command);
        read.requireMay(actor, command);
        String id = source.handle(actor, command, command.bytes().get());
        jobs.start(id);
        return id;
    }
}
