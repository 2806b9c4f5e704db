package guatu.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that the ledger knows of one task, as its page and the API show it. */
public record TaskSheet(
        TaskItem item,
        String requirement,
        String expectedResult,
        SourceKind sourceKind,
        String source,
        String stageReason,
        LocalDate issuedOn,
        LocalDate submittedOn,
        LocalDate closedOn,
        boolean dueSoft,
        String recurrence,
        List<String> steps,
        List<Node> milestones,
        List<Assigned> assignments,
        Rights may) {

    /** A node on the task's line; {@code state} is DONE, WAIVED, MISSED, SOON (within a week) or AHEAD. */
    public record Node(
            int number,
            String title,
            LocalDate on,
            Precision precision,
            Integer week,
            boolean done,
            LocalDate doneOn,
            String waivedBecause,
            String state) {

        static Node of(Milestone m, LocalDate day) {
            return new Node(
                    m.number(),
                    m.title(),
                    m.dueOn(),
                    m.precision(),
                    m.week(),
                    m.doneOn() != null,
                    m.doneOn(),
                    m.waivedBecause(),
                    state(m, day));
        }

        private static String state(Milestone m, LocalDate day) {
            if (m.doneOn() != null) return "DONE";
            if (m.waivedBecause() != null) return "WAIVED";
            if (m.dueOn().isBefore(day)) return "MISSED";
            return m.dueOn().isBefore(day.plusDays(7)) ? "SOON" : "AHEAD";
        }

        /** Done, but after its day. */
        public boolean doneLate() {
            return doneOn != null && doneOn.isAfter(on);
        }
    }

    /** A unit's part, with its people; where several units lead, whether it has reported its part done. */
    public record Assigned(
            String unit,
            Part part,
            String leader,
            String owner,
            String liaison,
            boolean done,
            Instant doneAt,
            String doneBy) {

        static Assigned of(Assignment a) {
            return new Assigned(
                    a.unit().name(),
                    a.part(),
                    a.responsibleLeader() == null ? null : a.responsibleLeader().shown(),
                    a.owner() == null ? null : a.owner().shown(),
                    a.liaison() == null ? null : a.liaison().shown(),
                    a.isDone(),
                    a.isDone() ? a.done().at() : null,
                    a.isDone() ? a.done().name() : null);
        }
    }

    /** What the reader may do with the task now; what they may not do is not shown. */
    public record Rights(
            boolean edit,
            boolean issue,
            boolean suspend,
            boolean resume,
            boolean withdraw,
            boolean tick,
            boolean waive,
            boolean report,
            boolean ask,
            boolean extend,
            boolean finishPart,
            boolean partDone,
            boolean takeBack,
            boolean decide,
            boolean reopen) {}
}
