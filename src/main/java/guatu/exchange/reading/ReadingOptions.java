package guatu.exchange.reading;

import guatu.calendar.WorkingDays;
import java.util.Objects;

/**
 * What the importer is told besides the file.
 *
 * @param planYear the year of deadlines that name none; null to take it from the workbook
 */
public record ReadingOptions(Integer planYear, WorkingDays calendar) {

    public ReadingOptions {
        Objects.requireNonNull(calendar, "calendar");
    }
}
