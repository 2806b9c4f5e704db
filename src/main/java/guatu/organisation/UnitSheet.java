package guatu.organisation;

import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import java.util.List;

/**
 * What the page of one unit shows.
 *
 * @param unit what stands in the tree; null for a new one
 * @param theirs what stands now, where somebody was faster; null otherwise
 * @param others units that it may stand below, or be merged into
 */
record UnitSheet(UnitRow unit, UnitForm form, FormErrors errors, UnitRow theirs, List<Choice> others) {

    public String action() {
        return unit == null ? "/admin/units" : "/admin/units/" + unit.id();
    }
}
