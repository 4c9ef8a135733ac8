import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Next makes an action's id from its file, its name and how many parameters it has. Change one of them, and every page
// opened before the change can no longer save. Add an action beside these instead.
test.each([
  ['submitAnswerAction', '_previous: AnswerResult | null, form: FormData'],
  ['revealKeyAction', '_previous: AnswerResult | null, form: FormData'],
])('%s keeps its file, its name and its two parameters', (name, parameters) => {
  const source = readFileSync('app/[locale]/lessons/[lesson]/[section]/actions.ts', 'utf8')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/,? \)/g, ')')
  expect(source).toContain(`export async function ${name}(${parameters})`)
})
