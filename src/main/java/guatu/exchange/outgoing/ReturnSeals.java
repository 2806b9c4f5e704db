package guatu.exchange.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals the keys of return workbooks with a secret of this house, so that one that was tampered with is noticed. */
@ApplicationScoped
public class ReturnSeals {

    private static final int SEAL = 22;

    private final EntityManager em;
    private volatile byte[] secret;

    ReturnSeals(EntityManager em) {
        this.em = em;
    }

    @Transactional
    public String seal(ReturnKey key) {
        return key.text() + "|" + mac(key.text());
    }

    /** The key in a cell; empty where the seal is not ours or no longer fits. */
    @Transactional
    public Optional<ReturnKey> open(String cell) {
        int bar = cell.lastIndexOf('|');
        if (bar < 0) return Optional.empty();
        String text = cell.substring(0, bar);
        byte[] given = cell.substring(bar + 1).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(mac(text).getBytes(StandardCharsets.UTF_8), given)) return Optional.empty();
        return Optional.of(ReturnKey.of(text));
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            byte[] tag = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag).substring(0, SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        if (secret == null) secret = Base64.getDecoder().decode(kept().orElseGet(this::made));
        return secret;
    }

    @SuppressWarnings("unchecked")
    private Optional<String> kept() {
        List<String> found = em.createNativeQuery("select secret from return_seal where id = 1")
                .getResultList();
        return found.stream().findFirst();
    }

    /** Of two instances that make it at once the second is refused by the primary key, and asked again finds the first. */
    private String made() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String made = Base64.getEncoder().encodeToString(bytes);
        em.createNativeQuery("insert into return_seal (id, secret) values (1, :secret)")
                .setParameter("secret", made)
                .executeUpdate();
        return made;
    }
}
