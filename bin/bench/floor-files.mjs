import { parse, resolve } from 'node:path'

/**
 * The smallest Next app that does what ours does: a page rendered per request, and a route that writes one row into a
 * database opened as lib/store/open-store.ts opens it. By path.
 */
export const floorFiles = {
  'package.json': '{ "name": "floor", "private": true, "type": "module" }',
  // The packages are a link that leads out of the folder; Turbopack follows it only below its root.
  'next.config.js': `export default {
    poweredByHeader: false,
    serverExternalPackages: ['better-sqlite3'],
    turbopack: { root: ${JSON.stringify(parse(resolve()).root)} },
  }`,
  'app/layout.js': `export default function Layout({ children }) {
    return <html lang="en"><body>{children}</body></html>
  }`,
  'app/page.js': `import { connection } from 'next/server'
  export default async function Page() {
    await connection()
    return <h1>Hello, world</h1>
  }`,
  'app/api/health/route.js': `export const GET = () => new Response('ok')`,
  'app/rows/route.js': `import Database from 'better-sqlite3'
  let insert
  function prepare() {
    const client = new Database(process.env.FLOOR_DATABASE, { timeout: 250 })
    client.pragma('journal_mode = WAL')
    client.pragma('synchronous = FULL')
    client.exec('create table if not exists rows (seq integer primary key, id text unique, option text, at integer)')
    return client.prepare('insert into rows (id, option, at) values (?, ?, ?)')
  }
  export async function POST(request) {
    const { id, option } = await request.json()
    insert ??= prepare()
    insert.run(id, option, Date.now())
    return Response.json({ ok: true })
  }`,
}
