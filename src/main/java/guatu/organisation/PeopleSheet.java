package guatu.organisation;

import guatu.shared.web.Choice;
import guatu.shared.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the page of people shows.
 *
 * @param saved what was just done; null when nothing
 */
record PeopleSheet(PeopleList.Page page, PeopleList.Filter filter, List<Choice> units, String saved) {

    public int pages() {
        return new Paging(page.page(), page.size()).pages(page.total());
    }

    /** The filter as the start of a query string, for the pager. */
    public String link() {
        return "/admin/people?" + part("unit", filter.unit()) + part("q", filter.q())
                + (filter.all() ? "all=true&" : "");
    }

    /** Where a person is added, to the unit that the list is filtered by. */
    public String fresh() {
        return "/admin/people/new?" + part("unit", filter.unit());
    }

    private static String part(String name, String words) {
        return words == null ? "" : name + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
    }
}
