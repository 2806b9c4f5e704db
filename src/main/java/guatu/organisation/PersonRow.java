package guatu.organisation;

/** One line of the list of people; shown is the name with the post in brackets, or whichever there is. */
public record PersonRow(long id, String name, String jobTitle, String shown, String unit, boolean active, int version) {

    static PersonRow of(Person person) {
        return new PersonRow(
                person.id(),
                person.name(),
                person.jobTitle(),
                person.shown(),
                person.unit().name(),
                person.active(),
                person.version());
    }
}
