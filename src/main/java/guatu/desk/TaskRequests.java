package guatu.desk;

import guatu.closing.ClosingLine;
import guatu.closing.ClosingRequests;
import guatu.extension.ExtensionLine;
import guatu.extension.ExtensionRequests;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads what units asked for on one task, and what was decided, for its page. */
@ApplicationScoped
class TaskRequests {

    private final ClosingRequests closings;
    private final ExtensionRequests extensions;

    TaskRequests(ClosingRequests closings, ExtensionRequests extensions) {
        this.closings = closings;
        this.extensions = extensions;
    }

    /**
     * The requests of a task.
     *
     * @param closings newest first
     * @param extensions newest first
     */
    public record Of(List<ClosingLine> closings, List<ExtensionLine> extensions) {

        /** The last word on whether the task is done, said or still to be said; null when nobody has asked. */
        public ClosingLine verified() {
            return closings.isEmpty() ? null : closings.get(0);
        }

        /** The request to close that waits; null when none does. */
        public ClosingLine closing() {
            return closings.stream().filter(ClosingLine::isWaiting).findFirst().orElse(null);
        }

        /** The other request that waits; null when none does. */
        public ExtensionLine request() {
            return extensions.stream()
                    .filter(ExtensionLine::isWaiting)
                    .findFirst()
                    .orElse(null);
        }

        /** The chain of promises after the first, earliest first (rule E3). */
        public List<ExtensionLine> chain() {
            return extensions.stream()
                    .filter(ExtensionLine::movedPromise)
                    .sorted(Comparator.comparing(ExtensionLine::id))
                    .toList();
        }

        /** What had been asked, and decided where it was, by the end of a day. */
        Of until(LocalDate day, Today today) {
            return new Of(
                    closings.stream()
                            .filter(c -> settledBy(c.askedOn(), c.decidedAt(), day, today))
                            .toList(),
                    extensions.stream()
                            .filter(e -> settledBy(e.askedOn(), e.decidedAt(), day, today))
                            .toList());
        }

        private static boolean settledBy(LocalDate asked, Instant decided, LocalDate day, Today today) {
            return !asked.isAfter(day)
                    && (decided == null || !today.dateOf(decided).isAfter(day));
        }

        public boolean any() {
            return !closings.isEmpty() || !extensions.isEmpty();
        }
    }

    @Transactional
    Of of(String number) {
        return new Of(closings.ofTask(number), extensions.ofTask(number));
    }
}
