package guatu.exchange;

import guatu.exchange.profile.Portable;
import guatu.exchange.profile.RememberShape;
import guatu.exchange.profile.SaidText;
import guatu.exchange.reading.Correction;
import guatu.exchange.reading.SheetLook;
import guatu.shared.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;

/** When an import is committed, what was decided about its header, columns and sheets is kept for the next workbook. */
@ApplicationScoped
class ShapesFollow {

    private static final int LONGEST_NAME = 100;

    private final ImportSources sources;
    private final SaidText said;
    private final SourceText seen;
    private final RememberShape remember;

    ShapesFollow(ImportSources sources, SaidText said, SourceText seen, RememberShape remember) {
        this.sources = sources;
        this.said = said;
        this.seen = seen;
        this.remember = remember;
    }

    void on(@Observes DomainEvent happened) {
        if (!happened.entity().equals("import") || !happened.verb().equals("committed")) return;
        sources.one(happened.key()).filter(one -> one.shape() != null).ifPresent(this::remember);
    }

    private void remember(ImportSource one) {
        List<SheetLook> looks = seen.looks(one.looks());
        List<Correction> decided = Portable.of(said.read(one.corrections()), looks);
        if (decided.isEmpty() && one.profileId() == null) return;
        String name = one.upload().fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "");
        remember.handle(
                one.createdBy(),
                new RememberShape.Command(one.shape(), Fit.cut(name, LONGEST_NAME), headings(looks), decided));
    }

    private static String headings(List<SheetLook> looks) {
        return looks.stream()
                .flatMap(sheet -> sheet.heads().stream())
                .flatMap(head -> head.columns().stream())
                .map(SheetLook.Column::heading)
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
