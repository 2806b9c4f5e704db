package guatu.exchange.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Finds the tables of a web page that only arrange it: one with more rows stands inside them. One pass, any depth. */
final class FrameTables implements NodeVisitor {

    private static final class Open {
        private int rows;
        private int mostInside;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Node> frames = Collections.newSetFromMap(new IdentityHashMap<>());

    static Set<Node> in(Element body) {
        var found = new FrameTables();
        body.traverse(found);
        return found.frames;
    }

    @Override
    public void head(Node node, int depth) {
        if (node.nameIs("table")) open.push(new Open());
        else if (node.nameIs("tr") && !open.isEmpty()) open.peek().rows++;
    }

    @Override
    public void tail(Node node, int depth) {
        if (!node.nameIs("table")) return;
        Open table = open.pop();
        if (table.mostInside > table.rows) frames.add(node);
        if (!open.isEmpty())
            open.peek().mostInside = Math.max(open.peek().mostInside, Math.max(table.rows, table.mostInside));
    }
}
