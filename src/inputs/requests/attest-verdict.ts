import type { InputNameOf } from '../../metadata/actions.ts'
import { readRequiredSigner } from '../attestation/signing.ts'
import type { InputContext } from '../context.ts'
import { readDigest } from '../image.ts'
import { readMaskedConnection } from './parts.ts'
import type { StoredFiles } from './promote.ts'

/** Every input of attest-verdict, with the files that it names. @throws InputError with all problems. */
export async function readAttestVerdict(
  context: InputContext<InputNameOf<'attest-verdict'>>,
  stored: Pick<StoredFiles, 'readReport' | 'readManifest'>,
) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  const digest = readDigest(form)
  const reportFile = form.required('report-file')
  const manifestFile = form.text('manifest-file')
  const signer = await readRequiredSigner(context)
  const attestsSboms = form.boolean('attest-sbom')
  form.complete()
  const report = await stored.readReport(reportFile)
  return {
    connection,
    report,
    // Otherwise there was a problem.
    signer: signer as NonNullable<typeof signer>,
    attestsSboms,
    ...(digest === undefined ? {} : { digest }),
    ...(manifestFile === ''
      ? {}
      : { manifest: await stored.readManifest(manifestFile, report.image.digest) }),
  }
}
