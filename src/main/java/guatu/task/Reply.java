package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What somebody answers to a problem or to a leader's instruction (回复); it stays as written. */
@MappedSuperclass
public abstract class Reply {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    private String words;

    @Embedded
    @EmbeddedColumnNaming("said_%s")
    private Signature said;

    protected Reply() {}

    protected Reply(Actor actor, Unit unit, String words, Instant at) {
        this.unit = unit;
        this.words = words.strip();
        this.said = Signature.of(actor, at);
    }

    /** True when this account has answered just that before: sent twice is once (FAULTS F7). */
    public final boolean saysSame(Actor actor, String others) {
        return said.username().equals(actor.username()) && words.equals(others.strip());
    }

    public final Line line() {
        return new Line(unit == null ? null : unit.name(), said.name(), said.at(), words);
    }

    /** A reply as it is read; {@code unit} is null where no unit speaks. */
    public record Line(String unit, String by, Instant at, String text) {}
}
