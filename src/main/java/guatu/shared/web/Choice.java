package guatu.shared.web;

/** One line of a select or one radio button. */
public record Choice(String value, String label) {}
