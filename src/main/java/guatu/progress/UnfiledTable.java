package guatu.progress;

import guatu.organisation.Actor;
import guatu.plan.Cadence;
import guatu.plan.ReportPeriod;
import guatu.task.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has filed and who has not (未报), by unit and week, for this week and those before; rule W3. */
@ApplicationScoped
class UnfiledTable {

    /** How many weeks are shown, this one with them. */
    static final int WEEKS = 6;

    /** A part stood open on the plan's period that holds the asked day, and the plan wants reports. */
    private static final String ASKED = "from Assignment a join a.task t join a.unit u where a.part = LEAD"
            + " and t.plan.cadence <> NONE and t.issuedOn <= :day and t.stage not in (DRAFT, WITHDRAWN, SUSPENDED)"
            + " and (t.closedOn is null or t.closedOn > :day) and (t.submittedOn is null or t.submittedOn > :day) and ";

    private static final String FILED = "exists (select 1 from Report r where r.task = t and r.unit = u and r.period ="
            + " case t.plan.cadence when MONTHLY then :month when FORTNIGHTLY then :fortnight else :week end";

    /** The parameters of {@link #FILED}. */
    private static final Map<Cadence, String> NAMES =
            Map.of(Cadence.MONTHLY, "month", Cadence.FORTNIGHTLY, "fortnight", Cadence.WEEKLY, "week");

    private final EntityManager em;

    UnfiledTable(EntityManager em) {
        this.em = em;
    }

    /** The units in the order of the tree, each with its weeks; the latest week first. */
    public record Table(List<LocalDate> mondays, List<OfUnit> units) {

        public long unfiled() {
            return units.stream()
                    .mapToLong(unit -> unit.weeks().get(0).unfiled())
                    .sum();
        }
    }

    public record OfUnit(String unit, List<Week> weeks) {

        /** The unit as a part of an address. */
        public String query() {
            return "unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
        }
    }

    /** How many parts were to be reported on in a week, and how many were; {@code late} of these after the cutoff. */
    public record Week(long asked, long filed, long late) {

        public long unfiled() {
            return asked - filed;
        }

        /** The sign of the cell. */
        public String sign() {
            if (asked == 0) return "AHEAD";
            if (filed == 0) return "MISSED";
            return filed < asked ? "SOON" : "DONE";
        }
    }

    @Transactional
    Table read(Actor actor, LocalDate today) {
        LocalDate monday = ReportPeriod.holding(today, Cadence.WEEKLY).from();
        List<LocalDate> mondays = new ArrayList<>();
        Map<String, List<Week>> weeks = new LinkedHashMap<>();
        for (int back = 0; back < WEEKS; back++) {
            LocalDate day = back == 0 ? today : monday.minusWeeks(back).plusDays(6);
            mondays.add(monday.minusWeeks(back));
            read(actor, day, back, weeks);
        }
        List<OfUnit> units = new ArrayList<>();
        weeks.forEach((unit, those) -> units.add(new OfUnit(unit, filledUp(those, WEEKS))));
        return new Table(mondays, units);
    }

    private void read(Actor actor, LocalDate day, int back, Map<String, List<Week>> weeks) {
        Sight sight = Sight.of(actor);
        Query query =
                em.createQuery("select u.name, count(a), count(case when " + FILED + ") then 1 end), count(case when "
                        + FILED + " and r.late = true) then 1 end) " + ASKED + sight.condition()
                        + " group by u.id, u.name, u.path order by u.path");
        sight.params().forEach(query::setParameter);
        query.setParameter("day", day);
        for (Cadence cadence : List.of(Cadence.MONTHLY, Cadence.FORTNIGHTLY, Cadence.WEEKLY))
            query.setParameter(
                    NAMES.get(cadence), ReportPeriod.holding(day, cadence).key());
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            List<Week> of = weeks.computeIfAbsent((String) cells[0], unit -> new ArrayList<>());
            filledUp(of, back).add(new Week((Long) cells[1], (Long) cells[2], (Long) cells[3]));
        }
    }

    private static List<Week> filledUp(List<Week> weeks, int to) {
        while (weeks.size() < to) weeks.add(new Week(0, 0, 0));
        return weeks;
    }
}
