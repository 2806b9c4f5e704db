package guatu.extension;

/** Why a promise is not kept (原因类别, rule E4): beyond the unit, its own doing, or waiting for another. */
public enum Cause {
    EXCUSABLE,
    AVOIDABLE,
    DEPENDENCY
}
