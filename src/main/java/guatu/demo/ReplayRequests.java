package guatu.demo;

import guatu.closing.AskToClose;
import guatu.closing.ClosingLine;
import guatu.closing.ClosingRequests;
import guatu.closing.DecideClosing;
import guatu.extension.AskExtension;
import guatu.extension.Cause;
import guatu.extension.DecideExtension;
import guatu.extension.ExtensionLine;
import guatu.extension.ExtensionRequests;
import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Lets the story's requests be asked for and decided, through the same use cases that people use. */
@ApplicationScoped
class ReplayRequests {

    private final AskToClose askToClose;
    private final DecideClosing decideClosing;
    private final ClosingRequests closings;
    private final AskExtension askExtension;
    private final DecideExtension decideExtension;
    private final ExtensionRequests extensions;

    ReplayRequests(
            AskToClose askToClose,
            DecideClosing decideClosing,
            ClosingRequests closings,
            AskExtension askExtension,
            DecideExtension decideExtension,
            ExtensionRequests extensions) {
        this.askToClose = askToClose;
        this.decideClosing = decideClosing;
        this.closings = closings;
        this.askExtension = askExtension;
        this.decideExtension = decideExtension;
        this.extensions = extensions;
    }

    void submit(Actor actor, DemoStory.Act act) {
        askToClose.handle(actor, act.task(), new AskToClose.Command(act.said(), null));
    }

    void decideClosing(Actor actor, DemoStory.Act act) {
        long id = closings.ofTask(act.task()).stream()
                .filter(ClosingLine::isWaiting)
                .findFirst()
                .orElseThrow()
                .id();
        boolean accept = act.deed() == DemoStory.Deed.CLOSE;
        decideClosing.handle(actor, act.task(), id, new DecideClosing.Command(accept, act.said(), null, null));
    }

    void extend(Actor actor, DemoStory.Act act) {
        LocalDate day = LocalDate.parse(act.next());
        var said = new AskExtension.Command(null, day, act.said(), Cause.valueOf(act.problem()), null, null);
        askExtension.handle(actor, act.task(), said);
    }

    void grant(Actor actor, DemoStory.Act act) {
        long id = extensions.ofTask(act.task()).stream()
                .filter(ExtensionLine::isWaiting)
                .findFirst()
                .orElseThrow()
                .id();
        decideExtension.handle(actor, act.task(), id, new DecideExtension.Command(true, act.said(), null));
    }
}
