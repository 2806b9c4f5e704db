package guatu.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import guatu.subscription.Entry.State;
import guatu.task.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The text of a calendar: as it is kept in a golden file, as the library reads it back, and with hostile words in it. */
class CalendarTextTest {

    private static final String LONG = "配合省委宣传部开展“奋进新征程 建功新时代”第一阶段主题采访报道（围绕“科技创新”𠮷）";
    private static final CalendarText TEXT =
            new CalendarText("house", "https://guatu.example", "Asia/Shanghai", Locale.SIMPLIFIED_CHINESE);

    private static Entry entry(String key, String task, String node, State state, long sequence) {
        return new Entry(
                key,
                "XC2022-07",
                task,
                "方案一 主题宣传报道",
                List.of("市委宣传部新闻科", "市教育局"),
                node,
                LocalDate.of(2022, 4, 30),
                state,
                sequence,
                Instant.parse("2022-04-20T01:30:00Z"));
    }

    private static List<Entry> sample() {
        return List.of(
                entry("node-7", LONG, "集中刊发；汇总，上报", State.OPEN, 0),
                entry("node-8", LONG, "采访点位, 定稿", State.CANCELLED, 3),
                entry("task-4", "开设专栏", null, State.DONE, 12));
    }

    @Test
    void isTheGoldenText() throws IOException {
        String golden = new String(
                CalendarTextTest.class.getResourceAsStream("/calendar.ics").readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(golden, TEXT.of("方案一 主题宣传报道", sample()).replace("\r\n", "\n"));
    }

    @Test
    void isReadBackByTheLibrary() {
        ICalendar read = Biweekly.parse(TEXT.of(null, sample())).first();
        assertEquals("挂图：节点和时限", read.getExperimentalProperty("X-WR-CALNAME").getValue());
        VEvent node = read.getEvents().get(0);
        assertEquals("node-7@house", node.getUid().getValue());
        assertEquals("节点：集中刊发；汇总，上报（" + LONG + "）", node.getSummary().getValue());
        assertTrue(node.getDescription().getValue().startsWith("编号：XC2022-07\n任务：" + LONG + "\n方案："));
        assertEquals(30, node.getDateStart().getValue().getRawComponents().getDate());
        assertEquals(1, node.getDateEnd().getValue().getRawComponents().getDate());
        assertEquals(false, node.getDateStart().getValue().hasTime());
        assertEquals(
                Instant.parse("2022-04-20T01:30:00Z"),
                node.getLastModified().getValue().toInstant());
        assertEquals("https://guatu.example/tasks/XC2022-07", node.getUrl().getValue());
        VEvent off = read.getEvents().get(1);
        assertTrue(off.getStatus().isCancelled());
        assertEquals(3, off.getSequence().getValue());
        assertEquals("已销号：开设专栏", read.getEvents().get(2).getSummary().getValue());
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        String text = TEXT.of("方案".repeat(60), sample());
        for (String line : text.split("\r\n")) assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        assertTrue(text.replace("\r\n ", "").contains(LONG));
        assertEquals(
                text,
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                "a surrogate pair was cut");
    }

    @Test
    void hostileWordsStayWords_H5() {
        String hostile =
                "标题\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:javascript:alert(1)\\n;X=\"<script>\u0000\u2028\ud800𠮷,";
        Entry entry = entry("node-1", hostile, hostile, State.OPEN, 0);
        String text = TEXT.of(hostile, List.of(entry));
        ICalendar read = Biweekly.parse(text).first();
        assertEquals(1, read.getEvents().size());
        VEvent event = read.getEvents().get(0);
        assertTrue(event.getAlarms().isEmpty() && event.getAttachments().isEmpty());
        String shown = "标题  END:VEVENT  BEGIN:VALARM ATTACH:javascript:alert(1)\\n;X=\"<script>  \ufffd𠮷,";
        assertEquals("节点：" + shown + "（" + shown + "）", event.getSummary().getValue());
        assertEquals(1, text.split("BEGIN:VEVENT", -1).length - 1);
        assertEquals(
                List.of(),
                read.validate(biweekly.ICalVersion.V2_0).getWarnings().stream().toList());
    }

    @Test
    void whatIsSettledIsDoneAndWhatIsAsideIsCancelled() {
        assertEquals(State.DONE, Entry.of(Stage.WITHDRAWN, true, false));
        assertEquals(State.CANCELLED, Entry.of(Stage.ACTIVE, false, true));
        assertEquals(State.CANCELLED, Entry.of(Stage.WITHDRAWN, false, false));
        assertEquals(State.CANCELLED, Entry.of(Stage.SUSPENDED, false, false));
        assertEquals(State.DONE, Entry.of(Stage.CLOSED, false, false));
        assertEquals(State.OPEN, Entry.of(Stage.IN_REVIEW, false, false));
    }
}
