package guatu.shared.web;

import guatu.shared.words.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/** An error as a person reads it: what happened, what was kept, what to do. */
final class ErrorPages {

    /**
     * The words of an error page.
     *
     * @param advice what was kept and what to do
     */
    record Told(int status, String title, String detail, String advice) {}

    @CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(Told told);

        static native TemplateInstance errorOutside(Told told);
    }

    private ErrorPages() {}

    static TemplateInstance page(Problem problem, Locale locale) {
        return Templates.error(told(problem, locale)).setLocale(locale);
    }

    /** The same without the house's frame, for errors before a request is let in. */
    static TemplateInstance outside(Problem problem, Locale locale) {
        return Templates.errorOutside(told(problem, locale)).setLocale(locale);
    }

    private static Told told(Problem problem, Locale locale) {
        String key = "error_advice_" + problem.status();
        String advice = Words.of(locale, Words.has(locale, key) ? key : "error_advice_400");
        return new Told(problem.status(), problem.title(), problem.detail(), advice);
    }
}
