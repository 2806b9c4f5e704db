package guatu.exchange.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds the tables of a web page that only arrange it: one with more rows stands inside them. */
final class FrameTables {

    private final Map<Element, Integer> rows = new IdentityHashMap<>();
    private final Set<Element> frames = Collections.newSetFromMap(new IdentityHashMap<>());

    FrameTables(Element body) {
        for (Element row : body.getElementsByTag("tr")) {
            Element table = row.closest("table");
            if (table != null) rows.merge(table, 1, Integer::sum);
        }
        rows.forEach((table, count) -> {
            Element around = around(table);
            for (; around != null; around = around(around)) {
                if (rows.getOrDefault(around, 0) < count) frames.add(around);
            }
        });
    }

    private static Element around(Element table) {
        return table.parent() == null ? null : table.parent().closest("table");
    }

    /** True for such a table and for its own rows and cells. */
    boolean frames(Element part) {
        return !frames.isEmpty() && frames.contains(part.closest("table"));
    }
}
