package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Remembers while a workbook is read what the reader took every row and column for, and how far it has come. */
public final class Look {

    private final Map<String, Grid> grids = new HashMap<>();
    private final Map<String, List<SheetLook.Head>> heads = new HashMap<>();
    private final Map<String, Map<Integer, String>> kinds = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private volatile int sheets = 1;
    private volatile int sheet;
    private volatile int rows = 1;
    private volatile int row;

    /** The words of a header as they are compared. */
    static String heading(List<String> texts) {
        return texts.stream().map(Words::plain).collect(Collectors.joining("|"));
    }

    void opened(int count) {
        sheets = Math.max(1, count);
    }

    void begin(String name) {
        names.add(name);
        sheet = names.size() - 1;
        row = 0;
    }

    void begin(Grid grid) {
        grids.put(grid.sheet(), grid);
        rows = Math.max(1, grid.rows());
    }

    void saw(Grid grid, int at, RowSorter.Kind kind) {
        row = at;
        kinds.computeIfAbsent(grid.sheet(), name -> new TreeMap<>()).put(grid.number(at), kind.name());
    }

    void saw(Grid grid, Header header) {
        List<SheetLook.Column> columns = header.columns().stream()
                .map(column -> new SheetLook.Column(
                        grid.letters(column.index()), column.role().name(), heading(column.path())))
                .toList();
        heads.computeIfAbsent(grid.sheet(), name -> new ArrayList<>())
                .add(new SheetLook.Head(
                        grid.number(header.top()),
                        grid.number(header.bottom()),
                        heading(grid.texts(header.top())),
                        columns));
    }

    /** How much of the workbook has been read, in percent; 0 while it is being opened. */
    public int percent() {
        return Math.min(99, (int) ((sheet + (double) Math.min(row, rows) / rows) * 100 / sheets));
    }

    /** Rows of the sheet at hand that have been read. */
    public int row() {
        return row;
    }

    /** The sheets in the order of the workbook. */
    public List<SheetLook> sheets() {
        return names.stream().map(this::sheet).toList();
    }

    private SheetLook sheet(String name) {
        Grid grid = grids.get(name);
        return new SheetLook(
                name,
                grid == null ? 0 : grid.rows(),
                grid == null ? List.of() : GridRow.starts(grid),
                grid == null ? List.of() : GridRow.letters(grid),
                heads.getOrDefault(name, List.of()),
                kinds.getOrDefault(name, Map.of()));
    }

    /** Rows of a sheet as they look, from the first (0) up to the second, exclusive. */
    public List<GridRow> rows(String name, int from, int to) {
        Grid grid = grids.get(name);
        return grid == null ? List.of() : GridRow.of(grid, from, Math.min(to, grid.rows()));
    }
}
