package guatu.exchange.outgoing;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.shared.error.Forbidden;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Gives out the return workbooks of all units that lead open tasks, in one archive (全部填报表). */
@ApplicationScoped
class ExportReturns {

    private static final String UNSAFE = "[\\p{Cntrl}\\\\/:*?\"<>|]";

    private final ReturnUnits units;
    private final ReturnOut workbook;
    private final Events events;
    private final Today today;

    ExportReturns(ReturnUnits units, ReturnOut workbook, Events events, Today today) {
        this.units = units;
        this.workbook = workbook;
        this.events = events;
        this.today = today;
    }

    /** @param plan code of the only plan wanted; null for all */
    @Transactional
    LedgerFile handle(Actor actor, String plan) {
        if (!actor.is(Role.SUPERVISOR)) throw new Forbidden("supervisors_only");
        List<Unit> asked = units.leadingOpenTasks(plan);
        if (asked.isEmpty()) throw new RuleViolation("returns_none_open", "unit");
        LocalDate day = today.date();
        String name = Says.word("outgoing_returns_name") + "-" + day + LedgerFile.Kind.ZIP.ending();
        LedgerFile file = TemporaryFile.written(name, LedgerFile.Kind.ZIP, out -> write(actor, asked, plan, day, out));
        events.fire(DomainEvent.of(
                "unit",
                Says.word("outgoing_returns_name"),
                "return_exported",
                Map.of(),
                Map.of("units", asked.size(), "tasks", file.tasks())));
        return file;
    }

    /** One workbook is in memory at a time. */
    private int write(Actor actor, List<Unit> asked, String plan, LocalDate day, OutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        int tasks = 0;
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Unit unit : asked) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                tasks += workbook.write(ReturnOut.openTasks(actor, unit, plan, day), unit, bytes);
                zip.putNextEntry(new ZipEntry(free(ReturnOut.name(unit, day).replaceAll(UNSAFE, "_"), names)));
                bytes.writeTo(zip);
                zip.closeEntry();
            }
        }
        return tasks;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) free = i + "-" + name;
        return free;
    }
}
