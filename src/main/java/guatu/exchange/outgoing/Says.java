package guatu.exchange.outgoing;

import guatu.shared.words.Words;

/** The words of a ledger that leaves the house: an official document, in Chinese whatever language its reader uses. */
final class Says {

    private Says() {}

    static String word(String key, Object... args) {
        return Words.of(Words.CHINESE, key, args);
    }
}
