import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

type Messages = { [key: string]: string | Messages }
export type Message = { key: string; text: string }

/** `{ Lesson: { title: '…' } }` → `Lesson.title` with its text. */
export function flattenMessages(messages: Messages, prefix = ''): Message[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [{ key: `${prefix}${name}`, text: value }]
      : flattenMessages(value, `${prefix}${name}.`),
  )
}

/** The names a message is filled with, sorted; a tag as `<name>`. */
export function argumentsOf(text: string): string[] {
  const names = elementsOf(text).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    return element.type === TYPE.tag ? [`<${element.value}>`] : [element.value]
  })
  return [...new Set(names)].sort()
}

/** The plural forms each `{n, plural, …}` of a message has; ordinals, which Arabic does not inflect, are left out. */
export function pluralsOf(text: string): string[][] {
  return elementsOf(text).flatMap((element) =>
    element.type === TYPE.plural && element.pluralType === 'cardinal' ? [Object.keys(element.options)] : [],
  )
}

function elementsOf(text: string): MessageFormatElement[] {
  return parse(text).flatMap(withInner)
}

function withInner(element: MessageFormatElement): MessageFormatElement[] {
  if (element.type === TYPE.tag) return [element, ...element.children.flatMap(withInner)]
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element]
  return [element, ...Object.values(element.options).flatMap((option) => option.value.flatMap(withInner))]
}
