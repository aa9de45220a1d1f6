import {
  CompiledQuery,
  SqliteDialect,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
} from "kysely";

/** Takes the lock for writing when a transaction begins: taken in its middle, it could be refused. */
const beginTransaction = async (connection: DatabaseConnection): Promise<void> => {
  await connection.executeQuery(CompiledQuery.raw("begin immediate"));
};

/** A full disk ends a transaction by itself; to end it again would put another error in the place of the first. */
const rollbackTransaction = async (connection: DatabaseConnection): Promise<void> => {
  try {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  } catch {
    // The transaction has ended already.
  }
};

/** How many prepared statements are kept: this server uses a few dozen. */
const most = 200;

/** A database that prepares each statement once. One ends before the next begins, because there is one connection. */
const readied = (database: SqliteDatabase): SqliteDatabase => {
  const ready = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  return {
    prepare: (sql) => {
      const statement = ready.get(sql) ?? database.prepare(sql);
      if (ready.size < most) ready.set(sql, statement);
      return statement;
    },
    close: () => {
      ready.clear();
      database.close();
    },
  };
};

/** SQLite for several servers that write to one file. */
export const immediateDialect = (database: SqliteDatabase): Dialect => {
  const plain = new SqliteDialect({ database: readied(database) });
  return {
    createDriver: () =>
      Object.assign(plain.createDriver(), { beginTransaction, rollbackTransaction }),
    createQueryCompiler: () => plain.createQueryCompiler(),
    createAdapter: () => plain.createAdapter(),
    createIntrospector: (db) => plain.createIntrospector(db),
  };
};
