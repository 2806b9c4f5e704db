package guatu.calendar;

import java.time.LocalDate;

/**
 * What is known around a deadline phrase: without it a phrase such as 下周 or 第3周 stays a doubt.
 *
 * @param year the plan's year, used where the words name none
 * @param issuedOn day of the document (发文日), or of the meeting that spoke the words; null when unknown
 * @param weekOne Monday of the plan's first week, for 第N周; null when unknown
 * @param termStart first day of the school term, for 预备周 and quotas per term; null outside schools
 * @param planStart first day of a plan of several years, for 5年内; null when the plan is of one year
 */
public record DeadlineContext(
        int year, LocalDate issuedOn, LocalDate weekOne, LocalDate termStart, LocalDate planStart) {

    public DeadlineContext(int year, LocalDate issuedOn, LocalDate weekOne) {
        this(year, issuedOn, weekOne, null, null);
    }

    public static DeadlineContext of(int year) {
        return new DeadlineContext(year, null, null);
    }

    public DeadlineContext year(int other) {
        return new DeadlineContext(other, issuedOn, weekOne, termStart, planStart);
    }

    public DeadlineContext issuedOn(LocalDate day) {
        return new DeadlineContext(year, day, weekOne, termStart, planStart);
    }

    public DeadlineContext weekOne(LocalDate monday) {
        return new DeadlineContext(year, issuedOn, monday, termStart, planStart);
    }

    public DeadlineContext termStart(LocalDate day) {
        return new DeadlineContext(year, issuedOn, weekOne, day, planStart);
    }

    public DeadlineContext planStart(LocalDate day) {
        return new DeadlineContext(year, issuedOn, weekOne, termStart, day);
    }
}
