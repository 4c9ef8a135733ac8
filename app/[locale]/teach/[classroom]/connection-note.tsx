'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Locale } from '@/lib/question/text'
import type { Connection } from './use-classroom'

type Props = { connection: Connection; locale: Locale; refresh: string }

/** Whether what is shown is fresh, and what to do if not. */
export function ConnectionNote({ connection, locale, refresh }: Props) {
  const [t, format] = [useTranslations('Classroom'), useFormatter()]
  return (
    <div className="mb-2 text-sm">
      <p
        role="status"
        data-connection={connection.kind}
        className={connection.kind === 'live' ? 'needs-script text-muted' : 'text-bad'}
      >
        {connection.kind === 'live' && t('live')}
        {connection.kind === 'lost' &&
          t('lost', {
            time: format.dateTime(connection.since, 'clock', {
              timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            }),
          })}
        {connection.kind === 'signed-out' && (
          <>
            {t('signedOut')} <a href={`/${locale}/teach`}>{t('signIn')}</a>
          </>
        )}
      </p>
      <noscript>
        <a href={refresh} className="inline-flex min-h-11 items-center">
          {t('refresh')}
        </a>
      </noscript>
    </div>
  )
}
