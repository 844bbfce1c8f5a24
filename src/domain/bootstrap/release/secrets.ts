/**
 * Every secret value that the chart would otherwise generate again at each rendering or leave at a public default.
 * They are written once, before the first install, and never replaced: a second run then renders the same manifests,
 * and the password that the database was created with is never lost.
 *
 * The keys are those that chart 1.18 and 1.19 look for.
 */

/** Key of the administrator's password in the admin Secret. */
export const ADMIN_PASSWORD_KEY = 'HARBOR_ADMIN_PASSWORD'

/** Key of the database's password: no chart value names a Secret for it, so it is given as a value. */
export const DATABASE_PASSWORD_KEY = 'databasePassword'

/** The user in REGISTRY_HTPASSWD; the chart's default. */
export const REGISTRY_USER = 'harbor_registry_user'

/** Keys with generated text, and the length in characters that Harbor expects. */
const GENERATED_KEYS = {
  // Encrypts credentials in the database: AES, so exactly 16.
  secretKey: 16,
  secret: 16,
  CSRF_KEY: 32,
  JOBSERVICE_SECRET: 16,
  REGISTRY_HTTP_SECRET: 16,
  REGISTRY_PASSWD: 24,
  [DATABASE_PASSWORD_KEY]: 24,
} as const

/** What the internal Secret must hold. */
export const INTERNAL_KEYS: readonly string[] = [
  ...Object.keys(GENERATED_KEYS),
  'REGISTRY_HTPASSWD',
  'tls.key',
  'tls.crt',
]

const ADMIN_PASSWORD_LENGTH = 32

/** Harbor's rule for passwords set by its API or UI; it does not check the initial one. */
const ADMIN_PASSWORD_RULE: readonly RegExp[] = [/^.{8,128}$/, /[A-Z]/, /[a-z]/, /[0-9]/]

/** Without characters that are special in a shell, a URL or a DSN. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** `count` bytes of a cryptographically secure source. */
export type RandomBytes = (count: number) => Uint8Array

/** Whether Harbor accepts the password: 8 to 128 characters with an upper, a lower and a digit. */
export function isAdminPassword(text: string): boolean {
  return ADMIN_PASSWORD_RULE.every((rule) => rule.test(text))
}

/** 32 letters and digits that satisfy Harbor's rule. */
export function generateAdminPassword(random: RandomBytes): string {
  for (;;) {
    const password = generateText(ADMIN_PASSWORD_LENGTH, random)
    if (isAdminPassword(password)) return password
  }
}

/** The generated texts of the internal Secret; helm makes the key pair and the htpasswd line. */
export function generateInternalSecrets(random: RandomBytes): Record<keyof typeof GENERATED_KEYS, string> {
  const generated = Object.entries(GENERATED_KEYS).map(([key, length]) => [key, generateText(length, random)])
  return Object.fromEntries(generated) as Record<keyof typeof GENERATED_KEYS, string>
}

/** Keys that an existing Secret lacks: it was changed, and no new value would fit. */
export function missingKeys(
  data: Readonly<Record<string, string>>,
  expected: readonly string[],
): readonly string[] {
  return expected.filter((key) => (data[key] ?? '') === '')
}

/** Masking a shorter last line of a PEM text would blank out unrelated words of the log. */
const SHORTEST_LINE = 12

/** The lines of a secret to mask: all but those of every PEM text and a short last line. */
export function secretLines(text: string): readonly string[] {
  if (!text.includes('\n')) return [text]
  return text.split('\n').filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'))
}

/** Every character is equally likely: bytes beyond the last whole multiple of the alphabet are discarded. */
function generateText(length: number, random: RandomBytes): string {
  const limit = 256 - (256 % ALPHABET.length)
  let text = ''
  while (text.length < length) {
    for (const byte of random(length)) {
      if (byte < limit && text.length < length) text += ALPHABET[byte % ALPHABET.length]
    }
  }
  return text
}
