package guatu.shared.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Puts descriptions and examples into the OpenAPI document from {@code openapi/book.json}, so that they stand in one place
 * beside each other and not between the lines of the doors; pages are left out, for they are no contract.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiBook implements OASFilter {

    private static final String PROBLEM = "application/problem+json";

    /** What the book says of one operation. */
    public record Entry(String description, Object body, Object answer) {}

    /** What the book says of a parameter, wherever it stands. */
    public record Word(String description, String example) {}

    /** The whole book; statuses are told in the same words everywhere. */
    public record Book(
            Map<String, Word> parameters,
            Map<String, String> statuses,
            Object problem,
            Map<String, Entry> operations) {}

    private final Book book = read();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, PathItem> paths = api.getPaths().getPathItems();
        List<String> pages = paths.keySet().stream()
                .filter(path -> !path.startsWith("/api/"))
                .toList();
        pages.forEach(api.getPaths()::removePathItem);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) ->
                                describe(operation, book.operations().get(method + " " + path))));
    }

    private void describe(Operation operation, Entry entry) {
        if (operation.getParameters() != null) operation.getParameters().forEach(this::describe);
        if (entry != null && operation.getDescription() == null) operation.setDescription(entry.description());
        boolean asks = operation.getParameters() != null || operation.getRequestBody() != null;
        if (asks) operation.getResponses().addAPIResponse("422", OASFactory.createAPIResponse());
        if (operation.getRequestBody() != null && entry != null) {
            operation.getRequestBody().setDescription(entry.description());
            exemplify(operation.getRequestBody().getContent(), entry.body());
        }
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, answer) -> describe(status, answer, entry == null ? null : entry.answer()));
    }

    private void describe(Parameter parameter) {
        Word word = book.parameters().get(parameter.getName());
        if (word == null) return;
        if (parameter.getDescription() == null) parameter.setDescription(word.description());
        if (parameter.getExample() == null) parameter.setExample(word.example());
    }

    private void describe(String status, APIResponse answer, Object example) {
        boolean plain = answer.getDescription() == null
                || answer.getDescription().matches("OK|Created|No Content|Not .*|Bad .*");
        if (plain) answer.setDescription(book.statuses().get(status));
        if (status.startsWith("2")) exemplify(answer.getContent(), example);
        else answer.setContent(problem());
    }

    private Content problem() {
        return OASFactory.createContent()
                .addMediaType(PROBLEM, OASFactory.createMediaType().example(book.problem()));
    }

    private static void exemplify(Content content, Object example) {
        if (content == null || example == null) return;
        content.getMediaTypes().values().forEach(type -> {
            if (type.getExample() == null) type.setExample(example);
        });
    }

    private static Book read() {
        try (var stream = ApiBook.class.getResourceAsStream("/openapi/book.json")) {
            return new ObjectMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
