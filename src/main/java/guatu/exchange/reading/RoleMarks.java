package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks at single names of a list: 甲局（牵头）、乙局, ★甲局、乙局. */
final class RoleMarks {

    private static final Pattern BRACKETED =
            Pattern.compile("[（(](牵头|主办|主责|承办|负责|配合|协办|参与|协助|指导)(?:单位|部门)?[)）]$|([*＊★▲☆△]+)$");
    private static final Pattern STARRED = Pattern.compile("^[*＊★▲☆△]+");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，,；;。\\n])");

    private record Name(String text, ColumnRole role) {}

    private RoleMarks() {}

    /** What the marks claim, in the order written; empty without marks. */
    static List<Claim> read(String text, ColumnRole column) {
        List<List<Name>> clauses = new ArrayList<>();
        for (String clause : CLAUSE.split(text)) clauses.add(names(clause));
        List<Name> all = clauses.stream().flatMap(List::stream).toList();
        if (all.stream().noneMatch(name -> name.role() != null)) return List.of();
        boolean led = all.stream().anyMatch(name -> name.role() == ColumnRole.LEAD);
        boolean parted = clauses.stream().filter(RoleMarks::endsMarked).count() > 1;
        var claims = new ArrayList<Claim>();
        for (List<Name> clause : clauses) {
            ColumnRole shared = parted && endsMarked(clause)
                    ? clause.get(clause.size() - 1).role()
                    : led ? ColumnRole.SUPPORT : column;
            for (Name name : clause) add(claims, name.role() == null ? shared : name.role(), name.text());
        }
        return claims;
    }

    /** Neighbours of one role stay one list, for names such as 各区、县级市. */
    private static void add(List<Claim> claims, ColumnRole role, String name) {
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        if (last == null || last.role() != role) claims.add(new Claim(role, name));
        else claims.set(claims.size() - 1, new Claim(role, last.text() + "、" + name));
    }

    /** A clause whose last name alone is marked may bear that mark for all its names. */
    private static boolean endsMarked(List<Name> clause) {
        return !clause.isEmpty()
                && clause.get(clause.size() - 1).role() != null
                && clause.stream().filter(name -> name.role() != null).count() == 1;
    }

    private static List<Name> names(String clause) {
        var names = new ArrayList<Name>();
        for (String piece : UnitNames.pieces(clause)) {
            String name = Words.trim(piece);
            if (name.isEmpty()) continue;
            Matcher behind = BRACKETED.matcher(name);
            Matcher before = STARRED.matcher(name);
            if (behind.find()) names.add(new Name(name.substring(0, behind.start()), role(behind.group(1))));
            else if (before.find()) names.add(new Name(name.substring(before.end()), ColumnRole.LEAD));
            else names.add(new Name(name, null));
        }
        return names;
    }

    private static ColumnRole role(String word) {
        if (word == null || word.matches("牵头|主办|主责|承办|负责")) return ColumnRole.LEAD;
        return word.equals("指导") ? ColumnRole.GUIDE : ColumnRole.SUPPORT;
    }
}
