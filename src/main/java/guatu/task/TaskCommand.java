package guatu.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a supervisor may write down of a task; the same for a new one and for a change.
 *
 * @param section headings from the top down, joined by " / "; blank for none
 * @param dueOn the day promised; taken before {@code duePhrase} where both are given
 * @param duePhrase the deadline in words, read by rule D1
 * @param lead names of the leading units, in order; support and guide likewise
 * @param owner name or job title of the first leading unit's person in charge; likewise leader and liaison
 */
public record TaskCommand(
        @NotNull @Valid TaskFacts facts,
        @Size(max = 1000) String section,
        LocalDate dueOn,
        @Size(max = 500) String duePhrase,
        List<String> lead,
        List<String> support,
        List<String> guide,
        @Size(max = 200) String leader,
        @Size(max = 200) String owner,
        @Size(max = 200) String liaison,
        List<@Valid MilestoneFacts> milestones) {

    public TaskCommand {
        lead = lead == null ? List.of() : List.copyOf(lead);
        support = support == null ? List.of() : List.copyOf(support);
        guide = guide == null ? List.of() : List.copyOf(guide);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
}
