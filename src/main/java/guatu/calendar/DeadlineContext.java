package guatu.calendar;

import java.time.LocalDate;

/**
 * What is known around a deadline phrase: without it a phrase such as 下周 or 第3周 stays a doubt.
 *
 * @param year the plan's year, used where the words name none
 * @param issuedOn day of the document (发文日), or of the meeting that spoke the words; null when unknown
 * @param weekOne Monday of the plan's first week, for 第N周; null when unknown
 */
public record DeadlineContext(int year, LocalDate issuedOn, LocalDate weekOne) {

    public static DeadlineContext of(int year) {
        return new DeadlineContext(year, null, null);
    }
}
