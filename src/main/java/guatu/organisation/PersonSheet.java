package guatu.organisation;

import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import java.util.List;

/**
 * What the page of one person shows.
 *
 * @param person what stands in the list; null for a new one
 * @param theirs what stands now, where somebody was faster; null otherwise
 */
record PersonSheet(PersonRow person, PersonForm form, FormErrors errors, PersonRow theirs, List<Choice> units) {

    public String action() {
        return person == null ? "/admin/people" : "/admin/people/" + person.id();
    }
}
