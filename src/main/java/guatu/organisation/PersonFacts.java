package guatu.organisation;

/**
 * What is said of a person (责任人).
 *
 * @param name null where only the post is known
 * @param jobTitle the post; null where only the name is known
 * @param unit name of the unit
 */
public record PersonFacts(String name, String jobTitle, String unit) {

    public PersonFacts {
        name = blankToNull(name);
        jobTitle = blankToNull(jobTitle);
        unit = blankToNull(unit);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
