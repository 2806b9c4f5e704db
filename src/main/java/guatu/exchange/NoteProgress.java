package guatu.exchange;

import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Notes how far the reading of a workbook has come; a sign of life for the page and for other instances. */
@ApplicationScoped
class NoteProgress {

    private static final Logger LOG = Logger.getLogger(NoteProgress.class);

    private final ImportSources sources;
    private final Today today;

    NoteProgress(ImportSources sources, Today today) {
        this.sources = sources;
        this.today = today;
    }

    /** A note that fails is left out: an exception would end the pulse for good. */
    @Transactional
    public void handle(String id, int percent) {
        try {
            sources.heard(id, percent, today.wall());
        } catch (RuntimeException e) {
            LOG.debugf(e, "progress of import %s not noted", id);
        }
    }
}
