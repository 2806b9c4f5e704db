package guatu.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What a task says of itself, apart from its promise, its units and its nodes. */
public record TaskFacts(
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 10000) String requirement,
        @Size(max = 10000) String expectedResult,
        SourceKind sourceKind,
        @Size(max = 500) String source,
        LocalDate startsOn,
        List<@NotBlank @Size(max = 2000) String> steps) {

    public TaskFacts {
        steps = steps == null ? List.of() : List.copyOf(steps);
        sourceKind = sourceKind == null ? SourceKind.DOCUMENT : sourceKind;
    }

    public static TaskFacts titled(String title) {
        return new TaskFacts(title, null, null, null, null, null, List.of());
    }
}
