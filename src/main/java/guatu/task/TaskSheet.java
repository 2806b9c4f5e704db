package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
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
            return of(m.number(), m.title(), m.dueOn(), m.precision(), m.week(), m.doneOn(), m.waivedBecause(), day);
        }

        static Node of(
                int number,
                String title,
                LocalDate dueOn,
                Precision precision,
                Integer week,
                LocalDate doneOn,
                String waived,
                LocalDate day) {
            String state = doneOn != null ? "DONE" : waived != null ? "WAIVED" : open(dueOn, day);
            return new Node(number, title, dueOn, precision, week, doneOn != null, doneOn, waived, state);
        }

        private static String open(LocalDate dueOn, LocalDate day) {
            if (dueOn.isBefore(day)) return "MISSED";
            return dueOn.isBefore(day.plusDays(7)) ? "SOON" : "AHEAD";
        }

        /** Done, but after its day. */
        public boolean doneLate() {
            return doneOn != null && doneOn.isAfter(on);
        }
    }

    /**
     * A unit's part, with its people; where several units lead, whether it has reported its part done;
     * {@code group} is who was meant, such as 各县区, null where the unit itself was.
     */
    public record Assigned(
            String unit,
            Part part,
            String leader,
            String owner,
            String liaison,
            boolean done,
            Instant doneAt,
            String doneBy,
            String group,
            int percentReported,
            LocalDate lastReportedOn) {

        static Assigned of(Assignment a) {
            return of(a.unit(), a.part(), a.responsibleLeader(), a.owner(), a.liaison(), a.done(), a.groupName())
                    .saying(a.percentReported(), a.lastReportedOn());
        }

        static Assigned of(
                Unit unit, Part part, Person leader, Person owner, Person liaison, Signature done, String group) {
            return new Assigned(
                    unit.name(),
                    part,
                    shown(leader),
                    shown(owner),
                    shown(liaison),
                    done != null,
                    done == null ? null : done.at(),
                    done == null ? null : done.name(),
                    group,
                    0,
                    null);
        }

        /** The same with what the unit has reported of its part. */
        Assigned saying(int percent, LocalDate on) {
            return new Assigned(unit, part, leader, owner, liaison, done, doneAt, doneBy, group, percent, on);
        }

        private static String shown(Person person) {
            return person == null ? null : person.shown();
        }
    }

    /** The leading units beside each other, each with its part (多家牵头); empty where one unit leads. */
    public List<Assigned> parts() {
        List<Assigned> leading =
                assignments.stream().filter(a -> a.part() == Part.LEAD).toList();
        return leading.size() > 1 ? leading : List.of();
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
            boolean reopen) {

        /** Of a past day nothing can be changed. */
        static final Rights NONE = new Rights(
                false, false, false, false, false, false, false, false, false, false, false, false, false, false,
                false);
    }
}
