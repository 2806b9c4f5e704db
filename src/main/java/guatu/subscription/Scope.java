package guatu.subscription;

/** Whose nodes and deadlines a calendar holds: all in the owner's sight, a unit's, a person's or a plan's. */
public enum Scope {
    ALL,
    UNIT,
    PERSON,
    PLAN
}
