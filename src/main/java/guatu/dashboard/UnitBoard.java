package guatu.dashboard;

import guatu.organisation.PersonRow;
import guatu.task.DueNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A unit's own page (单位看板): its tasks by light, its nodes, its weeks and its people.
 *
 * @param above units above it, the top first, as far as the reader sees them
 * @param below units right below it
 * @param nodes open nodes, missed ones and those of the next four weeks
 * @param filed for each week so far how many of its open tasks were not reported on
 * @param people those of the unit itself
 */
public record UnitBoard(
        Long id,
        String name,
        boolean active,
        List<Named> above,
        List<Named> below,
        LocalDate day,
        DashboardView.Line figures,
        List<WeeksView.Cell> filed,
        WeeksView weeks,
        List<DueNode> nodes,
        List<PersonRow> people) {

    /** Another unit with the number of its page. */
    public record Named(Long id, String name) {}

    /** Where a calendar of this unit is made. */
    public String calendar() {
        return "/account/calendars?unit=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    public boolean late(LocalDate on) {
        return on.isBefore(day);
    }
}
