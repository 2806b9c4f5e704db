package guatu.exchange.profile;

import guatu.exchange.reading.Correction;
import guatu.exchange.reading.Correction.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the import profiles: the one for a shape, and the list of them. */
@ApplicationScoped
public class KnownShapes {

    private static final int MOST_TRIED = 20;

    private final ImportProfiles profiles;
    private final SaidText text;

    KnownShapes(ImportProfiles profiles, SaidText text) {
        this.profiles = profiles;
        this.text = text;
    }

    /**
     * A profile as it is shown.
     *
     * @param headings the headings by which its workbooks are known
     * @param used how many imports were committed by it
     */
    public record Profile(
            String id,
            int version,
            String name,
            String headings,
            int used,
            Instant usedAt,
            Instant createdAt,
            List<Correction> corrections) {}

    @Transactional
    public Optional<Profile> find(String shape) {
        return profiles.of(shape).map(this::shown);
    }

    /** Those of workbooks whose header a person has pointed at: no table is found in the next one either. */
    @Transactional
    public List<Profile> pointedAt() {
        return list().stream()
                .filter(profile -> profile.corrections().stream().anyMatch(said -> said.kind() == Kind.HEADER))
                .limit(MOST_TRIED)
                .toList();
    }

    @Transactional
    public Profile read(String id) {
        return shown(profiles.get(id));
    }

    @Transactional
    public List<Profile> list() {
        return profiles.named().stream().map(this::shown).toList();
    }

    private Profile shown(ImportProfile one) {
        return new Profile(
                one.id(),
                one.version(),
                one.name(),
                one.headings(),
                one.used(),
                one.usedAt(),
                one.createdAt(),
                text.read(one.corrections()));
    }
}
