package guatu.exchange.reading;

import java.util.LinkedHashSet;
import java.util.List;

/** The words of some rows, by what their columns hold. */
record RowText(Grid grid, Header header) {

    /** Different texts under each other; columns that hold nothing are left out. */
    String of(List<Integer> rows, ColumnRole role) {
        return of(rows, role, "\n");
    }

    /** The title in a row; columns under one wide heading are read as one. */
    String title(int row) {
        String title = of(List.of(row), ColumnRole.TITLE, " / ");
        // A row that a person calls a task may have its words in any column.
        return title.isEmpty() && grid.hints().reads(grid.number(row)) ? String.join(" ", grid.texts(row)) : title;
    }

    /** Lines such as 责任单位：… that stand below the first of the rows. */
    String details(List<Integer> rows) {
        var details = new StringBuilder();
        for (int row : rows.subList(1, rows.size())) {
            List<String> texts = grid.texts(row);
            if (!texts.isEmpty() && RoleLabels.startsIn(texts.get(0)))
                details.append('\n').append(String.join("\n", texts));
        }
        return details.toString();
    }

    private String of(List<Integer> rows, ColumnRole role, String separator) {
        var texts = new LinkedHashSet<String>();
        for (int row : rows) {
            for (Header.Column column : header.of(role)) {
                String text = grid.at(row, column.index()).text();
                if (!Words.saysNothing(text)) texts.add(text);
            }
        }
        return String.join(separator, texts);
    }
}
