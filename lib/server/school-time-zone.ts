/** The time zone of this server's clock, by its IANA name: due dates are meant in it. */
export function schoolTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
