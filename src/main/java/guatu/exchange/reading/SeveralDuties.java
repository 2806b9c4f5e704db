package guatu.exchange.reading;

import java.util.List;

/** A cell that counts up several duties under one number, each with its own units: 1.…（甲局负责）2.…（乙局负责）. */
final class SeveralDuties {

    private SeveralDuties() {}

    /** The duties; empty when the text is one task. */
    static List<String> in(String text) {
        List<String> pieces = StepSplitter.split(text);
        if (pieces.size() < 2) return List.of();
        long named = pieces.stream()
                .filter(piece -> !TextClues.of(piece).units().isEmpty())
                .count();
        return named < 2 || named * 10 < pieces.size() * 6L
                ? List.of()
                : pieces.stream().map(piece -> Numbering.of(piece).rest()).toList();
    }
}
