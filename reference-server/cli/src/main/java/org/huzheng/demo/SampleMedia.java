package org.huzheng.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample files the project made: real JPEG, MP4, PDF and CSV. */
final class SampleMedia {
    private SampleMedia() {}

    /** Copies these samples into a folder. */
    static List<Path> copy(Path folder, String... names) throws IOException {
        Files.createDirectories(folder);
        List<Path> copies = new ArrayList<>();
        for (String name : names) {
            try (InputStream in = SampleMedia.class.getResourceAsStream("/demo-media/" + name)) {
                if (in == null) {
                    throw new FileNotFoundException("sample " + name);
                }
                Path copy = folder.resolve(name);
                Files.copy(in, copy);
                copies.add(copy);
            }
        }
        return copies;
    }
}
