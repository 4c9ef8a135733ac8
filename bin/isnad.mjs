#!/usr/bin/env node
import { register } from 'tsx/esm/api'

register()
const { isnad } = await import('../lib/server/command-line.ts')
process.exitCode = await isnad(process.argv.slice(2))
