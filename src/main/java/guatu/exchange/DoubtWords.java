package guatu.exchange;

import guatu.calendar.DeadlineInWords;
import guatu.exchange.reading.Doubt;
import guatu.exchange.reading.Skipped;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.words.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Says in the reader's words what is doubtful about a cell, and why a row was passed over. */
@ApplicationScoped
class DoubtWords {

    private final CurrentLanguage language;

    DoubtWords(CurrentLanguage language) {
        this.language = language;
    }

    Doubt worded(Doubt doubt) {
        Locale locale = language.get();
        String key = "exchange_doubt_" + plain(doubt.code());
        if (Words.has(locale, key)) return doubt.withMessage(Words.of(locale, key, args(doubt, locale)));
        String words = DeadlineInWords.doubt(locale, doubt.code());
        return doubt.withMessage(
                doubt.args().isEmpty()
                        ? words
                        : Words.of(locale, "exchange_doubt_phrase", doubt.args().get(0), words));
    }

    Skipped worded(Skipped skipped) {
        String key = "exchange_skipped_" + plain(skipped.why());
        String why = Words.has(language.get(), key) ? language.word(key) : skipped.why();
        return new Skipped(skipped.sheet(), skipped.row(), why);
    }

    /** A column's role is a code and has a word of its own. */
    private static Object[] args(Doubt doubt, Locale locale) {
        return doubt.args().stream()
                .map(arg -> "exchange_role_" + arg)
                .map(key -> Words.has(locale, key) ? Words.of(locale, key) : key.substring("exchange_role_".length()))
                .toArray();
    }

    private static String plain(String code) {
        return code.replace('-', '_');
    }
}
