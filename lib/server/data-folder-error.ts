type DataFolderErrorCode = 'not-writable' | 'missing-database' | 'secrets-unreadable'

/** A data folder that cannot be used, in one line for whoever runs the server. */
export class DataFolderError extends Error {
  override name = 'DataFolderError'

  constructor(
    readonly code: DataFolderErrorCode,
    message: string,
  ) {
    super(message)
  }
}
