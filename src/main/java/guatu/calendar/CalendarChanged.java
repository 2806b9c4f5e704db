package guatu.calendar;

/** Told when working days changed, so that the stored light dates follow (rule L7). */
public record CalendarChanged() {}
