/** Run by the build on the JDK that Maven's toolchain search has found, with the version that the project needs. */
final class NeedsJava {

    public static void main(String[] arguments) {
        int needed = Integer.parseInt(arguments[0]);
        int found = Runtime.version().feature();
        if (found < needed) {
            System.err.println();
            System.err.println("The project is compiled and run by JDK " + needed + " or later, and Maven found none on this machine");
            System.err.println("(the one it would take is " + found + ", " + System.getProperty("java.home") + ").");
            System.err.println("Install a JDK " + needed + ", for instance Eclipse Temurin, where JDKs usually stand (/usr/lib/jvm, ~/.sdkman,");
            System.err.println("~/.jdks, /Library/Java/JavaVirtualMachines), or point JAVA" + needed + "_HOME to it, or name it in ~/.m2/toolchains.xml.");
            System.err.println();
            System.exit(1);
        }
    }

    private NeedsJava() {}
}
