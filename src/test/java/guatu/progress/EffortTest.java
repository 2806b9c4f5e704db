package guatu.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a report was written and what stood there (rule B3). */
class EffortTest {

    private static final Report.Said FILLED = new Report.Said("送审", null, "缺经费", true, 40, false);

    private static List<Integer> counted(Report.Said filled, Report.Said said, int nodes, int ticks, boolean leads) {
        Effort effort = Effort.of(new Effort.Offered(filled, nodes, leads), said, ticks);
        return List.of(effort.asked(), effort.kept(), effort.typed());
    }

    @Test
    void B3_what_stands_as_filled_in_is_kept_and_the_rest_written() {
        assertEquals(List.of(7, 4, 0), counted(FILLED, FILLED, 2, 0, true));
        Report.Said more = new Report.Said("送审", "发布", "缺经费", true, 60, false);
        assertEquals(List.of(7, 3, 3), counted(FILLED, more, 2, 1, true));
    }

    @Test
    void B3_no_change_is_one_mark_and_a_problem_taken_out_is_one_field() {
        Report.Said same = new Report.Said("无变化", null, "缺经费", true, 40, true);
        assertEquals(List.of(5, 3, 1), counted(FILLED, same, 0, 0, true));
        Report.Said solved = new Report.Said("送审", null, null, false, 40, false);
        assertEquals(List.of(5, 2, 2), counted(FILLED, solved, 0, 0, true));
    }

    @Test
    void B3_a_supporting_unit_is_not_asked_for_a_percent_and_silence_on_it_costs_nothing() {
        Report.Said blank = new Report.Said(null, null, null, false, null, false);
        Report.Said said = new Report.Said("提供素材", null, null, false, null, false);
        assertEquals(List.of(4, 0, 1), counted(blank, said, 0, 0, false));
        Report.Said silent = new Report.Said("别的", null, "缺经费", true, null, false);
        assertEquals(List.of(5, 2, 1), counted(FILLED, silent, 0, 0, true));
    }

    @Test
    void B3_a_correction_adds_what_it_changes() {
        Effort effort = Effort.of(new Effort.Offered(FILLED, 0, true), FILLED, 0);
        effort.corrected(FILLED, new Report.Said("送审", "发布", "缺经费", true, 45, false), 1);
        assertEquals(List.of(5, 4, 3), List.of(effort.asked(), effort.kept(), effort.typed()));
    }
}
