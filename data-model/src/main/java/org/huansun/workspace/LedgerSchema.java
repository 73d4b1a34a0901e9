package org.huansun.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.huansun.problem.BadInput;
import org.huansun.problem.Fault;
import org.jooq.exception.DataAccessException;

/** Brings a ledger's tables to the version that this program knows. Asking first spares Flyway's start-up each time. */
final class LedgerSchema {

    /** The newest migration in {@code org/huansun/workspace/ledger}. */
    static final int VERSION = 2;

    private static final String LOCATION = "classpath:org/huansun/workspace/ledger";

    private LedgerSchema() {}

    /** Makes the tables of a new ledger, or migrates an older one. */
    static void migrate(Path ledger) {
        try {
            Flyway.configure()
                    .dataSource("jdbc:sqlite:" + ledger, null, null)
                    .locations(LOCATION)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new Fault("WS-01", "工作区不能升级到这个版本的格式", failure);
        }
    }

    /** The version of an opened ledger. @throws BadInput if it is not a ledger, or a newer program's */
    static int versionOf(Store store) {
        int version = store.read(tables -> {
            try {
                return Optional.ofNullable(tables.fetchValue(
                        "select max(cast(version as integer)) from flyway_schema_history where success = 1"))
                        .map(value -> ((Number) value).intValue()).orElse(0);
            } catch (DataAccessException noHistory) {
                return 0;
            }
        });
        if (version == 0) {
            throw new BadInput("workspace.db 不是环损工作台的账本", "工作区", "选用“新建工作区”做出的文件夹");
        }
        if (version > VERSION) {
            throw new BadInput("这个工作区由更新版本的程序建立（格式 " + version + "）", "工作区", "先更新程序");
        }
        return version;
    }
}
