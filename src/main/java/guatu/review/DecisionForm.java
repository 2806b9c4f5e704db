package guatu.review;

import guatu.closing.Checklist;
import guatu.closing.DecideClosing;
import guatu.extension.DecideExtension;
import guatu.shared.error.RuleViolation;
import org.jboss.resteasy.reactive.RestForm;

/** A decision as it was typed. */
public class DecisionForm {

    @RestForm
    String accept;

    @RestForm
    String reason;

    @RestForm
    String factsClear;

    @RestForm
    String requirementMet;

    @RestForm
    String materialsComplete;

    @RestForm
    Integer version;

    /** The same, to be shown again. */
    public record Said(String reason, String factsClear, String requirementMet, String materialsComplete) {

        static final Said NOTHING = new Said(null, null, null, null);
    }

    Said said() {
        return new Said(reason, factsClear, requirementMet, materialsComplete);
    }

    boolean accepts() {
        if (accept == null) throw new RuleViolation("required", "accept");
        return accept.equals("true");
    }

    /** On the page every item of the checklist is to be answered; nothing stands for yes here. */
    DecideClosing.Command closing() {
        Checklist answers = new Checklist(answer(factsClear), answer(requirementMet), answer(materialsComplete));
        return new DecideClosing.Command(accepts(), reason, answers, version);
    }

    DecideExtension.Command extension() {
        return new DecideExtension.Command(accepts(), reason, version);
    }

    private static Boolean answer(String word) {
        return word == null || word.isBlank() ? null : Boolean.valueOf(word.equals("yes"));
    }
}
