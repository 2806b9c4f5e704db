package guatu.task;

import guatu.shared.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ledger's page: rows under their headings, and the filter as it stands in the URL.
 *
 * @param asked the filter's parts as typed
 * @param filters the filter in words, part by part
 * @param here the address of this page without a choice of columns, as a query
 * @param more the start of the address of another page of this list; a page number follows
 */
public record LedgerView(
        long total,
        int page,
        int pages,
        List<Group> groups,
        Asked asked,
        Choices choices,
        Map<String, String> sorts,
        String more,
        LedgerFilters filters,
        LedgerColumns columns,
        String here,
        boolean mayCreate) {

    /** The address under which these lines, all pages of them, are taken out as a file. */
    public String file(String ending) {
        return "/api/tasks/ledger." + ending + more.substring("/tasks".length());
    }

    /** Rows of one plan and section; headings are shown only where the rows are in the ledger's own order. */
    public record Group(String planTitle, String plan, String section, List<TaskItem> items) {}

    /** The filter as typed. */
    public record Asked(
            String plan,
            String unit,
            String light,
            String stage,
            String q,
            String dueFrom,
            String dueBefore,
            String asOf,
            String sort,
            boolean overdue,
            boolean soon,
            boolean unreported,
            boolean any) {}

    /** What the filter offers. */
    public record Choices(List<Choice> plans, List<Choice> units, List<Choice> lights, List<Choice> stages) {}

    static List<Group> groups(List<TaskItem> items, boolean headed) {
        List<Group> groups = new ArrayList<>();
        for (TaskItem item : items) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            boolean same = last != null
                    && (!headed || (last.plan().equals(item.plan()) && Objects.equals(last.section(), item.section())));
            if (!same) groups.add(last = new Group(item.planTitle(), item.plan(), item.section(), new ArrayList<>()));
            last.items().add(item);
        }
        return groups;
    }

    static Asked asked(TaskQuery q) {
        return new Asked(
                q.plan,
                q.unit,
                q.light,
                q.stage,
                q.q,
                q.dueFrom,
                q.dueBefore,
                q.asOf,
                q.sort,
                "true".equals(q.overdue),
                "true".equals(q.soon),
                "true".equals(q.unreported),
                !q.with(none("page", "size", "sort", "columns")).isEmpty());
    }

    static Map<String, String> none(String... names) {
        Map<String, String> none = new java.util.HashMap<>();
        for (String name : names) none.put(name, null);
        return none;
    }
}
