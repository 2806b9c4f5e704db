package guatu.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A deadline while the rules still write on it. */
final class DeadlineDraft {

    private final Deadline.Kind kind;
    private final Set<String> doubts = new LinkedHashSet<>();
    private LocalDate start;
    private LocalDate due;
    private LocalTime dueTime;
    private String recurrence;
    private boolean soft;
    private List<LocalDate> stages = List.of();

    private DeadlineDraft(Deadline.Kind kind) {
        this.kind = kind;
    }

    static DeadlineDraft of(Deadline.Kind kind) {
        return new DeadlineDraft(kind);
    }

    static DeadlineDraft of(Deadline read) {
        DeadlineDraft draft = new DeadlineDraft(read.kind());
        draft.start(read.start()).due(read.due()).at(read.dueTime()).recurrence(read.recurrence());
        draft.soft = read.soft();
        return draft.stages(read.stages()).doubts(read.doubts());
    }

    DeadlineDraft start(LocalDate day) {
        start = day;
        return this;
    }

    DeadlineDraft due(LocalDate day) {
        due = day;
        return this;
    }

    DeadlineDraft on(LocalDate day) {
        return start(day).due(day);
    }

    DeadlineDraft at(LocalTime time) {
        dueTime = time;
        return this;
    }

    DeadlineDraft recurrence(String rule) {
        recurrence = rule;
        return this;
    }

    DeadlineDraft soft() {
        soft = true;
        return this;
    }

    DeadlineDraft stages(List<LocalDate> days) {
        stages = days;
        return this;
    }

    DeadlineDraft doubt(String code) {
        doubts.add(code);
        return this;
    }

    DeadlineDraft doubtIf(boolean doubtful, String code) {
        return doubtful ? doubt(code) : this;
    }

    DeadlineDraft doubts(Iterable<String> codes) {
        codes.forEach(doubts::add);
        return this;
    }

    Deadline.Kind kind() {
        return kind;
    }

    boolean dated() {
        return due != null;
    }

    Deadline build() {
        return new Deadline(kind, start, due, dueTime, recurrence, soft, stages, List.copyOf(doubts));
    }
}
