import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { argumentsOf, flattenMessages, type Message, pluralsOf } from './message-arguments'

const arabic = load('ar')
const english = load('en')

describe('messages', () => {
  it('both languages have the same keys', () => {
    expect(keysOf(arabic)).toEqual(keysOf(english))
  })

  it('none is empty', () => {
    expect(keysOf([...arabic, ...english].filter(({ text }) => text.trim() === ''))).toEqual([])
  })

  it('both languages are filled with the same arguments', () => {
    expect(argumentsByKey(arabic)).toEqual(argumentsByKey(english))
  })

  it('every Arabic plural has all six forms', () => {
    expect(arabic.filter(({ text }) => pluralsOf(text).some(lacksAForm)).map(({ key }) => key)).toEqual([])
  })

  it('every English plural has one and other', () => {
    const lacks = (forms: string[]) => !forms.includes('one') || !forms.includes('other')
    expect(english.filter(({ text }) => pluralsOf(text).some(lacks)).map(({ key }) => key)).toEqual([])
  })
})

describe('reading a message', () => {
  it('finds arguments inside plurals, choices and tags', () => {
    const text = '{who, select, f {<b>{name}</b>} other {{count, plural, one {#} other {{total, number}}}}}'
    expect(argumentsOf(text)).toEqual(['<b>', 'count', 'name', 'total', 'who'])
  })

  it('finds a form that is missing, also in a plural inside a choice', () => {
    const text = '{who, select, f {{n, plural, one {1} two {2} few {3} many {4} other {5}}} other {}}'
    expect(pluralsOf(text).map(lacksAForm)).toEqual([true])
  })
})

function load(locale: string): Message[] {
  return flattenMessages(JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8')))
}

function keysOf(messages: Message[]): string[] {
  return messages.map(({ key }) => key).sort()
}

function argumentsByKey(messages: Message[]): Record<string, string[]> {
  return Object.fromEntries(messages.map(({ key, text }) => [key, argumentsOf(text)]))
}

function lacksAForm(forms: string[]): boolean {
  return ['zero', 'one', 'two', 'few', 'many', 'other'].some((form) => !forms.includes(form))
}
