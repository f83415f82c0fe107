package org.huzheng.casefile;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A record with one component changed, named by its path, for example {@code paper.sealed}. */
public final class Altered {
    private Altered() {}

    public static <T> T of(T record, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(record);
                if (components[i].getName().equals(name)) {
                    found = true;
                    values[i] = dot < 0 ? value : of(values[i], path.substring(dot + 1), value);
                }
            }
            if (!found) {
                throw new AssertionError("no component " + name);
            }
            @SuppressWarnings("unchecked") // the constructor is that of the record's own class
            T altered = (T) record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
            return altered;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
