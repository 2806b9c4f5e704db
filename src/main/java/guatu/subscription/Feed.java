package guatu.subscription;

import guatu.organisation.Actor;
import guatu.shared.time.Today;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The calendar that a program fetches: its text, and a mark that changes with it. */
@ApplicationScoped
class Feed {

    private final Agenda agenda;
    private final House house;
    private final Today today;

    Feed(Agenda agenda, House house, Today today) {
        this.agenda = agenda;
        this.house = house;
        this.today = today;
    }

    /** {@code mark} is an ETag. */
    record Fetched(byte[] text, String mark) {

        static Fetched of(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            return new Fetched(bytes, '"' + Long.toHexString(sum.getValue()) + "-" + bytes.length + '"');
        }

        /** 304 where the program knows it already. */
        RestResponse<byte[]> answer(String known, String disposition) {
            if (mark.equals(known))
                return ResponseBuilder.<byte[]>create(304).header("ETag", mark).build();
            return ResponseBuilder.ok(text)
                    .header("Content-Type", "text/calendar;charset=UTF-8")
                    .header("Content-Disposition", disposition + "; filename=\"guatu.ics\"")
                    .header("Cache-Control", "private, no-cache")
                    .header("ETag", mark)
                    .build();
        }
    }

    Fetched of(Actor actor, Agenda.Wanted wanted, Locale language, HttpServerRequest request) {
        String home = request.scheme() + "://" + request.authority();
        var text = new CalendarText(house.name(), home, today.zone().getId(), language);
        return Fetched.of(text.of(wanted.name(), agenda.of(actor, wanted)));
    }
}
