package guatu.problem;

import guatu.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** All on-site checks. */
@ApplicationScoped
class SiteChecks implements PanacheRepository<SiteCheck> {

    List<SiteCheck> onDay(Task task, LocalDate day) {
        return list("task = ?1 and checkedOn = ?2 order by id", task, day);
    }

    /** The checks of a task up to a day, newest first. The caller has made sure that the task is in sight. */
    @Transactional
    List<SiteCheck.Line> ofTask(String number, LocalDate day) {
        return find("task.number = ?1 and checkedOn <= ?2 order by checkedOn desc, id desc", number, day)
                .page(0, 100)
                .stream()
                .map(SiteCheck::line)
                .toList();
    }
}
