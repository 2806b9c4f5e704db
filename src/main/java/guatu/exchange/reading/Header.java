package guatu.exchange.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The heading rows of a table and what its columns hold.
 *
 * @param top first heading row
 * @param bottom last heading row
 */
record Header(int top, int bottom, List<Column> columns) {

    /**
     * One column.
     *
     * @param path the headings over it, outermost first
     */
    record Column(int index, ColumnRole role, List<String> path) {
        String heading() {
            return path.isEmpty() ? "" : path.get(path.size() - 1);
        }

        Column as(ColumnRole other) {
            return new Column(index, other, path);
        }
    }

    List<Column> of(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    boolean namesUnits() {
        return columns.stream().anyMatch(column -> column.role().namesUnits());
    }

    ColumnRole roleOf(int column) {
        return columns.get(column).role();
    }

    Header with(List<Column> other) {
        return new Header(top, bottom, other);
    }

    /** This header, with nothing said of what a column holds. */
    Header without(int column) {
        if (column < 0) return this;
        var other = new java.util.ArrayList<>(columns);
        other.set(column, other.get(column).as(ColumnRole.OTHER));
        return with(List.copyOf(other));
    }

    /** The same for two printings of one heading. */
    String likeness() {
        return columns.stream()
                .map(column -> Words.plain(String.join("|", column.path())))
                .collect(Collectors.joining("‖"));
    }
}
