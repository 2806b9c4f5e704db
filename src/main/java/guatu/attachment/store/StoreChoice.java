package guatu.attachment.store;

import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses by settings where contents are kept: in the data folder, or in a store that speaks S3. */
@Singleton
class StoreChoice {

    private final Today today;

    StoreChoice(Today today) {
        this.today = today;
    }

    @Produces
    @ApplicationScoped
    ContentStore store(
            @ConfigProperty(name = "guatu.data") String data,
            @ConfigProperty(name = "guatu.attachments.s3.bucket") Optional<String> bucket,
            @ConfigProperty(name = "guatu.attachments.s3.region", defaultValue = "us-east-1") String region,
            @ConfigProperty(name = "guatu.attachments.s3.key") Optional<String> key,
            @ConfigProperty(name = "guatu.attachments.s3.secret") Optional<String> secret) {
        if (bucket.isEmpty()) return new FolderStore(Path.of(data).resolve("attachments"));
        S3Signature signature = new S3Signature(region, needed("key", key), needed("secret", secret));
        return new S3Store(bucket.get().replaceFirst("/+$", ""), signature, today::wall);
    }

    private static String needed(String name, Optional<String> setting) {
        return setting.orElseThrow(() -> new IllegalArgumentException("guatu.attachments.s3." + name + " is not set"));
    }
}
