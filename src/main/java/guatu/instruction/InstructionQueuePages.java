package guatu.instruction;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.shared.web.Paging;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The instructions on all tasks in sight (批示清单): which are waited for, and what was answered. */
@Path("/instructions")
@Authenticated
@Blocking
class InstructionQueuePages {

    /** The page; {@code link} is the start of the address of another one. */
    public record View(
            InstructionQueue.Page found, InstructionFilter filter, boolean mayInstruct, LocalDate day, int pages) {

        public String link() {
            return address(filter.state(), filter.mine()) + (filter.state() == null && !filter.mine() ? "?" : "&");
        }

        /** This list with another state. */
        public String in(String state) {
            return address(state.isEmpty() ? null : InstructionFilter.State.valueOf(state), filter.mine());
        }

        /** This list, of everybody or of the reader's own. */
        public String other() {
            return address(filter.state(), !filter.mine());
        }

        private static String address(InstructionFilter.State state, boolean mine) {
            String query = (state == null ? "" : "&state=" + state.name().toLowerCase()) + (mine ? "&mine=true" : "");
            return "/instructions" + query.replaceFirst("&", "?");
        }
    }

    @CheckedTemplate(basePath = "instruction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(View view);
    }

    private final CurrentActor current;
    private final Today today;
    private final InstructionPolicy policy;
    private final InstructionQueue queue;
    private final Html html;

    InstructionQueuePages(
            CurrentActor current, Today today, InstructionPolicy policy, InstructionQueue queue, Html html) {
        this.current = current;
        this.today = today;
        this.policy = policy;
        this.queue = queue;
        this.html = html;
    }

    @GET
    public RestResponse<String> queue(@RestQuery String state, @RestQuery String mine, @RestQuery String page) {
        Actor actor = current.get();
        Paging paging = Paging.of(Typed.number("page", page), null, 50);
        var filter = new InstructionFilter(state(state), "true".equals(mine), paging.page(), paging.size());
        InstructionQueue.Page found = queue.page(actor, filter);
        return html.page(Templates.queue(
                new View(found, filter, policy.mayInstruct(actor), today.date(), paging.pages(found.total()))));
    }

    private static InstructionFilter.State state(String word) {
        if (Typed.words(word) == null) return null;
        for (var state : InstructionFilter.State.values())
            if (state.name().equalsIgnoreCase(word.strip())) return state;
        throw new RuleViolation("unknown_word", "state", word);
    }
}
