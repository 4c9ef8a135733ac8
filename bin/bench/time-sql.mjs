/** How long what the database does takes while something is done, in milliseconds; what is made of its rows is not counted. */
export async function timeSql({ client }, work) {
  const statement = Object.getPrototypeOf(client.prepare('select 1'))
  const plain = { all: statement.all, get: statement.get, run: statement.run }
  let ms = 0
  for (const [name, ask] of Object.entries(plain)) {
    statement[name] = function (...given) {
      const startedAt = performance.now()
      try {
        return ask.apply(this, given)
      } finally {
        ms += performance.now() - startedAt
      }
    }
  }
  try {
    await work()
    return ms
  } finally {
    Object.assign(statement, plain)
  }
}
