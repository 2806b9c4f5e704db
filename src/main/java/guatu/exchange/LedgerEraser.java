package guatu.exchange;

import guatu.exchange.reading.Reading;
import guatu.organisation.People;
import guatu.organisation.Person;
import guatu.organisation.UnitGroup;
import guatu.organisation.UnitGroups;
import guatu.plan.Plan;
import guatu.plan.Plans;
import guatu.plan.Section;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Undoes in the ledger what an import did, in the opposite order; units and people that others use meanwhile stay. */
@ApplicationScoped
class LedgerEraser {

    private final Plans plans;
    private final Tasks tasks;
    private final Baselines baselines;
    private final People people;
    private final UnitGroups groups;
    private final UnitScribe units;
    private final UnitEraser tree;
    private final References references;
    private final TaskWrites writes;
    private final Events events;
    private final Today today;

    LedgerEraser(
            Plans plans,
            Tasks tasks,
            Baselines baselines,
            People people,
            UnitGroups groups,
            UnitScribe units,
            UnitEraser tree,
            References references,
            TaskWrites writes,
            Events events,
            Today today) {
        this.plans = plans;
        this.tasks = tasks;
        this.baselines = baselines;
        this.people = people;
        this.groups = groups;
        this.units = units;
        this.tree = tree;
        this.references = references;
        this.writes = writes;
        this.events = events;
        this.today = today;
    }

    void undo(Effects effects, String reason) {
        restore(effects, reason);
        erase(tasks.numbered(effects.tasks()), reason);
        effects.baselines().forEach(this::say);
        tasks.flush();
        effects.plans().forEach(code -> plans.coded(code).ifPresent(plan -> erase(plan, reason)));
        plans.eraseSections(unused("section", effects.sections()));
        List<Person> strangers = people.list("id in ?1", unused("person", effects.people()));
        strangers.forEach(person -> told(person.removed(), reason));
        strangers.forEach(people::delete);
        forgetGroups(effects, reason);
        tasks.flush();
        tree.erase(effects, reason);
    }

    /** What was changed says again what it said; what was withdrawn stands where it stood. */
    private void restore(Effects effects, String reason) {
        Map<String, Task> changed = byNumber(effects.changed().keySet());
        TaskPen pen = new TaskPen(
                units.directory(new Reading(List.of(), List.of(), List.of())),
                new PeopleDirectory(people, Map.of()),
                today.date());
        effects.changed()
                .forEach((number, image) ->
                        done(changed.get(number), pen.overwrite(changed.get(number), image, reason)));
        Map<String, Task> withdrawn = byNumber(effects.withdrawn().keySet());
        effects.withdrawn()
                .forEach((number, stage) -> done(
                        withdrawn.get(number), List.of(withdrawn.get(number).reinstate(stage, reason))));
    }

    private void done(Task task, List<DomainEvent> happened) {
        writes.done(task, happened.toArray(DomainEvent[]::new));
    }

    private Map<String, Task> byNumber(Collection<String> numbers) {
        return tasks.numbered(List.copyOf(numbers)).stream()
                .collect(Collectors.toMap(Task::number, Function.identity()));
    }

    private void erase(List<Task> made, String reason) {
        if (made.isEmpty()) return;
        baselines.forget(made.stream().map(Task::id).toList());
        for (Task task : made) {
            events.fire(task.removed(reason));
            tasks.delete(task);
        }
    }

    private void say(String number, Baseline.Kept before) {
        Task task = tasks.find("number", number).firstResult();
        if (task == null) return;
        Baseline now = baselines.findById(task.id());
        if (before != null) baselines.say(now, task.id(), before);
        else if (now != null) baselines.delete(now);
    }

    private void erase(Plan plan, String reason) {
        told(plan.removed(), reason);
        plans.eraseSections(plan.sections().stream().map(Section::id).toList());
        plans.erase(plan);
    }

    private void forgetGroups(Effects effects, String reason) {
        for (Long id : effects.groups()) {
            UnitGroup group = groups.findById(id);
            if (group == null) continue;
            told(group.removed(), reason);
            groups.delete(group);
        }
        effects.groupAliases().forEach((alias, id) -> {
            UnitGroup group = groups.findById(id);
            if (group != null) told(group.noLongerCalled(alias), reason);
        });
    }

    private void told(DomainEvent happened, String reason) {
        events.fire(happened.because(reason));
    }

    /** The later made first: what stands below comes before what is above. */
    private List<Long> unused(String table, List<Long> ids) {
        var used = references.referred(table, ids, Set.of());
        List<Long> left =
                new ArrayList<>(ids.stream().filter(id -> !used.contains(id)).toList());
        Collections.reverse(left);
        return left;
    }
}
