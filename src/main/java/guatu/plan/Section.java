package guatu.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A heading inside a plan (类别、大项); sections nest, and have no owner. */
@Entity
public class Section {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section parent;

    private String title;
    private String label;
    private int ordinal;

    protected Section() {}

    Section(Plan plan, Section parent, String title, int ordinal) {
        this.plan = plan;
        this.parent = parent;
        this.title = title;
        this.label = parent == null ? title : parent.label + " / " + title;
        this.ordinal = ordinal;
    }

    public Long id() {
        return id;
    }

    public Section parent() {
        return parent;
    }

    public String title() {
        return title;
    }

    /** The headings from the top down, joined by " / ". */
    public String label() {
        return label;
    }

    public int ordinal() {
        return ordinal;
    }
}
