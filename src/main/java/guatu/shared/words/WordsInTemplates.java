package guatu.shared.words;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** {@code {m:task_title}} in a template is the word for that key in the reader's language. */
@TemplateExtension(namespace = "m")
class WordsInTemplates {

    private WordsInTemplates() {}

    /** {@code {m:of('shared_light_', task.light)}}: the word for a key that is put together from a code. */
    @TemplateExtension(namespace = "m", priority = 10)
    static String of(String prefix, Object code, @TemplateAttribute("locale") Object locale) {
        return Words.of((Locale) locale, prefix + code);
    }

    @TemplateExtension(namespace = "m", matchName = TemplateExtension.ANY, priority = 1)
    static String word(String key, @TemplateAttribute("locale") Object locale) {
        return Words.of((Locale) locale, key);
    }

    @TemplateExtension(namespace = "m", matchName = TemplateExtension.ANY, priority = 2)
    static String word(String key, Object first, @TemplateAttribute("locale") Object locale) {
        return Words.of((Locale) locale, key, first);
    }

    @TemplateExtension(namespace = "m", matchName = TemplateExtension.ANY, priority = 3)
    static String word(String key, Object first, Object second, @TemplateAttribute("locale") Object locale) {
        return Words.of((Locale) locale, key, first, second);
    }

    @TemplateExtension(namespace = "m", matchName = TemplateExtension.ANY, priority = 4)
    static String word(
            String key, Object first, Object second, Object third, @TemplateAttribute("locale") Object locale) {
        return Words.of((Locale) locale, key, first, second, third);
    }
}
