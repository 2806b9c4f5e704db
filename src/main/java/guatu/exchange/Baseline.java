package guatu.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the last workbook said of a task (导入底稿): the third side when it is imported again. */
@Entity
@Table(name = "import_baseline")
class Baseline {

    @Id
    private Long taskId;

    @Version
    private int version;

    private String importId;
    private String facts;

    protected Baseline() {}

    Baseline(Long taskId, Kept kept) {
        this.taskId = taskId;
        say(kept);
    }

    /** What was said, and by which import. */
    record Kept(String importId, String facts) {}

    void say(Kept kept) {
        this.importId = kept.importId();
        this.facts = kept.facts();
    }

    Kept kept() {
        return new Kept(importId, facts);
    }

    Long taskId() {
        return taskId;
    }

    String facts() {
        return facts;
    }
}
