import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { printFigure } from './figures.mjs'

const TEACHERS = 5
const POLL_EVERY_MS = 3000
const WATCHED_SECONDS = 30

/** Five teachers, each with a classroom, ask every three seconds; nobody answers. */
export async function benchPolls(school, polls, headers) {
  const revisions = await Promise.all(
    polls.map(async (poll) => (await (await fetch(poll(0), { headers })).json()).revision),
  )
  const before = cpuSeconds(school.pid)
  let largest = 0
  const ask = async (index) => {
    const body = await (await fetch(polls[index](revisions[index]), { headers })).text()
    largest = Math.max(largest, Buffer.byteLength(body))
  }
  for (let round = 0; round < (WATCHED_SECONDS * 1000) / POLL_EVERY_MS; round++) {
    for (let teacher = 0; teacher < TEACHERS; teacher++) await ask(teacher % polls.length)
    await wait(POLL_EVERY_MS)
  }
  const share = (cpuSeconds(school.pid) - before) / WATCHED_SECONDS
  printFigure('a poll without change', {
    figure: `${largest} bytes`,
    wanted: '<= 300 bytes',
    isMet: largest <= 300,
  })
  printFigure(`watched by ${TEACHERS} teachers`, {
    figure: `${(100 * share).toFixed(1)} % core`,
    wanted: '<= 10 %',
    isMet: share <= 0.1,
  })
}

/** Of the server and its children so far. Linux only: 100 ticks are a second. */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
}
