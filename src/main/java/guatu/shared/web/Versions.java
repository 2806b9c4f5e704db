package guatu.shared.web;

import guatu.shared.error.RuleViolation;

/** Reads which version a write was made on: from If-Match, or from the body. */
public final class Versions {

    private Versions() {}

    /** The version seen; throws RuleViolation where neither says one, or the header is not a number. */
    public static int seen(String ifMatch, Integer inBody) {
        if (ifMatch == null || ifMatch.isBlank()) {
            if (inBody == null) throw new RuleViolation("version_needed", "version");
            return inBody;
        }
        String plain = ifMatch.strip().replace("W/", "").replace("\"", "");
        try {
            return Integer.parseInt(plain);
        } catch (NumberFormatException e) {
            throw new RuleViolation("version_needed", "version");
        }
    }
}
