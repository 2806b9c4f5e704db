package guatu.wallchart;

import guatu.shared.error.RuleViolation;
import java.util.Arrays;

/** The charts that are drawn from one ledger: battle chart (作战图), road map (路线图), pledge chart (决心图), progress meter (计程表). */
public enum ChartView {
    BATTLE,
    ROAD,
    PLEDGE,
    PROGRESS;

    /** The word in the address; the battle chart where none is given. */
    static ChartView of(String word) {
        if (word == null || word.isBlank()) return BATTLE;
        return Arrays.stream(values())
                .filter(view -> view.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("unknown_word", "view", word));
    }

    public String word() {
        return name().toLowerCase();
    }

    /** Tasks by weeks; the others are lists. */
    public boolean isMatrix() {
        return this == BATTLE || this == ROAD;
    }
}
