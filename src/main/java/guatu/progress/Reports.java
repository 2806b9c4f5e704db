package guatu.progress;

import guatu.organisation.Unit;
import guatu.plan.ReportPeriod;
import guatu.shared.error.NotFound;
import guatu.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All reports filed. */
@ApplicationScoped
public class Reports implements PanacheRepository<Report> {

    Optional<Report> filedOnce(String once) {
        return once == null || once.isBlank()
                ? Optional.empty()
                : find("once", once.strip()).firstResultOptional();
    }

    /** The unit's last report on the task for the period. */
    Optional<Report> latest(Task task, Unit unit, ReportPeriod period) {
        return find("task = ?1 and unit = ?2 and period = ?3 order by id desc", task, unit, period.key())
                .firstResultOptional();
    }

    /** Its last report on a period before that one. */
    Optional<Report> before(Task task, Unit unit, ReportPeriod period) {
        return find("task = ?1 and unit = ?2 and period < ?3 order by period desc, id desc", task, unit, period.key())
                .firstResultOptional();
    }

    Report of(Task task, long id) {
        return find("task = ?1 and id = ?2", task, id).firstResultOptional().orElseThrow(() -> new NotFound("report"));
    }

    /** What a report is known by, without its words; the unit is null where it is out of the register. */
    record Stamp(Long id, String period, Long unitId, String unitName, LocalDate filedOn) {}

    /** Every report on a task by its stamp, newest first. */
    List<Stamp> stampsOf(Task task) {
        return find(
                        "select r.id, r.period, u.id, r.unitName, r.filedOn from Report r left join r.unit u"
                                + " where r.task = ?1 order by r.id desc",
                        task)
                .project(Stamp.class)
                .list();
    }

    /** Lets another unit answer for the reports of one. */
    void move(Unit from, Unit to) {
        update("unit = ?1 where unit = ?2", to, from);
    }

    /** The reports of a task, newest first. The caller has made sure that the task is in sight. */
    @Transactional
    public List<ReportLine> ofTask(String number) {
        return find(
                        "from Report r join fetch r.task where r.task.number = ?1 order by r.filedAt desc, r.id desc",
                        number)
                .page(0, 200)
                .stream()
                .map(Report::line)
                .toList();
    }
}
