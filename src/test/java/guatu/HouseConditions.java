package guatu;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What {@link ArchitectureTest} asks of classes and methods where ArchUnit has no words of its own. */
final class HouseConditions {

    /** The levels of the house from the ground up; features of one level never import each other. */
    static final List<Set<String>> LEVELS = List.of(
            Set.of("shared"),
            Set.of("organisation"),
            Set.of("calendar"),
            Set.of("plan"),
            Set.of("task"),
            Set.of("attachment"),
            Set.of(
                    "progress",
                    "closing",
                    "extension",
                    "supervision",
                    "publicrequest",
                    "indicator",
                    "duty",
                    "problem",
                    "instruction",
                    "lights"),
            Set.of(
                    "dashboard",
                    "wallchart",
                    "exchange",
                    "bulletin",
                    "notification",
                    "audit",
                    "account",
                    "publicsite",
                    "review",
                    "desk",
                    "burden",
                    "demo"));

    /** The demo fills an empty house through the same use cases that people use. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of("demo", Set.of("exchange", "account"));

    /** Holds the EntityManager or is a repository; calling a repository's method is not meant. */
    static final DescribedPredicate<JavaClass> REACHES_THE_DATABASE = DescribedPredicate.describe(
            "reach the database",
            type -> type.isAssignableTo(PanacheRepositoryBase.class)
                    || type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(d -> d.getTargetClass().isEquivalentTo(EntityManager.class)));

    private HouseConditions() {}

    /** A class of pages or API, or a part of one; {@code shared.web.ErrorPages} has no address and so is none. */
    static boolean isDoor(JavaClass type) {
        String name = outermost(type);
        return (name.endsWith("Pages") || name.endsWith("Api"))
                && !feature(type).equals("shared");
    }

    /** Simple name of the class around it all. */
    static String outermost(JavaClass type) {
        String name = type.getFullName();
        return name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
    }

    /** The feature of a class: {@code task} for guatu.task.Light; empty for the main class, null for others' classes. */
    private static String feature(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (name.equals("guatu")) return "";
        return name.startsWith("guatu.") ? name.split("\\.")[1] : null;
    }

    private static int level(String feature) {
        for (int level = 0; level < LEVELS.size(); level++)
            if (LEVELS.get(level).contains(feature)) return level;
        return -1;
    }

    static ArchCondition<JavaClass> beOnTheMapAndLookDownOnly() {
        return condition("be on the map of levels and import lower levels only", (type, broken) -> {
            String from = feature(type);
            if (from.isEmpty()) return;
            if (level(from) < 0) broken.add(type.getName() + ": give the feature '" + from + "' its level first");
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = feature(dependency.getTargetClass());
                if (to != null && !to.equals(from) && !mayImport(from, to)) broken.add(dependency.getDescription());
            }
        });
    }

    private static boolean mayImport(String from, String to) {
        return level(to) >= 0
                && (level(to) < level(from)
                        || EXCEPTIONS.getOrDefault(from, Set.of()).contains(to));
    }

    static ArchCondition<JavaClass> notBeCalledFromOutside() {
        return condition(
                "be used by nobody",
                (type, broken) -> type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !outermost(use.getOriginClass()).equals(outermost(type)))
                        .forEach(use -> broken.add(use.getDescription())));
    }

    static ArchCondition<JavaClass> onlyReadTheClockThrough(String reader) {
        return condition(
                "read the clock through " + reader,
                (type, broken) -> type.getAccessesFromSelf().stream()
                        .filter(HouseConditions::readsTheClock)
                        .forEach(access -> broken.add(access.getDescription())));
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>");
    }

    static ArchCondition<JavaMethod> beUseCaseListenerOrReadModel() {
        return condition("be handle, a listener, or of a read model or collection", (method, broken) -> {
            JavaClass owner = method.getOwner();
            boolean fine = method.getName().equals("handle")
                    || isListener(method)
                    || !hasHandle(owner) && !isDoor(owner) && !owner.isAnnotatedWith(Entity.class);
            if (!fine) broken.add(method.getFullName());
        });
    }

    private static boolean isListener(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(p -> p.isAnnotatedWith(Observes.class) || p.isAnnotatedWith(ObservesAsync.class));
    }

    private static boolean hasHandle(JavaClass type) {
        return type.getMethods().stream().anyMatch(m -> m.getName().equals("handle"));
    }

    static ArchCondition<JavaClass> beReadModelOrCollection() {
        return condition("be a read model or a collection", (type, broken) -> {
            String name = outermost(type);
            if (isDoor(type) || name.endsWith("Policy") || hasHandle(type) || type.isAnnotatedWith(Entity.class))
                broken.add(type.getName() + " reaches the database itself");
        });
    }

    static ArchCondition<JavaMethod> neverCarryAnEntity() {
        return condition(
                "get records, never entities",
                (method, broken) -> method.getParameters().stream()
                        .flatMap(parameter -> parameter.getType().getAllInvolvedRawTypes().stream())
                        .forEach(type -> entitiesIn(type, new HashSet<>())
                                .forEach(entity ->
                                        broken.add(method.getFullName() + " is given the entity " + entity))));
    }

    /** The entities that a type carries, through the fields of our own records. */
    private static Set<String> entitiesIn(JavaClass type, Set<JavaClass> seen) {
        if (!seen.add(type) || feature(type) == null) return Set.of();
        if (type.isAnnotatedWith(Entity.class)) return Set.of(type.getName());
        if (!type.isRecord()) return Set.of();
        return type.getFields().stream()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .flatMap(part -> entitiesIn(part, seen).stream())
                .collect(Collectors.toSet());
    }

    private static <T> ArchCondition<T> condition(String words, BiConsumer<T, Collection<String>> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                Set<String> broken = new TreeSet<>();
                check.accept(item, broken);
                broken.forEach(line -> events.add(SimpleConditionEvent.violated(item, line)));
            }
        };
    }
}
