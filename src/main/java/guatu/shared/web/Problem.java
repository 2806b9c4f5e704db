package guatu.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as the API tells it (RFC 9457, application/problem+json).
 *
 * @param type a stable name of the sort of error: urn:guatu:problem:&lt;code&gt;
 * @param errors what is wrong, field by field; empty when no field is to blame
 * @param theirs what stands in the ledger now, on a stale write (409)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors, Object theirs) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field's error. */
    public record FieldError(String field, String message) {}
}
