package guatu.calendar;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase laid open for the rules.
 *
 * @param text the cleaned words, without a label such as 完成时限:
 * @param labelled whether a label stood before them
 * @param marks the stretches of the calendar they name
 * @param context what is known around them
 */
record Reading(String text, boolean labelled, List<Mark> marks, DeadlineContext context) {

    static Reading of(String clean, DeadlineContext context) {
        var label = DeadlineWords.LABEL.matcher(clean);
        boolean labelled = label.find();
        String text = labelled ? clean.substring(label.end()) : clean;
        return new Reading(text, labelled, Marks.of(text, context.year()), context);
    }

    Reading withText(String other) {
        return new Reading(other, labelled, Marks.of(other, context.year()), context);
    }

    Reading withMarks(List<Mark> others) {
        return new Reading(text, labelled, others, context);
    }

    boolean says(Pattern words) {
        return words.matcher(text).find();
    }
}
