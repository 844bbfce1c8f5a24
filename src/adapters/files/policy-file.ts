import * as v from 'valibot'
import { parsePackageUrl } from '../../domain/exceptions/purl.ts'
import { isVulnerabilityId, parseExpiry, VULNERABILITY_ID } from '../../domain/exceptions/trivyignore.ts'
import type { ExploitSources } from '../../domain/gate/exploits.ts'
import { IGNORABLE_STATUSES } from '../../domain/gate/vendor-status.ts'
import { isPattern, PATTERN_FORM } from '../../domain/policy/pattern.ts'
import type { NamedRules, PolicyDocument, PolicyException } from '../../domain/policy/policy.ts'
import {
  ALLOWABLE_INPUTS,
  EXTENDABLE_WORDS,
  FAIL_ON_WORDS,
  OS_SUPPORT_WORDS,
} from '../../domain/policy/words.ts'
import { RANKED_SEVERITIES } from '../../domain/scan/severity.ts'
import type { GatePolicy } from '../../domain/scan/verdict.ts'
import { decodeUntrusted, describePlace, onlyObject, type UntrustedDocument } from '../untrusted/document.ts'
import { parseUntrustedYaml } from '../untrusted/yaml.ts'

/** Here as well, because a file of exceptions needs most of the same: one part of the bundle reads both. */
export { parseExceptionFile } from './exception-file.ts'

/** The policy of an organisation. docs/policy.schema.json says the same; a test holds the two together. */

const limit = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999)))

/** An https address without anything secret, or a path. */
const SOURCE = /^(?:https:\/\/[^\s@?#]+|(?![A-Za-z][A-Za-z0-9+.-]*:\/\/)\S(?:.*\S)?)$/
const source = v.exactOptional(
  v.custom<string>(
    (value) => typeof value === 'string' && SOURCE.test(value),
    'expected an https address without a user, a query and a fragment, or the path of a file',
  ),
)

/** With the names of the inputs. */
const rules = onlyObject({
  'fail-on': v.exactOptional(v.picklist(FAIL_ON_WORDS)),
  'max-findings': v.exactOptional(
    onlyObject({
      critical: limit,
      high: limit,
      medium: limit,
      low: limit,
      negligible: limit,
      unknown: limit,
    }),
  ),
  'fail-on-cvss': v.exactOptional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(10))),
  'fail-on-kev': v.exactOptional(v.boolean()),
  'fail-on-epss': v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  'only-fixable': v.exactOptional(v.boolean()),
  'ignore-status': v.exactOptional(v.array(v.picklist(IGNORABLE_STATUSES))),
  'os-support': v.exactOptional(v.picklist(OS_SUPPORT_WORDS)),
  'os-extended-support': v.exactOptional(v.array(v.picklist(EXTENDABLE_WORDS))),
  'unknown-severity': v.exactOptional(v.picklist(RANKED_SEVERITIES)),
  'kev-source': source,
  'epss-source': source,
  'exploit-data-max-age': v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
})

const allow = v.exactOptional(v.array(v.picklist(ALLOWABLE_INPUTS)))
const pattern = v.custom<string>(
  (value) => typeof value === 'string' && isPattern(value),
  `expected ${PATTERN_FORM}`,
)

const baseImages = v.exactOptional(v.array(pattern))

/** A text that says something. */
function said(what: string) {
  return v.custom<string>((value) => typeof value === 'string' && /\S/.test(value), `expected ${what}`)
}

const exception = onlyObject({
  id: v.custom<string>(
    (value) => typeof value === 'string' && isVulnerabilityId(value),
    `expected ${VULNERABILITY_ID}`,
  ),
  match: v.exactOptional(pattern),
  purls: v.exactOptional(
    v.pipe(
      v.array(
        v.custom<string>(
          (value) => typeof value === 'string' && isPackageUrl(value),
          'expected a package URL (pkg:type/namespace/name@version)',
        ),
      ),
      v.minLength(1),
    ),
  ),
  reason: said('the reason of the exception'),
  owner: said('the owner of the exception: a person or a team'),
  expires: v.custom<string>(
    (value) =>
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseExpiry(value) !== undefined,
    'expected the day on which the exception ends, as in 2027-01-31',
  ),
})

const document = onlyObject({
  version: v.literal(1),
  rules: v.exactOptional(rules),
  allow,
  'base-images': baseImages,
  repositories: v.exactOptional(
    v.array(onlyObject({ match: pattern, rules: v.exactOptional(rules), allow, 'base-images': baseImages })),
  ),
  exceptions: v.exactOptional(v.array(exception)),
})

function isPackageUrl(text: string): boolean {
  try {
    parsePackageUrl(text)
    return true
  } catch {
    return false
  }
}

/**
 * Reads the text of a policy.
 *
 * @param file.source how the exceptions name where they are from.
 * @throws Error that says where something is wrong and what was expected. It quotes nothing of the text: that may be a
 *   file of something else.
 */
export function parsePolicyFile(file: { readonly source: string; readonly text: string }): PolicyDocument {
  const yaml = parseUntrustedYaml(file.text.replace(/^\ufeff/, ''))
  const decoded = decodeUntrusted(document, yaml)
  const sections = decoded.repositories ?? []
  requireDistinct(sections, yaml)
  return {
    common: namedRules(decoded),
    sections: sections.map((section) => ({ pattern: section.match, ...namedRules(section) })),
    exceptions: (decoded.exceptions ?? []).map((entry, index): PolicyException => {
      const { id, match, purls = [], reason, owner, expires } = entry
      const line = yaml.lineAt(['exceptions', index])
      const expiresAt = parseExpiry(expires)
      return {
        ...(match === undefined ? {} : { pattern: match }),
        owner: owner.trim(),
        ...(line === undefined ? {} : { line }),
        rule: {
          kind: 'ignore-rule',
          id,
          purls,
          paths: [],
          source: `policy ${file.source}${line === undefined ? '' : ` line ${line}`}`,
          reason: `${reason.trim()} (owner: ${owner.trim()})`,
          ...(expiresAt === undefined ? {} : { expiresAt }),
        },
      }
    }),
  }
}

/** Of two sections for the same pattern one would be without effect. */
function requireDistinct(sections: readonly { readonly match: string }[], yaml: UntrustedDocument): void {
  const known = new Set(['repositories', 'match'])
  for (const [index, { match }] of sections.entries()) {
    if (sections.findIndex((section) => section.match === match) === index) continue
    const place = describePlace(yaml, { path: ['repositories', index, 'match'], known })
    throw new Error(`${place}: the pattern is there twice`)
  }
}

function namedRules(part: {
  readonly rules?: v.InferOutput<typeof rules>
  readonly allow?: v.InferOutput<typeof allow>
  readonly 'base-images'?: v.InferOutput<typeof baseImages>
}): NamedRules {
  const { rules: named = {}, allow: allowed, 'base-images': bases } = part
  // Each is named, so that a new rule of the gate is one of the policy too.
  const gate: { -readonly [Rule in Exclude<keyof GatePolicy, 'ignoreBase'>]: GatePolicy[Rule] | undefined } =
    {
      failOn: named['fail-on'],
      maxFindings: named['max-findings'],
      failOnCvss: named['fail-on-cvss'],
      failOnKev: named['fail-on-kev'],
      failOnEpss: named['fail-on-epss'],
      onlyFixable: named['only-fixable'],
      ignoreStatus: named['ignore-status'],
      osSupport: named['os-support'],
      osExtendedSupport: named['os-extended-support'],
      unknownSeverity: named['unknown-severity'],
    }
  const sources: { -readonly [Name in keyof ExploitSources]?: ExploitSources[Name] | undefined } = {
    kev: named['kev-source'],
    epss: named['epss-source'],
    maxAgeDays: named['exploit-data-max-age'],
  }
  return {
    gate: withoutUndefined(gate),
    sources: withoutUndefined(sources),
    ...(allowed === undefined ? {} : { allow: allowed }),
    ...(bases === undefined ? {} : { baseImages: bases }),
  }
}

function withoutUndefined<T extends object>(value: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }
}
