package guatu.exchange.reading;

import java.util.List;

/**
 * A task (任务) as read from a ledger.
 *
 * @param row as Excel counts
 * @param ordinal the number in the ledger, as written; empty when it has none
 * @param section headings above it, joined by " / "; empty when it has none
 * @param requirement what the ledger says beyond the title (具体内容); empty when nothing
 * @param expectedResult goal or outcome (目标); empty when none
 * @param persons who answers in person (责任人); the leaders where the ledger asks for no other person
 * @param leaders who watches over it (责任领导、分管领导)
 * @param duePhrase the deadline as written; empty when none
 */
public record TaskReading(
        String sheet,
        int row,
        String ordinal,
        String section,
        String title,
        String requirement,
        String expectedResult,
        List<String> lead,
        List<String> support,
        List<String> guide,
        List<String> persons,
        List<String> leaders,
        List<String> steps,
        List<MilestoneReading> milestones,
        String duePhrase,
        DueReading due) {

    public TaskReading {
        leaders = leaders == null ? List.of() : leaders;
    }

    /** The persons who are no mere stand-ins for the leaders. */
    public List<String> owners() {
        return persons.equals(leaders) ? List.of() : persons;
    }

    /** The same line with what a person said instead of what was read. */
    TaskReading amended(List<String> leading, List<String> supporting, String phrase, DueReading reading) {
        return new TaskReading(
                sheet,
                row,
                ordinal,
                section,
                title,
                requirement,
                expectedResult,
                leading,
                supporting,
                guide,
                persons,
                leaders,
                steps,
                milestones,
                phrase,
                reading);
    }
}
