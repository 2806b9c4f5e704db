package guatu.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name that stands for many units, such as 各新闻单位, of which nobody has said which: it is shown as written. */
public record Meant(Part part, String group) {

    /** As the ledger keeps them, one on a line; null where there are none. */
    static String text(List<Meant> all) {
        return all.isEmpty()
                ? null
                : all.stream().map(one -> one.part() + " " + one.group()).collect(Collectors.joining("\n"));
    }

    static List<Meant> read(String text) {
        return Stream.ofNullable(text)
                .flatMap(String::lines)
                .map(line -> line.split(" ", 2))
                .map(words -> new Meant(Part.valueOf(words[0]), words[1]))
                .toList();
    }
}
