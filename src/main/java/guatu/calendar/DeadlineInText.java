package guatu.calendar;

/**
 * A deadline found inside a task's longer text (…,6月底前完成).
 *
 * @param words the words it was read from, in one spelling
 * @param deadline what they promise
 */
public record DeadlineInText(String words, Deadline deadline) {}
