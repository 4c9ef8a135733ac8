import type { JoinClassroomResult } from '@/lib/commands/join-classroom'
import type { ReturnToClassroomResult } from '@/lib/commands/return-to-classroom'
import { parseLocale } from '@/lib/i18n/parse-locale'
import { formText } from '@/lib/server/form-text'

type Refusal = Extract<JoinClassroomResult | ReturnToClassroomResult, { ok: false }>['reason']

/** What a form that was refused shows again: never the PIN. */
export interface JoinRefused {
  reason: Refusal
  suggestions: readonly string[]
  nickname: string
}

export function parseJoinForm(form: FormData) {
  return {
    locale: parseLocale(formText(form, 'locale')),
    code: formText(form, 'code'),
    nickname: formText(form, 'nickname'),
    pin: formText(form, 'pin'),
  }
}
