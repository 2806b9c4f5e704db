package guatu.exchange;

import guatu.exchange.reading.Look;
import guatu.exchange.source.UnreadableWorkbook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** Reads a kept workbook to its dry run, or to the words that say why it cannot be read. */
@ApplicationScoped
class ReadSource {

    private static final Logger LOG = Logger.getLogger(ReadSource.class);
    private static final String FAULT = "fault";

    private final SourceFiles files;
    private final ReadingRoom room;
    private final KeepReading keep;
    private final NoteFailure failure;

    ReadSource(SourceFiles files, ReadingRoom room, KeepReading keep, NoteFailure failure) {
        this.files = files;
        this.room = room;
        this.keep = keep;
        this.failure = failure;
    }

    @ActivateRequestContext
    public void handle(String id, Look look) {
        try {
            WorkbookImport.Upload upload = files.read(id).upload();
            keep.handle(id, room.glance(() -> files.bytes(id), upload.fileName(), upload.planYear(), look));
        } catch (UnreadableWorkbook unreadable) {
            String arg = unreadable.args().isEmpty() ? null : unreadable.args().get(0);
            failure.handle(id, unreadable.code(), arg);
        } catch (RuntimeException e) {
            LOG.errorf(e, "import %s could not be read", id);
            failure.handle(id, FAULT, null);
        }
    }
}
