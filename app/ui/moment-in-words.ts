import { getFormatter } from 'next-intl/server'
import type { Locale } from '@/lib/question/text'
import { schoolTimeZone } from '@/lib/server/school-time-zone'

/** Writes moments out, by the clock of the school; in the language of the page, if no other is asked for. */
export async function momentInWords(locale?: Locale): Promise<(moment: Date) => string> {
  const format = await getFormatter(locale && { locale })
  return (moment) => format.dateTime(moment, 'moment', { timeZone: schoolTimeZone() })
}
