package guatu.exchange;

import guatu.task.MilestoneFacts;
import guatu.task.Promise;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts of a task that an import compares one by one (rule I3). */
enum Field {
    TITLE("title", image -> words(image.title())),
    SECTION("section", image -> words(image.section())),
    REQUIREMENT("requirement", image -> words(image.requirement())),
    EXPECTED_RESULT("expectedResult", image -> words(image.expectedResult())),
    STEPS("steps", TaskImage::steps),
    LEAD("lead", TaskImage::lead),
    SUPPORT("support", TaskImage::support),
    GUIDE("guide", TaskImage::guide),
    OWNER("owner", TaskImage::owners),
    MILESTONES("milestones", image -> nodes(image.milestones())),
    STARTS_ON("startsOn", image -> words(day(image.promise().startsOn()))),
    DUE_ON("dueOn", image -> due(image.promise()));

    private final String code;
    private final Function<TaskImage, List<String>> facts;

    Field(String code, Function<TaskImage, List<String>> facts) {
        this.code = code;
        this.facts = facts;
    }

    /** The name of the fact in the API. */
    String code() {
        return code;
    }

    static Optional<Field> coded(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** The fact as it is compared: no item where it is empty. */
    List<String> of(TaskImage image) {
        return facts.apply(image);
    }

    /** True for facts whose items are keys of units. */
    boolean isUnits() {
        return this == LEAD || this == SUPPORT || this == GUIDE;
    }

    static Map<Field, List<String>> all(TaskImage image) {
        Map<Field, List<String>> all = new EnumMap<>(Field.class);
        for (Field field : values()) all.put(field, field.of(image));
        return all;
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text);
    }

    private static String day(Object date) {
        return Objects.toString(date, "");
    }

    private static List<String> nodes(List<MilestoneFacts> nodes) {
        return nodes.stream()
                .map(node -> node.on() + " " + node.title())
                .sorted()
                .toList();
    }

    /** How a deadline was worded is no change of it. */
    private static List<String> due(Promise promise) {
        return Stream.of(day(promise.dueOn()), Objects.toString(promise.recurrence(), ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
