package guatu.task;

import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Map;

/** The way of a line of the ledger from draft to struck off (任务流转): its stage, the days of it, and the verbs that move it. */
@MappedSuperclass
abstract class LedgerStages extends LedgerPromise {

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(EnumType.STRING)
    private Stage stageBefore;

    private LocalDate issuedOn;
    private LocalDate submittedOn;
    private LocalDate closedOn;
    private String stageReason;

    /** Throws where nobody would answer for the task. */
    abstract void requireLead();

    /** Throws where something is still to be done before the task may be struck off. */
    abstract void requireReady();

    /** What was reported done is to be shown again. */
    abstract void forgetParts();

    abstract DomainEvent event(String verb, Map<String, Object> before, Map<String, Object> after);

    /** Gives the task to the units: the first promise is fixed here, for good. */
    public DomainEvent issue(LocalDate today) {
        stage.require(Stage.DRAFT);
        requireLead();
        return moved("issued", Stage.ISSUED, null, () -> {
            issuedOn = today;
            fixPromise();
        });
    }

    public DomainEvent suspend(String reason) {
        stage.requireOpen();
        stageBefore = stage;
        return moved("suspended", Stage.SUSPENDED, required(reason), () -> {});
    }

    public DomainEvent resume(String reason) {
        stage.require(Stage.SUSPENDED);
        return moved("resumed", stageBefore, reason, () -> {});
    }

    public DomainEvent withdraw(String reason) {
        stage.requireAlive();
        return moved("withdrawn", Stage.WITHDRAWN, required(reason), () -> {});
    }

    /** Puts a task that was withdrawn by mistake back to the stage where it stood. */
    public DomainEvent reinstate(Stage before, String reason) {
        stage.require(Stage.WITHDRAWN);
        return moved("reinstated", before, required(reason), () -> {});
    }

    /** Asks to close (申请销号); every node done or waived with a reason (rule C1). */
    public DomainEvent submit(LocalDate today) {
        stage.requireProgressing();
        requireReady();
        return moved("submitted", Stage.IN_REVIEW, null, () -> submittedOn = today);
    }

    public DomainEvent sendBack(String reason) {
        stage.require(Stage.IN_REVIEW);
        return moved("sent_back", Stage.ACTIVE, required(reason), this::backToWork);
    }

    /** The unit takes its request to close back. */
    public DomainEvent takeBack() {
        stage.require(Stage.IN_REVIEW);
        return moved("taken_back", Stage.ACTIVE, null, () -> submittedOn = null);
    }

    /** Puts a task that was struck off back on the list (rule C5). */
    public DomainEvent reopen(String reason) {
        stage.require(Stage.CLOSED);
        return moved("reopened", Stage.ACTIVE, required(reason), this::backToWork);
    }

    private void backToWork() {
        submittedOn = null;
        closedOn = null;
        forgetParts();
    }

    /** Strikes the task off the list (销号) as of the day it was submitted. */
    public DomainEvent close() {
        stage.require(Stage.IN_REVIEW);
        return moved("closed", Stage.CLOSED, null, () -> closedOn = submittedOn);
    }

    private DomainEvent moved(String verb, Stage to, String reason, Runnable facts) {
        Map<String, Object> before = Snapshot.stage(this);
        stage = to;
        stageReason = reason;
        facts.run();
        return event(verb, before, Snapshot.stage(this)).because(reason);
    }

    /** The first deed of a unit on an issued task. */
    final void begin() {
        if (stage == Stage.ISSUED) stage = Stage.ACTIVE;
    }

    static String required(String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolation("reason_needed", "reason");
        return reason.strip();
    }

    public Stage stage() {
        return stage;
    }

    public String stageReason() {
        return stageReason;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    final LocalDate submittedOn() {
        return submittedOn;
    }

    final LocalDate closedOn() {
        return closedOn;
    }
}
