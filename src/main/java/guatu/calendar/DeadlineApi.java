package guatu.calendar;

import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Reads the words of a deadline as JSON, for a form's live preview. */
@Path("/api/deadline")
@Authenticated
@Tag(name = "Deadlines", description = "What a Chinese deadline phrase (完成时限) means.")
class DeadlineApi {

    private final Today today;
    private final CurrentLanguage language;

    DeadlineApi(Today today, CurrentLanguage language) {
        this.today = today;
        this.language = language;
    }

    record Doubt(String code, String message) {}

    record Answer(
            String kind,
            LocalDate start,
            LocalDate due,
            String recurrence,
            boolean soft,
            List<LocalDate> stages,
            List<Doubt> doubts,
            String words) {

        static Answer of(Deadline read, Locale locale) {
            DueView due = DueView.of(read);
            List<Doubt> doubts = read.doubts().stream()
                    .map(code -> new Doubt(code, DeadlineInWords.doubt(locale, code)))
                    .toList();
            String words = DeadlineInWords.reading(locale, read);
            return new Answer(
                    due.kind(), due.start(), due.due(), due.recurrence(), due.soft(), read.stages(), doubts, words);
        }
    }

    @GET
    @Operation(summary = "Reads a deadline phrase; the year is the plan's, the current one where none is named")
    public Answer read(@RestQuery String phrase, @RestQuery String year) {
        String words = Typed.words("phrase", phrase, 500);
        int plan = Typed.year("year", year, today.date().getYear());
        Deadline read = DeadlinePhrase.read(words == null ? "" : words, DeadlineContext.of(plan));
        return Answer.of(read, language.get());
    }
}
