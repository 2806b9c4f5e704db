package guatu.shared.web;

/** One line of a select or one radio button. */
public record Choice(String value, String label) {

    /** A line that is sent as it is read. */
    public static Choice of(String both) {
        return new Choice(both, both);
    }
}
