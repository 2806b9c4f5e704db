package guatu.problem;

import guatu.task.LedgerView;
import java.util.List;

/**
 * What the page of the problems shows.
 *
 * @param query the filter as typed
 * @param ofUnit the reader works for a unit
 * @param done what has just been done, the end of a word key; null when nothing
 */
record ProblemSheet(
        ProblemQueue.Page found,
        ProblemFilter filter,
        ProblemQuery query,
        LedgerView.Choices choices,
        boolean ofUnit,
        String done) {

    public int pages() {
        return filter.paging().pages(found.total());
    }

    public String link() {
        return "/problems?" + query.link();
    }

    public boolean filtered() {
        return !query.link().isEmpty();
    }

    public boolean coordination() {
        return filter.coordination();
    }

    public boolean mine() {
        return filter.mine();
    }

    public boolean late() {
        return filter.late();
    }

    public List<String> states() {
        return List.of("open", "resolved", "all");
    }
}
