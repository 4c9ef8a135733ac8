type StoreErrorCode = 'not-a-database' | 'not-writable' | 'in-use'

/** A database that cannot be used, in one line for whoever runs the server. */
export class StoreError extends Error {
  override name = 'StoreError'

  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** The error as one of ours; anything that is not about the file itself stays as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new StoreError('not-a-database', `${path}: expected an SQLite database, got another kind of file`)
  }
  if (typeof code === 'string' && /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|FULL)/.test(code)) {
    return new StoreError('not-writable', `${path}: expected a file that can be written, got ${code}`)
  }
  // better-sqlite3 finds a missing folder before SQLite is asked.
  if (error instanceof TypeError && /directory does not exist/.test(error.message)) {
    return new StoreError('not-writable', `${path}: expected a folder that exists`)
  }
  return error
}
