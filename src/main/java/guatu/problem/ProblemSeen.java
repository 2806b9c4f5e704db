package guatu.problem;

/** A problem with what its reader may do about it now. */
public record ProblemSeen(ProblemLine line, boolean mayAnswer, boolean mayResolve) {}
