package guatu.attachment;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as tests send them. */
public final class SentFiles {

    private static final String BOUNDARY = "guatu-test-boundary";

    private SentFiles() {}

    /** A small PDF; every mark makes another content. */
    static byte[] pdf(String mark) {
        return ("%PDF-1.4\n% " + mark + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip file of empty parts with these names. */
    public static byte[] zip(String... parts) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (String part : parts) zip.putNextEntry(new ZipEntry(part));
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An OLE file with nothing but these names in its directory. */
    public static byte[] ole(String... names) {
        byte[] file = new byte[512 + 128 * names.length];
        byte[] sign = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(sign, 0, file, 0, sign.length);
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 512 + 128 * i;
            System.arraycopy(name, 0, file, at, name.length);
            file[at + 64] = (byte) (name.length + 2);
            file[at + 66] = 2;
        }
        return file;
    }

    static String attachments(String number) {
        return "/api/tasks/" + number + "/attachments";
    }

    /** A part of a form: its field, the name of its file or null, and what it holds. */
    record Part(String field, String fileName, byte[] content) {

        static Part field(String name, Object words) {
            return new Part(name, null, bytes(String.valueOf(words)));
        }

        static Part file(String name, byte[] content) {
            return new Part("file", name, content);
        }
    }

    /** The call with a form written by hand, names in UTF-8 without any escape, as browsers send them. */
    static RequestSpecification form(RequestSpecification who, Part... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String file = part.fileName() == null
                    ? ""
                    : "; filename=\"" + part.fileName() + "\"\r\nContent-Type: application/octet-stream";
            body.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.field() + "\""
                    + file + "\r\n\r\n"));
            body.writeBytes(part.content());
            body.writeBytes(bytes("\r\n"));
        }
        body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return who.config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
                .contentType("multipart/form-data; boundary=" + BOUNDARY)
                .redirects()
                .follow(false)
                .body(body.toByteArray());
    }

    /** A call of the API that attaches a file, with the fields that say to what. */
    static ValidatableResponse attach(
            RequestSpecification who, String number, String name, byte[] content, Map<String, ?> fields) {
        Stream<Part> named = fields.entrySet().stream().map(field -> Part.field(field.getKey(), field.getValue()));
        Part[] parts = Stream.concat(Stream.of(Part.file(name, content)), named).toArray(Part[]::new);
        return form(who, parts).post(attachments(number)).then();
    }

    static ValidatableResponse attach(RequestSpecification who, String number, String name, byte[] content) {
        return attach(who, number, name, content, Map.of());
    }

    /** The id of a file newly attached to the task itself. */
    static String id(RequestSpecification who, String number, String name, byte[] content) {
        return attach(who, number, name, content)
                .statusCode(201)
                .body("[0].name", equalTo(name))
                .extract()
                .path("[0].id");
    }

    static ValidatableResponse remove(RequestSpecification who, String id, String reason) {
        return who.contentType("application/json")
                .body(Map.of("reason", reason))
                .delete("/api/attachments/" + id)
                .then();
    }

    static ValidatableResponse get(RequestSpecification who, String id) {
        return who.get("/api/attachments/" + id).then();
    }
}
