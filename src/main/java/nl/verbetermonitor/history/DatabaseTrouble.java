package nl.verbetermonitor.history;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Why a database cannot be used, told without its address, user or password. */
public enum DatabaseTrouble {
    /** It does not accept the user, the password or the name of the database, or its address is none. */
    REFUSED,
    /** No machine has the name of the server. */
    UNKNOWN_SERVER,
    /** The machine is there, the database is not: it is not started, or at another port. */
    NOT_LISTENING,
    /** No answer came, as happens behind a firewall. */
    NO_ANSWER,
    /** The server is starting or stopping. */
    NOT_READY,
    /** All its connections are in use. */
    TOO_MANY_CONNECTIONS,
    /** Its certificate is not trusted, or one side does not want to encrypt. */
    ENCRYPTION,
    /** The file of the embedded database is open in another program that does not share it. */
    LOCKED,
    /** The file of the embedded database is damaged. */
    DAMAGED,
    /** The log says why. */
    OTHER;

    private static final Set<String> REFUSALS = Set.of("28000", "28P01", "3D000");
    private static final Set<String> NOT_READY_STATES = Set.of("57P01", "57P02", "57P03");
    private static final String NO_DRIVER_STATE = "08001";
    private static final String NO_ADDRESS_STATE = "99999";
    private static final String TOO_MANY_STATE = "53300";
    private static final int H2_LOCKED = 90020;
    /** A file that does not add up, and one that never was a database. */
    private static final Set<Integer> H2_DAMAGED = Set.of(90030, 90028);

    /** What is wrong according to the driver; the deepest cause tells most. */
    static DatabaseTrouble of(Throwable problem) {
        DatabaseTrouble trouble = OTHER;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            trouble = byItself(cause).orElse(trouble);
        }
        return trouble;
    }

    /** The codes with which a database said what is wrong, which quote nothing of what it holds; empty when none said it. */
    public static Optional<String> codesOf(Throwable problem) {
        return problem instanceof SQLException said
                ? Optional.of("SQLState " + said.getSQLState() + ", code " + said.getErrorCode())
                : Optional.empty();
    }

    private static Optional<DatabaseTrouble> byItself(Throwable cause) {
        if (cause instanceof SQLException said) {
            return byState(said);
        }
        if (cause instanceof UnknownHostException) {
            return Optional.of(UNKNOWN_SERVER);
        }
        if (cause instanceof ConnectException) {
            return Optional.of(NOT_LISTENING);
        }
        if (cause instanceof SocketTimeoutException || cause instanceof NoRouteToHostException) {
            return Optional.of(NO_ANSWER);
        }
        return cause instanceof SSLException ? Optional.of(ENCRYPTION) : Optional.empty();
    }

    private static Optional<DatabaseTrouble> byState(SQLException said) {
        String state = String.valueOf(said.getSQLState());
        if (REFUSALS.contains(state) || isAboutTheAddress(said, state)) {
            return Optional.of(REFUSED);
        }
        if (NOT_READY_STATES.contains(state)) {
            return Optional.of(NOT_READY);
        }
        if (state.equals(TOO_MANY_STATE)) {
            return Optional.of(TOO_MANY_CONNECTIONS);
        }
        if (H2_DAMAGED.contains(said.getErrorCode())) {
            return Optional.of(DAMAGED);
        }
        return said.getErrorCode() == H2_LOCKED ? Optional.of(LOCKED) : Optional.empty();
    }

    /** Nobody was asked yet: no driver knows what to do with it, or PostgreSQL's own does not understand it. */
    private static boolean isAboutTheAddress(SQLException said, String state) {
        boolean noDriver = said.getClass().equals(SQLException.class) && state.equals(NO_DRIVER_STATE);
        return noDriver || state.equals(NO_ADDRESS_STATE);
    }
}
