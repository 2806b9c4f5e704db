package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.shared.error.NotFound;
import guatu.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All instructions of leaders. */
@ApplicationScoped
public class Instructions implements PanacheRepository<Instruction> {

    private static final String WAITING = "select i from Instruction i join fetch i.task t left join fetch i.toUnit to"
            + " where t.stage not in (DRAFT, CLOSED, WITHDRAWN) and not exists (select 1 from InstructionAnswer a"
            + " where a.instruction = i and a.unit.id = :unit)"
            + " and (to.id = :unit or (to is null and exists (select 1 from Assignment x where x.task = t"
            + " and x.part = LEAD and x.unit.id = :unit)))"
            + " order by case when i.answerBy is null then 1 else 0 end, i.answerBy, i.id";

    List<Instruction> onDay(Task task, LocalDate day) {
        return list("task = ?1 and givenOn = ?2 order by id", task, day);
    }

    /** What was answered stays answered. */
    void move(Unit from, Unit to) {
        update("toUnit = ?1 where toUnit = ?2", to, from);
        getEntityManager()
                .createQuery("update InstructionAnswer a set a.unit = :to where a.unit = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    Instruction ofTask(Task task, long id) {
        return find("task = ?1 and id = ?2", task, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("instruction"));
    }

    /** The instructions on a task given by the end of a day, newest first. The caller has made sure that the task is in sight. */
    @Transactional
    public List<InstructionSeen> ofTask(Actor actor, String number, LocalDate day) {
        return find(
                        "select i from Instruction i join fetch i.task t left join fetch i.toUnit"
                                + " where t.number = ?1 and i.givenOn <= ?2 order by i.id desc",
                        number,
                        day)
                .page(0, 100)
                .stream()
                .map(i -> new InstructionSeen(i.line(), i.isTo(actor)))
                .toList();
    }

    /** What waits for an answer of the actor's own unit, the nearest first, 50 at most. */
    @Transactional
    public List<InstructionLine> waitingFor(Actor actor) {
        if (!actor.worksForUnit()) return List.of();
        return find(WAITING, Map.of("unit", actor.unitId())).page(0, 50).stream()
                .map(Instruction::line)
                .toList();
    }
}
