package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels inside a cell, such as 牵头单位：甲局 配合单位：乙局 责任人：局长. */
final class RoleLabels {

    private static final String UNIT = "(?:责任)?(?:单位|部门|科室|处室)?";
    private static final Pattern LABEL = Pattern.compile("(?:(?<lead>(?:市级|区级|县级|省级|总)?(?:牵头|主办|承办|发起|主要责任|第一责任)" + UNIT
            + ")|(?<support>(?:配合|协办|协助|参与|参加|协同|联办)" + UNIT
            + ")|(?<units>(?:(?:市级|区级|县级|省级)?(?:责任|落实|实施|整改|负责)(?:单位|部门|主体|科室|处室)|单位))"
            + "|(?<guide>(?:业务)?(?:指导|督导|监督)(?:单位|部门)?)"
            + "|(?<person>(?:具体|直接|第一|主要)?(?:责任人|负责人))|(?<leader>(?:责任|分管|牵头|包保|包联|挂钩|联系)领导)"
            + "|(?<other>联系人|联络员|联系电话|电话|(?:完成|办结|整改|落实)?(?:时限|时间|期限|节点)|时间节点|备注))[:：]");
    private static final Pattern CORNERED = Pattern.compile("[【\\[]([^】\\]：:]{2,8})[】\\]][:：]?");
    private static final Pattern PERSON_ASIDE = Pattern.compile("[（(]((?:责任人|负责人|联系人|联络员|联系电话|电话)[:：][^（()）]*)[)）]");

    private RoleLabels() {}

    /** True for words with a label of a unit or person in them. */
    static boolean in(String text) {
        Matcher matcher = LABEL.matcher(cornersOff(text));
        while (matcher.find()) if (matcher.group("other") == null) return true;
        return false;
    }

    /** True for a line that begins with a label, be it in brackets. */
    static boolean startsIn(String line) {
        Matcher matcher = LABEL.matcher(line.replaceFirst("^[（(【\\[\\s]+", ""));
        return matcher.lookingAt();
    }

    /** 【牵头】甲局 reads as 牵头：甲局. */
    private static String cornersOff(String text) {
        Matcher matcher = CORNERED.matcher(text);
        return matcher.replaceAll(found -> LABEL.matcher(found.group(1) + "：").matches()
                ? Matcher.quoteReplacement(found.group(1) + "：")
                : Matcher.quoteReplacement(found.group()));
    }

    /** What the labels claim; words before the first label are claimed by {@code column}. Empty without labels. */
    static List<Claim> read(String cell, ColumnRole column) {
        var claims = new ArrayList<Claim>();
        String text = asides(cornersOff(cell), claims);
        Matcher matcher = LABEL.matcher(text);
        if (!matcher.find()) {
            if (!claims.isEmpty()) claims.add(0, new Claim(column, text));
            return claims;
        }
        if (matcher.start() > 0) claims.add(0, new Claim(column, bare(text.substring(0, matcher.start()))));
        boolean led = text.matches("(?s).*(?:牵头|主办)(?:责任)?(?:单位|部门|科室|处室)?[:：].*");
        boolean more = true;
        while (more) {
            ColumnRole role = role(matcher, led);
            int start = matcher.end();
            more = matcher.find();
            claims.add(new Claim(role, bare(text.substring(start, more ? matcher.start() : text.length()))));
        }
        return claims;
    }

    /** 甲局（负责人：局长） names the person aside. */
    private static String asides(String text, List<Claim> claims) {
        Matcher matcher = PERSON_ASIDE.matcher(text);
        while (matcher.find()) claims.addAll(read(matcher.group(1), ColumnRole.OTHER));
        return matcher.replaceAll("");
    }

    private static String bare(String part) {
        return part.replaceAll("[；;，,。、\\s（(]+$", "").replaceAll("^[；;，,。、\\s)）]+", "");
    }

    private static ColumnRole role(Matcher matcher, boolean led) {
        if (matcher.group("lead") != null) return ColumnRole.LEAD;
        if (matcher.group("support") != null) return ColumnRole.SUPPORT;
        if (matcher.group("units") != null) return led ? ColumnRole.SUPPORT : ColumnRole.UNITS;
        if (matcher.group("guide") != null) return ColumnRole.GUIDE;
        if (matcher.group("leader") != null) return ColumnRole.LEADER;
        return matcher.group("person") != null ? ColumnRole.PERSON : ColumnRole.OTHER;
    }
}
