package guatu.exchange;

import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Notes why a workbook could not be read; its file stays until it is discarded. */
@ApplicationScoped
class NoteFailure {

    private final ImportSources sources;
    private final Today today;

    NoteFailure(ImportSources sources, Today today) {
        this.sources = sources;
        this.today = today;
    }

    @Transactional
    public void handle(String id, String code, String arg) {
        sources.held(id).failed(code, arg, today.wall());
    }
}
