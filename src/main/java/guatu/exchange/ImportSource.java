package guatu.exchange;

import guatu.shared.error.Conflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The workbook behind an import (导入原件): how far it has been read, and what people have said about it. */
@Entity
class ImportSource {

    /** A reading that has not been heard of for so long was broken off. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    enum State {
        READING,
        FAILED,
        READ
    }

    @Id
    private String id;

    @Version
    private int version;

    private String fileName;
    private String fileHash;
    private Integer planYear;
    private Instant createdAt;
    private String createdBy;

    @Enumerated(EnumType.STRING)
    private State state;

    private int percent;
    private Instant seenAt;
    private String failure;
    private String failureArg;
    private String corrections;
    private String looks;
    private String shape;
    private String profileId;
    private String profileName;

    protected ImportSource() {}

    ImportSource(String id, WorkbookImport.Upload upload, String noCorrections, Instant at, String by) {
        this.id = id;
        this.fileName = upload.fileName();
        this.fileHash = upload.hash();
        this.planYear = upload.planYear();
        this.corrections = noCorrections;
        this.createdAt = at;
        this.createdBy = by;
        this.state = State.READING;
        this.seenAt = at;
    }

    /** What was seen of a workbook, as text, and the profile it was read by; both profile fields may be null. */
    record Seen(String corrections, String looks, String shape, String profileId, String profileName) {}

    void read(Seen seen, Instant at) {
        state = State.READ;
        percent = 100;
        seenAt = at;
        corrections = seen.corrections();
        looks = seen.looks();
        shape = seen.shape();
        profileId = seen.profileId();
        profileName = seen.profileName();
    }

    void heard(Instant at) {
        seenAt = at;
    }

    void failed(String code, String arg, Instant at) {
        state = State.FAILED;
        failure = code;
        failureArg = arg;
        seenAt = at;
    }

    /** Starts anew; only a reading that has ended may. */
    void readAgain(Instant at) {
        if (state == State.READ || state == State.READING && !isBrokenOff(at))
            throw new Conflict("import_being_read", Map.of("id", id, "percent", percent));
        state = State.READING;
        percent = 0;
        failure = null;
        seenAt = at;
    }

    boolean isBrokenOff(Instant now) {
        return state == State.READING && seenAt.plus(SILENCE).isBefore(now);
    }

    void requireVersion(int seen) {
        if (version != seen) throw new Conflict("import_read_anew", Map.of("id", id, "version", version));
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    WorkbookImport.Upload upload() {
        return new WorkbookImport.Upload(fileName, fileHash, planYear);
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    State state() {
        return state;
    }

    int percent() {
        return percent;
    }

    String failure() {
        return failure;
    }

    String failureArg() {
        return failureArg;
    }

    String corrections() {
        return corrections;
    }

    String looks() {
        return looks;
    }

    String shape() {
        return shape;
    }

    String profileId() {
        return profileId;
    }

    String profileName() {
        return profileName;
    }
}
