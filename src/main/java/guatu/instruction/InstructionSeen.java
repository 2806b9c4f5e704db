package guatu.instruction;

/** An instruction with whether its reader is to answer it. */
public record InstructionSeen(InstructionLine line, boolean mayAnswer) {

    public InstructionSeen readOnly() {
        return new InstructionSeen(line, false);
    }
}
