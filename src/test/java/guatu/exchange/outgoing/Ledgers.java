package guatu.exchange.outgoing;

import guatu.calendar.DeadlineContext;
import guatu.calendar.DeadlinePhrase;
import guatu.calendar.WorkingDays;
import guatu.task.DueKind;
import guatu.task.Light;
import guatu.task.Precision;
import guatu.task.Stage;
import guatu.task.TaskItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;

/** Ledgers made by chance, and the sheets that they are written to. */
final class Ledgers {

    static final WorkingDays CALENDAR = WorkingDays.of(Map.of());
    static final LocalDate DAY = LocalDate.of(2022, 4, 20);
    static final LocalDate START = LocalDate.of(2022, 3, 14);

    private static final String[] VERBS = {"推进", "开展", "编制", "建成", "组织", "完善", "清理", "修订", "发布", "启用"};
    private static final String[] THINGS = {
        "老旧小区改造项目", "\"绿水青山\"主题采访", "河道综合整治工程", "政务服务一网通办平台", "=SUM(A1)专项台账", "@重点企业走访活动",
        "+5G基站建设", "-30℃冷库建设", "𠮷林路口交通设施", "<script>示范段</script>", "全市消防安全隐患排查", "高标准农田管护"
    };
    private static final String[] UNITS = {
        "市委宣传部", "市教育局", "市财政局", "市卫生健康委", "市生态环境局", "安阳日报社", "市广播电视台", "市文明办", "林州市委宣传部", "市公安局"
    };
    private static final String[] PEOPLE = {"新闻科科长", "宣教科副科长", "办公室主任", "分管副局长", "规划科负责人"};
    private static final String[] STEPS = {"制定方案并印发", "召开动员部署会", "分片组织实施", "每周调度进展情况", "总结评估报送成效", "完成竣工验收"};
    private static final String[] PHRASES = {
        "6月底前", "2022年9月底前", "长期坚持", "每季度末", "第三季度", "4月—5月", "5月20日", "年底前基本完成", "每月5日前", "持续推进"
    };
    private static final String[][] SECTIONS = {
        {null, "一、强化组织领导", "二、提升城市品质", "三、保障改善民生"},
        {null, "宣传报道 / 主题采访", "宣传报道 / 专题专栏", "文化惠民"},
        {"（一）产业发展", "（二）乡村振兴", null},
        {null}
    };

    private Ledgers() {}

    static List<LedgerRow> random(Random chance) {
        List<LedgerRow> rows = new ArrayList<>();
        String[] sections = SECTIONS[chance.nextInt(SECTIONS.length)];
        int section = 0;
        int tasks = 1 + chance.nextInt(12);
        for (int i = 1; i <= tasks; i++) {
            if (section + 1 < sections.length && chance.nextInt(3) == 0) section++;
            rows.add(row("XC2022-" + (i < 10 ? "0" : "") + i, sections[section], chance));
        }
        return rows;
    }

    private static LedgerRow row(String number, String section, Random chance) {
        String title = one(VERBS, chance) + one(THINGS, chance) + chance.nextInt(100);
        List<String> units = some(UNITS, 1 + chance.nextInt(5), chance);
        int leads = 1 + chance.nextInt(units.size());
        String phrase = chance.nextInt(4) == 0 ? null : one(PHRASES, chance);
        LocalDate due = phrase == null
                ? chance.nextBoolean() ? null : START.plusDays(chance.nextInt(300))
                : DeadlinePhrase.read(phrase, DeadlineContext.of(2022)).due();
        if (due != null && chance.nextInt(4) == 0) due = due.plusDays(10);
        List<LedgerRow.Node> nodes = nodes(chance);
        TaskItem item = item(
                number,
                title,
                section,
                units.subList(0, leads),
                units.subList(leads, units.size()),
                chance.nextInt(3) == 0 ? null : one(PEOPLE, chance),
                due,
                phrase);
        return new LedgerRow(
                item,
                LedgerRow.Texts.NONE,
                some(STEPS, chance.nextInt(4), chance),
                nodes,
                LedgerRow.People.NONE,
                LedgerRow.Said.NOTHING);
    }

    static TaskItem item(
            String number,
            String title,
            String section,
            List<String> lead,
            List<String> support,
            String owner,
            LocalDate due,
            String phrase) {
        return new TaskItem(
                number,
                title,
                "XC2022",
                "方案",
                section,
                lead,
                support,
                owner,
                null,
                due,
                due,
                phrase,
                due == null ? DueKind.OPEN_ENDED : DueKind.DATE,
                Stage.ACTIVE,
                Light.YELLOW,
                List.of(),
                false,
                0,
                0,
                40,
                0,
                0,
                null,
                null,
                3,
                List.of());
    }

    private static List<LedgerRow.Node> nodes(Random chance) {
        List<LedgerRow.Node> nodes = new ArrayList<>();
        String[] states = {"DONE", "MISSED", "SOON", "AHEAD", "WAIVED"};
        int count = chance.nextInt(5);
        for (int i = 1; i <= count; i++) {
            Precision precision = Precision.values()[chance.nextInt(4)];
            LocalDate day = START.plusDays(chance.nextInt(320));
            nodes.add(new LedgerRow.Node(
                    i,
                    one(VERBS, chance) + one(STEPS, chance) + i,
                    due(precision, day),
                    precision,
                    one(states, chance)));
        }
        nodes.sort(Comparator.comparing(LedgerRow.Node::on).thenComparing(LedgerRow.Node::number));
        return nodes;
    }

    private static LocalDate due(Precision precision, LocalDate day) {
        return switch (precision) {
            case DAY -> day;
            case WEEK -> CALENDAR.lastOfWeek(day);
            case TEN_DAYS -> day.withDayOfMonth(10);
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
        };
    }

    private static String one(String[] of, Random chance) {
        return of[chance.nextInt(of.length)];
    }

    private static List<String> some(String[] of, int count, Random chance) {
        List<String> all = new ArrayList<>(Arrays.asList(of));
        java.util.Collections.shuffle(all, chance);
        return List.copyOf(all.subList(0, count));
    }

    /** The sheet of one plan, as the export writes it. */
    static byte[] workbook(String title, List<LedgerRow> rows) {
        var bytes = new ByteArrayOutputStream();
        var spans = new TreeSet<NodeSpan>();
        rows.forEach(row -> row.nodes().forEach(node -> spans.add(NodeSpan.of(node.precision(), node.on(), CALENDAR))));
        try (Workbook book = new Workbook(bytes, WorkbookOut.PROGRAM, WorkbookOut.FORMAT)) {
            var shown = new LedgerSheet.Shown(
                    LedgerColumn.of("", EnumSet.noneOf(LedgerColumn.class)), spans, START, DAY, true);
            var sheet = new LedgerSheet(
                    book,
                    SheetTitle.of(title, Says.word("outgoing_line", "市委督查室", DueWords.day(DAY)), new HashSet<>()),
                    shown,
                    CALENDAR);
            for (int i = 0; i < rows.size(); i++) sheet.take(rows.get(i), i + 1);
            sheet.finish();
            book.finish();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
