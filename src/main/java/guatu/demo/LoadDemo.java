package guatu.demo;

import guatu.account.DemoAccounts;
import guatu.account.OpenAccount;
import guatu.exchange.CommitImport;
import guatu.exchange.ReadWorkbook;
import guatu.organisation.Actor;
import guatu.organisation.AddUnit;
import guatu.organisation.CurrentActor;
import guatu.organisation.UnitFacts;
import guatu.organisation.Units;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Fills an empty house with the demo: units, accounts, the bundled workbook and five weeks of work, in one transaction, so
 * that a start that is cut off leaves nothing half done (FAULTS F2).
 */
@ApplicationScoped
class LoadDemo {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 14);
    static final LocalDate LAST_DAY = LocalDate.of(2022, 4, 20);

    private final DemoStore store;
    private final AddUnit addUnit;
    private final OpenAccount openAccount;
    private final Units units;
    private final ReadWorkbook read;
    private final CommitImport commit;
    private final ReplayStory story;
    private final CurrentActor current;
    private final Today today;

    LoadDemo(
            DemoStore store,
            AddUnit addUnit,
            OpenAccount openAccount,
            Units units,
            ReadWorkbook read,
            CommitImport commit,
            ReplayStory story,
            CurrentActor current,
            Today today) {
        this.store = store;
        this.addUnit = addUnit;
        this.openAccount = openAccount;
        this.units = units;
        this.read = read;
        this.commit = commit;
        this.story = story;
        this.current = current;
        this.today = today;
    }

    /** True when it was loaded; a database that holds accounts, plans or units is left alone. */
    @Transactional
    public boolean handle() {
        if (!store.isEmpty()) return false;
        current.actAs(Actor.SYSTEM);
        today.standAt(FIRST_DAY, LocalTime.of(8, 0));
        DemoStory.units()
                .forEach(unit -> addUnit.handle(
                        Actor.SYSTEM, new UnitFacts(unit.name(), unit.shortName(), List.of(), unit.above(), 0)));
        importLedger();
        DemoAccounts.ALL.forEach(this::open);
        store.settle();
        story.play();
        store.keepDay(LAST_DAY);
        return true;
    }

    private void importLedger() {
        Actor supervisor = DemoCast.supervisor();
        current.actAs(supervisor);
        byte[] workbook = DemoStory.workbook();
        String id = read.handle(
                supervisor, new ReadWorkbook.Command("demo-ledger.xlsx", workbook.length, () -> workbook, 2022));
        commit.handle(supervisor, id, new CommitImport.Command(DemoStory.plans(), false));
        current.actAs(Actor.SYSTEM);
    }

    private void open(DemoAccounts.One one) {
        Long unit = one.unit() == null ? null : units.byName(one.unit()).id();
        openAccount.handle(
                Actor.SYSTEM,
                new OpenAccount.Command(one.username(), one.name(), one.role(), unit, DemoAccounts.PASSWORD, false));
    }
}
