package guatu.calendar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Looks for a deadline in running text, where most numbers and dates are something else. */
final class DeadlineFinder {

    private static final Pattern LABELLED =
            Pattern.compile("(?:完成时限|完成时间|办结时限|办理时限|整改时限|时间要求|时限要求|完成日期|截止时间|截止日期|时限)(?:[:]|为)[^;。)]{1,60}");
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,40})\\)");
    private static final Pattern PROMISE = Pattern.compile(
            "^(?:之?前|以前|内)?[,]?(?:要|须|应|力争|争取|确保|基本|全面|全部|如期|高质量|率先|各项任务)*(?:完成|建成|竣工|完工|办结|验收|销号|整改到位|落实到位|出台|印发|报送|上报|实现)");
    private static final Pattern TOWARDS = Pattern.compile("(?:到|于|在|确保|力争|争取|务必|最迟|不晚于|不迟于|须|应|至)$");
    private static final Pattern PAST = Pattern.compile("(?:截至|截止|自|从|根据|按照|依据|以|对|为|较|比|与|和)$");
    private static final Pattern DESCRIBES = Pattern.compile("^(?:的|以来|以后|期间|来|版|度?(?:工作|任务|重点|计划|预算|以上)|[-至到])");
    private static final Set<Deadline.Kind> FOUND = Set.of(
            Deadline.Kind.DATE,
            Deadline.Kind.RANGE,
            Deadline.Kind.STAGED,
            Deadline.Kind.DATE_AND_RECURRING,
            Deadline.Kind.RECURRING,
            Deadline.Kind.INVALID);
    private static final String STOPS = ";。()";

    private DeadlineFinder() {}

    static Optional<DeadlineInText> find(String clean, DeadlineContext context) {
        return labelled(clean, context).or(() -> promised(clean, context)).or(() -> bracketed(clean, context));
    }

    private static Optional<DeadlineInText> labelled(String clean, DeadlineContext context) {
        Matcher label = LABELLED.matcher(clean);
        return label.find() ? read(label.group(), context) : Optional.empty();
    }

    /** A bracket counts when it begins with the time itself: (6月底前), (2022年3月—5月), (每季度末). */
    private static Optional<DeadlineInText> bracketed(String clean, DeadlineContext context) {
        Matcher bracket = BRACKET.matcher(clean);
        while (bracket.find()) {
            Reading inside = Reading.of(bracket.group(1), context);
            boolean time = RecurrenceGrammar.find(inside.text())
                            .filter(r -> r.begin() == 0)
                            .isPresent()
                    || inside.marks().size() == 1 && isTimeAlone(inside.marks().get(0));
            Optional<DeadlineInText> found = time ? read(bracket.group(1), context) : Optional.empty();
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static boolean isTimeAlone(Mark mark) {
        boolean named = mark.to().unit() != Span.Unit.YEAR
                && (mark.isRange() || mark.to().unit() != Span.Unit.DAY);
        return named && mark.before().isEmpty() && mark.after().length() <= 2;
    }

    private static Optional<DeadlineInText> promised(String clean, DeadlineContext context) {
        List<Mark> marks = Marks.of(clean, context.year());
        List<Mark> promises = marks.stream().filter(DeadlineFinder::isPromise).toList();
        if (promises.isEmpty()) return Optional.empty();
        String plain = withoutOthers(clean, marks, promises);
        int begin = clauseBegin(plain, promises.get(0).from().begin());
        int end = clauseEnd(plain, promises.get(promises.size() - 1).to().end());
        return read(plain.substring(begin, end), context);
    }

    static boolean isPromise(Mark mark) {
        boolean described = DESCRIBES.matcher(mark.after()).find()
                || PAST.matcher(mark.before()).find();
        if (described || mark.isStart() || mark.to().unit() == Span.Unit.DAY && !mark.isBefore()) return false;
        boolean towards = TOWARDS.matcher(mark.before()).find();
        return mark.isBefore()
                || PROMISE.matcher(mark.after()).find() && (!mark.bareYear() || towards)
                || towards && (mark.to().unit() == Span.Unit.END || mark.bareYear());
    }

    /** Blanks the dates that promise nothing, so that their years do not colour the ones that do. */
    private static String withoutOthers(String clean, List<Mark> marks, List<Mark> promises) {
        StringBuilder plain = new StringBuilder(clean);
        IntStream.range(0, marks.size())
                .filter(i -> !promises.contains(marks.get(i)))
                .filter(i -> !namesYearOf(marks, i, promises))
                .forEach(i -> blank(plain, marks.get(i)));
        return plain.toString();
    }

    /** 2023年重点任务6月底前: the bare year close before a promise is its year. */
    private static boolean namesYearOf(List<Mark> marks, int i, List<Mark> promises) {
        return marks.get(i).bareYear()
                && i + 1 < marks.size()
                && promises.contains(marks.get(i + 1))
                && marks.get(i).after().length() <= 12
                && !PAST.matcher(marks.get(i).before()).find();
    }

    private static void blank(StringBuilder plain, Mark mark) {
        for (int i = mark.from().begin(); i < mark.to().end(); i++) plain.setCharAt(i, '_');
    }

    private static int clauseBegin(String text, int at) {
        int begin = at;
        while (begin > 0 && at - begin < 30 && STOPS.indexOf(text.charAt(begin - 1)) < 0) begin--;
        return begin;
    }

    private static int clauseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 30 && STOPS.indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    private static Optional<DeadlineInText> read(String words, DeadlineContext context) {
        Deadline deadline = DeadlineRules.read(PlanYear.apply(Reading.of(words, context)));
        return FOUND.contains(deadline.kind()) ? Optional.of(new DeadlineInText(words, deadline)) : Optional.empty();
    }
}
