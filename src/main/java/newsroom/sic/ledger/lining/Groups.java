package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Things by number that belong together when a chain of links leads from one to the other. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void link(int one, int other) {
        parent[root(other)] = root(one);
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Those with more than one in them, in the order of their first. */
    List<List<Integer>> all() {
        var groups = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
