package guatu.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Asks the database itself who refers to a row, so that a feature to come is never forgotten when an import is undone. */
@ApplicationScoped
class References {

    private static final int CHUNK = 500;

    private final EntityManager em;

    References(EntityManager em) {
        this.em = em;
    }

    private record Column(String table, String name) {}

    /**
     * Those of the rows to which another row refers.
     *
     * @param own tables that do not count: the parts of the row
     */
    Set<Long> referred(String table, Collection<Long> ids, Set<String> own) {
        if (ids.isEmpty()) return Set.of();
        em.flush();
        return em.unwrap(Session.class).doReturningWork(connection -> {
            Set<Long> referred = new HashSet<>();
            for (Column column : columns(connection, table)) {
                if (own.contains(column.table().toLowerCase(Locale.ROOT))) continue;
                List<Long> all = List.copyOf(ids);
                for (int from = 0; from < all.size(); from += CHUNK)
                    read(connection, column, all.subList(from, Math.min(all.size(), from + CHUNK)), referred);
            }
            return referred;
        });
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String name = about.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<Column> columns = new ArrayList<>();
        try (ResultSet keys = about.getExportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next())
                columns.add(new Column(keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
        }
        return columns;
    }

    /** The names come from the database's own catalogue, the ids are numbers. */
    private static void read(Connection connection, Column column, List<Long> ids, Set<Long> into) throws SQLException {
        String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        String sql = "select distinct \"" + column.name() + "\" from \"" + column.table() + "\" where \""
                + column.name() + "\" in (" + in + ")";
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) into.add(rows.getLong(1));
        }
    }
}
