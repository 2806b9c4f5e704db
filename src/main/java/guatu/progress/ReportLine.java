package guatu.progress;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A filed report as it is read.
 *
 * @param period what it speaks of: an ISO week such as 2022-W16, a fortnight by its first week, or a month as 2022-04
 * @param percent what the unit reported of its part; null where it did not say
 * @param unchanged filed as "no change" (无变化)
 * @param late filed after the period's cutoff (rule W3)
 * @param onBehalf filed by the supervision office for the unit (代填)
 * @param correctedAt when it was last corrected; null when it stands as filed
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
        boolean unchanged,
        Instant filedAt,
        LocalDate filedOn,
        String filedBy,
        boolean late,
        boolean onBehalf,
        Instant correctedAt,
        int version) {}
