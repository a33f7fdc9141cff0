package nl.verbetermonitor.cli;

/**
 * Where the database is.
 *
 * @param url the JDBC address; empty for the embedded database in the data folder
 * @param user empty when the database asks for none
 * @param password empty when the database asks for none
 */
record DatabaseLocation(String url, String user, Secret password) {

    /** Whether it is the embedded database in the data folder. */
    public boolean isEmbedded() {
        return url.isEmpty();
    }

    /** Leaves the address out: it may hold a password. */
    @Override
    public String toString() {
        return "DatabaseLocation[embedded=" + isEmbedded() + "]";
    }
}
