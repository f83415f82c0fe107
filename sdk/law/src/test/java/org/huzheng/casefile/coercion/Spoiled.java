package org.huzheng.casefile.coercion;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records with one component changed, however deep: what a test breaks is what it names. */
public final class Spoiled {
    private Spoiled() {}

    /** The record with the component at this path, for example {@code scene.partyCalled}, changed. */
    public static <R extends Record> R with(R record, String path, Object value) {
        try {
            int dot = path.indexOf('.');
            String name = dot < 0 ? path : path.substring(0, dot);
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            boolean found = false;
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(name)) {
                    values[i] = dot < 0 ? value : with((Record) values[i], path.substring(dot + 1), value);
                    found = true;
                }
            }
            if (!found) {
                throw new IllegalArgumentException(path + " in " + record.getClass());
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked") // a record's canonical constructor makes the same record
            R changed = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
