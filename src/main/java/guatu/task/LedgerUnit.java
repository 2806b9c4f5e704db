package guatu.task;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A unit's part in a line of the ledger, with the people it names. */
record LedgerUnit(Long taskId, Part part, String unit, String ownerName, String ownerTitle) {

    static List<String> names(List<LedgerUnit> units, Part part) {
        return units.stream()
                .filter(u -> u.part() == part)
                .map(LedgerUnit::unit)
                .toList();
    }

    /** The owners of the leading units, joined by 、; null when none is named. */
    static String owner(List<LedgerUnit> units) {
        String owners = units.stream()
                .filter(u -> u.part() == Part.LEAD)
                .map(u -> u.ownerName() != null ? u.ownerName() : u.ownerTitle())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
        return owners.isEmpty() ? null : owners;
    }
}
