package guatu.closing;

import guatu.organisation.Signature;
import guatu.plan.Cadence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A request to close that waits to be verified, with what makes it doubtful.
 *
 * @param version of the task
 * @param waived how many nodes were waived instead of done
 */
public record WaitingClosing(
        Long id,
        String number,
        String title,
        String plan,
        String planTitle,
        String unit,
        Signature asked,
        int version,
        LocalDate submittedOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        boolean extendedLate,
        LocalDate lastReportedOn,
        Cadence cadence,
        long waived) {

    /** All nodes done, reports up to date, not late: nothing is in doubt where this is empty. */
    public List<ClosingDoubt> doubts() {
        List<ClosingDoubt> doubts = new ArrayList<>();
        if (waived > 0) doubts.add(ClosingDoubt.NODE_WAIVED);
        if (isReportOld()) doubts.add(ClosingDoubt.REPORT_OLD);
        if (extendedLate || after(dueOn) || after(originalDueOn)) doubts.add(ClosingDoubt.LATE);
        return doubts;
    }

    private boolean after(LocalDate promise) {
        return promise != null && submittedOn.isAfter(promise);
    }

    /** The last report is older than one period of the plan on the day of submission. */
    private boolean isReportOld() {
        int days = switch (cadence) {
            case WEEKLY -> 7;
            case FORTNIGHTLY -> 14;
            case MONTHLY -> 31;
            case NONE -> -1;
        };
        return days > 0 && (lastReportedOn == null || lastReportedOn.isBefore(submittedOn.minusDays(days)));
    }
}
