package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a list of units (责任单位) into their names, completed where the list leaves the place out. */
final class UnitNames {

    private static final String ASIDE = "(?:[（(][^（()）]*[)）])?";
    private static final Pattern EACH = Pattern.compile(
            "^各(?:有关|相关|直属)?(?:县级市|设区市|设区的市|地级市|地市|市|县|区|旗|州|乡镇|乡|镇|街道|街|园区|功能区|开发区|村|社区)" + ASIDE + "$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:县级市|县|区|市|旗|州|乡镇|乡|镇|街道|街道办|街道办事处|办事处|园区|功能区|开发区|管委会|社区|村)" + ASIDE + "(?:人民政府|政府|党委|党工委|管委会)?$");
    private static final Pattern AND_OTHERS = Pattern.compile(
            "等(?:\\d{1,2}个|[一二三四五六七八九十]{1,2}个)?(?:有关|相关|各|市直|区直|县直|省直|责任|成员)*(?:部门|单位|部委|科室|处室|机构)?(?:(?:和|及|、)(?:有关|相关)?(?:单位|部门))?(?:\\(.*\\)|（.*）)?$");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*(?:原文|截断|分工|按职责|待定|暂定|详见|不详|排名|排序)[^（()）]*[)）]");
    private static final Pattern LIST_MARK =
            Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.．、)）](?!\\d)|[（(]\\d{1,2}[)）]|[①-⑳⑴-⒇])\\s*(?=\\S)");
    private static final Pattern TIME =
            Pattern.compile(".*(?:\\d+[月日号]|20\\d{2}年|季度|年底|年末|[上下]半年|持续|长期|常态|完成|启动).*|(?:共同|分别|具体|按职责分工)+(?:负责|落实)?");
    private static final Pattern UNIT = Pattern.compile(
            "[^\\d、，,。:：（）()《》]{1,15}(?:局|委|办|厅|部|法院|检察院|医院|学院|处|科|室|中心|公司|政府|管委会|委员会|总工会|街道|集团|镇|乡|支队|大队|大学|中学|小学|幼儿园|党校|分局)");
    private static final Pattern NO_UNIT = Pattern.compile("工作|任务|建设|整改|问题|情况|干部|全部|内部|外部|部分|加强|推进|提升|优化|事项|项目");
    private static final Pattern UNIT_END = Pattern.compile(
            ".*(?:局|委|办|厅|部|院|署|处|科|室|中心|政府|公司|集团|银行|学校|大学|中学|小学|学院|会|团|队|所|站|馆|社|台|园区|区|县|市|镇|乡|街道|单位|部门|组|支部|分行|支行|联|协|府|校|厂|矿|村|地|份|办公室)$");

    private UnitNames() {}

    static boolean looksLikeUnit(String name) {
        String plain = Words.plain(name).replaceAll("\\([^()]*\\)", "");
        return plain.length() >= 2
                && plain.length() <= 24
                && UNIT_END.matcher(plain).matches();
    }

    /** True for words that are nothing but the name of a unit, as a heading or a tab may be. */
    static boolean isUnit(String words) {
        String plain = Words.plain(words);
        return plain.length() <= 16
                && UNIT.matcher(plain).matches()
                && !NO_UNIT.matcher(plain).find();
    }

    static List<String> split(String text) {
        return split(text, UnitPrefix.NONE);
    }

    /** Splits a list that goes on after names which bore a prefix. */
    static List<String> split(String text, UnitPrefix before) {
        var units = new LinkedHashSet<String>();
        UnitPrefix prefix = before;
        for (String name :
                names(LIST_MARK.matcher(REMARK.matcher(text).replaceAll("")).replaceAll(""))) {
            units.add(prefix.complete(name));
            prefix = prefix.after(name);
        }
        return List.copyOf(units);
    }

    private static List<String> names(String text) {
        var names = new ArrayList<String>();
        for (String piece : pieces(text)) {
            String name = AND_OTHERS.matcher(Words.trim(piece)).replaceAll("").replaceAll("^(?:由|和|及|以及)|[。.：:]+$", "");
            name = Words.trim(name);
            if (name.isEmpty() || Words.saysNothing(name) || TIME.matcher(name).matches()) continue;
            String last = names.isEmpty() ? "" : names.get(names.size() - 1);
            if (eachPlace(last) && PLACE.matcher(name).matches()) {
                names.set(names.size() - 1, last + "、" + name);
            } else {
                names.addAll(joined(name));
            }
        }
        return names;
    }

    /** 各区 calls for 县级市 after it: together they are one name. */
    private static boolean eachPlace(String name) {
        return EACH.matcher(pieces(name).get(0)).matches();
    }

    /** Names joined by a blank or by 和, where both halves are units of their own. */
    private static List<String> joined(String name) {
        for (String separator : List.of("[\\s\\u3000]+", "(?:以及|及|和)")) {
            String[] parts = name.split(separator);
            boolean all = parts.length > 1;
            for (String part : parts)
                all &= part.length() >= (separator.startsWith("[") ? 2 : 3) && looksLikeUnit(part);
            if (all) return List.of(parts);
        }
        return List.of(name.indexOf('（') >= 0 || name.indexOf('(') >= 0 ? name : name.replaceAll("[\\s\\u3000]+", ""));
    }

    /** Cuts at separators that stand outside brackets and book marks. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int depth = 0;
        for (char character : text.toCharArray()) {
            if ("（(《“[【".indexOf(character) >= 0) depth++;
            if ("）)》”]】".indexOf(character) >= 0) depth = Math.max(0, depth - 1);
            if (depth == 0 && "、，,；;\n。/／".indexOf(character) >= 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(character);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
