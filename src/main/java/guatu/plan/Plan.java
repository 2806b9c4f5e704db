package guatu.plan;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A plan (方案): what its tasks have in common – period, source, cadence, light rules – and their headings. */
@Entity
public class Plan {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String code;
    private String title;

    @Column(name = "plan_year")
    private int year;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String sourceDocument;
    private String issuingUnit;

    @Enumerated(EnumType.STRING)
    private Cadence cadence;

    private int cutoffDay;
    private int cutoffHour;

    private String lightPreset;

    @Embedded
    private LightRules lightRules;

    private String evidenceReason;

    /** How many task numbers this plan has given out; numbers are never given twice. */
    private int numbered;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Section> sections = new ArrayList<>();

    protected Plan() {}

    public Plan(String code, PlanFacts facts) {
        this.code = code == null ? "" : code.strip().toUpperCase();
        if (!CODE.matcher(this.code).matches()) throw new RuleViolation("plan_code", "code");
        apply(facts);
    }

    public DomainEvent opened() {
        return DomainEvent.of("plan", code, "opened", Map.of(), known());
    }

    DomainEvent change(PlanFacts facts) {
        Map<String, ?> before = known();
        apply(facts);
        return DomainEvent.of("plan", code, "changed", before, known());
    }

    public DomainEvent removed() {
        return DomainEvent.of("plan", code, "removed", known(), Map.of());
    }

    private void apply(PlanFacts facts) {
        if (facts.startsOn() != null && facts.endsOn() != null && facts.endsOn().isBefore(facts.startsOn()))
            throw new RuleViolation("ends_before_start", "endsOn");
        title = facts.title().strip();
        year = facts.year();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        sourceDocument = facts.sourceDocument();
        issuingUnit = facts.issuingUnit();
        cadence = facts.cadence();
        cutoffDay = facts.cutoffDay();
        cutoffHour = facts.cutoffHour();
        lightPreset = facts.lightPreset();
        lightRules = facts.lightRules();
        String reason = facts.evidenceReason();
        evidenceReason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The section with these headings from the top down, made where it is missing. */
    public Section section(List<String> headings) {
        Section section = null;
        for (String heading : headings) section = below(section, heading.strip());
        return section;
    }

    private Section below(Section parent, String title) {
        return sections.stream()
                .filter(s -> Objects.equals(s.parent(), parent) && s.title().equals(title))
                .findFirst()
                .orElseGet(() -> {
                    Section added = new Section(this, parent, title, sections.size() + 1);
                    sections.add(added);
                    return added;
                });
    }

    /** The next task number, such as XC2022-07; never given twice. */
    public String nextNumber() {
        numbered++;
        return code + "-" + (numbered < 10 ? "0" : "") + numbered;
    }

    public void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", facts());
    }

    public PlanFacts facts() {
        return new PlanFacts(
                title,
                year,
                startsOn,
                endsOn,
                sourceDocument,
                issuingUnit,
                cadence,
                cutoffDay,
                cutoffHour,
                lightPreset,
                lightRules,
                evidenceReason);
    }

    private Map<String, ?> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("facts", facts());
        return known;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public int numbered() {
        return numbered;
    }

    public LightRules lightRules() {
        return lightRules;
    }

    /** Why a request to close needs evidence; null where it is optional (W5). */
    public String evidenceReason() {
        return evidenceReason;
    }

    public Cadence cadence() {
        return cadence;
    }

    public Reporting reporting() {
        return new Reporting(cadence, cutoffDay, cutoffHour);
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }
}
