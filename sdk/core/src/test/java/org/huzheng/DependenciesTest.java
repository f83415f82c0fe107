package org.huzheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.huzheng.internal.Dependencies;
import org.huzheng.internal.json.CodeTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PRJ-030")
class DependenciesTest {
    /** One class of each jar that a first use touches. */
    private static final List<String> OURS = List.of(
            "org.huzheng.internal.Dependencies",
            "org.bouncycastle.asn1.ASN1Integer",
            "org.bouncycastle.asn1.cms.CMSObjectIdentifiers",
            "org.bouncycastle.cms.CMSSignedData",
            "com.fasterxml.jackson.core.JsonFactory",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "org.erdtman.jcs.JsonCanonicalizer");

    @TempDir
    private Path host;

    @Test
    void ourOwnLibraries_fit() {
        assertThat(Dependencies.conflicts()).isEmpty();
        Dependencies.require();
    }

    @Test
    void conflict_hasTheTextsOfTheContract_withoutReadingIt() {
        ErrorCode code = ErrorCode.DEPENDENCY_CONFLICT;
        assertThat(code.text()).isEqualTo(CodeTexts.errors().text(code.name()));
        assertThat(code.hint()).isEqualTo(CodeTexts.errors().hint(code.name()));
    }

    @ParameterizedTest
    @CsvSource({
        "core.json, 2.12.7, core, needed is 2.13 or newer",
        "databind.cfg, 2.9.10, databind, needed is 2.13 or newer",
        "core.json, 2.13.5, core, older than its databind"
    })
    void jackson_ofTheHost_tooOld_isNamedWithItsPlace(String where, String version, String part, String why)
            throws Exception {
        compile(
                "com.fasterxml.jackson." + where + ".PackageVersion",
                "public final class PackageVersion { public static final String VERSION = \"" + version + "\"; }");
        assertThat(conflicts()).contains("Jackson (jackson-" + part + ")", version, why, host.toString());
        assertThat(refusal("org.huzheng.statement.Statement", "parseEnvelope"))
                .contains("DEPENDENCY_CONFLICT", "依赖", part);
    }

    @Test
    void bouncyCastle_ofTheHost_withoutWhatIsCalled_isNamedWithItsPlace() throws Exception {
        compile("org.bouncycastle.asn1.x509.BasicConstraints", "public final class BasicConstraints {}");
        assertThat(conflicts())
                .contains(
                        "BouncyCastle (bcprov)",
                        "BasicConstraints has no getPathLenConstraintInteger",
                        host.toString());
        assertThat(refusal("org.huzheng.crypto.certificate.Certificate", "parse"))
                .contains("DEPENDENCY_CONFLICT");
    }

    private void compile(String type, String declaration) throws Exception {
        int dot = type.lastIndexOf('.');
        Path source = host.resolve(type.substring(dot + 1) + ".java");
        Files.writeString(source, "package " + type.substring(0, dot) + ";\n" + declaration);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", host.toString(), source.toString());
        assertThat(code).isZero();
    }

    private String conflicts() throws Exception {
        try (URLClassLoader loader = loader()) {
            return loader.loadClass(Dependencies.class.getName())
                    .getMethod("conflicts")
                    .invoke(null)
                    .toString();
        }
    }

    /** What a vendor sees who calls this first. */
    private String refusal(String type, String method) throws Exception {
        try (URLClassLoader loader = loader()) {
            Class<?> bytes = loader.loadClass("org.huzheng.crypto.Bytes");
            Object empty = bytes.getMethod("empty").invoke(null);
            loader.loadClass(type).getMethod(method, bytes).invoke(null, empty);
            return "nothing";
        } catch (InvocationTargetException e) {
            return e.getCause().getMessage();
        }
    }

    /** The host's folder first, then ours and what we need, each class loaded anew. */
    private URLClassLoader loader() throws Exception {
        Set<URI> path = new LinkedHashSet<>(List.of(host.toUri()));
        for (String type : OURS) {
            path.add(Class.forName(type)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        }
        List<URL> urls = new ArrayList<>();
        for (URI place : path) {
            urls.add(place.toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
