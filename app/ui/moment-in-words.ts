import { getFormatter } from 'next-intl/server'
import { schoolTimeZone } from '@/lib/server/school-time-zone'

/** Writes moments out, by the clock of the school. */
export async function momentInWords(): Promise<(moment: Date) => string> {
  const [format, timeZone] = [await getFormatter(), schoolTimeZone()]
  return (moment) => format.dateTime(moment, 'moment', { timeZone })
}
