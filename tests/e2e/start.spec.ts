import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { lastBuild } from '../../bin/ensure-built.mjs'
import { openDataFolder } from '../../lib/server/data-folder'
import { runStart, type StartRun } from './run-start'

type Start = (settings: { dataDir: string; port?: string; host?: string }) => StartRun

const test = base.extend<{ folder: string; start: Start }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-start-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  start: async ({}, use) => {
    const runs: StartRun[] = []
    await use(({ dataDir, port = '0', host = '' }) => {
      const run = runStart({ DATA_DIR: dataDir, PORT: port, HOST: host })
      runs.push(run)
      return run
    })
    for (const run of runs) await run.stop()
  },
})

test('the first start makes the data folder, for its owner only; the next one takes seconds', async ({
  folder,
  start,
}) => {
  const dataDir = join(folder, 'data')
  await makeWithKeyOfBuild(dataDir)
  for (const _ of ['first', 'second']) {
    const startedAt = Date.now()
    const run = start({ dataDir })
    await run.ready
    expect(run.said()).not.toContain('Building')
    expect(Date.now() - startedAt).toBeLessThan(20_000)
    expect(await run.stop()).toBe(0)
  }
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700)
})

test('it says where to go: this computer and every address of the network', async ({
  folder,
  start,
  request,
}) => {
  await makeWithKeyOfBuild(folder)
  const run = start({ dataDir: folder })
  await run.ready
  const addresses = [...run.said().matchAll(/http:\/\/(\S+):\d+/g)]
  expect(addresses.map((match) => match[1])).toEqual(['localhost', ...ownAddresses()])
  for (const [url] of addresses) expect((await request.get(`${url}/api/health`)).ok()).toBe(true)
  await run.stop()
  await expect(request.get(`${addresses[0]?.[0]}/api/health`)).rejects.toThrow('ECONNREFUSED')
})

test('HOST keeps it to one address', async ({ folder, start }) => {
  await makeWithKeyOfBuild(folder)
  const run = start({ dataDir: folder, host: '127.0.0.1' })
  await run.ready
  expect([...run.said().matchAll(/http:\/\/(\S+):\d+/g)].map((match) => match[1])).toEqual(['127.0.0.1'])
  await run.stop()
})

test('a port already taken: it says so', async ({ folder, start }) => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '0.0.0.0', () => resolve((other.address() as { port: number }).port))
  })
  const run = start({ dataDir: folder, port: String(port) })
  expect(await run.exitCode).toBe(1)
  expect(run.said()).toBe(
    `Port ${port} is already taken, perhaps by Isnad itself. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`,
  )
  other.close()
})

test('a port that is none: it says what was expected', async ({ folder, start }) => {
  const run = start({ dataDir: folder, port: 'three thousand' })
  expect(await run.exitCode).toBe(1)
  expect(run.said()).toBe('PORT: expected a number from 1 to 65535.\n')
})

test('a data folder that cannot be written: one line, and it ends', async ({ folder, start }) => {
  const file = join(folder, 'a-file')
  await writeFile(file, 'not a folder')
  await expectOneLine(start({ dataDir: join(file, 'data') }))
})

test('a file there that is not a database: one line, and the file is as it was', async ({
  folder,
  start,
}) => {
  const { databasePath } = await openDataFolder(folder)
  await writeFile(databasePath, 'a shopping list, not a database')
  await expectOneLine(start({ dataDir: folder }))
  expect(await readFile(databasePath, 'utf8')).toBe('a shopping list, not a database')
})

test('a database that is gone: one line, never an empty one in its place', async ({ folder, start }) => {
  await makeWithKeyOfBuild(folder)
  const first = start({ dataDir: folder })
  await first.ready
  await first.stop()
  const { databasePath } = await openDataFolder(folder)
  for (const ending of ['', '-wal', '-shm']) await rm(`${databasePath}${ending}`, { force: true })
  await expectOneLine(start({ dataDir: folder }))
  await expect(stat(databasePath)).rejects.toThrow('ENOENT')
})

async function expectOneLine(run: StartRun) {
  expect(await run.exitCode).toBe(1)
  expect(run.said()).toMatch(/^Opening the data folder\.\n[^\n]+\n$/)
  expect(run.said()).not.toContain('    at ')
}

/** A data folder with the key the build at hand was made with, so that no start needs to build. */
async function makeWithKeyOfBuild(dataDir: string) {
  const { actionsKey } = lastBuild() ?? {}
  if (actionsKey === undefined) throw new Error('There is no build to start: run `npm run build` first.')
  const { secrets } = await openDataFolder(dataDir)
  const file = join(dataDir, 'secrets.json')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(JSON.stringify(secrets.actionsKey), JSON.stringify(actionsKey)))
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
