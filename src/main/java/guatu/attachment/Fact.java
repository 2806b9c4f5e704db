package guatu.attachment;

/**
 * One thing to which evidence may be attached.
 *
 * @param name what people call it, such as the period of a report; null for the task itself
 * @param mine the person who asks may attach to it as a unit
 * @param open its evidence may still change: a report until its cutoff, a request until it is decided
 */
public record Fact(FactKind kind, long id, String name, boolean mine, boolean open) {

    private static final int LONGEST_NAME = 60;

    public Fact {
        if (name != null && name.length() > LONGEST_NAME) {
            int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
            name = name.substring(0, end) + "…";
        }
    }

    /** Its name in a form: {@code REPORT-12}. */
    public String key() {
        return kind + "-" + id;
    }

    boolean is(FactRef at) {
        return kind == at.kind() && (kind == FactKind.TASK || id == at.id());
    }
}
