package guatu.organisation;

/**
 * Told when a unit was merged into another (单位合并), within the same transaction: whoever keeps facts by unit moves them.
 * guatu.task moves assignments; guatu.account has to move its accounts.
 */
public record UnitsMerged(Unit from, Unit to) {}
