package newsroom.sic.archive;

import java.sql.DatabaseMetaData;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A foreign key.
 *
 * @param onUpdate as {@link DatabaseMetaData#getImportedKeys} numbers it; onDelete likewise
 */
record Reference(
        String name,
        String from,
        List<String> columns,
        String to,
        List<String> toColumns,
        int onUpdate,
        int onDelete) {

    String drop() {
        return "alter table " + Sql.quoted(from) + " drop constraint " + Sql.quoted(name);
    }

    /** Sets it in force; the database looks at every row that is there. */
    String add() {
        return "alter table "
                + Sql.quoted(from)
                + " add constraint "
                + Sql.quoted(name)
                + " foreign key ("
                + list(columns)
                + ") references "
                + Sql.quoted(to)
                + " ("
                + list(toColumns)
                + ")"
                + rule(" on update ", onUpdate)
                + rule(" on delete ", onDelete);
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Sql::quoted).collect(Collectors.joining(", "));
    }

    private static String rule(String on, int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyNoAction -> "";
            case DatabaseMetaData.importedKeyRestrict -> on + "restrict";
            case DatabaseMetaData.importedKeyCascade -> on + "cascade";
            case DatabaseMetaData.importedKeySetNull -> on + "set null";
            case DatabaseMetaData.importedKeySetDefault -> on + "set default";
            default -> throw new IllegalStateException("a foreign key's rule " + rule);
        };
    }
}
