package guatu.instruction;

/**
 * Which instructions are asked for.
 *
 * @param state WAITING, ANSWERED or null for both
 * @param mine only those that the reader gave
 */
public record InstructionFilter(State state, boolean mine, int page, int size) {

    /** Whether a unit still owes an answer. */
    public enum State {
        WAITING,
        ANSWERED
    }

    /** The first few. */
    public static InstructionFilter first(State state, boolean mine, int size) {
        return new InstructionFilter(state, mine, 1, size);
    }
}
