package guatu.exchange.outgoing;

import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How cells of a ledger look on paper: boxed, in 宋体; a light by colour besides its sign and word (L8). */
final class Inks {

    private static final String LINES = "808080";
    private static final String FONT = "宋体";
    private static final Map<Value.Look, String> INK = Map.of(
            Value.Look.RED, "B3261E",
            Value.Look.YELLOW, "8A5A00",
            Value.Look.GREEN, "1B6E3C",
            Value.Look.BLUE, "1F4E9E",
            Value.Look.GREY, "5F6368");

    private Inks() {}

    static void line(Worksheet sheet, int row, int column, int size, boolean bold, String align) {
        StyleSetter style = sheet.style(row, column);
        style.fontName(FONT).fontSize(size).horizontalAlignment(align).verticalAlignment("center");
        if (bold) style.bold();
        style.set();
    }

    static void heading(Worksheet sheet, int row, int column, String align) {
        boxed(sheet, row, column)
                .bold()
                .fillColor("EDEDED")
                .horizontalAlignment(align)
                .set();
    }

    static void value(Worksheet sheet, int row, int column, Value.Look look) {
        StyleSetter style = boxed(sheet, row, column);
        switch (look) {
            case WORDS -> style.horizontalAlignment("left");
            case MIDDLE -> style.horizontalAlignment("center");
            case DAY -> style.format("yyyy-mm-dd").horizontalAlignment("center");
            case SHARE -> style.format("0%").horizontalAlignment("center");
            case INPUT -> style.fillColor("FFFBE6").horizontalAlignment("left");
            case INPUT_SHARE -> style.fillColor("FFFBE6").format("0%").horizontalAlignment("center");
            default -> style.horizontalAlignment("center").bold().fontColor(INK.get(look));
        }
        style.set();
    }

    private static StyleSetter boxed(Worksheet sheet, int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.fontName(FONT).fontSize(10).borderStyle(BorderStyle.THIN).borderColor(LINES);
        style.verticalAlignment("center").wrapText(true);
        return style;
    }
}
