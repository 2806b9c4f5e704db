package guatu.exchange.reading;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * A node (节点) of a task, from a column of weeks, ten days, months or days.
 *
 * @param on the day it is due (rule D2); null when the sheet does not tell which
 * @param precision DAY, WEEK, TEN_DAYS or MONTH
 * @param week number of the week in the plan; null for other nodes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MilestoneReading(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        String precision,
        String title,
        Integer week,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate start,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate end) {}
