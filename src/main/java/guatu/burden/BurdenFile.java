package guatu.burden;

import guatu.shared.web.Csv;
import guatu.shared.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The figures as a table for other programs. */
final class BurdenFile {

    private static final List<String> COLUMNS = List.of(
            "unit",
            "tasks",
            "due",
            "filed",
            "asked",
            "typed",
            "prefilled",
            "minutes",
            "instructions",
            "problems",
            "requests");

    private BurdenFile() {}

    static String of(Burden burden, Locale locale) {
        StringBuilder csv = new StringBuilder(Csv.MARK)
                .append(Csv.line(COLUMNS.stream()
                        .map(column -> Words.of(locale, "burden_" + column))
                        .toList()));
        List<Burden.OfUnit> lines = new ArrayList<>(burden.units());
        lines.add(burden.whole());
        lines.forEach(unit -> csv.append(line(unit, locale)));
        return csv.toString();
    }

    private static String line(Burden.OfUnit unit, Locale locale) {
        String name = unit.unit() == null ? Words.of(locale, "burden_whole") : unit.unit();
        return Csv.line(Stream.of(
                        name,
                        unit.tasks(),
                        unit.due(),
                        unit.filed(),
                        unit.asked(),
                        unit.typed(),
                        unit.prefilled(),
                        unit.minutes(),
                        unit.instructions(),
                        unit.problems(),
                        unit.requests())
                .map(cell -> Objects.toString(cell, ""))
                .toList());
    }
}
