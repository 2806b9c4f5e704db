package guatu.savedview;

/**
 * A saved view as its reader sees it.
 *
 * @param query the filter, as in the address of the ledger
 * @param columns the columns, with commas; null where the reader's own hold
 * @param owner who saved it
 * @param mayKeep its reader may rename, share and delete it
 */
public record ViewShown(
        String id,
        String name,
        String query,
        String columns,
        boolean shared,
        boolean mine,
        String owner,
        boolean mayKeep,
        int version) {}
