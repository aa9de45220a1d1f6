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

/** SQLite for several servers that write to one file. */
export const immediateDialect = (database: SqliteDatabase): Dialect => {
  const plain = new SqliteDialect({ database });
  return {
    createDriver: () => Object.assign(plain.createDriver(), { beginTransaction }),
    createQueryCompiler: () => plain.createQueryCompiler(),
    createAdapter: () => plain.createAdapter(),
    createIntrospector: (db) => plain.createIntrospector(db),
  };
};
