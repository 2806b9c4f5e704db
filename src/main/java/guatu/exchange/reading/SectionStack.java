package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The headings (大项) above a row, outermost first. */
final class SectionStack {

    private static final int UNNUMBERED = 2;

    /** The heading under which Guatu writes tasks without one. */
    private static final String NONE = "未分类";

    private record Heading(int level, String text) {}

    private final List<Heading> headings = new ArrayList<>();
    private boolean used = true;

    /** A heading row: it closes the headings of its own depth and below; one that names its whole path closes all. */
    void push(String text) {
        push(text, Numbering.of(text).level());
    }

    /** A heading row whose mark, which tells its depth, stands beside it. */
    void push(String text, int marked) {
        boolean whole = text.contains(" / ") || text.equals(NONE);
        if (whole) headings.clear();
        if (text.equals(NONE)) return;
        int level = marked;
        if (level == 0)
            level = used || headings.isEmpty()
                    ? UNNUMBERED
                    : headings.get(headings.size() - 1).level() + 10;
        int depth = level;
        headings.removeIf(heading -> heading.level() >= depth);
        headings.add(new Heading(depth, text));
        used = false;
    }

    void pop() {
        headings.remove(headings.size() - 1);
    }

    /** The path down to a task that stands, besides, under the given headings of columns. */
    String path(List<String> columns) {
        used = true;
        var path = new LinkedHashSet<String>();
        headings.forEach(heading -> path.add(heading.text()));
        path.addAll(columns);
        return String.join(" / ", path);
    }
}
