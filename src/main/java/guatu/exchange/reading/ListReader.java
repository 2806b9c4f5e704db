package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a list without a table: numbered lines that say at their end, or in labelled lines below them, who does it and by
 * when.
 */
final class ListReader {

    /** A line of the list with the labelled lines (责任单位：…) that follow it. */
    private static final class Item {
        private final int row;
        private final Numbering number;
        private final StringBuilder text;

        Item(int row, Numbering number) {
            this.row = row;
            this.number = number;
            this.text = new StringBuilder(number.rest());
        }

        TextClues clues() {
            return TextClues.of(text.toString());
        }

        boolean isDuty() {
            return !clues().units().isEmpty();
        }
    }

    private static final String HEAD = "^(?:任务|事项|项目|工作|问题|措施)[一二三四五六七八九十\\d]{1,3}[:：、.]";
    private static final int LONGEST_HEADING = 40;

    private final Grid grid;
    private final List<Item> items = new ArrayList<>();
    private final int level;

    ListReader(Grid grid) {
        this.grid = grid;
        for (int row = 0; row < grid.rows(); row++) take(row);
        this.level = usualLevel();
    }

    private void take(int row) {
        String line = line(row);
        boolean goesOn = !items.isEmpty() && (RoleLabels.startsIn(line) || isAside(line));
        if (goesOn) items.get(items.size() - 1).text.append('\n').append(line);
        else items.add(new Item(row, numbered(line)));
    }

    /** A line all in brackets that tells who: （市教育局牵头）. */
    private static boolean isAside(String line) {
        return Numbering.of(line).level() == 0
                && line.matches("(?s)^[（(].*[)）]$")
                && !TextClues.of("。" + line).units().isEmpty();
    }

    private String line(int row) {
        List<String> texts = grid.texts(row);
        boolean counted = texts.size() > 1 && texts.get(0).matches("\\d{1,3}");
        return (counted ? texts.get(0) + "." : "")
                + String.join("\n", counted ? texts.subList(1, texts.size()) : texts);
    }

    private static Numbering numbered(String line) {
        String head = line.replaceFirst(HEAD + "(?s).*", "");
        if (head.isEmpty()) return new Numbering(4, "", line.replaceFirst(HEAD, ""));
        return Numbering.of(line);
    }

    /** The kind of number that most duties bear. */
    private int usualLevel() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Item item : items) if (item.isDuty()) counts.merge(item.number.level(), 1, Integer::sum);
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    /** True unless at least two lines, and most of those numbered alike, name units. */
    boolean isEmpty() {
        List<Item> alike =
                items.stream().filter(item -> item.number.level() == level).toList();
        long duties = alike.stream().filter(Item::isDuty).count();
        return duties < 2 || level > 0 && duties * 10 < alike.size() * 6L;
    }

    /** First row of the first duty or of the headings right above it. */
    int top() {
        int top = 0;
        while (!isTask(items.get(top))) top++;
        while (top > 0 && isHeading(items.get(top - 1))) top--;
        return items.get(top).row;
    }

    private boolean isTask(Item item) {
        return item.isDuty() || level > 0 && item.number.level() == level;
    }

    private boolean isHeading(Item item) {
        int mark = item.number.level();
        return mark > 0 && (level == 0 || mark < level) && !item.isDuty() && item.text.length() <= LONGEST_HEADING;
    }

    List<TaskReading> read(DueReader dues, List<Doubt> doubts) {
        var sections = new SectionStack();
        var tasks = new ArrayList<TaskReading>();
        int top = top();
        for (Item item : items) {
            if (item.row < top) continue;
            if (isTask(item)) tasks.add(task(item, sections.path(List.of()), dues));
            else if (isHeading(item)) sections.push(item.number.mark() + item.text);
        }
        doubts.add(Doubt.of(grid.sheet(), address(top), DoubtCode.LIST_GUESSED));
        return tasks;
    }

    private TaskReading task(Item item, String section, DueReader dues) {
        TextClues clues = item.clues();
        var who = new Assignments();
        who.add(clues.units(), ColumnRole.UNITS, true);
        DueReading due = dues.read(clues.due(), null, address(item.row));
        return new TaskReading(
                grid.sheet(),
                grid.number(item.row),
                item.number.mark(),
                section,
                Words.oneLine(clues.text()),
                "",
                "",
                who.lead(),
                who.support(),
                who.guide(),
                who.persons(false),
                who.leaders(),
                List.of(),
                List.of(),
                clues.due(),
                due);
    }

    private String address(int row) {
        return grid.address(row, grid.filled(row).iterator().next());
    }
}
