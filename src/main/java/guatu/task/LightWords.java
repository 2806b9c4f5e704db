package guatu.task;

import guatu.shared.words.Dates;
import guatu.shared.words.Words;
import guatu.task.LightReason.Explained;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The reasons of a light in words, such as 节点2应于5月16日完成,已逾期3个工作日. */
public final class LightWords {

    private LightWords() {}

    public static List<String> of(List<Explained> reasons, Locale locale) {
        return reasons.stream().map(reason -> of(reason, locale)).toList();
    }

    private static String of(Explained reason, Locale locale) {
        Object[] args = reason.args().stream().map(arg -> inWords(arg, locale)).toArray();
        return Words.of(locale, "task_reason_" + reason.code(), args);
    }

    private static Object inWords(Object arg, Locale locale) {
        return arg instanceof LocalDate date ? Dates.shortly(date, locale) : arg;
    }
}
