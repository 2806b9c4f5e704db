import guatu.exchange.reading.Mutations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

/** Uploads damaged ledgers to a running server: each must be read or refused soon, and the ledger stay as it was. */
final class ImportFuzz {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private ImportFuzz() {}

    public static void main(String[] args) throws Exception {
        String base = args[0];
        String token = args[1];
        int count = Integer.parseInt(args[2]);
        long seed = Long.parseLong(args[3]);
        List<byte[]> ledgers = Mutations.ledgers();
        var answers = new TreeMap<Integer, Integer>();
        String before = ledger(base, token);
        Duration slowest = Duration.ZERO;
        int faults = 0;
        for (int i = 0; i < count; i++) {
            byte[] file = new Mutations(seed + i).of(ledgers.get(i % ledgers.size()));
            long begun = System.nanoTime();
            int status = upload(base, token, file);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            answers.merge(status, 1, Integer::sum);
            boolean fault = status >= 500 || took.compareTo(LONGEST) > 0;
            if (fault) System.out.println("seed " + (seed + i) + ": " + status + " after " + took);
            if (fault) faults++;
        }
        boolean same = before.equals(ledger(base, token));
        System.out.printf(
                "%d damaged ledgers from seed %d: answers %s, slowest %d ms, ledger %s%n",
                count, seed, answers, slowest.toMillis(), same ? "unchanged" : "CHANGED");
        System.exit(faults == 0 && same ? 0 : 1);
    }

    private static int upload(String base, String token, byte[] file) throws Exception {
        String head = "--fuzz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger.xlsx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(file),
                HttpRequest.BodyPublishers.ofString("\r\n--fuzz--\r\n"));
        return HTTP.send(
                        to(base + "/api/imports", token)
                                .header("Content-Type", "multipart/form-data; boundary=fuzz")
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String ledger(String base, String token) throws Exception {
        return HTTP.send(
                        to(base + "/api/tasks?size=200", token).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static HttpRequest.Builder to(String uri, String token) {
        return HttpRequest.newBuilder(URI.create(uri))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }
}
