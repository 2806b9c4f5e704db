package guatu.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import guatu.shared.error.TooMany;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one address and one account name may be tried, counted before any password is hashed. A right password
 * gives its try back, so that an office behind one address never runs out.
 */
@Singleton
class SignInLimit {

    private static final Duration SPAN = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> byAddress;
    private final LoadingCache<String, Bucket> byAccount;

    SignInLimit(
            @ConfigProperty(name = "guatu.sign-in.per-address", defaultValue = "60") int perAddress,
            @ConfigProperty(name = "guatu.sign-in.per-account", defaultValue = "10") int perAccount) {
        byAddress = buckets(perAddress);
        byAccount = buckets(perAccount);
    }

    private static LoadingCache<String, Bucket> buckets(int perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(SPAN.multipliedBy(2))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, SPAN))
                        .build());
    }

    void take(String address, String username) {
        take(byAddress.get(address));
        take(byAccount.get(username));
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed())
            throw new TooMany("sign_in_too_many", TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
    }

    void giveBack(String address, String username) {
        byAddress.get(address).addTokens(1);
        byAccount.get(username).addTokens(1);
    }
}
