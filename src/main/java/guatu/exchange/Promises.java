package guatu.exchange;

import guatu.exchange.reading.DueReading;
import guatu.exchange.reading.TaskReading;
import guatu.task.DueKind;
import guatu.task.Promise;
import java.time.LocalDate;

/** The promise that a line of a workbook makes, with its phrase as written (rules D1, D4). */
final class Promises {

    private Promises() {}

    static Promise of(TaskReading line) {
        DueReading read = line.due();
        String phrase = Fit.orNull(line.duePhrase(), Fit.PHRASE);
        if (read == null || read.kind().equals("none") || read.kind().equals("invalid"))
            return new Promise(phrase, DueKind.OPEN_ENDED, null, null, false, null);
        return new Promise(phrase, kind(read), start(read), read.due(), read.soft(), read.recurrence());
    }

    private static DueKind kind(DueReading read) {
        if (read.due() != null) return DueKind.DATE;
        return read.recurrence() == null ? DueKind.OPEN_ENDED : DueKind.RECURRING;
    }

    /** A start after the end is in doubt already; the promise is the end. */
    private static LocalDate start(DueReading read) {
        boolean reversed =
                read.start() != null && read.due() != null && read.due().isBefore(read.start());
        return reversed ? null : read.start();
    }
}
