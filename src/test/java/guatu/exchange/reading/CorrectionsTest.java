package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.calendar.WorkingDays;
import guatu.exchange.reading.Correction.Kind;
import guatu.exchange.source.UnreadableWorkbook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person says about a workbook is read with it (rule I2). */
class CorrectionsTest {

    private static final String SHEET = "台账";

    private Look look = new Look();

    private static Workbooks ledger() {
        return new Workbooks()
                .sheet(
                        SHEET,
                        "2022年重点工作台账|<|<|<|<",
                        "序号|工作任务|督办口径|责任单位|完成时限",
                        "一、城市建设|<|<|<|<",
                        "1|修桥|甲口径|市住建局|2022年6月底前",
                        "2|补路|乙口径|市交通局|尽快完成",
                        "合计|2项|||",
                        "3|植树|丙口径|市林业局|2022年3月底前");
    }

    private Reading read(Correction... said) {
        return read(ledger(), said);
    }

    private Reading read(Workbooks workbook, Correction... said) {
        try {
            return LedgerReader.read(
                    workbook.bytes(),
                    "ledger.xlsx",
                    new ReadingOptions(null, WorkingDays.of(Map.of())),
                    List.of(said),
                    look);
        } catch (UnreadableWorkbook e) {
            throw new AssertionError(e.code(), e);
        }
    }

    private static Correction say(Kind kind, int row, String column, String value) {
        return new Correction(kind, SHEET, row, column, "", value);
    }

    private static List<String> titles(Reading reading) {
        return reading.plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .map(TaskReading::title)
                .toList();
    }

    private static TaskReading task(Reading reading, int row) {
        return reading.plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .filter(task -> task.row() == row)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void I2_nothing_said_reads_as_before() {
        assertEquals(Workbooks.read(ledger().bytes()), read());
        assertEquals(List.of("修桥", "补路", "植树"), titles(read()));
    }

    @Test
    void I2_a_row_is_skipped_and_its_words_stay_in_sight() {
        Reading reading = read(say(Kind.ROW, 4, "", Correction.SKIP));
        assertEquals(List.of("补路", "植树"), titles(reading));
        assertTrue(reading.skipped().contains(new Skipped(SHEET, 4, "by-hand")));
        assertEquals("修桥", look.rows(SHEET, 3, 4).get(0).cells().get(1).text());
    }

    @Test
    void I2_a_skipped_row_is_read_as_a_task_and_a_task_as_a_heading() {
        assertEquals(List.of("修桥", "补路", "2项", "植树"), titles(read(say(Kind.ROW, 6, "", Correction.TASK))));
        Reading reading = read(say(Kind.ROW, 5, "", Correction.SECTION));
        assertEquals(List.of("修桥", "植树"), titles(reading));
        assertTrue(task(reading, 7).section().endsWith("2 补路"), task(reading, 7).section());
    }

    @Test
    void I2_a_column_gets_its_role_by_place_or_by_heading() {
        assertEquals("", task(read(), 4).requirement());
        assertEquals("甲口径", task(read(say(Kind.ROLE, 2, "C", "CONTENT")), 4).requirement());
        assertEquals(
                "甲口径",
                task(read(new Correction(Kind.ROLE, "", 0, "", "督办口径", "CONTENT")), 4)
                        .requirement());
        assertEquals(List.of("甲口径", "乙口径", "丙口径"), titles(read(say(Kind.ROLE, 0, "C", "TITLE"))));
        assertEquals("修桥", task(read(say(Kind.ROLE, 0, "C", "TITLE")), 4).requirement());
    }

    @Test
    void I2_the_header_is_where_a_person_says() {
        Workbooks strange =
                new Workbooks().sheet(SHEET, "工作安排|责任单位|完成时限", "说明甲|说明乙|说明丙", "干什么|谁来干|何时完|几级", "修桥|市住建局|2022年6月底前|1");
        Reading reading = read(
                strange,
                say(Kind.HEADER, 3, "", "1"),
                say(Kind.ROLE, 3, "A", "TITLE"),
                say(Kind.ROLE, 3, "B", "LEAD"),
                say(Kind.ROLE, 3, "C", "DUE"));
        assertEquals(List.of("修桥"), titles(reading));
        assertEquals(List.of("市住建局"), task(reading, 4).lead());
        assertEquals(LocalDate.of(2022, 6, 30), task(reading, 4).due().due());
    }

    @Test
    void I2_D1_a_deadline_is_given_as_a_phrase_and_the_written_words_stay() {
        assertFalse(read().doubts().isEmpty());
        Reading reading = read(say(Kind.DUE, 5, "", "9月底前"));
        assertEquals(LocalDate.of(2022, 9, 30), task(reading, 5).due().due());
        assertEquals("尽快完成", task(reading, 5).duePhrase());
        assertTrue(reading.doubts().stream().noneMatch(doubt -> doubt.cell().equals("E5")));
        assertEquals(
                LocalDate.of(2022, 8, 5),
                task(read(say(Kind.DUE, 5, "", "2022-08-05")), 5).due().due());
    }

    @Test
    void I2_I5_units_plan_and_year_are_as_said() {
        Reading reading = read(
                say(Kind.LEAD, 4, "", "市住建局、市城管局"),
                say(Kind.SUPPORT, 4, "", "市公安局"),
                say(Kind.YEAR, 0, "", "2023"),
                say(Kind.TITLE, 1, "", "城建三年行动"));
        assertEquals(List.of("市住建局", "市城管局"), task(reading, 4).lead());
        assertEquals(List.of("市公安局"), task(reading, 4).support());
        assertEquals("城建三年行动", reading.plans().get(0).title());
        assertEquals(2023, reading.plans().get(0).year());
    }

    @Test
    void I2_a_doubt_that_was_looked_at_is_gone() {
        assertEquals(List.of("C2", "E5"), cells(read()));
        String code = read().doubts().get(1).code();
        assertEquals(List.of("C2"), cells(read(say(Kind.SEEN, 0, "E5", code))));
        assertEquals(List.of("E5"), cells(read(say(Kind.ROLE, 2, "C", "REMARK"))));
    }

    private static List<String> cells(Reading reading) {
        return reading.doubts().stream().map(Doubt::cell).toList();
    }

    @Test
    void I2_a_sheet_without_a_table_is_read_from_the_header_that_a_person_points_at() {
        var bare = new Workbooks().sheet(SHEET, "甲|乙", "修桥|1", "补路|2", "植树|3");
        assertEquals(List.of(), titles(glance(bare)));
        assertEquals(List.of(), titles(glance(bare, say(Kind.HEADER, 1, "", "1"))));
        assertEquals(1, look.sheets().get(0).heads().get(0).top());
        Reading named = glance(bare, say(Kind.HEADER, 1, "", "1"), say(Kind.ROLE, 1, "A", "TITLE"));
        assertEquals(List.of("修桥", "补路", "植树"), titles(named));
    }

    private Reading glance(Workbooks workbook, Correction... said) {
        try {
            look = new Look();
            return LedgerReader.glance(
                    workbook.bytes(),
                    "ledger.xlsx",
                    new ReadingOptions(null, WorkingDays.of(Map.of())),
                    List.of(said),
                    look);
        } catch (UnreadableWorkbook e) {
            throw new AssertionError(e.code(), e);
        }
    }

    @Test
    void I2_a_sheet_is_skipped_or_read() {
        Workbooks two = ledger().sheet("汇总", "序号|工作任务|责任单位|完成时限", "1|办展|市文旅局|2022年5月底前");
        assertEquals(4, read(two).taskCount());
        assertEquals(
                1,
                read(two, new Correction(Kind.SHEET, SHEET, 0, "", "", Correction.SKIP))
                        .taskCount());
        Workbooks copied = ledger().sheet("上月副本", "序号|工作任务|责任单位|完成时限", "1|修桥|市住建局|2022年5月底前", "2|补路|市交通局|2022年5月底前");
        assertEquals(3, read(copied).taskCount());
        assertEquals(
                5,
                read(copied, new Correction(Kind.SHEET, "上月副本", 0, "", "", Correction.READ))
                        .taskCount());
    }

    @Test
    void I2_the_look_tells_what_every_row_was_taken_for() {
        read();
        SheetLook sheet = look.sheets().get(0);
        assertEquals(Map.of(3, "SECTION", 4, "TASK", 5, "TASK", 6, "TOTAL", 7, "TASK"), sheet.kinds());
        assertEquals(2, sheet.heads().get(0).top());
        assertEquals("TITLE", sheet.heads().get(0).columns().get(1).role());
        assertEquals(5, look.rows(SHEET, 0, 1).get(0).cells().get(0).wide());
        assertEquals(85, look.percent());
    }
}
