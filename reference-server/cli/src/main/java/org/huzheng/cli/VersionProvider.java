package org.huzheng.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the jar was built as. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Huzheng.class.getPackage().getImplementationVersion();
        return new String[] {"huzheng " + (version == null ? "development build" : version)};
    }
}
