package guatu.exchange.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark before a heading (一、 （一） 1. ⑴) and how deep such marks usually stand.
 *
 * @param level 1 for 第一部分 up to 6 for ①; 0 when the text bears no mark
 */
record Numbering(int level, String mark, String rest) {

    private static final Pattern[] MARKS = {
        Pattern.compile("^第[一二三四五六七八九十百\\d]+(?:部分|章|篇|板块|类|方面)[、:：\\s]*"),
        Pattern.compile("^[一二三四五六七八九十]{1,3}(?:[、.．,，:：]\\s*|\\s+)"),
        Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）][、.．]?\\s*"),
        Pattern.compile("^\\d{1,3}(?:[.．、)）](?!\\d)\\s*)"),
        Pattern.compile("^[（(](?:序号)?[\\d一二三四五六七八九十]{1,3}[)）]\\s*"),
        Pattern.compile("^[①-⑳⑴-⒇]\\s*")
    };

    static Numbering of(String text) {
        for (int i = 0; i < MARKS.length; i++) {
            Matcher matcher = MARKS[i].matcher(text);
            if (matcher.find()) return new Numbering(i + 1, matcher.group().strip(), text.substring(matcher.end()));
        }
        return new Numbering(0, "", text);
    }

    /** True for 一, （一） or 第一 alone in a cell: the number of a heading rather than of a task. */
    static boolean isHeadingNumber(String ordinal) {
        return Words.plain(ordinal).matches("[第(]?[一二三四五六七八九十]{1,3}[)、.]?");
    }
}
