package guatu.exchange;

import guatu.shared.web.CurrentLanguage;
import java.time.Instant;

/**
 * A workbook that is being read, or could not be.
 *
 * @param failure why it could not be read and what to do, in words; empty while it is read
 * @param broken true when the reading was broken off
 */
public record ReadingView(String id, String fileName, Instant createdAt, int percent, String failure, boolean broken) {

    static ReadingView of(SourceFiles.Progress progress, CurrentLanguage language) {
        String failure = progress.failure() == null
                ? ""
                : language.word("exchange_file_" + progress.failure().replace('-', '_'), progress.arg());
        return new ReadingView(
                progress.id(),
                progress.fileName(),
                progress.createdAt(),
                progress.percent(),
                failure,
                progress.broken());
    }

    static boolean isGoingOn(SourceFiles.Progress progress) {
        return progress.failure() == null && !progress.broken();
    }

    public boolean isGoingOn() {
        return failure.isEmpty() && !broken;
    }
}
