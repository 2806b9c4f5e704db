package guatu.shared.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * A pattern of {@link MessageFormat}, read once.
 *
 * @param fixed what it says where it asks for nothing; else null
 * @param plain it says its arguments as they are, without a format of their own
 */
record Phrase(String pattern, String fixed, boolean plain) {

    static Phrase of(String pattern) {
        MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
        String fixed = format.getFormats().length == 0 ? format.format(new Object[0]) : null;
        return new Phrase(pattern, fixed, Arrays.stream(format.getFormats()).allMatch(Objects::isNull));
    }

    String with(Locale locale, Object... args) {
        if (fixed != null) return fixed;
        if (!plain) return new MessageFormat(pattern, locale).format(args);
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++)
            said[i] = whole(args[i]) ? grouped(((Number) args[i]).longValue()) : args[i];
        return pattern.equals("{0}") && said.length > 0 && said[0] instanceof String only
                ? only
                : new MessageFormat(pattern, locale).format(said);
    }

    private static boolean whole(Object arg) {
        return arg instanceof Integer || arg instanceof Long;
    }

    /** Both languages put a comma before every three digits. */
    private static String grouped(long n) {
        String digits = Long.toString(n);
        int first = n < 0 ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) grouped.insert(at, ',');
        return grouped.toString();
    }
}
