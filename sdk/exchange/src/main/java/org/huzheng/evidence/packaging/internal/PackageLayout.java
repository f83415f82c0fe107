package org.huzheng.evidence.packaging.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names in a package and their one order 包内布局. What was sealed comes first, so later additions never move it. */
public final class PackageLayout {
    public static final String MIMETYPE = "mimetype";
    public static final String MIMETYPE_CONTENT = "application/vnd.etsi.asic-e+zip";
    public static final String EVIDENCE = "evidence/";
    public static final String ARCHIVE = "archive/";
    public static final String DISPUTE = "dispute/";
    public static final String LEAVES = "leaves/";
    public static final String TRUST = "trust/";
    public static final String MANIFEST = "manifest.json";
    public static final String ASIC_MANIFEST = "META-INF/ASiCManifest001.xml";
    public static final String ASIC_SIGNATURE = "META-INF/signature001.p7s";
    public static final String CUSTODY = "custody/";
    public static final String STATEMENTS = "statements/";
    public static final String SIGNATURE = ".p7s";
    public static final String RECEIPT = ".receipt";

    /** {@code custody/0001.json}, {@code statements/recall-1.json}. */
    public static final Pattern STATEMENT_NAME =
            Pattern.compile("manifest\\.json|custody/\\d{4}\\.json|statements/[a-z0-9][a-z0-9-]{0,99}\\.json");

    private static final Pattern PART =
            Pattern.compile("(.+\\.json)(?:(\\.p7s)|\\.([2-9]|1[0-6])\\.p7s|(\\.receipt))?");

    /** Positions are compared phase by phase, then by number, then by name, then by part. */
    private record Position(int phase, int number, String name, int part) implements Comparable<Position> {
        @Override
        public int compareTo(Position other) {
            int order = Integer.compare(phase, other.phase);
            order = order != 0 ? order : Integer.compare(number, other.number);
            order = order != 0 ? order : name.compareTo(other.name);
            return order != 0 ? order : Integer.compare(part, other.part);
        }
    }

    private record Placed(String name, Position position) {}

    private static final int RECEIPT_PART = 100;

    private PackageLayout() {}

    /** The names of a statement's signatures: {@code X.p7s}, {@code X.2.p7s} … */
    public static String signatureName(String statement, int number) {
        return number == 1 ? statement + SIGNATURE : statement + "." + number + SIGNATURE;
    }

    /** The names in their one order, the files of the content in theirs. Names that have no place come last. */
    public static List<String> ordered(List<String> names, List<String> files) {
        Map<String, Position> fixed = IntStream.range(0, files.size())
                .boxed()
                .collect(Collectors.toMap(files::get, i -> new Position(1, i, "", 0)));
        IntStream.range(0, files.size()).forEach(i -> fixed.put(leavesName(files.get(i)), new Position(2, i, "", 0)));
        fixed.put(MIMETYPE, new Position(0, 0, "", 0));
        fixed.put(ASIC_MANIFEST, new Position(5, 0, "", 0));
        fixed.put(ASIC_SIGNATURE, new Position(5, 1, "", 0));
        return names.stream()
                .map(name -> new Placed(name, fixed.getOrDefault(name, position(name))))
                .sorted(Comparator.comparing(Placed::position))
                .map(Placed::name)
                .toList();
    }

    private static Position position(String name) {
        if (name.startsWith(TRUST)) {
            return new Position(3, 0, name, 0);
        }
        Matcher part = PART.matcher(name);
        if (!part.matches() || !STATEMENT_NAME.matcher(part.group(1)).matches()) {
            return new Position(9, 0, name, 0);
        }
        String statement = part.group(1);
        int number = part(part);
        if (statement.equals(MANIFEST)) {
            return new Position(number == RECEIPT_PART ? 6 : 4, 0, statement, number);
        }
        return new Position(statement.startsWith(CUSTODY) ? 7 : 8, 0, statement, number);
    }

    private static int part(Matcher part) {
        if (part.group(4) != null) {
            return RECEIPT_PART;
        }
        if (part.group(3) != null) {
            return Integer.parseInt(part.group(3));
        }
        return part.group(2) != null ? 1 : 0;
    }

    /** The entry of a file's leaf hashes. */
    public static String leavesName(String file) {
        return LEAVES + file.substring(file.indexOf('/') + 1) + ".leaves";
    }

    /** Whether this is an entry of the content of any kind of package. */
    public static boolean content(String name) {
        return name.startsWith(EVIDENCE) || name.startsWith(ARCHIVE) || name.startsWith(DISPUTE);
    }

    /** Whether this entry was there when the package was sealed, so that the ASiC manifest lists it. */
    public static boolean sealed(String name) {
        return content(name)
                || name.startsWith(LEAVES)
                || name.startsWith(TRUST)
                || (name.startsWith(MANIFEST) && name.endsWith(SIGNATURE))
                || name.equals(MANIFEST);
    }
}
