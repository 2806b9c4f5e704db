package guatu.audit;

import guatu.organisation.Actor;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.web.Csv;
import guatu.shared.words.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the trail, as filtered, into a table for other programs; the export itself leaves an entry. */
@ApplicationScoped
class ExportTrail {

    static final int MOST = 50_000;
    private static final int STRETCH = 1000;

    private final AuditEntries entries;
    private final Events events;

    ExportTrail(AuditEntries entries, Events events) {
        this.entries = entries;
        this.events = events;
    }

    /** The newest entries first, at most {@link #MOST}; with a byte order mark, without which Excel garbles Chinese. */
    @Transactional
    String handle(Actor actor, AuditQuestion question, String filter, Locale locale) {
        StringBuilder csv = new StringBuilder(Csv.MARK)
                .append(Words.of(locale, "audit_csv_head"))
                .append("\r\n");
        int written = 0;
        List<AuditEntry> stretch;
        do {
            stretch = entries.page(question, written, STRETCH);
            stretch.forEach(entry -> csv.append(line(entry)));
            written += stretch.size();
        } while (stretch.size() == STRETCH && written < MOST);
        events.fire(DomainEvent.of(
                "audit", actor.username(), "exported", Map.of(), Map.of("filter", filter, "entries", written)));
        return csv.toString();
    }

    private static String line(AuditEntry e) {
        return Csv.line(List.of(
                String.valueOf(e.id()),
                e.at().toString(),
                e.username(),
                e.actor(),
                e.address(),
                e.entity(),
                e.key(),
                e.verb(),
                e.before(),
                e.after(),
                e.why() == null ? "" : e.why(),
                e.hash()));
    }
}
