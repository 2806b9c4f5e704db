package guatu.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page on which a form about a problem stands alone. */
@CheckedTemplate(basePath = "problem")
final class ProblemTemplates {

    private ProblemTemplates() {}

    static native TemplateInstance again(ProblemForm form);
}
