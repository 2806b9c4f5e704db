package guatu.exchange.returns;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Takes return workbooks in, one or many or an archive of them, as a dry run: the ledger is not touched. */
@ApplicationScoped
class HandIn {

    private final ReturnReader reader;
    private final KeepReturn keep;
    private final Semaphore turn = new Semaphore(1, true);

    HandIn(ReturnReader reader, KeepReturn keep) {
        this.reader = reader;
        this.keep = keep;
    }

    /** Returns the id of the return. Throws {@link UnusableReturn} when one of the files cannot be taken. */
    String handle(Actor actor, List<ReturnedFile> files) {
        turn.acquireUninterruptibly();
        try {
            List<FileSaid> said = new ArrayList<>();
            for (ReturnedFile file : files)
                for (ReturnedFile workbook : Archives.unpack(file))
                    said.add(new FileSaid(workbook.name(), hash(workbook.bytes()), reader.read(workbook)));
            if (said.size() > Archives.MOST_FILES)
                throw new UnusableReturn(UnusableReturn.TOO_MANY, files.get(0).name());
            return keep.handle(actor, said);
        } finally {
            turn.release();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
