import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/**
 * Makes jOOQ's table classes: the ledger from a file that Flyway has migrated, the views from a file that their plain
 * script has made. Run by the build with two arguments: the folder of the resources and the target folder.
 */
final class GenerateTables {

    /** Held here, or the level set on it is forgotten with it. */
    private static final Logger MIGRATION_LOG = Logger.getLogger("org.flywaydb");

    public static void main(String[] arguments) throws Exception {
        MIGRATION_LOG.setLevel(Level.WARNING);
        Path resources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        Path sources = target.resolve("generated-sources/tables");
        generate(migrated(resources, target), "org.huansun.workspace.tables.ledger", "", sources);
        generate(scripted(resources, target), "org.huansun.workspace.tables.view", "view", sources);
    }

    private static String migrated(Path resources, Path target) throws Exception {
        String url = fresh(target.resolve("codegen-ledger.db"));
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + resources.resolve("org/huansun/workspace/ledger"))
                .load()
                .migrate();
        return url;
    }

    private static String scripted(Path resources, Path target) throws Exception {
        String url = fresh(target.resolve("codegen-views.db"));
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.executeUpdate(Files.readString(resources.resolve("org/huansun/workspace/views.sql")));
        }
        return url;
    }

    private static String fresh(Path file) throws Exception {
        Files.deleteIfExists(file);
        return "jdbc:sqlite:" + file;
    }

    private static void generate(String url, String packageName, String outputSchema, Path sources) throws Exception {
        var schema = new SchemaMappingType().withInputSchema("");
        schema = outputSchema.isEmpty()
                ? schema.withOutputSchemaToDefault(true)
                : schema.withOutputSchema(outputSchema);
        GenerationTool.generate(new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                .withExcludes("flyway_schema_history.*|sqlite_.*")
                                .withSchemata(schema)
                                .withForcedTypes(new ForcedType().withName("BIGINT").withIncludeTypes("INTEGER")))
                        .withGenerate(new Generate().withRecords(true).withPojos(false).withGlobalObjectReferences(true)
                                .withGeneratedAnnotation(true))
                        .withTarget(new Target().withPackageName(packageName).withDirectory(sources.toString()))));
    }
}
