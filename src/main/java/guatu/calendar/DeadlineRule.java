package guatu.calendar;

/** One way to read a phrase; null when it does not apply. */
@FunctionalInterface
interface DeadlineRule {

    DeadlineDraft read(Reading reading);
}
