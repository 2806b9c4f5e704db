package guatu.exchange.returns;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Returned workbooks held against the ledger as it stands now (对照): what each row would change, and what stands against it.
 *
 * @param committedAt null, like {@code result}, until it is committed
 */
@Schema(name = "Return")
record ReturnDiff(
        String id,
        String by,
        Instant createdAt,
        Instant committedAt,
        List<HandedIn> files,
        List<Row> rows,
        Returned result) {

    /**
     * A file as it came.
     *
     * @param unit whose workbook it is, the default for who handed it in; empty where its rows tell of none
     * @param rows how many of its rows say something
     * @param before when the same file was committed before; null when never
     */
    record HandedIn(int file, String name, String unit, int rows, Instant before) {}

    /** What may be done with a row. */
    enum Status {
        /** Can be filed. */
        NEW,
        /** Somebody has filed or ticked since the workbook was given out: to be decided. */
        CONFLICT,
        /** Says what is known already. */
        ALREADY,
        /** Cannot be taken; the message says why. */
        REFUSED
    }

    /**
     * One filled-in row.
     *
     * @param index names the row in a decision
     * @param unitId whose report it becomes; null where it cannot be one
     * @param why code of what stands against it; null when nothing does
     * @param message the same in the reader's words
     * @param ticks open nodes that would be ticked
     * @param now how the task stands; null where it is out of sight
     */
    record Row(
            int index,
            int file,
            String sheet,
            int row,
            String number,
            String title,
            String unit,
            @JsonIgnore Long unitId,
            Status status,
            String why,
            String message,
            String done,
            String next,
            String problem,
            boolean help,
            Integer percent,
            List<Ticked> ticks,
            Now now,
            @JsonIgnore String once) {

        /** The row's number as Excel counts, ungrouped. */
        public String place() {
            return String.valueOf(row);
        }

        /** Can be filed as it is. */
        public boolean fresh() {
            return status == Status.NEW;
        }

        /** There is something to decide. */
        public boolean decidable() {
            return status == Status.NEW || status == Status.CONFLICT;
        }

        /** More than ticks alone. */
        public boolean report() {
            return done != null || next != null || problem != null || help || percent != null;
        }
    }

    record Ticked(
            int number,
            String title,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on) {}

    record Now(Instant reportedAt, String reportedBy, String done, int percent) {}

    public long fresh() {
        return count(Status.NEW);
    }

    public long conflicts() {
        return count(Status.CONFLICT);
    }

    public long already() {
        return count(Status.ALREADY);
    }

    public long refused() {
        return count(Status.REFUSED);
    }

    private long count(Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
