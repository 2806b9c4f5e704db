package guatu.exchange.profile;

import guatu.exchange.reading.Correction;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Keeps what was decided about a workbook for the next one of its shape, when its import is committed. */
@ApplicationScoped
public class RememberShape {

    private static final int LONGEST_HEADINGS = 2000;

    /**
     * @param name for a new profile
     * @param headings the headings of the shape, in words
     */
    public record Command(String shape, String name, String headings, List<Correction> said) {}

    private final ImportProfiles profiles;
    private final SaidText text;
    private final Events events;
    private final Today today;

    RememberShape(ImportProfiles profiles, SaidText text, Events events, Today today) {
        this.profiles = profiles;
        this.text = text;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public void handle(String by, Command command) {
        String said = text.of(command.said());
        ImportProfile one = profiles.of(command.shape()).orElse(null);
        DomainEvent happened = one == null ? added(by, command, said) : one.say(said);
        if (one != null) one.usedAt(today.instant());
        if (happened != null) events.fire(happened);
    }

    private DomainEvent added(String by, Command command, String said) {
        String headings = command.headings();
        var fresh = new ImportProfile(
                UUID.randomUUID().toString(),
                command.name(),
                command.shape(),
                headings.length() > LONGEST_HEADINGS ? headings.substring(0, LONGEST_HEADINGS) : headings,
                today.instant(),
                by);
        profiles.persist(fresh);
        return fresh.added(said);
    }
}
