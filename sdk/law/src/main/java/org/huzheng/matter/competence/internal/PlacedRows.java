package org.huzheng.matter.competence.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huzheng.matter.Validity;

/**
 * Rows that hold in a place over a period, sorted by place.
 *
 * @param <T> the rows
 */
public final class PlacedRows<T> {
    /** One row, the number of its place and the period over which it counts. */
    public record Row<T>(int node, Validity period, T value) {}

    private static final PlacedRows<?> NOTHING = new PlacedRows<>(List.of());

    private final int[] nodes;
    private final List<Row<T>> rows;

    private PlacedRows(List<Row<T>> sorted) {
        rows = sorted;
        nodes = sorted.stream().mapToInt(Row::node).toArray();
    }

    /** Sorts stably by place, so that equal rows stay in the order given. */
    public static <T> PlacedRows<T> of(List<Row<T>> rows) {
        return rows.isEmpty()
                ? nothing()
                : new PlacedRows<>(
                        rows.stream().sorted(Comparator.comparingInt(Row::node)).toList());
    }

    @SuppressWarnings("unchecked") // holds no row, so it is one of every type
    private static <T> PlacedRows<T> nothing() {
        return (PlacedRows<T>) NOTHING;
    }

    /** Adds what counts at the place: its own rows first, then those of each place above it. */
    public void collect(TerritoryTree tree, int place, Instant at, List<T> into) {
        for (int node = place; node != TerritoryTree.NONE && nodes.length > 0; node = tree.parent(node)) {
            for (int i = first(node); i < nodes.length && nodes[i] == node; i++) {
                if (rows.get(i).period().contains(at)) {
                    into.add(rows.get(i).value());
                }
            }
        }
    }

    /** Whether some row covers the place, at whatever time. */
    public boolean everCovers(TerritoryTree tree, int place) {
        for (int node = place; node != TerritoryTree.NONE; node = tree.parent(node)) {
            int i = first(node);
            if (i < nodes.length && nodes[i] == node) {
                return true;
            }
        }
        return false;
    }

    /** Whether something counts in a part of the place only. */
    public boolean countsBelow(TerritoryTree tree, int place, Instant at) {
        for (int i = first(place + 1); i < nodes.length && nodes[i] <= tree.last(place); i++) {
            if (rows.get(i).period().contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Every row that counts at the instant, wherever. */
    public List<Row<T>> at(Instant at) {
        return rows.stream().filter(row -> row.period().contains(at)).toList();
    }

    /** The numbers of the places that have rows, with repetitions. */
    public IntStream nodes() {
        return Arrays.stream(nodes);
    }

    /** Adds the period of every row that covers the place, whenever it counts. */
    public void periods(TerritoryTree tree, int place, List<Validity> into) {
        for (int node = place; node != TerritoryTree.NONE; node = tree.parent(node)) {
            for (int i = first(node); i < nodes.length && nodes[i] == node; i++) {
                into.add(rows.get(i).period());
            }
        }
    }

    public boolean isEmpty() {
        return nodes.length == 0;
    }

    private int first(int node) {
        int low = 0;
        int high = nodes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes[middle] < node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
