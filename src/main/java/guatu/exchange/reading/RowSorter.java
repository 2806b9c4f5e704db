package guatu.exchange.reading;

import java.util.Set;
import java.util.TreeSet;

/** Tells headings, totals, notes and repeated headers of a table from its tasks. */
final class RowSorter {

    enum Kind {
        TASK,
        SECTION,
        LONE_TITLE,
        DETAIL,
        TOTAL,
        NOTE,
        EMPTY
    }

    /** A row and, for a heading, its words and its depth by the mark before it; 0 without a mark. */
    record Row(Kind kind, String heading, int level) {
        Row(Kind kind, String heading) {
            this(kind, heading, Numbering.of(heading).level());
        }
    }

    private final Grid grid;
    private final Header header;
    private final boolean plainNumbers;
    private boolean inNote;

    RowSorter(Grid grid, Header header, int end) {
        this.grid = grid;
        this.header = header;
        boolean numbers = false;
        for (Header.Column column : header.of(ColumnRole.ORDINAL)) {
            for (int row = header.bottom() + 1; row < end; row++)
                numbers |= Words.plain(grid.own(row, column.index()).text()).matches("\\d+[.、]?");
        }
        this.plainNumbers = numbers;
    }

    /** What the row is: what a person says it is, else what it looks like. */
    Row sort(int row) {
        Row sorted = switch (grid.hints().row(grid.number(row))) {
            case Correction.TASK -> new Row(Kind.TASK, "");
            case Correction.SECTION -> new Row(Kind.SECTION, heading(row));
            default -> judge(row);
        };
        grid.look().saw(grid, row, sorted.kind());
        return sorted;
    }

    private String heading(int row) {
        return Words.oneLine(grid.texts(row).stream().limit(2).collect(java.util.stream.Collectors.joining(" ")));
    }

    private Row judge(int row) {
        Set<Integer> filled = new TreeSet<>(grid.filled(row));
        filled.removeIf(column -> Words.saysNothing(grid.own(row, column).text()));
        if (filled.isEmpty()) return new Row(Kind.EMPTY, "");
        int first = filled.iterator().next();
        String text = grid.own(row, first).text();
        String plain = Words.plain(text);
        if (AsideLines.isPage(text)) return new Row(Kind.NOTE, "");
        if (isNote(plain, filled.size())) return new Row(Kind.NOTE, "");
        if (AsideLines.isTotal(plain)
                || filled.stream()
                        .limit(3)
                        .anyMatch(column ->
                                Words.plain(grid.own(row, column).text()).matches("合计|小计|总计"))) {
            return new Row(Kind.TOTAL, "");
        }
        if (RoleLabels.startsIn(text)) return new Row(Kind.DETAIL, "");
        if (filled.size() == 1) return alone(row, first, text);
        inNote = false;
        Row numbered = numberedHeading(row, filled, text);
        if (numbered != null) return numbered;
        if (isHeadingWithSums(row, filled, first, text)) return new Row(Kind.SECTION, Words.oneLine(text));
        return new Row(Kind.TASK, "");
    }

    private boolean isNote(String plain, int filled) {
        if (AsideLines.isNote(plain) && (filled <= 3 || plain.length() > 2)) {
            inNote = true;
            return true;
        }
        int level = Numbering.of(plain).level();
        return inNote && filled == 1 && (level >= 4 || level == 0);
    }

    private Row alone(int row, int column, String text) {
        Grid.Region region = grid.region(row, column);
        ColumnRole role = header.roleOf(column);
        int level = Numbering.of(text).level();
        boolean wide =
                region != null && region.width() > 1 && (region.width() * 2 >= grid.columns() || region.left() == 0);
        boolean down = region != null && region.height() > 1;
        if (Words.plain(text).matches("[\\d.]+") || role == ColumnRole.SECTION && down || role == ColumnRole.PLAN)
            return new Row(Kind.EMPTY, "");
        if (wide || level >= 1 && level <= 3 && text.length() <= 80) return new Row(Kind.SECTION, Words.oneLine(text));
        if (role == ColumnRole.TITLE) return loneTitle(row, text);
        if (role == ColumnRole.ORDINAL || role == ColumnRole.SECTION || column == 0 && !role.describesTask()) {
            return new Row(Kind.SECTION, Words.oneLine(text));
        }
        return new Row(role.describesTask() ? Kind.TASK : Kind.EMPTY, "");
    }

    private Row loneTitle(int row, String text) {
        boolean numbered = header.of(ColumnRole.ORDINAL).stream()
                .anyMatch(column -> !grid.at(row, column.index()).isEmpty());
        return numbered || Numbering.of(text).level() >= 4
                ? new Row(Kind.TASK, "")
                : new Row(Kind.LONE_TITLE, Words.oneLine(text));
    }

    /** 一、交通类（2个） over the first columns, with only sums beside it. */
    private boolean isHeadingWithSums(int row, Set<Integer> filled, int first, String text) {
        int level = Numbering.of(text).level();
        ColumnRole role = header.roleOf(first);
        Grid.Region region = grid.region(row, first);
        boolean wide = region != null && region.width() > 1 && region.height() == 1 && role == ColumnRole.ORDINAL;
        boolean heading = wide
                || role == ColumnRole.ORDINAL
                        && text.length() > 4
                        && !Words.plain(text).matches("[\\d.\\-]+")
                || level >= 1 && level <= 3 && (role == ColumnRole.TITLE || role == ColumnRole.SECTION);
        if (!heading) return false;
        for (int column : filled) {
            if (column != first && !Words.plain(grid.own(row, column).text()).matches("[\\d.,%+-]+")) return false;
        }
        return true;
    }

    /** 一 | 加强领导, where tasks count 1, 2, 3; sums beside it do not make it a task. */
    private Row numberedHeading(int row, Set<Integer> filled, String ordinal) {
        var columns = filled.iterator();
        boolean counted = header.roleOf(columns.next()) == ColumnRole.ORDINAL && Numbering.isHeadingNumber(ordinal);
        if (!counted || !plainNumbers) return null;
        int title = columns.next();
        if (header.roleOf(title) != ColumnRole.TITLE && header.roleOf(title) != ColumnRole.SECTION) return null;
        while (columns.hasNext()) {
            ColumnRole role = header.roleOf(columns.next());
            if (role.describesTask() && role != ColumnRole.TARGET && role != ColumnRole.PROGRESS) return null;
        }
        return new Row(
                Kind.SECTION,
                Words.oneLine(grid.own(row, title).text()),
                Numbering.of(Words.plain(ordinal).matches("[一二三四五六七八九十]+") ? ordinal + "、" : ordinal)
                        .level());
    }
}
