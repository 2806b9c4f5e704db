package guatu.audit;

import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Paging;
import java.util.List;

/**
 * What the page of the trail shows.
 *
 * @param query the filter as typed
 * @param verdict what a check of the chain found; null when none was asked for
 */
record AuditSheet(
        List<AuditLine> lines,
        long total,
        Paging paging,
        AuditQuery query,
        FormErrors errors,
        List<Choice> entities,
        List<Choice> verbs,
        TrailVerdict verdict) {

    public int pages() {
        return paging.pages(total);
    }

    public String link() {
        return "/audit?" + query.link();
    }

    public String file() {
        return "/audit/entries.csv?" + query.link();
    }

    public String firstBroken() {
        return verdict == null ? "" : String.valueOf(verdict.firstBroken());
    }

    public String headId() {
        return verdict == null ? "" : String.valueOf(verdict.head().id());
    }
}
