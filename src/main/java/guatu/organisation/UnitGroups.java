package guatu.organisation;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All groups of units. */
@ApplicationScoped
public class UnitGroups implements PanacheRepository<UnitGroup> {

    private static final String MANY = "(?:部门|单位|机关|委办局|科室|处室|乡镇|街道)(?:[和及、(（].*)?";
    private static final Pattern LOOKS = Pattern.compile(
            ".*各(?!界).+|.*成员单位|(?:其他|所有|全体)" + MANY + "|(?:其他|[省市县区乡镇级直])*(?:有关|相关|直属|直|责任)(?:各)?" + MANY);

    /** One group as its list and its form show it. */
    public record Row(long id, String name, List<String> aliases, List<String> members, int version) {}

    /** True for names that by their wording mean many units: 各县区、市直部门、有关单位. */
    public static boolean looksLikeGroup(String name) {
        return LOOKS.matcher(Units.plain(name)).matches();
    }

    /** The group of that name or alias; width and white space do not count. */
    public Optional<UnitGroup> called(String name) {
        return find("plainName = ?1 or ?1 in elements(aliases) order by id", Units.plain(name))
                .firstResultOptional();
    }

    UnitGroup byId(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("unit_group"));
    }

    /** Refuses names that another group goes by. */
    public void requireFree(UnitGroup group) {
        for (String name : group.plainNames())
            called(name).filter(other -> other != group).ifPresent(other -> {
                throw new RuleViolation("group_name_taken", "name", name, other.name());
            });
    }

    @Transactional
    public List<Row> rows() {
        return list("order by id").stream().map(UnitGroups::row).toList();
    }

    @Transactional
    public Row row(long id) {
        return row(byId(id));
    }

    private static Row row(UnitGroup group) {
        return new Row(
                group.id(),
                group.name(),
                group.aliases().stream().sorted().toList(),
                group.members().stream().map(Unit::name).collect(Collectors.toList()),
                group.version());
    }
}
