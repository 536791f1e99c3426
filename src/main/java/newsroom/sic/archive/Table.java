package newsroom.sic.archive;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table and the columns that are stored in it: what the database works out by itself is left out.
 *
 * @param key the places of the primary key among the columns
 * @param references what it points at, in no order
 */
record Table(String name, List<Column> columns, List<Integer> key, List<Reference> references) {

    String quoted() {
        return Sql.quoted(name);
    }

    String select() {
        return "select " + names(", ") + " from " + quoted();
    }

    String insert() {
        return "insert into "
                + quoted()
                + " ("
                + names(", ")
                + ") values ("
                + "?, ".repeat(columns.size() - 1)
                + "?)";
    }

    /** Every column of the row that has a key; the key's parameters come last. */
    String update() {
        return "update "
                + quoted()
                + " set "
                + names(" = ?, ")
                + " = ? where "
                + key.stream()
                        .map(place -> Sql.quoted(columns.get(place).name()) + " = ?")
                        .collect(Collectors.joining(" and "));
    }

    private String names(String between) {
        return columns.stream()
                .map(column -> Sql.quoted(column.name()))
                .collect(Collectors.joining(between));
    }
}
