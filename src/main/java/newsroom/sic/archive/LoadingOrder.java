package newsroom.sic.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * In which order tables are filled, so that a row finds what it points at.
 *
 * @param tables each behind those it points at
 * @param circular the foreign keys that no order can keep, since they lead back to where they
 *     start: an annotation to the decision that approved it, an answer to its thread
 */
record LoadingOrder(List<Table> tables, List<Reference> circular) {

    static LoadingOrder of(Schema schema) {
        var waiting = new TreeMap<>(schema.byName());
        var placed = new HashSet<String>();
        var tables = new ArrayList<Table>();
        var circular = new ArrayList<Reference>();
        while (!waiting.isEmpty()) {
            Table next =
                    waiting.values().stream()
                            .filter(table -> missing(table, placed).isEmpty())
                            .findFirst()
                            .orElseGet(() -> inACircle(waiting, placed));
            waiting.remove(next.name());
            circular.addAll(missing(next, placed));
            next.references().stream()
                    .filter(each -> each.to().equals(next.name()))
                    .forEach(circular::add);
            placed.add(next.name());
            tables.add(next);
        }
        return new LoadingOrder(tables, circular);
    }

    private static List<Reference> missing(Table table, Set<String> placed) {
        return table.references().stream()
                .filter(each -> !each.to().equals(table.name()))
                .filter(each -> !placed.contains(each.to()))
                .toList();
    }

    /** The table with the fewest foreign keys to give up, among those that lead to themselves. */
    private static Table inACircle(TreeMap<String, Table> waiting, Set<String> placed) {
        return waiting.values().stream()
                .filter(table -> leadsTo(table.name(), table, waiting, new HashSet<>()))
                .min(Comparator.comparingInt(table -> missing(table, placed).size()))
                .orElseThrow();
    }

    private static boolean leadsTo(
            String end, Table from, TreeMap<String, Table> waiting, Set<String> seen) {
        for (Reference each : from.references()) {
            Table next = waiting.get(each.to());
            if (next == null || next.name().equals(from.name())) {
                continue;
            }
            if (next.name().equals(end)
                    || (seen.add(next.name()) && leadsTo(end, next, waiting, seen))) {
                return true;
            }
        }
        return false;
    }
}
