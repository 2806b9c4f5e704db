package guatu.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of one import, shared by those who commit it and those who correct it. */
@CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class ImportTemplates {

    private ImportTemplates() {}

    static native TemplateInstance dryRun(ImportView view, Bench bench);

    static native TemplateInstance committed(ImportView view);

    static native TemplateInstance bench(Bench bench);
}
