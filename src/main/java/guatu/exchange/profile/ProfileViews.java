package guatu.exchange.profile;

import guatu.shared.web.CurrentLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts together the page of the import profiles. */
@ApplicationScoped
class ProfileViews {

    private final KnownShapes shapes;
    private final CurrentLanguage language;

    ProfileViews(KnownShapes shapes, CurrentLanguage language) {
        this.shapes = shapes;
        this.language = language;
    }

    List<ProfileView> list() {
        return shapes.list().stream().map(this::view).toList();
    }

    private ProfileView view(KnownShapes.Profile one) {
        var words = new SaidWords(language);
        return new ProfileView(
                one.id(),
                one.version(),
                one.name(),
                one.headings(),
                one.used(),
                one.usedAt(),
                one.corrections().stream()
                        .map(said -> new ProfileView.Decision(said.key(), words.of(said)))
                        .toList());
    }
}
