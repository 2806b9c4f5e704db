package guatu.organisation;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A person as typed by an administrator. */
public class PersonForm {

    @RestForm
    public String name;

    @RestForm
    public String jobTitle;

    @RestForm
    public String unit;

    @RestForm
    public String version;

    static PersonForm in(String unit) {
        PersonForm form = new PersonForm();
        form.unit = unit;
        return form;
    }

    static PersonForm of(PersonRow person) {
        PersonForm form = new PersonForm();
        form.name = person.name();
        form.jobTitle = person.jobTitle();
        form.unit = person.unit();
        form.version = String.valueOf(person.version());
        return form;
    }

    PersonFacts facts() {
        return new PersonFacts(name, jobTitle, unit);
    }

    int seen() {
        Integer seen = Typed.number("version", version);
        if (seen == null) throw new RuleViolation("version_needed", "");
        return seen;
    }
}
