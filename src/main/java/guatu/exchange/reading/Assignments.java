package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who answers for a task: units by role and persons, gathered from columns and from role words (牵头、配合、指导). */
final class Assignments {

    private static final Pattern LABEL =
            Pattern.compile("(?<lead>(?:市级|区级|县级|总)?(?:牵头|主办|承办|发起|主要责任|第一责任)(?:责任)?(?:单位|部门|科室|处室)?)[:：]"
                    + "|(?<support>(?:配合|协办|协助|参与|参加|协同|联办)(?:责任)?(?:单位|部门|科室|处室)?)[:：]"
                    + "|(?<units>(?:责任|落实|实施|整改)(?:单位|部门|主体|科室|处室)|单位)[:：]"
                    + "|(?<guide>(?:业务)?(?:指导|督导|监督)(?:单位|部门)?)[:：]"
                    + "|(?<person>责任人|负责人|责任领导|分管领导|牵头领导|包保领导|具体责任人)[:：]"
                    + "|(?<other>联系人|联系电话|电话|完成时限|完成时间|时间节点|整改时限|时限|备注)[:：]");
    private static final Pattern ROLE = Pattern.compile(
            "(?:按照?(?:各自)?职责(?:分工)?|共同|分别|具体|等?(?:有关|相关)?部门(?=按))*(?<role>牵头|主办|承办|发起|负责|落实|组织实施|实施|配合|协助|协办|协同|参与|参加|指导|督导)"
                    + "(?:牵头|负责|组织|落实|实施|办理|协调|推进|做好|指导|监督|具体|配合|工作|并|抓好|督促)*(?=$|[，,;；。、\\s)）])");
    private static final Pattern BRACKETED = Pattern.compile("[（(](牵头|主办|承办|负责|配合|协办|参与|协助|指导)(?:单位|部门)?[)）]$");
    private static final String LEADING = "牵头主办承办发起";
    private static final String SUPPORTING = "配合协助协办协同参与参加";

    private final Set<String> lead = new LinkedHashSet<>();
    private final Set<String> support = new LinkedHashSet<>();
    private final Set<String> guide = new LinkedHashSet<>();
    private final Set<String> persons = new LinkedHashSet<>();
    private String prefix = "";

    /** Takes in a cell of a column; {@code only} when no other column names units. */
    void add(String text, ColumnRole role, boolean only) {
        prefix = "";
        if (Words.saysNothing(text)) return;
        if (!labelled(text, only) && !byBrackets(text, role, only) && !byRoleWords(text, role, only))
            list(text, role, only);
    }

    void addPersons(String text) {
        persons.addAll(PersonNames.split(text));
    }

    void leadBy(List<String> units) {
        lead.addAll(units);
    }

    static boolean isLabelled(String text) {
        return LABEL.matcher(text).find();
    }

    static boolean hasRoleWords(String text) {
        return ROLE.matcher(text).find();
    }

    private boolean labelled(String text, boolean only) {
        Matcher matcher = LABEL.matcher(text);
        if (!matcher.find()) return false;
        boolean leads = text.contains("牵头") || text.contains("主办");
        do {
            ColumnRole role = labelRole(matcher, leads);
            int start = matcher.end();
            int end = matcher.find() ? matcher.start() : text.length();
            String part = text.substring(start, end).replaceAll("[；;，,。\\s]+$", "");
            if (role == ColumnRole.PERSON) addPersons(part);
            else if (role != ColumnRole.OTHER && !byRoleWords(part, role, only))
                list(part, role, only && role == ColumnRole.UNITS);
            if (end == text.length()) return true;
        } while (true);
    }

    private static ColumnRole labelRole(Matcher matcher, boolean leads) {
        if (matcher.group("lead") != null) return ColumnRole.LEAD;
        if (matcher.group("support") != null) return ColumnRole.SUPPORT;
        if (matcher.group("units") != null) return leads ? ColumnRole.SUPPORT : ColumnRole.UNITS;
        if (matcher.group("guide") != null) return ColumnRole.GUIDE;
        return matcher.group("person") != null ? ColumnRole.PERSON : ColumnRole.OTHER;
    }

    private boolean byRoleWords(String text, ColumnRole column, boolean only) {
        Matcher matcher = ROLE.matcher(text);
        if (!matcher.find()) return together(text);
        boolean explicit = text.matches("(?s).*(?:牵头|主办|承办|发起).*");
        int from = 0;
        do {
            String chunk = text.substring(from, matcher.start());
            take(chunk, matcher.group("role"), explicit, column, only);
            from = matcher.end();
        } while (matcher.find());
        String rest = text.substring(from);
        if (!Words.plain(rest).matches("[,;。、)]*")) list(rest, lead.isEmpty() ? column : ColumnRole.SUPPORT, only);
        return true;
    }

    private void take(String chunk, String role, boolean explicit, ColumnRole column, boolean only) {
        List<String> clauses = new ArrayList<>(List.of(chunk.split("[，,；;。\\n]")));
        String last = clauses.isEmpty() ? "" : clauses.remove(clauses.size() - 1);
        String before = String.join("、", clauses);
        if (LEADING.contains(role)) {
            if (!together(chunk)) list(chunk, ColumnRole.LEAD, false);
        } else if (SUPPORTING.contains(role)) {
            list(before, lead.isEmpty() ? column : ColumnRole.SUPPORT, only);
            list(last, ColumnRole.SUPPORT, false);
        } else if (role.endsWith("导")) {
            list(before, lead.isEmpty() && guide.isEmpty() && !before.isEmpty() ? column : ColumnRole.GUIDE, only);
            list(last, ColumnRole.GUIDE, false);
        } else if (!together(chunk)) {
            boolean own = column == ColumnRole.LEAD || column == ColumnRole.SUPPORT;
            list(chunk, own ? column : explicit ? ColumnRole.SUPPORT : ColumnRole.UNITS, !explicit);
        }
    }

    /** A会同B: A leads, B supports. */
    private boolean together(String text) {
        int at = text.indexOf("会同");
        if (at <= 0) return false;
        list(text.substring(0, at), ColumnRole.LEAD, false);
        list(text.substring(at + 2), ColumnRole.SUPPORT, false);
        return true;
    }

    private boolean byBrackets(String text, ColumnRole column, boolean only) {
        List<String> pieces = UnitNames.pieces(text);
        if (pieces.stream()
                .noneMatch(piece -> BRACKETED.matcher(Words.trim(piece)).find())) return false;
        boolean leads = pieces.stream().anyMatch(piece -> piece.matches("(?s).*[（(](?:牵头|主办|承办|负责).*"));
        var rest = new ArrayList<String>();
        for (String piece : pieces) {
            Matcher matcher = BRACKETED.matcher(Words.trim(piece));
            if (!matcher.find()) {
                rest.add(piece);
                continue;
            }
            String role = matcher.group(1);
            rest.add(Words.trim(piece).substring(0, matcher.start()));
            take(
                    String.join("、", leads ? rest.subList(rest.size() - 1, rest.size()) : rest),
                    role,
                    leads,
                    column,
                    only);
            if (leads) rest.remove(rest.size() - 1);
            else rest.clear();
        }
        list(String.join("、", rest), leads ? ColumnRole.SUPPORT : column, only);
        return true;
    }

    private void list(String text, ColumnRole role, boolean only) {
        List<String> units = UnitNames.split(text, prefix);
        if (units.isEmpty()) return;
        for (String unit : units) if (!UnitNames.prefix(unit).isEmpty()) prefix = UnitNames.prefix(unit);
        switch (role) {
            case SUPPORT -> support.addAll(units);
            case GUIDE -> guide.addAll(units);
            case UNITS -> {
                if (!only) lead.addAll(units);
                else if (lead.isEmpty()) {
                    lead.add(units.get(0));
                    support.addAll(units.subList(1, units.size()));
                } else support.addAll(units);
            }
            default -> lead.addAll(units);
        }
    }

    List<String> lead() {
        return List.copyOf(lead);
    }

    List<String> support() {
        return support.stream().filter(unit -> !lead.contains(unit)).toList();
    }

    List<String> guide() {
        return List.copyOf(guide);
    }

    List<String> persons() {
        return List.copyOf(persons);
    }
}
