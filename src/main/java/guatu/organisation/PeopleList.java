package guatu.organisation;

import guatu.shared.error.NotFound;
import guatu.shared.web.Paging;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the people in this person's sight (rule V1), by pages. */
@ApplicationScoped
public class PeopleList {

    /** One page of people, and how many there are in all. */
    public record Page(long total, int page, int size, List<PersonRow> items) {}

    /**
     * @param unit name of a unit, with those below it; null for all
     * @param q words in name or post; null for all
     * @param all true for those out of use as well
     */
    public record Filter(String unit, String q, boolean all, Paging paging) {}

    private final People people;
    private final Units units;
    private final OrganisationPolicy policy;

    PeopleList(People people, Units units, OrganisationPolicy policy) {
        this.people = people;
        this.units = units;
        this.policy = policy;
    }

    @Transactional
    public Page page(Actor actor, Filter filter) {
        String sight = policy.peopleBelow(actor);
        Paging paging = filter.paging();
        if (sight == null) return new Page(0, paging.page(), paging.size(), List.of());
        PanacheQuery<Person> query = query(sight, filter);
        List<PersonRow> items = query.page(paging.page() - 1, paging.size()).list().stream()
                .map(PersonRow::of)
                .toList();
        return new Page(query.count(), paging.page(), paging.size(), items);
    }

    @Transactional
    public PersonRow one(Actor actor, long id) {
        String sight = policy.peopleBelow(actor);
        Person person = people.byId(id);
        if (sight == null || !person.unit().path().startsWith(sight)) throw new NotFound("person");
        return PersonRow.of(person);
    }

    private PanacheQuery<Person> query(String sight, Filter filter) {
        StringBuilder where = new StringBuilder("from Person p join fetch p.unit u where u.path like :sight");
        Map<String, Object> params = new HashMap<>(Map.of("sight", sight + "%"));
        if (!filter.all()) where.append(" and p.active = true");
        if (filter.unit() != null) {
            where.append(" and u.path like :unit");
            params.put("unit", units.called(filter.unit()).map(Unit::path).orElse("-") + "%");
        }
        if (filter.q() != null) {
            where.append(" and (lower(p.name) like :q escape '\\' or lower(p.jobTitle) like :q escape '\\')");
            params.put("q", "%" + escaped(filter.q()) + "%");
        }
        return people.find(where.append(" order by u.ordinal, u.path, p.id").toString(), params);
    }

    private static String escaped(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
