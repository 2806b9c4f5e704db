package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs behind names that say what these do: 甲局牵头，乙局、丙局配合; 甲局会同乙局. */
final class RoleWords {

    private static final String VERB = "(?:牵头|主办|承办|发起|负总责|总负责|负主责|负责|落实|组织实施|实施|配合|协助|协办|协同|参与|参加|指导|督导)";
    private static final Pattern ROLE = Pattern.compile(
            "(?:按照?(?:各自)?职责(?:分工)?|共同|分别|具体|等?(?:有关|相关)?部门(?=按))*(?:作?为|是|(?!" + VERB + "(?:责任)?(?:单位|部门)))"
                    + "(?<role>" + VERB + ")"
                    + "(?:牵头|负责|组织|落实|实施|办理|协调|推进|做好|指导|监督|具体|配合|工作|并|抓好|抓总|督促|责任|单位|部门)*"
                    + "(?=$|[，,;；。、\\s)）])");
    private static final Pattern LEADING = Pattern.compile("牵头|主办|承办|发起|负总责|总负责|负主责");
    private static final Pattern SUPPORTING = Pattern.compile("配合|协助|协办|协同|参与|参加");
    private static final String TOGETHER = "会同";

    private RoleWords() {}

    static boolean in(String text) {
        return ROLE.matcher(text).find();
    }

    /** What the verbs claim, in the order written; empty without such verbs. */
    static List<Claim> read(String text, ColumnRole column) {
        Matcher matcher = ROLE.matcher(text);
        var claims = new ArrayList<Claim>();
        boolean led = LEADING.matcher(text).find();
        int from = 0;
        while (matcher.find()) {
            claim(text.substring(from, matcher.start()), matcher.group("role"), led, column, claims);
            from = matcher.end();
        }
        String rest = text.substring(from);
        if (from == 0) together(text, claims);
        else if (!Words.plain(rest).matches("[,;。、)]*"))
            claims.add(new Claim(hasLead(claims) ? ColumnRole.SUPPORT : column, rest));
        return claims;
    }

    private static void claim(String chunk, String verb, boolean led, ColumnRole column, List<Claim> claims) {
        int cut = Math.max(
                Math.max(chunk.lastIndexOf('，'), chunk.lastIndexOf(',')),
                Math.max(Math.max(chunk.lastIndexOf('；'), chunk.lastIndexOf(';')), chunk.lastIndexOf('\n')));
        String before = chunk.substring(0, cut + 1);
        String last = chunk.substring(cut + 1);
        if (LEADING.matcher(verb).matches()) {
            if (!together(chunk, claims)) claims.add(new Claim(ColumnRole.LEAD, chunk));
        } else if (SUPPORTING.matcher(verb).matches()) {
            if (!before.isEmpty()) claims.add(new Claim(hasLead(claims) ? ColumnRole.SUPPORT : column, before));
            claims.add(new Claim(ColumnRole.SUPPORT, last));
        } else if (verb.endsWith("导")) {
            if (!before.isEmpty()) claims.add(new Claim(claims.isEmpty() ? column : ColumnRole.GUIDE, before));
            claims.add(new Claim(ColumnRole.GUIDE, last));
        } else if (!together(chunk, claims)) {
            boolean own = column == ColumnRole.LEAD || column == ColumnRole.SUPPORT;
            claims.add(new Claim(own ? column : led ? ColumnRole.SUPPORT : ColumnRole.UNITS, chunk));
        }
    }

    private static boolean hasLead(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.role() == ColumnRole.LEAD || claim.role() == ColumnRole.UNITS);
    }

    /** A会同B: A leads, B supports. */
    private static boolean together(String text, List<Claim> claims) {
        int at = text.indexOf(TOGETHER);
        if (at <= 0) return false;
        claims.add(new Claim(ColumnRole.LEAD, text.substring(0, at)));
        claims.add(new Claim(ColumnRole.SUPPORT, text.substring(at + TOGETHER.length())));
        return true;
    }
}
