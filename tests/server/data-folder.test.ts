import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder } from '@/lib/server/data-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-data-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a new folder is its owner’s only, with secrets that stay', () => {
  const dir = join(folder, 'new')
  const first = openDataFolder(dir)
  expect(statSync(dir).mode & 0o777).toBe(0o700)
  expect(statSync(join(dir, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(openDataFolder(dir).secrets).toEqual(first.secrets)
  expect(new Set(Object.values(first.secrets)).size).toBe(3)
})

test('a database that was there and is gone is not replaced by an empty one', () => {
  const { databasePath } = openDataFolder(folder)
  writeFileSync(databasePath, 'rows')
  openDataFolder(folder)
  rmSync(databasePath)
  expect(() => openDataFolder(folder)).toThrow(expect.objectContaining({ code: 'missing-database' }))
  expect(existsSync(databasePath)).toBe(false)
})

test('a database emptied to nothing counts as gone', () => {
  const { databasePath } = openDataFolder(folder)
  writeFileSync(databasePath, 'rows')
  openDataFolder(folder)
  writeFileSync(databasePath, '')
  expect(() => openDataFolder(folder)).toThrow(expect.objectContaining({ code: 'missing-database' }))
})

test('secrets that cannot be read are not made anew', () => {
  openDataFolder(folder)
  writeFileSync(join(folder, 'secrets.json'), '{"cookieKey":"short"}')
  expect(() => openDataFolder(folder)).toThrow(expect.objectContaining({ code: 'secrets-unreadable' }))
})

test('a file in the folder’s place is refused in one line', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => openDataFolder(join(file, 'data'))).toThrow(
    /^[^\n]*expected a folder that can be written, got \w+$/,
  )
})
