package guatu.exchange.returns;

import java.util.List;

/** What came of returned workbooks (办理结果). */
record Returned(int reports, int nodes, List<Filed> filed) {

    /** One row that was taken: whose, on which task, from which file, handed in by whom. */
    record Filed(String number, String unit, String file, String handedInBy, boolean report, List<Integer> nodes) {}

    static Returned of(List<Filed> filed) {
        int reports = (int) filed.stream().filter(Filed::report).count();
        return new Returned(
                reports, filed.stream().mapToInt(one -> one.nodes().size()).sum(), filed);
    }
}
