package guatu.task;

/** The light of a task (灯): derived from its facts and the day asked, never typed in. */
public enum Light {
    BLUE(0),
    GREEN(2),
    YELLOW(3),
    RED(4),
    GREY(1);

    private final int severity;

    Light(int severity) {
        this.severity = severity;
    }

    /** The order in which a light may turn as days pass (rule L7): grey, green, yellow, red; blue stands aside. */
    public int severity() {
        return severity;
    }
}
