package nl.verbetermonitor.distribution;

/** Why a message did not arrive. */
public enum Failure {
    /** There is no connection with the mail server. */
    UNREACHABLE(Retry.THIS_RUN, Scope.SERVER),
    /** The mail server cannot prove who it is, or does not do what its security asks. */
    NOT_SECURE(Retry.NEXT_RUN, Scope.SERVER),
    /** The mail server refuses user or password. */
    LOGIN_REFUSED(Retry.NEXT_RUN, Scope.SERVER),
    /** The connection broke off, or there was no answer in time. */
    BROKEN_OFF(Retry.THIS_RUN, Scope.MESSAGE),
    /** The mail server asks to try again later. */
    POSTPONED(Retry.THIS_RUN, Scope.MESSAGE),
    ADDRESS_REFUSED(Retry.NEXT_DAY, Scope.MESSAGE),
    /** The mailbox is full, or the message is too large for it. */
    FULL(Retry.NEXT_DAY, Scope.MESSAGE),
    /** The mail server refuses the message for another reason. */
    REFUSED(Retry.NEXT_DAY, Scope.MESSAGE),
    /** The folder cannot be written to. */
    FOLDER_UNUSABLE(Retry.NEXT_RUN, Scope.MESSAGE),
    /** The file is not what was made: it is empty, or other bytes. */
    FILE_DAMAGED(Retry.NEXT_RUN, Scope.MESSAGE),
    /** The program failed on it. */
    OTHER(Retry.NEXT_RUN, Scope.MESSAGE);

    /** When it makes sense to try again. */
    enum Retry {
        THIS_RUN,
        NEXT_RUN,
        NEXT_DAY
    }

    /** What else fails for the same reason. */
    enum Scope {
        MESSAGE,
        /** Everything that goes by mail. */
        SERVER
    }

    private final Retry retry;
    private final Scope scope;

    Failure(Retry retry, Scope scope) {
        this.retry = retry;
        this.scope = scope;
    }

    Retry retry() {
        return retry;
    }

    Scope scope() {
        return scope;
    }
}
