import type { InputNameOf } from '../../metadata/actions.ts'
import { readEveryJudgedIn, readRequiredVerifier } from '../attestation/signed-verdict.ts'
import type { InputContext } from '../context.ts'
import { readDigestOrTag, readRepository } from '../image.ts'
import { readWantedRules } from '../policy/read-rules.ts'
import { readMaskedConnection } from './parts.ts'

/** Every input of verify-verdict. @throws InputError with all problems. */
export async function readVerifyVerdict(context: InputContext<InputNameOf<'verify-verdict'>>) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  const repository = readRepository(form)
  const name = readDigestOrTag(form)
  const verifier = await readRequiredVerifier(context)
  const maxAgeMs = form.duration('max-age')
  const [first = repository, ...further] = readEveryJudgedIn(form)
  const rulesIn = await readWantedRules(context)
  const judgedIn = [rulesIn(first), ...further.map(rulesIn)] as const
  form.complete()
  return {
    connection,
    repository,
    name,
    // Otherwise there was a problem.
    verifier: verifier as NonNullable<typeof verifier>,
    judgedIn,
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  }
}
