package guatu.exchange;

import guatu.calendar.Deadline;
import guatu.calendar.DeadlineInWords;
import guatu.exchange.reading.DueReading;
import guatu.exchange.reading.TaskReading;
import guatu.shared.web.CurrentLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says an import and its deadlines in the reader's words. */
final class ImportWords {

    /** Sorts of deadline worth a word of their own: they have no day that could be missed. */
    private static final List<String> DAYLESS = List.of("open", "recurring", "relative", "none", "invalid");

    private final CurrentLanguage language;

    ImportWords(CurrentLanguage language) {
        this.language = language;
    }

    /** 读出3个方案、30项任务、16个牵头单位；7项长期、1项无时限；3处需要留意。 */
    String says(DryRun dry, UnitDirectory units) {
        List<TaskReading> tasks =
                dry.plans().stream().flatMap(plan -> plan.tasks().stream()).toList();
        long leads = tasks.stream()
                .flatMap(task -> task.lead().stream().map(name -> units.plainOf(name, task)))
                .distinct()
                .count();
        String read = language.word("exchange_says_read", dry.plans().size(), tasks.size(), leads);
        String dayless = DAYLESS.stream()
                .map(kind -> dayless(kind, tasks))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(language.word("shared_comma")));
        String doubts = language.word("exchange_says_doubts", dry.doubts().size());
        return Stream.of(read, dayless, doubts)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(
                        language.word("exchange_says_semicolon"), "", language.word("exchange_says_stop")));
    }

    private String dayless(String kind, List<TaskReading> tasks) {
        long count =
                tasks.stream().filter(task -> task.due().kind().equals(kind)).count();
        return count == 0 ? "" : language.word("exchange_says_" + kind, count);
    }

    /** The reading of a deadline, such as 2022年3月31日前（含当日）. */
    String due(DueReading due) {
        return Arrays.stream(Deadline.Kind.values())
                .filter(kind -> kind.code().equals(due.kind()))
                .map(kind -> DeadlineInWords.reading(language.get(), deadline(kind, due)))
                .findFirst()
                .orElse("");
    }

    private static Deadline deadline(Deadline.Kind kind, DueReading due) {
        // The stages themselves are not kept; their last day is the promise.
        Deadline.Kind told = kind == Deadline.Kind.STAGED ? Deadline.Kind.DATE : kind;
        return new Deadline(told, due.start(), due.due(), null, due.recurrence(), due.soft(), List.of(), List.of());
    }
}
