package guatu.shared.error;

/** Absent, or out of this person's sight: the answer is the same 404 (rule V1). */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
