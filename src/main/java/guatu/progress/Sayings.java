package guatu.progress;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import guatu.shared.words.Words;

/** Reads the words of a report off what was sent. */
final class Sayings {

    private Sayings() {}

    /** Something must have been done, or nothing have changed. */
    static Report.Said of(FileReport.Command command) {
        boolean unchanged = Boolean.TRUE.equals(command.unchanged());
        String done = words(command.done());
        if (done == null && !unchanged) throw new RuleViolation("required", "done");
        return new Report.Said(
                done != null ? done : Words.of(Words.CHINESE, "progress_unchanged"),
                words(command.next()),
                words(command.problem()),
                Boolean.TRUE.equals(command.needsHelp()),
                command.percent(),
                unchanged);
    }

    static String words(String text) {
        return Typed.words(text);
    }
}
