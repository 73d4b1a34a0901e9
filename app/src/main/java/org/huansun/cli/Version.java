package org.huansun.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** {@code --version}: the product, the Java and the system that it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String number = Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("（开发中）");
        return new String[] {"环损工作台 Huansun Workbench " + number, "Java " + Runtime.version(), System.getProperty("os.name")};
    }
}
