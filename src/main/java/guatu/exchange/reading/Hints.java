package guatu.exchange.reading;

import guatu.exchange.reading.Correction.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people have said about one sheet, as the reader asks for it; the last word counts. */
final class Hints {

    static final Hints NONE = new Hints("", List.of());

    /** Roles that one column has: where a person names it, what was guessed elsewhere becomes plain content. */
    private static final Set<ColumnRole> ALONE = Set.of(ColumnRole.TITLE, ColumnRole.DUE, ColumnRole.ORDINAL);

    private final List<Correction> said;

    Hints(String sheet, List<Correction> all) {
        var own = new ArrayList<>(all.stream().filter(one -> one.on(sheet)).toList());
        Collections.reverse(own);
        said = List.copyOf(own);
    }

    private Stream<Correction> of(Kind kind) {
        return said.stream().filter(one -> one.kind() == kind);
    }

    private Optional<String> value(Kind kind) {
        return of(kind).map(Correction::value).findFirst();
    }

    boolean skipsSheet() {
        return value(Kind.SHEET).filter(Correction.SKIP::equals).isPresent();
    }

    boolean readsSheet() {
        return value(Kind.SHEET).filter(Correction.READ::equals).isPresent();
    }

    Integer year() {
        return value(Kind.YEAR).map(Integer::valueOf).orElse(null);
    }

    /** SKIP, TASK or SECTION; empty when nothing was said of the row. */
    String row(int number) {
        return of(Kind.ROW)
                .filter(one -> one.row() == number)
                .map(Correction::value)
                .findFirst()
                .orElse("");
    }

    boolean reads(int number) {
        return !row(number).isEmpty() && !row(number).equals(Correction.SKIP);
    }

    /** The header that a person pointed at, top and bottom; null when none did, or it is not on the sheet. */
    int[] header(Grid grid) {
        return of(Kind.HEADER)
                .map(one -> new int[] {find(grid, one), Integer.parseInt(one.value())})
                .filter(found -> found[0] >= 0)
                .map(found -> new int[] {found[0], Math.min(grid.rows() - 1, found[0] + found[1] - 1)})
                .findFirst()
                .orElse(null);
    }

    private static int find(Grid grid, Correction said) {
        for (int row = 0; row < grid.rows(); row++) {
            boolean here = said.heading().isEmpty()
                    ? grid.number(row) == said.row()
                    : Look.heading(grid.texts(row)).equals(said.heading());
            if (here) return row;
        }
        return -1;
    }

    /** The header with the roles that people gave its columns. */
    Header roles(Header header, Grid grid) {
        var columns = new ArrayList<>(header.columns());
        for (Header.Column column : header.columns())
            role(column, header, grid).ifPresent(role -> give(columns, column, role));
        return header.with(List.copyOf(columns));
    }

    /** The header with a column for the task; null when none may hold it. */
    static Header titled(Header header) {
        return header.has(ColumnRole.TITLE) ? header : substituted(header);
    }

    private static void give(List<Header.Column> columns, Header.Column column, ColumnRole role) {
        if (ALONE.contains(role))
            columns.replaceAll(other -> other.role() != role
                    ? other
                    : other.as(role == ColumnRole.TITLE ? ColumnRole.CONTENT : ColumnRole.OTHER));
        columns.set(column.index(), column.as(role));
    }

    private static Header substituted(Header header) {
        for (ColumnRole role : List.of(ColumnRole.CONTENT, ColumnRole.STEPS, ColumnRole.TARGET)) {
            if (!header.has(role)) continue;
            var columns = new ArrayList<>(header.columns());
            Header.Column first = header.of(role).get(0);
            columns.set(first.index(), first.as(ColumnRole.TITLE));
            return header.with(List.copyOf(columns));
        }
        return null;
    }

    private Optional<ColumnRole> role(Header.Column column, Header header, Grid grid) {
        return of(Kind.ROLE)
                .filter(one -> one.heading().isEmpty()
                        ? one.column().equals(grid.letters(column.index()))
                                && (one.row() == 0 || one.row() == grid.number(header.top()))
                        : one.heading().equals(Look.heading(column.path())))
                .map(one -> ColumnRole.valueOf(one.value()))
                .findFirst();
    }

    /** True when a doubt has been settled by what was said of its cell. */
    boolean settles(Doubt doubt) {
        return of(Kind.SEEN)
                        .anyMatch(one ->
                                one.column().equals(doubt.cell()) && one.value().equals(doubt.code()))
                || Set.of(DoubtCode.COLUMN_GUESSED, DoubtCode.COLUMN_UNREAD).contains(doubt.code())
                        && of(Kind.ROLE).anyMatch(one -> one.column().equals(letters(doubt.cell())))
                || of(Kind.ROW)
                        .anyMatch(one -> one.row() == doubt.row()
                                && Set.of(DoubtCode.HEADING_OR_TASK, DoubtCode.ROW_UNREAD)
                                        .contains(doubt.code()));
    }

    private static String letters(String cell) {
        return cell.replaceAll("\\d", "");
    }
}
