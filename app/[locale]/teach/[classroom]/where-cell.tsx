'use client'

import { useTranslations } from 'next-intl'
import type { LiveState, LiveStateName } from '@/lib/progress/live-state'
import type { WatchedSection } from './watched-lesson'

const looks: Record<LiveStateName, { sign: string; text: string }> = {
  stuck: { sign: '!', text: 'font-semibold text-bad' },
  'not-begun': { sign: '○', text: 'text-muted' },
  paused: { sign: '‖', text: 'text-muted' },
  working: { sign: '•', text: '' },
  done: { sign: '✓', text: 'text-good' },
}

type Props = { state: LiveState; sections: readonly WatchedSection[]; now: Date }

/** How a student is doing, and the section and question of their last answer. */
export function WhereCell({ state, sections, now }: Props) {
  const t = useTranslations('Live')
  const look = looks[state.name]
  const section = sections.findIndex(({ id }) => id === state.at?.section)
  const question = sections[section]?.questions.findIndex(({ id }) => id === state.at?.question) ?? -1
  const silentMs = now.getTime() - (state.lastAnsweredAt?.getTime() ?? now.getTime())
  return (
    <td className="min-w-32 p-2 align-top" data-state={state.name}>
      <span className={`block ${look.text}`}>
        <span aria-hidden="true">{look.sign} </span>
        {state.why === 'silent' && t('silent', { minutes: Math.max(0, Math.floor(silentMs / 60_000)) })}
        {state.why === 'wrong' && t('wrong')}
        {state.why === null && t(`state.${state.name}`)}
      </span>
      {section >= 0 && state.name !== 'done' && (
        <span className="block text-muted text-xs">
          {question < 0
            ? t('atSection', { section: section + 1 })
            : t('at', { section: section + 1, question: question + 1 })}
        </span>
      )}
    </td>
  )
}
