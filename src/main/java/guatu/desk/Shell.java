package guatu.desk;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame of every page shows: who is here, which doors they have, which day it is. */
@Named("shell")
@RequestScoped
public class Shell {

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Today today;
    private final HttpServerRequest request;
    private final Waiting waiting;
    private final boolean demo;

    Shell(
            CurrentActor current,
            CurrentLanguage language,
            Today today,
            HttpServerRequest request,
            Waiting waiting,
            @ConfigProperty(name = "guatu.demo", defaultValue = "false") boolean demo) {
        this.current = current;
        this.language = language;
        this.today = today;
        this.request = request;
        this.waiting = waiting;
        this.demo = demo;
    }

    public boolean signedIn() {
        return current.orNull() != null;
    }

    public String name() {
        return current.get().name();
    }

    /** Sign-in name; empty when nobody is signed in: keeps the drafts of two people on one computer apart. */
    public String account() {
        Actor actor = current.orNull();
        return actor == null ? "" : actor.username();
    }

    public String unit() {
        return current.get().unitName();
    }

    /** True when the actor holds any of the roles, named with commas: {@code {inject:shell.may('ADMIN')}}. */
    public boolean may(String roles) {
        Actor actor = current.orNull();
        return actor != null
                && Arrays.stream(roles.split(",")).map(Role::valueOf).anyMatch(actor::is);
    }

    public boolean ofUnit() {
        Actor actor = current.orNull();
        return actor != null && actor.worksForUnit();
    }

    /** How many requests wait for the supervision office; 0 for everybody else. */
    public long waiting() {
        return waiting.count(current.orNull(), today.date());
    }

    public boolean demo() {
        return demo;
    }

    public LocalDate today() {
        return today.date();
    }

    public String lang() {
        return language.get().getLanguage().equals("en") ? "en" : "zh-CN";
    }

    public String path() {
        return request.path();
    }

    /** True when this page lies at or below the path: marks the menu. */
    public boolean at(String path) {
        return request.path().equals(path) || request.path().startsWith(path + "/");
    }

    /** Path and query, to come back to after a change of language. */
    public String here() {
        return request.uri();
    }
}
