package guatu.progress;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.shared.web.Once;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The unit's week on one sheet (周报), rules W1 to W4; for the supervision office, who has not filed yet. */
@Path("/week")
@RolesAllowed({Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE, Role.SUPERVISOR_ROLE, Role.LEADER_ROLE})
class WeekPages {

    private final CurrentActor current;
    private final Today today;
    private final SheetUnits units;
    private final WeekSheets sheets;
    private final UnfiledTable unfiled;
    private final OpenSheet open;
    private final SheetDrafts drafts;
    private final KeepDraft keep;
    private final FileSheet file;
    private final SheetAnswers answers;
    private final Html html;

    WeekPages(
            CurrentActor current,
            Today today,
            SheetUnits units,
            WeekSheets sheets,
            UnfiledTable unfiled,
            OpenSheet open,
            SheetDrafts drafts,
            KeepDraft keep,
            FileSheet file,
            SheetAnswers answers,
            Html html) {
        this.current = current;
        this.today = today;
        this.units = units;
        this.sheets = sheets;
        this.unfiled = unfiled;
        this.open = open;
        this.drafts = drafts;
        this.keep = keep;
        this.file = file;
        this.answers = answers;
        this.html = html;
    }

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance week(View view);

        static native TemplateInstance unfiled(UnfiledTable.Table table);
    }

    /**
     * The sheet's page.
     *
     * @param saved how many rows have just been filed; null when none
     * @param refused how many rows were not taken
     * @param once a random word, so that a sheet sent twice is filed once
     */
    public record View(WeekSheet sheet, LocalDate day, Integer saved, int refused, String once) {

        /** The address of this sheet, or of one some periods back. */
        public String at(int back) {
            return address(sheet, back);
        }

        public String here() {
            return address(sheet, sheet.back());
        }

        /** Under this key the browser keeps a draft: another one for every unit and period. */
        public String key() {
            String period = sheet.empty() ? "" : sheet.allPlans().get(0).period();
            return "week-" + sheet.unit() + "-" + period;
        }

        /** Where drafts of this sheet are kept. */
        public String drafts() {
            return address(sheet, 0).replace("/week", "/week/draft");
        }
    }

    static String address(WeekSheet sheet, int back) {
        String unit = named(sheet.unit(), sheet.onBehalf());
        return "/week" + unit + (back == 0 ? "" : (unit.isEmpty() ? "?" : "&") + "back=" + back);
    }

    private static String named(String unit, boolean onBehalf) {
        return onBehalf ? "?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8) : "";
    }

    @GET
    public RestResponse<String> week(@RestQuery String unit, @RestQuery String back, @RestQuery String saved) {
        Actor actor = current.get();
        boolean all = !actor.worksForUnit() && Typed.words(unit) == null;
        if (all) return html.page(Templates.unfiled(unfiled.read(actor, today.date())));
        Unit of = units.of(actor, unit);
        WeekSheet sheet = drafts.bringBack(actor, of.id(), sheets.read(actor, of, Back.of(back)));
        if (!sheet.onBehalf()) open.handle(of.id(), sheet.periods());
        return html.page(Templates.week(new View(sheet, today.date(), Typed.number("saved", saved), 0, Once.word())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> file(
            @RestQuery String unit, @RestQuery String back, MultivaluedMap<String, String> fields) {
        Actor actor = current.get();
        Unit of = units.of(actor, unit);
        SheetForm form = SheetForm.of(fields);
        WeekSheet typed = form.over(sheets.read(actor, of, Back.of(back)));
        List<FileSheet.Answer> done = file.handle(actor, form.rows(typed, form.first("once")));
        Map<String, Map<String, String>> refused = answers.refused(done);
        int taken = done.size() - refused.size();
        if (refused.isEmpty()) return filed(actor, of, typed, taken);
        WeekSheet now = sheets.read(actor, of, Back.of(back)).refusing(typed, refused);
        return html.again(Templates.week(new View(now, today.date(), taken, refused.size(), Once.word())));
    }

    private RestResponse<String> filed(Actor actor, Unit of, WeekSheet typed, int taken) {
        keep.handle(actor, of.id(), null);
        String here = address(typed, typed.back());
        return Html.goTo(here + (here.contains("?") ? "&" : "?") + "saved=" + taken);
    }

    @POST
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> draft(@RestQuery String unit, MultivaluedMap<String, String> fields) {
        Actor actor = current.get();
        Unit of = units.of(actor, unit);
        boolean drop = fields.getFirst("drop") != null;
        keep.handle(actor, of.id(), drop ? null : SheetForm.of(fields));
        return drop ? Html.goTo("/week" + named(of.name(), !actor.worksForUnit())) : RestResponse.noContent();
    }
}
