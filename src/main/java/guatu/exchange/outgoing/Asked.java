package guatu.exchange.outgoing;

import guatu.organisation.Actor;
import guatu.task.TaskFilter;
import guatu.task.TaskQuery;
import java.time.LocalDate;
import java.util.Map;

/**
 * Whose ledger is taken out, and which lines of it.
 *
 * @param today the day of the office, on which lights are asked unless the filter names another
 * @param columns the words of the chosen columns; null or empty for the usual ones
 */
record Asked(Actor actor, TaskQuery query, LocalDate today, String columns) {

    TaskFilter filter() {
        return query.toFilter(today);
    }

    LocalDate day() {
        return filter().day();
    }

    /** The filter as its address says it, for the trail. */
    String words() {
        return query.with(Map.of("page", "", "size", ""));
    }

    /** The line under the title: who takes the ledger out, and as of which day. */
    String line(String issuer) {
        String unit = actor.worksForUnit() ? actor.unitName() : issuer;
        return Says.word("outgoing_line", unit == null ? actor.name() : unit, DueWords.day(day()));
    }
}
