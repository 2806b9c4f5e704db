package guatu.progress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A filed report as it is read.
 *
 * @param period the ISO week it speaks of, such as 2022-W16
 * @param percent what the unit reported of the whole task; null where it did not say
 */
public record ReportLine(
        Long id,
        String task,
        String unit,
        String period,
        String done,
        String next,
        String problem,
        boolean needsHelp,
        Integer percent,
        Instant filedAt,
        LocalDate filedOn,
        String filedBy) {}
