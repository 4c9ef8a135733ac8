export function median(numbers) {
  return quantile(numbers, 0.5)
}

/** The smallest of the numbers that at least this share of them does not exceed. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

/** One line per figure: what, how much, beside which floor, and what was wanted. */
export function printFigure(what, { figure, floor = '', apart = '', wanted = '', isMet = null }) {
  const verdict = isMet === null ? '' : isMet ? 'met' : 'NOT MET'
  const line = [what.padEnd(34), figure.padStart(14), floor.padStart(14), apart.padStart(11)].join(' ')
  console.log(`${line}   ${wanted.padEnd(14)} ${verdict}`.trimEnd())
}

export function printTitle(title) {
  console.log(`\n${title}`)
  printFigure('', { figure: 'figure', floor: 'floor', apart: 'apart', wanted: 'wanted' })
}

/** 1 kB is 1000 bytes. */
export function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
