package guatu.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A node as somebody writes it down.
 *
 * @param number its number in the task; null for a new one
 * @param on the day it is due
 * @param week the plan's week for week nodes; null otherwise
 */
public record MilestoneFacts(
        Integer number,
        @NotNull LocalDate on,
        Precision precision,
        @NotBlank @Size(max = 500) String title,
        Integer week) {}
