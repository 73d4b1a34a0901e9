package org.huansun.workspace;

import java.sql.SQLException;
import org.huansun.problem.BadInput;
import org.huansun.problem.Fault;
import org.huansun.problem.Problem;
import org.huansun.problem.Refused;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a database failure means to a person. */
final class StoreFailure {

    private static final String PLACE = "工作区";

    private StoreFailure() {}

    static Problem of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return of(sqlite.getResultCode(), failure);
            }
        }
        return new Fault("ST-01", "工作区的数据库出错，刚才的操作没有保存", failure);
    }

    private static Problem of(SQLiteErrorCode code, Throwable failure) {
        String name = code.name();
        if (name.startsWith("SQLITE_FULL")) {
            return new BadInput("磁盘已满，刚才的操作没有保存", PLACE, "腾出空间后再试", failure);
        }
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN") || name.startsWith("SQLITE_PERM")) {
            return new BadInput("文件夹或文件不可写，没有保存", PLACE, "换一个可写的位置，或请管理员授权", failure);
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return new Refused("工作区正被另一个程序占用，没有保存", "关闭另一个程序后再试");
        }
        if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
            return new BadInput("数据库文件已损坏或不是工作区的文件", PLACE, "从备份恢复", failure);
        }
        return failure instanceof SQLException || failure instanceof RuntimeException
                ? new Fault("ST-01", "工作区的数据库出错，刚才的操作没有保存", failure)
                : new Fault("ST-03", "工作区的数据库出错", failure);
    }
}
