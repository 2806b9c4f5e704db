package guatu.progress;

import guatu.organisation.Unit;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
