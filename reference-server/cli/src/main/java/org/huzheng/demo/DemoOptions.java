package org.huzheng.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.crypto.CryptoSuite;

/**
 * How to play.
 *
 * @param out the folder to fill; new or empty
 * @param file the user's own file as the scene's evidence, instead of the sample photographs and video
 * @param suite the cryptographic suite
 * @param jdbcUrl the server's database; a SQLite file under the folder if empty
 */
public record DemoOptions(Path out, Optional<Path> file, CryptoSuite suite, Optional<String> jdbcUrl) {}
