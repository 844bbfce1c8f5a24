import { type Digest, isDigest, parseDigest } from '../../domain/oci/digest.ts'
import type { PreviousBase } from '../../domain/scan/base.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'
import { readDigestOrTag, readRepository } from '../image.ts'
import { readOutputFile } from '../output-file.ts'
import { readJudging } from '../policy/read-rules.ts'
import { readWaiting } from '../scan.ts'
import { readMaskedConnection, requireScan } from './parts.ts'

/** Every input of await-scan. @throws InputError with all problems. */
export async function readAwaitScan(
  context: InputContext<InputNameOf<'await-scan'>>,
  stored: { readonly readManifests: (path: string, digest: Digest) => Promise<readonly Manifest[]> },
) {
  const { form, files } = context
  const connection = await readMaskedConnection(context)
  const repository = readRepository(form)
  const request = {
    connection,
    repository,
    waiting: readWaiting(form),
    name: readDigestOrTag(form),
    baseDigest: readBaseDigest(form),
    tags: form.list('tags'),
    pendingTags: form.list('pending-tags'),
    judging: (await readJudging(context)).judgingOf(repository),
    onFailure: form.choice('on-failure'),
    reportFile: await readOutputFile(form, { name: 'report-file', files }),
  }
  const waiting = requireScan(
    context,
    request.waiting,
    '"never" leaves this step nothing to do; leave the step out',
  )
  const manifestFile = form.text('manifest-file')
  const { name } = request
  const isOfDigest = isDigest(name)
  if (manifestFile !== '' && !isOfDigest && !form.isRefused('digest')) {
    form.problem('manifest-file', 'needs a digest in "digest": of a tag it is not known which image it is on')
  }
  form.complete()
  return {
    ...request,
    waiting,
    ...(manifestFile !== '' && isOfDigest
      ? { manifests: await stored.readManifests(manifestFile, name) }
      : {}),
  }
}

/** `base-digest`, as copy-image writes it; undefined when it was not given. */
function readBaseDigest(form: InputForm<'base-digest'>): PreviousBase | undefined {
  return form.optional('base-digest', (text) => (text === 'none' ? text : parseDigest(text)))
}
