package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a list of units and completes names shortened by their neighbour (省商务厅、财政厅). */
final class UnitNames {

    private static final String GOVERNMENT =
            "发展改革|发展和改革|发改|经信|工信|工业和信息化|经济和信息化|教育|教体|科技|科学技术|公安|民政|民宗|司法|财政|人社|人力资源|自然资源|资源规划"
                    + "|规划|国土|生态环境|环保|环境保护|住建|住房|城乡建设|建设|交通|水利|水务|农业|农委|林业|林草|园林|商务|文旅|文化|文广|卫健|卫生|退役军人|应急|审计|国资|市场监管|市场监督"
                    + "|广电|广播电视|体育|统计|医保|医疗保障|信访|金融|乡村振兴|扶贫|人防|政务服务|行政审批|数据|大数据|政数|机关事务|外事|城管|城市管理|行政执法|综合执法|粮食|粮储|气象|税务|消防"
                    + "|供销|邮政|档案|科协|文联|残联|妇联|总工会|工商联|红十字会|侨联|社科联|贸促会|政府|人民政府|管委会|党工委|纪委|法院|检察院|人民法院|人民检察院|人大|政协|供电|招商|投资促进|海洋|渔业|畜牧";
    private static final String PARTY = "组织部|宣传部|统战部|政法委|网信办|编办|老干部局|巡察办|巡视办|党校|改革办|政研室|直属机关工委|机关工委|社工部|社会工作部|全面依法治";
    private static final Pattern WITH_PREFIX =
            Pattern.compile("^([^各、]{0,8}?(?:省|市|县|区|州|旗|盟))(?:委)?(?=(?:" + GOVERNMENT + "|" + PARTY + "))");
    private static final Pattern BARE_GOVERNMENT = Pattern.compile(
            "^(?:" + GOVERNMENT
                    + ")[^、]{0,10}?(?:局|委|厅|办|处|中心|会|联|协|院|队|公司|政府|站|所|科|馆|社|府|工委|政协|人大|办公室)$|^(?:科协|文联|残联|妇联|侨联|管委会|党工委|人民政府|总工会|工商联|纪委|人大|政协|法院|检察院)$");
    private static final Pattern BARE_PARTY = Pattern.compile("^(?:" + PARTY + ")");
    private static final Pattern EACH =
            Pattern.compile("^各(?:有关|相关|直属)?(?:县级市|地市|市|县|区|旗|州|乡镇|乡|镇|街道|街|园区|功能区|开发区|村|社区)$");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:县级市|县|区|市|旗|州|乡镇|乡|镇|街道|街道办|街道办事处|办事处|园区|功能区|开发区|管委会|社区|村)" + "(?:人民政府|政府|党委|党工委|管委会)?$");
    private static final Pattern AND_OTHERS = Pattern.compile(
            "等(?:有关|相关|各|市直|区直|县直|省直|责任|成员)*(?:部门|单位|部委|科室|处室|机构)?(?:(?:和|及|、)(?:有关|相关)?(?:单位|部门))?(?:\\(.*\\)|（.*）)?$");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*(?:原文|截断|分工|按职责|待定|暂定|详见|不详)[^（()）]*[)）]");
    private static final Pattern UNIT_END = Pattern.compile(
            ".*(?:局|委|办|厅|部|院|署|处|科|室|中心|政府|公司|集团|银行|学校|大学|中学|小学|学院|会|团|队|所|站|馆|社|台|园区|区|县|市|镇|乡|街道|单位|部门|组|支部|分行|支行|联|协|府|校|厂|矿|村|地|份|办公室)$");

    private UnitNames() {}

    static boolean looksLikeUnit(String name) {
        String plain = Words.plain(name).replaceAll("\\([^()]*\\)", "");
        return plain.length() >= 2
                && plain.length() <= 24
                && UNIT_END.matcher(plain).matches();
    }

    static List<String> split(String text) {
        return split(text, "");
    }

    /** Splits a list that goes on after names which bore the prefix 省 or 某市. */
    static List<String> split(String text, String before) {
        var units = new LinkedHashSet<String>();
        String prefix = before;
        for (String name : names(REMARK.matcher(text).replaceAll(""))) {
            String own = prefix(name);
            if (!own.isEmpty()) prefix = own;
            units.add(own.isEmpty() ? complete(prefix, name) : name);
        }
        return List.copyOf(units);
    }

    /** 省 of 省商务厅; empty where the name bears no such prefix. */
    static String prefix(String name) {
        Matcher matcher = WITH_PREFIX.matcher(name);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String complete(String prefix, String name) {
        if (prefix.isEmpty()) return name;
        if (BARE_PARTY.matcher(name).find()) return prefix + "委" + name;
        return BARE_GOVERNMENT.matcher(name).find() ? prefix + name : name;
    }

    private static List<String> names(String text) {
        var names = new ArrayList<String>();
        for (String piece : pieces(text)) {
            String name = AND_OTHERS.matcher(Words.trim(piece)).replaceAll("").replaceAll("^(?:由|和|及|以及)|[。.：:]+$", "");
            name = Words.trim(name);
            if (name.isEmpty() || Words.saysNothing(name)) continue;
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
        return EACH.matcher(name.split("、")[0]).matches();
    }

    /** Names joined by a blank or by 和, where both halves are units of their own. */
    private static List<String> joined(String name) {
        for (String separator : List.of("[\\s\\u3000]+", "(?:以及|及|和)")) {
            String[] parts = name.split(separator);
            boolean all = parts.length > 1;
            for (String part : parts) all &= part.length() > 2 && looksLikeUnit(part);
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
