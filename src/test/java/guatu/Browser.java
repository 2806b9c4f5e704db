package guatu;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;

/** A browser without JavaScript: keeps its cookies, follows nothing, reads the token out of the page's forms. */
public final class Browser {

    /** Forms are sent as a browser sends them from a UTF-8 page. */
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"));

    private final Map<String, String> cookies = new HashMap<>();

    public static Browser signedIn(String username) {
        Browser browser = new Browser();
        browser.signIn(username, As.PASSWORD).then().statusCode(303);
        return browser;
    }

    public Response signIn(String username, String password) {
        return form("/login")
                .formParam("username", username)
                .formParam("password", password)
                .post("/login");
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    public Response post(String page, String path, Map<String, ?> fields) {
        return keep(form(page).formParams(fields).post(path));
    }

    /** A call with this browser's cookies and the token from the page. */
    public RequestSpecification form(String page) {
        String token = csrf(page);
        return request()
                .filter((call, answer, chain) -> {
                    Response response = chain.next(call, answer);
                    keep(response);
                    return response;
                })
                .formParam("csrf", token);
    }

    public String csrf(String page) {
        return get(page).htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
    }

    public RequestSpecification request() {
        return given().config(UTF_8).redirects().follow(false).cookies(cookies);
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    private Response keep(Response response) {
        Cookies set = response.detailedCookies();
        set.forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return response;
    }
}
