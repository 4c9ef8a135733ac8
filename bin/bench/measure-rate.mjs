import autocannon from 'autocannon'
import { median } from './figures.mjs'

const CONNECTIONS = 10

/** Requests per second under load from ten connections. Throws when an answer is not what was asked for. */
export async function measureRate(load) {
  const startedAt = performance.now()
  let lastAnswerAt = startedAt
  const result = await new Promise((resolve, reject) => {
    const run = autocannon({ connections: CONNECTIONS, timeout: 20, ...load }, (error, result) =>
      error ? reject(error) : resolve(result),
    )
    // Asked for an amount, autocannon ends at the next whole second: what counts is when the last answer came.
    run.on('response', () => {
      lastAnswerAt = performance.now()
    })
  })
  const seconds = (lastAnswerAt - startedAt) / 1000
  const { errors, non2xx, mismatches } = result
  if (errors + non2xx + mismatches > 0) {
    throw new Error(`${load.url}: ${errors} errors, ${non2xx} refused, ${mismatches} unexpected answers`)
  }
  return { perSecond: result['2xx'] / seconds, answered: result['2xx'] }
}

/**
 * Figure and floor in turns, so that whatever else the machine does meets both: the medians. The first turn of each
 * warms the server up and does not count.
 */
export async function compareRates({ figure, floor, rounds }) {
  const [figures, floors] = [[], []]
  for (let round = 0; round <= rounds; round++) {
    figures.push(await figure())
    floors.push(await floor())
  }
  const rateOf = (results) => median(results.slice(1).map(({ perSecond }) => perSecond))
  const answered = figures.reduce((sum, result) => sum + result.answered, 0)
  return { figure: rateOf(figures), floor: rateOf(floors), answered }
}
