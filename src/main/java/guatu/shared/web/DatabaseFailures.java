package guatu.shared.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;

/** What a refusal by the database means to the reader, by the SQLSTATE that H2 and PostgreSQL share. */
final class DatabaseFailures {

    private static final String UNIQUE = "23505";

    private DatabaseFailures() {}

    static Problem of(SQLException e, Locale locale) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (gone(e, state)) return Failures.of(503, "database_gone", locale);
        if (full(state)) return Failures.of(507, "disk_full", locale);
        if (state.equals(UNIQUE)) return Failures.of(409, "already_there", locale);
        if (state.startsWith("40") || state.equals("HYT00")) return Failures.of(409, "stale", locale);
        return state.startsWith("22") ? Failures.of(422, "bad_text", locale) : null;
    }

    private static boolean gone(SQLException e, String state) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("53300")
                || state.equals("90067")
                || state.equals("90098")
                || state.equals("90121")
                || String.valueOf(e.getMessage()).contains("cquisition timeout");
    }

    /** PostgreSQL says disk_full; H2 only knows that writing failed. */
    private static boolean full(String state) {
        return state.equals("53100") || state.equals("90031") || state.equals("90028");
    }
}
