package newsroom.sic.archive;

/** Names in SQL. */
final class Sql {

    private Sql() {}

    /** Quoted, since tables are called {@code line}, {@code comment} and {@code query}. */
    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
