package guatu.calendar;

import java.util.ArrayList;
import java.util.List;

/** Drops a bare year that only says which year the next words mean (2022年重点任务,6月底前). */
final class PlanYear {

    private PlanYear() {}

    static Reading apply(Reading reading) {
        List<Mark> kept = new ArrayList<>();
        List<Mark> marks = reading.marks();
        for (int i = 0; i < marks.size(); i++) {
            boolean context = i + 1 < marks.size()
                    && marks.get(i).bareYear()
                    && !marks.get(i).isBefore()
                    && !marks.get(i).isStart()
                    && !marks.get(i + 1).from().ownYear();
            if (!context) kept.add(marks.get(i));
        }
        return reading.withMarks(kept);
    }
}
