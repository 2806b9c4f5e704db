package guatu.exchange.outgoing;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A ledger written to a file, to be sent and forgotten.
 *
 * @param name what the reader's computer should call it
 */
record LedgerFile(Path path, String name, Kind kind, int tasks) {

    enum Kind {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8"),
        ZIP("application/zip");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }
}
