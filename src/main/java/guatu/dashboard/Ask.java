package guatu.dashboard;

import guatu.task.TaskQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the dashboard is asked for, as it stands in the URL.
 *
 * @param plan code of a plan; blank for all
 * @param unit name of a leading unit, those below it count too; blank for all
 * @param self leaves out the units below
 * @param asOf the day asked, ISO; blank for today
 */
public record Ask(String plan, String unit, boolean self, String asOf) {

    /** The page's and the API's parameters. */
    static Ask of(String plan, String unit, String asOf) {
        return new Ask(plan, unit, false, asOf);
    }

    Ask on(LocalDate day) {
        return new Ask(plan, unit, self, day.toString());
    }

    Ask self(boolean alone) {
        return new Ask(plan, unit, alone, asOf);
    }

    Ask ofPlan(String code) {
        return new Ask(code, unit, self, asOf);
    }

    Ask ofUnit(String name) {
        return new Ask(plan, name, true, asOf);
    }

    /** The address of the rows that a count counts. */
    String rows(Count count) {
        return rows(count.key(), count.word(), null);
    }

    /** The address of the ledger's rows under one more condition and in some order; either may be null. */
    String rows(String key, String word, String sort) {
        Map<String, String> more = new LinkedHashMap<>();
        if (key != null) more.put(key, word);
        if (sort != null) more.put("sort", sort);
        String query = query().with(more);
        return query.isEmpty() ? "/tasks" : "/tasks?" + query;
    }

    /** The same as a query of the ledger. */
    TaskQuery query() {
        TaskQuery query = new TaskQuery();
        query.plan = plan;
        query.unit = unit;
        query.scope = self ? "self" : null;
        query.asOf = asOf;
        return query;
    }
}
