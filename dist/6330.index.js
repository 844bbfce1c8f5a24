export const id=6330
export const ids=[6330]
export const modules={76330:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{attestVerdict:()=>actions_attestation_attest_verdict_namespaceObject,awaitScan:()=>actions_await_scan_namespaceObject,checkExceptions:()=>recheck_check_exceptions_namespaceObject,copyImage:()=>actions_copy_image_namespaceObject,promote:()=>actions_promote_namespaceObject,pushAndScan:()=>actions_push_and_scan_namespaceObject,pushImages:()=>actions_push_images_namespaceObject,recheckImages:()=>recheck_recheck_images_namespaceObject,verifyVerdict:()=>actions_attestation_verify_verdict_namespaceObject})
var actions_attestation_attest_verdict_namespaceObject={}
__webpack_require__.r(actions_attestation_attest_verdict_namespaceObject)
__webpack_require__.d(actions_attestation_attest_verdict_namespaceObject,{run:()=>run})
var actions_attestation_verify_verdict_namespaceObject={}
__webpack_require__.r(actions_attestation_verify_verdict_namespaceObject)
__webpack_require__.d(actions_attestation_verify_verdict_namespaceObject,{run:()=>verify_verdict_run})
var actions_await_scan_namespaceObject={}
__webpack_require__.r(actions_await_scan_namespaceObject)
__webpack_require__.d(actions_await_scan_namespaceObject,{run:()=>await_scan_run})
var actions_copy_image_namespaceObject={}
__webpack_require__.r(actions_copy_image_namespaceObject)
__webpack_require__.d(actions_copy_image_namespaceObject,{run:()=>copy_image_run})
var actions_promote_namespaceObject={}
__webpack_require__.r(actions_promote_namespaceObject)
__webpack_require__.d(actions_promote_namespaceObject,{run:()=>promote_run})
var actions_push_and_scan_namespaceObject={}
__webpack_require__.r(actions_push_and_scan_namespaceObject)
__webpack_require__.d(actions_push_and_scan_namespaceObject,{run:()=>push_and_scan_run})
var actions_push_images_namespaceObject={}
__webpack_require__.r(actions_push_images_namespaceObject)
__webpack_require__.d(actions_push_images_namespaceObject,{run:()=>push_images_run})
var recheck_check_exceptions_namespaceObject={}
__webpack_require__.r(recheck_check_exceptions_namespaceObject)
__webpack_require__.d(recheck_check_exceptions_namespaceObject,{run:()=>check_exceptions_run})
var recheck_recheck_images_namespaceObject={}
__webpack_require__.r(recheck_recheck_images_namespaceObject)
__webpack_require__.d(recheck_recheck_images_namespaceObject,{run:()=>recheck_images_run})
var promises_=__webpack_require__(51455)
var external_node_path_=__webpack_require__(76760)
var errors=__webpack_require__(85096)
var oci_digest=__webpack_require__(73729)
var oci_manifest=__webpack_require__(25380)
var image_content=__webpack_require__(56388)
var input_file=__webpack_require__(9558)
var output_file=__webpack_require__(88329)
const MAX_MANIFEST_BYTES=4*1024*1024
const MAX_CHILDREN=1e3
async function writeManifestFile(directory,image){const write=async(digest,{bytes})=>{const path=(0,external_node_path_.join)(directory,fileName(digest))
await(0,output_file.f)(path,file=>file.writeFile(bytes))
return path}
for(const child of image.childManifests)await write((0,image_content.ol)(child.bytes),child)
return write(image.digest,image.manifest)}const fileName=digest=>`harbor-manifest-${digest.slice(7)}.json`
async function readManifestFile(path,digest){try{const bytes=await(0,input_file.jH)(path,{maxBytes:MAX_MANIFEST_BYTES})
if((0,image_content.ol)(bytes)!==digest)throw new Error(`it is not the manifest of the image that was judged, ${digest}`)
return{bytes,mediaType:mediaTypeOf(JSON.parse(bytes.toString("utf8")))}}catch(error){throw new errors.yo(`failed to use the manifest file ${path}: ${(0,errors.gJ)(error)}. No tag was set`)}}async function readManifestFiles(path,digest){const manifest=await readManifestFile(path,digest)
const children=[]
for(const child of childrenOf(manifest).slice(0,MAX_CHILDREN)){const childPath=(0,external_node_path_.join)((0,external_node_path_.dirname)(path),fileName(child))
const isThere=await(0,promises_.access)(childPath).then(()=>true,()=>false)
if(isThere)children.push(await readManifestFile(childPath,child))}return[manifest,...children]}function childrenOf({bytes}){const{manifests}=JSON.parse(Buffer.from(bytes).toString("utf8"))
const descriptors=Array.isArray(manifests)?manifests:[]
return descriptors.flatMap(descriptor=>{const{digest}=descriptor??{}
return typeof digest==="string"&&(0,oci_digest.Bc)(digest)?[digest]:[]})}function mediaTypeOf(document){const{mediaType,manifests}=document
if(typeof mediaType==="string"&&mediaType!=="")return mediaType
return manifests===void 0?oci_manifest.Ap.ociManifest:oci_manifest.Ap.ociIndex}var report_file=__webpack_require__(46159)
var outputs=__webpack_require__(8576)
var signing=__webpack_require__(72536)
var inputs_image=__webpack_require__(40243)
var parts=__webpack_require__(82919)
async function readAttestVerdict(context,stored){const{form}=context
const connection=await(0,parts.Y5)(context)
const digest=(0,inputs_image.rP)(form)
const reportFile=form.required("report-file")
const manifestFile=form.text("manifest-file")
const signer=await(0,signing._N)(context)
const attestsSboms=form.boolean("attest-sbom")
form.complete()
const report=await stored.readReport(reportFile)
return{connection,report,signer,attestsSboms,...digest===void 0?{}:{digest},...manifestFile===""?{}:{manifest:await stored.readManifest(manifestFile,report.image.digest)}}}var contradiction=__webpack_require__(84060)
function isPassed(report){return report.verdict.name==="passed"&&(0,contradiction.P)(report)===void 0}function requirePassed(report){if(isPassed(report))return report
const{verdict}=report
throw new Error(verdict.name==="passed"?`the report contradicts itself: ${(0,contradiction.P)(report)}`:`the verdict is ${verdict.name}`)}var call_limits=__webpack_require__(7441)
var harbor_permission=__webpack_require__(55739)
var harbor_repository=__webpack_require__(14084)
var promotion_approval=__webpack_require__(88230)
var missing_permissions=__webpack_require__(84644)
const REFUSED=new Set([401,403])
async function explainRefusal(input,{harbor,work}){try{return await work()}catch(error){if(!(error instanceof errors.dr)||!REFUSED.has(error.status))throw error
const missing=await(0,missing_permissions.g)(input,harbor).catch(()=>[])
if(missing.length===0)throw error
const explanation=(0,harbor_permission.NE)({...input,missing,isProjectKnown:true})
throw new errors.yo(`${explanation}\n${input.nothingDone}`,{cause:error})}}var attestation_statement=__webpack_require__(97331)
function nameOf({image}){return image.reference.slice(0,-`@${image.digest}`.length)}function judgedSubjects(report){const{image,platforms,findings,ignored}=report
const name=nameOf(report)
const whole={subject:{name,digest:image.digest},platforms,findings,ignored}
const children=platforms.filter(({digest})=>digest!==image.digest).map(platform=>{const isThere=finding=>finding.platforms.includes(platform.platform)
return{subject:{name,digest:platform.digest},platforms:[platform],findings:findings.filter(isThere),ignored:ignored.filter(isThere)}})
return[...children,whole]}var verdict=__webpack_require__(32055)
var finding=__webpack_require__(85036)
var attested_run=__webpack_require__(59480)
function describeVulnerabilities(judged,{report,run}){const{uri,version}=scannerOf(report.scanner)
return{invocation:{parameters:[],uri:run?.url??"",event_id:run?.id??"","builder.id":attested_run.z},scanner:{uri,version,db:{uri:"",version:""},result:{counts:(0,finding.ng)(judged.findings),total:judged.findings.length,platforms:judged.platforms.map(({platform,digest})=>({platform,digest})),findings:judged.findings.map(finding=>({...describeFinding(finding),...finding.isNew===void 0?{}:{isNew:finding.isNew}})),ignored:judged.ignored.map(finding=>({...describeFinding(finding),ignoredBy:finding.ignoredBy}))}},metadata:scanTimes(judged)}}function describeFinding(finding){const{id,package:name,version,fixVersion,severity,cvssScore,status,platforms}=finding
const{isKnownExploited,epss}=finding
return{id,package:name,version,fixVersion,severity,platforms,...cvssScore===void 0?{}:{cvssScore},...isKnownExploited===void 0?{}:{isKnownExploited},...epss===void 0?{}:{epss},...status===void 0?{}:{status}}}function scannerOf(scanner){const at=scanner.lastIndexOf(" ")
const name=at<0?scanner:scanner.slice(0,at)
const version=at<0?"":scanner.slice(at+1)
if(name!=="Trivy")return{uri:name,version}
return{uri:`pkg:github/aquasecurity/trivy@${version.replace(/^v/,"")}`,version}}function scanTimes({platforms}){const ends=platforms.map(({finishedAt=""})=>Date.parse(finishedAt))
if(ends.length===0||ends.some(Number.isNaN))return{}
const starts=platforms.map(({durationSeconds=0},index)=>(ends[index]??0)-durationSeconds*1e3)
return{scanStartedOn:formatTime(Math.min(...starts)),scanFinishedOn:formatTime(Math.min(...ends))}}function formatTime(milliseconds){return new Date(milliseconds).toISOString()}function statementsOf(report,context){return judgedSubjects(report).flatMap(judged=>{const{subject}=judged
return[{subject,predicateType:attestation_statement.To.vulnerabilities,predicate:describeVulnerabilities(judged,{report,...context})},{subject,predicateType:attestation_statement.To.verdict,predicate:(0,verdict.XZ)(judged,{report,...context})}]})}var runnable=__webpack_require__(96820)
const BUNDLE_MEDIA_TYPE="application/vnd.dev.sigstore.bundle.v0.3+json"
const BUNDLE_ANNOTATION={content:"dev.sigstore.bundle.content",predicateType:"dev.sigstore.bundle.predicateType",created:"org.opencontainers.image.created"}
const EMPTY_CONFIG_TEXT="{}"
const EMPTY_CONFIG_MEDIA_TYPE="application/vnd.oci.empty.v1+json"
const LISTED_BUNDLE_TYPES=[BUNDLE_MEDIA_TYPE,EMPTY_CONFIG_MEDIA_TYPE]
function renderBundleManifest(input){const{subject,bundle,annotations}=input
return JSON.stringify({schemaVersion:2,mediaType:oci_manifest.Ap.ociManifest,artifactType:BUNDLE_MEDIA_TYPE,config:{mediaType:EMPTY_CONFIG_MEDIA_TYPE,digest:runnable.$,size:EMPTY_CONFIG_TEXT.length,artifactType:BUNDLE_MEDIA_TYPE},layers:[{mediaType:BUNDLE_MEDIA_TYPE,digest:bundle.digest,size:bundle.size}],subject:{mediaType:subject.mediaType,digest:subject.digest,size:subject.size},annotations})}function bundleAnnotations(predicateType,created){return{[BUNDLE_ANNOTATION.content]:"dsse-envelope",[BUNDLE_ANNOTATION.predicateType]:predicateType,[BUNDLE_ANNOTATION.created]:created.replace(/\.\d+Z$/,"Z")}}function describeSubjects(manifest,digest){const{mediaType,bytes}=manifest
const root={mediaType,digest,size:bytes.length}
if(!(0,oci_manifest.$$)(mediaType))return[root]
const{manifests}=JSON.parse((new TextDecoder).decode(bytes))
return[root,...Array.isArray(manifests)?manifests.filter(isPlainDescriptor):[]]}function isPlainDescriptor(value){if(typeof value!=="object"||value===null)return false
const{mediaType,digest,size}=value
return typeof mediaType==="string"&&typeof digest==="string"&&(0,oci_digest.Bc)(digest)&&Number.isSafeInteger(size)}function addToFallback(present,entry){const index=present===void 0?{schemaVersion:2,mediaType:oci_manifest.Ap.ociIndex,manifests:[]}:JSON.parse(present)
const{manifests}=index
if(!Array.isArray(manifests))throw new Error("it is not an index")
const others=manifests.filter(other=>other?.digest!==entry.digest)
return JSON.stringify({...index,manifests:[...others,entry]})}var format=__webpack_require__(52764)
const MAX_SIGNED_SBOM_BYTES=32e6
function renderSbomStatement(sbom){const{subject,platform,document,redact}=sbom
const failed=`failed to sign the SBOM of ${platform}`
const bytes=(new TextEncoder).encode(document).length
if(bytes>MAX_SIGNED_SBOM_BYTES)throw new errors.yo(`${failed}: it has ${(0,format.z3)(bytes)}, and one statement holds at most ${(0,format.z3)(MAX_SIGNED_SBOM_BYTES)}; leave "attest-sbom" out for this image`)
try{const predicate=redact(JSON.parse(document))
return(0,attestation_statement.M_)({subject,predicateType:attestation_statement.To.sbom,predicate})}catch(cause){if(!(cause instanceof RangeError))throw cause
throw new errors.yo(`${failed}: it is nested too deeply`,{cause})}}async function fetchSbom(repository,image,harbor){const{platform,digest}=image
const{sbomDigest}=await harbor.fetchSbomOverview(repository,digest)??{}
if(sbomDigest===void 0)throw new errors.yo(`failed to sign the SBOM of ${platform}: Harbor has none; "sbom: true", or actions/save-sbom before, has it made`)
return harbor.fetchSbom(repository,{sbomDigest,platform})}var oci_signature=__webpack_require__(97731)
async function pushBundle(repository,bundle,ports){const{harbor,hash}=ports
const{subject}=bundle
const blob=encode(bundle.text,hash)
await harbor.putBlob(repository,blob)
await harbor.putBlob(repository,encode(EMPTY_CONFIG_TEXT,hash))
const annotations=bundleAnnotations(bundle.predicateType,bundle.created)
const{bytes,digest}=encode(renderBundleManifest({subject,bundle:{digest:blob.digest,size:blob.bytes.length},annotations}),hash)
const mediaType=oci_manifest.Ap.ociManifest
const{isListed}=await harbor.putManifest(repository,{reference:digest,mediaType,bytes})
if(!isListed){const entry={mediaType,digest,size:bytes.length,artifactType:BUNDLE_MEDIA_TYPE,annotations}
await listByTag(repository,{subject:subject.digest,entry},harbor)}return digest}async function listByTag(repository,listed,harbor){const tag=(0,oci_signature.fH)(listed.subject)
const name=`${(0,harbor_repository.sT)(repository)}:${tag}`
const present=await harbor.fetchTagged(repository,tag)
if(present==="blocked")throw new errors.dr(`a policy of its project hides ${name}, the list of what is signed`)
const text=present==="absent"?void 0:(new TextDecoder).decode(present.bytes)
try{const bytes=(new TextEncoder).encode(addToFallback(text,listed.entry))
await harbor.putManifest(repository,{reference:tag,mediaType:oci_manifest.Ap.ociIndex,bytes})}catch(cause){if(cause instanceof errors.dr)throw cause
throw new errors.dr(`failed to add to ${name}, the list of what is signed: ${(0,errors.gJ)(cause)}`,{cause})}}function encode(text,hash){return{digest:`sha256:${hash(text)}`,bytes:(new TextEncoder).encode(text)}}async function attestVerdict(input,ports){const{report}=input
const{signer,harbor}=ports
const repository=(0,harbor_repository.q$)(report.image.repository)
const subjectOf=await openSubjects(input,{repository,harbor})
const attestations=[]
for await(const statement of statements(input,{...ports,repository})){const{predicateType}=statement
const subject=await subjectOf(statement.subject)
const text=await signer.sign(statement.text)
const bundle={text,subject,predicateType,created:report.generatedAt}
const digest=await pushBundle(repository,bundle,ports)
attestations.push({subject:subject.digest,predicateType,digest})}const subjects=new Set(attestations.map(({subject})=>subject)).size
const signed=input.attestsSboms?"the verdict, the findings and the SBOMs":"the verdict and the findings"
ports.log.info(`Signed ${signed} of ${report.image.reference}: ${(0,format.LS)(attestations.length,"statement")} about ${(0,format.LS)(subjects,"manifest")}`)
return attestations}async function*statements({report,run,attestsSboms},ports){const{repository,harbor,hash,redact}=ports
if(attestsSboms){const platforms=new Map(report.platforms.map(platform=>[platform.digest,platform]))
for(const{platform,digest}of platforms.values()){const document=await fetchSbom(repository,{platform,digest},harbor)
const subject={name:nameOf(report),digest}
const text=renderSbomStatement({subject,platform,document,redact})
yield{subject:digest,predicateType:attestation_statement.To.sbom,text}}}for(const statement of statementsOf(report,{run,hash})){const{subject,predicateType}=statement
yield{subject:subject.digest,predicateType,text:(0,attestation_statement.M_)(statement)}}}async function openSubjects(input,{repository,harbor}){const{digest}=input.report.image
const manifest=input.manifest??await fetchSubject(digest)
const known=new Map(describeSubjects(manifest,digest).map(subject=>[subject.digest,subject]))
return async wanted=>{const subject=known.get(wanted)
if(subject!==void 0)return subject
const{mediaType,bytes}=await fetchSubject(wanted)
return{mediaType,digest:wanted,size:bytes.length}}
async function fetchSubject(wanted){const found=await harbor.fetchManifest(repository,wanted)
if(found!=="absent"&&found!=="blocked")return found
throw new errors.dr(found==="absent"?`failed to sign the verdict: Harbor does not have ${(0,oci_digest.VK)(wanted)} of ${input.report.image.reference} any more`:`failed to sign the verdict: a policy of its project hides the manifest ${(0,oci_digest.VK)(wanted)} of ${input.report.image.reference}, and a signed statement names its size, which is known where the image is copied ("manifest-file" of the copy-image action)`)}}async function attestStored(input,ports){const{connection,report}=input
const approval=(0,promotion_approval.gC)({...input,host:connection.host,now:ports.clock.now()})
if(approval.kind!=="approved")throw new errors.yo(`failed to sign the verdict of ${report.image.reference}, because ${approval.reason}. Nothing was signed`)
const harbor=ports.connect(call_limits.eI)
const refusal={robotName:connection.credentials.user,repository:(0,harbor_repository.q$)(report.image.repository),required:harbor_permission.zE,nothingDone:"What has not been signed yet stays without a statement."}
const work=()=>attestVerdict({...input,report:requirePassed(report)},{...ports,harbor})
return explainRefusal(refusal,{harbor,work})}var attestation=__webpack_require__(6467)
var wiring_ports=__webpack_require__(54508)
var read_inputs=__webpack_require__(79561)
async function run(host){const stored={readReport:report_file.tL,readManifest:readManifestFile}
const{signer,...request}=await readAttestVerdict((0,read_inputs.A)("attest-verdict",host),stored)
const ports={...(0,attestation.Id)(host,(0,wiring_ports.NT)(host,request.connection)),signer}
const attestations=await attestStored({...request,run:await(0,attestation.eB)(host)},ports)
host.setOutputs((0,outputs.Nw)(request.report.image,attestations))}var identity=__webpack_require__(61786)
var text_or_file=__webpack_require__(68540)
const IDENTITY_INPUTS=["verify-issuer","verify-repository","trusted-root"]
function wantsSignedVerdict(form){return form.text("verify-key")!==""||form.text("verify-identity")!==""}async function readVerifier(context){const{form,files}=context
if(form.text("verify-identity")===""){for(const name of IDENTITY_INPUTS){const unused=name==="verify-issuer"?identity.oX:""
if(form.text(name)!==unused)form.problem(name,'has no effect without "verify-identity"')}if(form.text("verify-key")==="")return
const pem=await(0,text_or_file.Je)(form,{name:"verify-key",files})
return(0,text_or_file.Uq)(form,"verify-key",()=>context.openVerifier(pem))}if(form.text("verify-key")!==""){form.problem("verify-identity",'cannot be given beside "verify-key": one of the two decides who may sign')
return}return readIdentityVerifier(context)}async function readIdentityVerifier(context){const{form,files}=context
const name=form.optional("verify-identity",identity.aZ)
const repository=form.optional("verify-repository",identity.Lz)
if(form.text("trusted-root")===""){form.problem("trusted-root",'is required with "verify-identity": write the file with "gh attestation trusted-root" or "cosign trusted-root create --with-default-services", on a machine that you trust, and keep it in the repository')
return}const text=await(0,text_or_file.Vh)(form,{name:"trusted-root",files})
if(name===void 0||form.isRefused("verify-repository"))return
const wanted={name,issuer:form.text("verify-issuer"),...repository===void 0?{}:{repository}}
return(0,text_or_file.Uq)(form,"trusted-root",()=>context.openIdentityVerifier(wanted,text))}async function readRequiredVerifier(context){const verifier=await readVerifier(context)
if(!wantsSignedVerdict(context.form))context.form.problem("verify-key",'is required, or "verify-identity" for a verdict that is signed without a key')
return verifier}function readJudgedIn(form){return form.optional("judged-in",harbor_repository.q$)}var read_rules=__webpack_require__(68739)
async function readVerifyVerdict(context){const{form}=context
const connection=await(0,parts.Y5)(context)
const repository=(0,inputs_image.Nu)(form)
const name=(0,inputs_image.At)(form)
const verifier=await readRequiredVerifier(context)
const maxAgeMs=form.duration("max-age")
const judgedIn=readJudgedIn(form)
const{gate:policy,compareTo,policyOrigin}=await(0,read_rules.$T)(context,judgedIn??repository)
form.complete()
return{connection,repository,name,verifier,judgedIn:judgedIn??repository,policy,...policyOrigin===void 0?{}:{policyOrigin},...maxAgeMs===void 0?{}:{maxAgeMs},...compareTo===void 0?{}:{compareTo}}}var gate_exploits=__webpack_require__(11823)
var remarks=__webpack_require__(99978)
var apply=__webpack_require__(29527)
var exceptions_unused=__webpack_require__(2750)
var connection=__webpack_require__(3488)
var support=__webpack_require__(3536)
var origin=__webpack_require__(69958)
var platform_names=__webpack_require__(34559)
function compareWithBase(input){const{base,counted}=input
if(base.kind==="not-scanned"){const{name,message}=base
return{comparison:{kind:"not-compared",base:name,message},findings:counted}}const basePlatformScans=base.kind==="same-image"?input.present:matchPlatforms(base.platforms,input.present)
const inBase=new Set(basePlatformScans.flatMap(({platform,findings})=>findings.map(finding=>keyOf(finding,platform))))
const findings=counted.map(finding=>({...finding,isNew:finding.platforms.some(platform=>!inBase.has(keyOf(finding,platform)))}))
const present=new Set(input.present.flatMap(({platform,findings:all})=>all.map(finding=>keyOf(finding,platform))))
const scanned=new Set(input.present.map(({platform})=>platform))
const fixed=basePlatformScans.filter(({platform})=>scanned.has(platform)).flatMap(({platform,findings:all})=>all.filter(finding=>!present.has(keyOf(finding,platform))))
const basePlatforms=new Set(basePlatformScans.map(({platform})=>platform))
const newOnes=findings.filter(({isNew})=>isNew).length
return{findings,comparison:{kind:"compared",base:base.name,digest:base.digest,new:newOnes,unchanged:findings.length-newOnes,fixed:(0,finding.JM)((0,finding.XJ)(fixed)),newPlatforms:[...scanned].filter(platform=>!basePlatforms.has(platform))}}}function matchPlatforms(base,present){const exact=new Set(base.map(({platform})=>platform))
const matched=new Set
const renamed=present.filter(({platform})=>!exact.has(platform)).flatMap(({platform})=>{const kin=base.filter(other=>(0,platform_names.q)(other.platform)===(0,platform_names.q)(platform))
const[first,...others]=kin
if(first===void 0)return[]
for(const other of kin)matched.add(other)
const inAll=first.findings.filter(finding=>others.every(({findings})=>findings.some(same=>keyOf(same,"")===keyOf(finding,""))))
return[{platform,findings:inAll}]})
const scanned=new Set(present.map(({platform})=>platform))
return[...base.filter(entry=>!matched.has(entry)||scanned.has(entry.platform)),...renamed]}function keyOf(finding,platform){return JSON.stringify([finding.id,finding.package,platform])}var severity=__webpack_require__(73002)
var scan_verdict=__webpack_require__(34188)
var list=__webpack_require__(52667)
var report=__webpack_require__(50630)
const NAMED_EXCEPTIONS=5
const RECOGNISABLE=100
function assembleReport(input){const{repository,digest,scan,exploits={}}=input
const path=(0,harbor_repository.sT)(repository)
const applied=scan.platforms.map(platform=>({platform,...applyToPlatform(input,platform)}))
const counted=(0,finding.JM)((0,finding.XJ)(applied.flatMap(entry=>entry.counted)))
const compared=input.base===void 0?{findings:counted}:compareWithBase({base:input.base,counted,present:scan.platforms.filter(({isComplete})=>isComplete)})
const{findings}=compared
const exploitData=(0,gate_exploits.dN)(exploits)
const exploitDoubts=(0,gate_exploits.uv)(findings,{policy:input.policy,lists:exploits})
const link=of=>(0,connection.VP)(input.harborUrl,{project:scan.projectId??repository.project,name:repository.name,digest:of})
const scanner=scan.platforms.map(({overview})=>overview?.scanner??"").find(name=>name!=="")??""
const systems=judgeSystems(input)
const remarks=remarkOn(input,{systems,scanner})
const doubts=[...exploitDoubts,...remarks.problems.map(problem=>({kind:"could-not-tell",rule:"os-support",...problem}))]
const verdict=(0,scan_verdict.S4)({findings,couldNotTell:couldNotTell(scan),doubts,policy:input.policy})
const durations=scan.platforms.flatMap(({overview})=>overview?.durationSeconds??[])
return{schemaVersion:report.W,generatedAt:input.generatedAt,...input.runId===void 0||input.runId===""?{}:{runId:input.runId},image:{reference:`${input.host}/${path}@${digest}`,repository:path,digest,tags:input.tags,link:link(digest)},...waitingPromotion(path,input.pendingTags??[]),policy:input.policy,...input.policyOrigin===void 0?{}:{policyOrigin:input.policyOrigin},verdict,scanner,waitedSeconds:scan.waitedSeconds,...durations.length===0?{}:{scanSeconds:Math.max(...durations)},platforms:applied.map(entry=>platformReport(entry,{link,system:systems.get(entry.platform)})),...scan.skipped===void 0||scan.skipped.length===0?{}:{leftAside:scan.skipped},...countFindings(findings),findings,ignored:(0,finding.JM)((0,finding.XJ)(applied.flatMap(entry=>entry.ignored))),expired:onceEach(applied.flatMap(entry=>entry.expired)),...withoutUse(input,applied),..."comparison"in compared?{comparison:compared.comparison}:{},...exploitData===void 0?{}:{exploitData},notes:[...input.notes??[],...moveNote(input),...systemNotes(remarks,verdict),...verdict.name==="failed"?exploitDoubts.map(({message})=>message):[],...scoreNotes(input.policy,findings),...(0,gate_exploits.JO)(findings,{policy:input.policy,lists:exploits}),...statusNote(input),...undecidedNote(applied.flatMap(entry=>entry.undecided))]}}function withoutUse({exceptions=[],unusedExceptions:level="note",scan,generatedAt},applied){const unused=(0,exceptions_unused._)({exceptions,uses:applied.map(({uses})=>uses),isComplete:couldNotTell(scan).length===0,now:Date.parse(generatedAt)})
return unused.length===0?{}:{unusedExceptions:{level,exceptions:unused}}}function judgeSystems({scan,systems,policy,generatedAt}){const options={today:generatedAt,extended:policy.osExtendedSupport??[]}
return new Map(scan.platforms.flatMap(platform=>{const found=systems?.get(platform.digest)
return found===void 0||!platform.isComplete?[]:[[platform,(0,support.bX)(found,options)]]}))}function remarkOn({policy,generatedAt},of){const platforms=[...of.systems].map(([{platform,findings},system])=>({platform,system,hasFindings:findings.length>0}))
const{osSupport="off"}=policy
return(0,remarks.q)(platforms,{osSupport,today:generatedAt,scanner:of.scanner})}function systemNotes({problems,notes},{reasons}){const isReason=reasons.some(reason=>reason.kind==="could-not-tell"&&reason.rule==="os-support")
const said=problems.map(({platform,message})=>platform===void 0?message:`${platform}: ${message}`)
return[...isReason?[]:said,...notes]}function couldNotTell(scan){const{platforms}=scan
if(scan.couldNotTell.length>0)return scan.couldNotTell
if(platforms.length===0)return[{kind:"could-not-tell",message:"no platform of the image was scanned"}]
return platforms.filter(({isComplete})=>!isComplete).map(({platform})=>({kind:"could-not-tell",platform,message:"its scan gave no result"}))}function waitingPromotion(repository,tags){return tags.length===0?{}:{promotion:{state:"waiting",repository,tags,detail:""}}}function applyToPlatform(input,platform){const{ignoreStatus}=input.policy
return(0,apply.FW)({findings:(0,gate_exploits.u8)(platform.findings,input.exploits??{}),exceptions:input.exceptions??[],image:{repository:`${input.host}/${(0,harbor_repository.sT)(input.repository)}`,tags:[...input.tags,...input.pendingTags??[]],digest:input.digest,platformDigest:platform.digest,platform:platform.platform},now:Date.parse(input.generatedAt),...ignoreStatus===void 0?{}:{ignoreStatus}})}function platformReport(entry,{link,system}){const{platform:scan}=entry
const{overview}=scan
return{platform:scan.platform,digest:scan.digest,status:scan.isComplete?"scanned":"could-not-tell",scanStatus:overview?.status??"",...scan.isComplete?countFindings((0,finding.XJ)(entry.counted)):{counts:severity.BU,total:0,fixable:0},ignored:(0,finding.XJ)(entry.ignored).length,...overview?.durationSeconds===void 0?{}:{durationSeconds:overview.durationSeconds},...overview===void 0||overview.endTime===""?{}:{finishedAt:overview.endTime},...system===void 0?{}:{operatingSystem:system},link:link(scan.digest)}}function countFindings(findings){return{counts:(0,finding.ng)(findings),total:findings.length,fixable:findings.filter(finding.G4).length}}function moveNote({policyOrigin}){const moved=policyOrigin===void 0?void 0:(0,origin.x)(policyOrigin)
return moved===void 0?[]:[moved]}function scoreNotes(policy,findings){if(policy.failOnCvss===void 0)return[]
const without=findings.filter(({cvssScore})=>cvssScore===void 0).length
if(without===0)return[]
return[`${(0,format.LS)(without,"finding")} without a CVSS score: fail-on-cvss says nothing about ${without===1?"it":"them"}`]}function statusNote({policy,scan}){if(policy.ignoreStatus===void 0)return[]
const scanned=scan.platforms.filter(({findings})=>findings.length>0)
const hasStatus=scanned.some(({findings})=>findings.some(({status})=>status!==void 0))
if(scanned.length===0||hasStatus)return[]
return["ignore-status had no effect: the scanner gives no status of the vendor for any finding"]}function undecidedNote(exceptions){const all=onceEach(exceptions.map(exception=>`${recognisable(idOf(exception))} (${recognisable(exception.source)})`))
if(all.length===0)return[]
const named=(0,list.r)(all,NAMED_EXCEPTIONS)
return[`${(0,format.LS)(all.length,"exception")} could not be decided and ${all.length===1?"was":"were"} not applied, so `+"the findings count: Harbor reports the name and version of a package, but no path and no qualifier of its "+`package URL (arch, distro). Take these limits out to apply ${named}`]}function recognisable(text){return text.length<=RECOGNISABLE?text:`${text.slice(0,RECOGNISABLE)}…`}function idOf(exception){return exception.kind==="ignore-rule"?exception.id:exception.ids[0]??""}function onceEach(values){return[...new Map(values.map(value=>[JSON.stringify(value),value])).values()]}var outcomes=__webpack_require__(74161)
var save_outcomes=__webpack_require__(40859)
var harbor_allowlist=__webpack_require__(84283)
async function fetchAllowlist(input,ports){const{project}=input
const leftOut=why=>{const note=`Harbor's CVE allowlist was left out: ${why}`
ports.log.info(note)
return{exceptions:[],notes:[note]}}
try{const allowlist=await ports.harbor.fetchAllowlist(project)
if(allowlist==="forbidden"){const permission=(0,harbor_permission.bL)({resource:"project",action:"read"})
return leftOut(`the robot lacks the permission "${permission}" on ${project}. Add it, or set "harbor-allowlist" to false`)}if(allowlist.expiresAt===harbor_allowlist.T)return leftOut(`the expiry of the list of the ${allowlist.owner} is out of range, so it is unknown whether it has ended. Set it again in Harbor`)
if(allowlist.ids.length>0)ports.log.info(`The CVE allowlist of the ${allowlist.owner} accepts ${allowlist.ids.join(", ")}`)
return{exceptions:(0,harbor_allowlist.E)(allowlist,project),notes:[]}}catch(error){if(error instanceof errors.cc||!(error instanceof errors.dr))throw error
return leftOut(error.message)}}var await_scan=__webpack_require__(652)
var consistency=__webpack_require__(51701)
var platforms=__webpack_require__(17029)
async function fetchBaseDigest(base,harbor){try{return(await harbor.fetchArtifact(base.repository,base.name))?.digest??"none"}catch(error){if(error instanceof errors.dr)return
throw error}}async function fetchBase(input,ports){const base=await readBase(input,ports.harbor)
if(base.kind==="same-image")ports.log.info(`Comparing with ${input.name}, which is this very image`)
else if(base.kind==="scanned"){const total=base.platforms.reduce((sum,{findings})=>sum+findings.length,0)
ports.log.info(`Comparing with ${input.name} (${base.digest}): ${(0,format.LS)(total,"finding")}`)}else ports.log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`)
if(isMoved(input))ports.log.info(`This run set ${input.name} before its verdict, so its image is the next base, also when it fails: what is new in it breaks a rule only once. With "quarantine" the tag stays where it is until an image passes`)
return base}function isMoved({name,digest,image}){return image.tags.includes(name)&&digest!==void 0&&digest!=="none"&&digest!==image.digest}async function readBase(input,harbor){const{repository,name,image}=input
const notScanned=message=>({kind:"not-scanned",name,message})
try{const digest=input.digest??(await harbor.fetchArtifact(repository,name))?.digest
if(digest===void 0||digest==="none")return notScanned(`${(0,harbor_repository.sT)(repository)} has no ${name}`)
if(digest===image.digest)return image.tags.includes(name)?notScanned(`${name} is on this very image already, and the image that it was on before is not known`):{kind:"same-image",name,digest}
const platforms=await fetchFinishedScans({repository,digest},harbor)
return typeof platforms==="string"?notScanned(`${name}, ${platforms}`):{kind:"scanned",name,digest,platforms}}catch(error){if(error instanceof errors.cc||error instanceof errors.dr)return notScanned(error.message)
throw error}}async function fetchFinishedScans(image,harbor){const{repository,digest}=image
const scans=[]
const parts=await(0,platforms.jf)(image,harbor)
if(parts.platforms.length===0)throw(0,platforms.UG)(digest,parts.skipped)
for(const platform of parts.platforms){const read=await readFindings(platform,{repository,harbor})
if(typeof read==="string")return`${platform.platform}: ${read}`
scans.push({platform:platform.platform,digest:platform.digest,findings:read})}return scans}async function readFindings(base,context){const{overview}=base.artifact
if(overview?.status!=="Success")return overview===void 0?"it was never scanned":`its last scan is ${overview.status}`
const options={hasDescriptions:false}
const report=await context.harbor.fetchVulnerabilities(context.repository,base,options)
if(report===void 0)return"Harbor says its scan succeeded, but gives no report"
return(0,consistency.E)(overview,report.findings)??report.findings}function beginExploits({policy,sources},{exploits}){if(policy.failOnKev===true)exploits.begin(sources.kev)
if(policy.failOnEpss!==void 0)exploits.begin(sources.epss)}async function fetchExploits({policy,sources,ids},ports){const{exploits}=ports
if(ids.size===0)return{}
const read=(source,work)=>readList({source,work,maxAgeDays:sources.maxAgeDays},ports)
const{kev,epss}=sources
return{...policy.failOnKev===true?{kev:await read(kev,()=>exploits.readKev(kev))}:{},...policy.failOnEpss===void 0?{}:{epss:await read(epss,()=>exploits.readEpss(epss,ids))}}}async function readList(request,{clock,log}){const{source,work,maxAgeDays}=request
try{const{date,data}=await work()
const problem=(0,gate_exploits.Nm)(date,{now:clock.now(),maxAgeDays})
if(problem!==void 0)return{kind:"missing",source,problem}
log.info(`Read ${source}, which is of ${date.slice(0,10)}`)
return{kind:"read",source,date,data}}catch(error){return{kind:"missing",source,problem:(0,errors.gJ)(error)}}}function describeFound(found){switch(found.kind){case"distribution":return`the operating system is ${found.id}${found.version===""?", without a version":` ${found.version}`}`
case"none":return"there is no Linux distribution in it"
case"other-system":return"it is for another operating system than Linux"
case"unreadable":return`which operating system is in it could not be found out: ${found.reason}`}}var problem=__webpack_require__(85542)
var layer_files=__webpack_require__(31024)
var release_file=__webpack_require__(71645)
const WATCHED=(0,layer_files.I3)(release_file.yP)
function findSystem(input){for(const file of release_file.yP){const resolved=(0,layer_files.xq)(file,input)
switch(resolved.kind){case"open":return{kind:"open"}
case"unwatched":return{kind:"watch",path:resolved.path}
case"loop":return unreadable(`its ${file} is a loop of links`)
case"file":{if(resolved.text===void 0)return unreadable(`its ${file} is too large to be read`)
const found=(0,release_file.Xw)(file,resolved.text)
if(found!==void 0)return{kind:"decided",found}
break}case"absent":}}return{kind:"decided",found:{kind:"none"}}}function unreadable(reason){return{kind:"decided",found:{kind:"unreadable",reason}}}function readSbomSystem(document){if(!isRecord(document)||!Array.isArray(document["packages"]))return
const packages=document["packages"].filter(isRecord)
const system=packages.find(entry=>entry["primaryPackagePurpose"]==="OPERATING-SYSTEM")
const distribution=system===void 0?void 0:(0,release_file.Ro)(textOf(system["name"]),textOf(system["versionInfo"]))
const listed=packages.filter(entry=>textOf(entry["SPDXID"]).startsWith("SPDXRef-Package")).length
return{packages:listed,...distribution===void 0?{}:{distribution}}}function isRecord(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function textOf(value){return typeof value==="string"?value:""}const MAX_READ_BYTES=15e9
const MAX_UNPACKED_BYTES=4e10
const MAX_PASSES=4
const SBOM_ACCESSORY="sbom.harbor"
async function findPlatformSystem(input,ports){const{platform}=input
const[system=""]=platform.platform.split("/")
if(system!=="linux"&&system!=="unknown"&&system!=="")return{kind:"other-system",system}
const sbom=await readSbom(input,ports)
if(sbom?.distribution!==void 0)return{...sbom.distribution,packages:sbom.packages}
try{const found=await searchLayers(input,ports)
const hasPackages=found!=="blocked"&&(found.kind==="none"||found.kind==="distribution")
return sbom!==void 0&&hasPackages?{...found,packages:sbom.packages}:found}catch(error){if(error instanceof errors.dr||error instanceof errors.cc)return find_system_unreadable(error.message)
throw error}}async function readSbom(input,{harbor,log}){const{repository,platform}=input
if(!platform.artifact.accessories.some(({type})=>type===SBOM_ACCESSORY))return
try{const{sbomDigest}=await harbor.fetchSbomOverview(repository,platform.digest)??{}
if(sbomDigest===void 0)return
const text=await harbor.fetchSbom(repository,{sbomDigest,platform:platform.platform})
return readSbomSystem(JSON.parse(text))}catch(error){if(!(error instanceof errors.dr||error instanceof SyntaxError))throw error
log.debug(`${platform.platform}: the operating system is looked for in the layers: ${error.message}`)
return}}async function searchLayers(input,ports){const layers=await ports.harbor.fetchLayers(input.repository,input.platform.digest,input.manifests)
switch(layers){case"blocked":return"blocked"
case"absent":return find_system_unreadable("Harbor does not have its manifest any more")
case"forbidden":return find_system_unreadable('the robot lacks the permission "repository: pull"')
case"unreadable":return find_system_unreadable("its manifest is damaged or none of an image")}const unpacked=layers.filter(({mediaType})=>(0,oci_manifest.$m)(mediaType))
if(unpacked.some(({mediaType})=>!(0,oci_manifest.bq)(mediaType)))return find_system_unreadable("it has a layer that is not in Harbor")
const budget={read:MAX_READ_BYTES,unpacked:MAX_UNPACKED_BYTES}
let watched=WATCHED
for(let pass=0;pass<MAX_PASSES;pass+=1){const search=await searchOnce({...input,layers:unpacked,watched,budget},ports)
if(search.kind==="decided")return search.found
if(search.kind==="watch")watched=new Set([...watched,...(0,layer_files.I3)([search.path])])}return find_system_unreadable(`its release file is more than ${MAX_PASSES-1} links away`)}async function searchOnce(pass,ports){const{watched}=pass
const above=[]
for(const layer of pass.layers.toReversed()){const read=await readLayer({...pass,layer,above},ports)
if("reason"in read)return{kind:"decided",found:find_system_unreadable(read.reason)}
above.push(read.isWhole?read.files:additionsOf(read.files))
const search=findSystem({layers:above,isComplete:false,watched})
if(search.kind!=="open")return search}return findSystem({layers:above,isComplete:true,watched})}async function readLayer({layer,above,...pass},{harbor,memory,signal}){const{repository,watched,budget}=pass
const isUsual=watched===WATCHED
const known=isUsual?memory.get(layer.digest):void 0
if(known!==void 0)return{files:known,isWhole:true}
if(layer.size>budget.read)return{reason:`its layers are larger than the ${(0,format.z3)(MAX_READ_BYTES)} that are read at most`}
try{const read=await harbor.readLayer(repository,layer,{watched,signal,maxUnpackedBytes:budget.unpacked,isEnough:files=>{const layers=[...above,additionsOf(files)]
return findSystem({layers,isComplete:false,watched}).kind!=="open"}})
budget.read-=read.readBytes
budget.unpacked-=read.unpackedBytes
if(isUsual&&read.isWhole)memory.set(layer.digest,read.files)
return read}catch(error){if(!(error instanceof problem.d))throw error
return{reason:`its layer ${(0,oci_digest.VK)(layer.digest)} ${error.message}`}}}function additionsOf({entries}){return{entries,removed:new Set,emptied:new Set}}function find_system_unreadable(reason){return{kind:"unreadable",reason}}const AFTER_SCAN_MS=3e4
const BLOCKED={kind:"unreadable",reason:'a policy of the project, as "prevent vulnerable images", keeps it from being pulled'}
function prepareSystemsSearch(input,{connect,clock,log,layers:memory}){const{repository,manifests}=input
const deadline=clock.now()+input.timeoutMs+AFTER_SCAN_MS
const abort=new AbortController
const harbor=connect({callTimeoutMs:()=>deadline-clock.now()})
const ports={harbor,memory,log,signal:abort.signal}
const found=new Map
const blocked=[]
let searching=Promise.resolve()
function keep(platform,system){found.set(platform.digest,system)
log.info(`${platform.platform}: ${describeFound(system)}`)}async function searchAll(platforms){for(const platform of platforms){if(abort.signal.aborted)return
const system=await findPlatformSystem({repository,platform,manifests},ports)
if(system==="blocked")blocked.push(platform)
else if(!abort.signal.aborted)keep(platform,system)}}return{begin(platforms){searching=searchAll(platforms)
searching.catch(()=>{})},async finish(scan){const isUndecided=scan.couldNotTell.length>0||scan.platforms.some(({isComplete})=>!isComplete)
if(isUndecided)abort.abort()
await searching
if(isUndecided)return new Map([...found].filter(([,{kind}])=>kind!=="unreadable"))
await searchAll(blocked.splice(0))
for(const platform of blocked)keep(platform,BLOCKED)
return found},abandon:()=>abort.abort()}}async function judgeImage(input,ports){const{connection,repository,digest,judging}=input
const{connect,clock,log}=ports
const harbor=connect(call_limits._V)
const allowlist=judging.harborAllowlist?await fetchAllowlist({project:repository.project},{harbor,log}):{exceptions:[],notes:[]}
const rules={policy:judging.gate,sources:judging.exploitSources}
beginExploits(rules,ports)
const{scan,systems}=await awaitScanAndSystems(input,ports)
const ids=(0,gate_exploits.JV)(scan.platforms.flatMap(({findings})=>findings))
const exploits=await fetchExploits({...rules,ids},ports)
const{compareTo}=judging
const image={digest,tags:input.ownTags??input.tags}
const base=compareTo===void 0?{}:{base:await fetchBase({repository,name:compareTo,digest:input.baseDigest,image},{harbor,log})}
const report=assembleReport({generatedAt:new Date(clock.now()).toISOString(),runId:ports.runId,harborUrl:connection.url,host:connection.host,repository,digest,tags:input.tags,pendingTags:input.pendingTags,policy:judging.gate,...judging.policyOrigin===void 0?{}:{policyOrigin:judging.policyOrigin},scan,...systems===void 0?{}:{systems},exploits,exceptions:[...allowlist.exceptions,...judging.exceptions],...judging.unusedExceptions===void 0?{}:{unusedExceptions:judging.unusedExceptions},notes:allowlist.notes,...base})
for(const{platform,operatingSystem:system}of report.platforms){if(system?.isNewerThanKnown!==true)continue
log.debug(`${platform}: ${(0,remarks.Z)(system)} is newer than the table of support, and taken for supported`)}return report}async function awaitScanAndSystems({repository,digest,waiting,judging,manifests=[]},{connect,clock,log,waits,layers}){const{scan:mode,timeoutMs,retries}=waiting
const wait={repository,digest,mode,timeoutMs,retries}
if(!(0,scan_verdict.Rh)(judging.gate))return{scan:await(0,await_scan.S)(wait,{connect,clock,log,waits})}
const search=prepareSystemsSearch({repository,timeoutMs,manifests},{connect,clock,log,layers})
try{const onPlatforms=search.begin
const scan=await(0,await_scan.S)({...wait,onPlatforms},{connect,clock,log,waits})
return{scan,systems:await search.finish(scan)}}finally{search.abandon()}}async function judgeIntoFile(input,ports){const report=await judgeImage(input,ports)
return{report,reportFile:await(0,save_outcomes.t)(input.reportFile,(0,outcomes.Fv)(report),ports)}}async function judgeNamed(input,ports){const{name,...others}=input
if((0,oci_digest.Bc)(name))return judgeIntoFile({...others,digest:name},ports)
const digest=await fetchDigest({...input,tag:name},ports)
const tags=input.tags.length>0?input.tags:[name]
return judgeIntoFile({...others,digest,tags},ports)}async function fetchDigest(image,ports){const{connection,repository,tag}=image
const artifact=await ports.connect(call_limits.eJ).fetchArtifact(repository,tag)
const name=`${(0,harbor_repository.sT)(repository)}:${tag}`
if(artifact===void 0)throw new errors.yo(`Harbor at ${connection.host} has no ${name}`)
ports.log.info(`${name} is ${artifact.digest}`)
return artifact.digest}var quote=__webpack_require__(77823)
var strictness=__webpack_require__(76370)
const CLOCK_SKEW_MS=5*6e4
function findStatementProblem(statement,wanted,context){const{verdict}=statement
return findSubjectProblem(statement,wanted)??(statement.predicateType===attestation_statement.To.verdict?void 0:`has the predicate ${(0,quote.h)(statement.predicateType)}, and a verdict has ${attestation_statement.To.verdict}`)??(verdict===void 0?"is a verification summary of another tool, without the policy that was applied":findResultProblem(verdict)??findPolicyProblem(verdict,wanted,context.hash)??findAgeProblem(verdict,wanted,context.now))}function findSubjectProblem({subjects},{digest,name}){const[subject,...others]=subjects
if(subject===void 0||others.length>0)return`is about ${subjects.length} artifacts, not about one`
if(subject.digest!==digest)return`is about another digest, ${(0,quote.h)(subject.digest)}`
return subject.name===name?void 0:`is about another repository, ${(0,quote.h)(subject.name)}, not ${name}`}function findResultProblem({result}){return result===verdict.PK?void 0:`says ${(0,quote.h)(result)}, not ${verdict.PK}`}function findPolicyProblem({policy,policyHash:stated,policyOrigin,base},wanted,hash){if((0,verdict.tx)(policy,hash)!==stated)return"names a policy that does not have the digest it names"
const looser=(0,strictness.m)(policy,wanted.policy)
if(looser!==void 0)return`was made by a looser policy than the one asked for, which ${looser}`
const other=findOtherPolicy(policyOrigin,wanted.policyOrigin)
if(other!==void 0)return other
if(base===void 0||base.name===wanted.compareTo)return
return`counts only findings that ${(0,quote.h)(base.name)} does not have, and ${wanted.compareTo===void 0?"no such base was asked for (compare-to)":`the base asked for is ${(0,quote.h)(wanted.compareTo)}`}`}function findOtherPolicy(stated,wanted){if(wanted===void 0||stated?.sha256===wanted.sha256)return
const asked=`the one asked for is ${(0,origin.u)(wanted)}`
return stated===void 0?`was made without the policy of an organisation, and ${asked}`:`was made by the policy ${(0,origin.u)(stated)}, and ${asked}`}function findAgeProblem(verdict,wanted,now){const{maxAgeMs}=wanted
const verdictAge=now-Date.parse(verdict.timeVerified)
if(isImpossible(verdictAge))return`has an impossible time, ${(0,quote.h)(verdict.timeVerified)}`
if(maxAgeMs===void 0)return
if(verdictAge>maxAgeMs)return describeAge("the verdict",verdictAge,maxAgeMs)
if(verdict.scans.length===0)return"names no scan, so its age cannot be checked"
for(const{platform,finishedAt}of verdict.scans){const age=now-Date.parse(finishedAt)
if(isImpossible(age))return`does not say when the scan of ${(0,quote.h)(platform)} ended`
if(age>maxAgeMs)return describeAge(`the scan of ${(0,quote.h)(platform)}`,age,maxAgeMs)}return}function describeAge(what,ageMs,maxAgeMs){return`has expired: ${what} is ${(0,format.Xo)(ageMs/1e3)} old, and max-age allows ${(0,format.Xo)(maxAgeMs/1e3)}`}function isImpossible(ageMs){return Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS}var soundness=__webpack_require__(9093)
function parseManifestParts(manifest){const wire=parseDocument(manifest)
const subject=wire["subject"]==null?{}:{subject:requireDescriptor(wire["subject"]).digest}
const artifactType=typeof wire["artifactType"]==="string"?wire["artifactType"]:""
if((0,oci_manifest.$$)(manifest.mediaType)){const children=requireList(wire["manifests"],"manifests").map(child=>requireDescriptor(child).digest)
return{children:[...new Set(children)],blobs:[],artifactType,isRunnable:true,...subject}}const config=requireDescriptor(wire["config"])
const layers=requireList(wire["layers"],"layers").map(requireDescriptor)
const blobs=new Map([config,...layers.filter(isStored)].map(({digest,size})=>[digest,{digest,size}]))
return{children:[],blobs:[...blobs.values()],config:{digest:config.digest,size:config.size},artifactType:artifactType===""?config.mediaType:artifactType,isRunnable:(0,oci_manifest.i8)(config.mediaType),...subject}}function parseDocument(manifest){const text=(new TextDecoder).decode(manifest.bytes)
const wire=requireObject(JSON.parse(text),"the manifest")
const what="the document";(0,soundness.Uj)(text,{what,rules:soundness.pg});(0,soundness._3)(wire,{what,kind:(0,oci_manifest.$$)(manifest.mediaType)?"index":"manifest"})
return wire}function isStored({mediaType,hasUrls}){return(0,oci_manifest.bq)(mediaType)||!hasUrls}function requireDescriptor(value){const wire=requireObject(value,"a descriptor")
const{digest,size,mediaType,urls}=wire
if(typeof digest!=="string"||!(0,oci_digest.Bc)(digest))throw new Error("a descriptor has no sha256 digest")
if(typeof size!=="number"||!Number.isSafeInteger(size)||size<0)throw new Error(`the descriptor of ${digest} has no size`)
return{digest,size,mediaType:typeof mediaType==="string"?mediaType:"",hasUrls:Array.isArray(urls)&&urls.length>0}}function requireObject(value,what){if(typeof value==="object"&&value!==null&&!Array.isArray(value))return value
throw new Error(`${what} is not an object`)}function requireList(value,what){if(value==null)return[]
if(Array.isArray(value))return value
throw new Error(`${what} is not a list`)}const MAX_BUNDLE_BYTES=32*1024*1024
const MAX_BUNDLES=2e3
const verify_verdict_MAX_READ_BYTES=256*1024*1024
async function verifyVerdict(input,ports){const{repository,reference,wanted}=input
const{harbor,log}=ports
const listed=await harbor.fetchReferrers(repository,wanted.digest)
const bundles=newestFirst(listed.filter(({artifactType})=>LISTED_BUNDLE_TYPES.includes(artifactType)))
const refusals=[]
let newest
let left=verify_verdict_MAX_READ_BYTES
for(const bundle of bundles.slice(0,MAX_BUNDLES)){const isDated=createdAt(bundle)!==void 0
const found=await judge(bundle)
if(found===void 0)continue
if(!("verdict"in found))refusals.push(found)
else if(newest===void 0||isNewer(found,newest))newest=found
if(isDated&&newest?.statement===bundle.digest)break}if(newest===void 0)throw new errors.yo(describeRefusal(reference,{refusals,listed:bundles.length}))
const{timeVerified,runUrl}=newest.verdict
log.info(`${reference} has a signed verdict: PASSED at ${timeVerified}${runUrl===""?"":` in ${runUrl}`} (${(0,oci_digest.VK)(newest.statement)})`)
return newest
async function judge(bundle){const{digest}=bundle
const opened=await open(bundle)
if(opened===void 0)return
if(typeof opened==="string")return{digest,reason:opened,isVerdict:true}
const now=ports.clock.now()
const problem=findStatementProblem(opened,wanted,{now,hash:ports.hash})
const isVerdict=opened.predicateType===attestation_statement.To.verdict
if(problem!==void 0)return{digest,reason:problem,isVerdict}
return opened.verdict===void 0?{digest,reason:"holds no verdict",isVerdict}:{statement:digest,verdict:opened.verdict}}async function open({digest,artifactType}){const manifest=await harbor.fetchManifest(repository,digest)
if(manifest==="absent")return"was deleted a moment ago"
if(manifest==="blocked")return"cannot be read because of a policy of its project"
left-=manifest.bytes.byteLength
const bundle=readBundle(manifest)
if(artifactType!==BUNDLE_MEDIA_TYPE&&bundle?.artifactType!==BUNDLE_MEDIA_TYPE)return
const blob=bundle?.blob
if(blob===void 0)return"is not a sigstore bundle with a statement"
if(blob.size>MAX_BUNDLE_BYTES)return`has ${(0,format.z3)(blob.size)}, more than the ${(0,format.z3)(MAX_BUNDLE_BYTES)} that are read`
if(blob.size>left)return`is not read, because those before it took the ${(0,format.z3)(verify_verdict_MAX_READ_BYTES)} that are read of one image`
left-=blob.size
const bytes=await harbor.fetchBlob(repository,blob)
if(bytes==="absent")return"has lost its content"
const opened=ports.verifier.open(bytes)
return opened.kind==="signed"?opened.statement:opened.reason}}function readBundle(manifest){try{const{blobs,config,artifactType}=parseManifestParts(manifest)
const layers=blobs.filter(({digest})=>digest!==config?.digest)
return{artifactType,blob:layers.length===1?layers[0]:void 0}}catch{return}}function newestFirst(bundles){const time=bundle=>createdAt(bundle)??"￿"
return bundles.toSorted((a,b)=>Number(isOther(a))-Number(isOther(b))||(0,format.n6)(time(b),time(a)))}function createdAt({annotations}){return annotations[BUNDLE_ANNOTATION.created]}function isOther({annotations}){return(annotations[BUNDLE_ANNOTATION.predicateType]??attestation_statement.To.verdict)!==attestation_statement.To.verdict}function isNewer(a,b){return Date.parse(a.verdict.timeVerified)>Date.parse(b.verdict.timeVerified)}function describeRefusal(reference,{refusals,listed}){const failed=`failed to verify the verdict of ${reference}: `
const[newest]=[...refusals.filter(({isVerdict})=>isVerdict),...refusals]
if(newest===void 0)return`${failed}Harbor has no signed statement about it`
const{digest,reason}=newest
const which=refusals.length===1?"the signed statement":`of ${(0,format.LS)(listed,"signed statement")} none ${listed>refusals.length?`of the ${refusals.length} that are looked at `:""}holds, and the newest verdict`
return`${failed}${which} (${(0,oci_digest.VK)(digest)}) ${reason}`}async function verifyNamed(input,ports){const{connection,repository,name,verifier,judgedIn,...others}=input
const digest=(0,oci_digest.Bc)(name)?name:await fetchDigest({connection,repository,tag:name},ports)
const reference=`${connection.host}/${(0,harbor_repository.sT)(repository)}@${digest}`
const harbor=ports.connect(call_limits.eI)
const refusal={robotName:connection.credentials.user,repository,required:harbor_permission.Nf,nothingDone:"The verdict was not verified."}
const wanted={...others,digest,name:`${connection.host}/${(0,harbor_repository.sT)(judgedIn)}`}
const verified=await explainRefusal(refusal,{harbor,work:()=>verifyVerdict({repository,reference,wanted},{...ports,verifier,harbor})})
return{...verified,reference,digest}}async function verify_verdict_run(host){const request=await readVerifyVerdict((0,read_inputs.A)("verify-verdict",host))
const ports=(0,attestation.Id)(host,(0,wiring_ports.NT)(host,request.connection))
host.setOutputs((0,outputs.py)(await verifyNamed(request,ports)))}var promotion_outputs=__webpack_require__(18987)
var report_outputs=__webpack_require__(2068)
var inputs_output_file=__webpack_require__(66232)
var scan=__webpack_require__(92401)
async function readAwaitScan(context,stored){const{form,files}=context
const connection=await(0,parts.Y5)(context)
const repository=(0,inputs_image.Nu)(form)
const request={connection,repository,waiting:(0,scan.OG)(form),name:(0,inputs_image.At)(form),baseDigest:readBaseDigest(form),tags:form.list("tags"),pendingTags:form.list("pending-tags"),judging:(await(0,read_rules.jQ)(context)).judgingOf(repository),onFailure:form.choice("on-failure"),reportFile:await(0,inputs_output_file.e)(form,{name:"report-file",files})}
const waiting=(0,parts.dQ)(context,request.waiting,'"never" leaves this step nothing to do; leave the step out')
const manifestFile=form.text("manifest-file")
const{name}=request
const isOfDigest=(0,oci_digest.Bc)(name)
if(manifestFile!==""&&!isOfDigest&&!form.isRefused("digest"))form.problem("manifest-file",'needs a digest in "digest": of a tag it is not known which image it is on')
form.complete()
return{...request,waiting,...manifestFile!==""&&isOfDigest?{manifests:await stored.readManifests(manifestFile,name)}:{}}}function readBaseDigest(form){return form.optional("base-digest",text=>text==="none"?text:(0,oci_digest.m)(text))}var image_ports=__webpack_require__(66587)
async function await_scan_run(host){const request=await readAwaitScan((0,read_inputs.A)("await-scan",host),{readManifests:readManifestFiles})
const{report,reportFile}=await judgeNamed(request,(0,image_ports.A7)(host,(0,wiring_ports.NT)(host,request.connection)))
host.setOutputs({...(0,report_outputs.n)((0,outcomes.Fv)(report)),...(0,promotion_outputs.g)(report,request.onFailure),"report-file":reportFile})
if(host.signal.aborted)host.fail()}var dist=__webpack_require__(89189)
const MAX_FILE_BYTES=64*1024*1024
const schema=dist.YOg(dist.Ikc({mediaType:dist.YjP(),manifest:dist.YjP(),tag:dist.lqM(dist.YjP())}))
async function writeSignaturesFile(directory,image){if(image.signatures.length===0)return""
const path=(0,external_node_path_.join)(directory,`harbor-signatures-${image.digest.slice(7,19)}.json`)
const rows=image.signatures.map(({mediaType,bytes,tag})=>({mediaType,manifest:Buffer.from(bytes).toString("base64"),...tag===void 0?{}:{tag}}))
await(0,output_file.f)(path,file=>file.writeFile(JSON.stringify(rows)))
return path}async function readSignaturesFile(path){try{const bytes=await(0,input_file.jH)(path,{maxBytes:MAX_FILE_BYTES})
return dist.qgA(schema,JSON.parse(bytes.toString("utf8"))).map(({mediaType,manifest,tag})=>{const content=Buffer.from(manifest,"base64")
const signature={mediaType,bytes:content,digest:(0,image_content.ol)(content)}
requireSignature(signature,tag)
return tag===void 0?signature:{...signature,tag}})}catch(error){throw new errors.yo(`failed to use the signatures file ${path}: ${(0,errors.gJ)(error)}. No tag was set`)}}function requireSignature(signature,tag){const parts=parseManifestParts(signature)
const isGood=tag===void 0?parts.subject!==void 0&&!parts.isRunnable:(0,oci_signature.lP)(tag)!==void 0&&(0,oci_signature.r$)(signature)
if(!isGood)throw new Error(`${signature.digest} is not a signature or an attestation`)}var copy_outputs=__webpack_require__(88167)
async function readCopyImage(context){const{form,stager}=context
const connection=await(0,parts.Y5)(context)
const request={connection,image:await(0,inputs_image.AM)(form,{stager,registry:connection}),quarantine:form.boolean("quarantine"),signatures:form.choice("signatures"),compareTo:(0,scan.xq)(form),cranePath:form.text("crane-path")||"crane",stallTimeoutMs:form.duration("stall-timeout"),sourceTls:form.choice("source-tls")}
form.complete()
return request}var copy_source=__webpack_require__(21434)
var transport=__webpack_require__(21828)
var reference=__webpack_require__(69120)
function planTags(digest,states){const others=states.filter(({on})=>on?.digest!==digest)
return{present:states.filter(({on})=>on?.digest===digest).map(({tag})=>tag),steps:others.map(({tag,on})=>({kind:on===void 0?"new":"move",tag})),immutable:others.filter(({on})=>on?.immutable===true).map(({tag})=>tag)}}function chooseTagMethod(step,options){return step.kind==="new"&&options.mayCreate?"create":"put"}function describePlacedTags(placed){const by=(method,words)=>{const tags=placed.filter(entry=>entry.method===method).map(({tag})=>tag)
return tags.length===0?[]:[`${tags.join(", ")} ${words}`]}
return[...by("create","by Harbor's API"),...by("put","by a PUT of the manifest")].join(", ")}async function fetchTagPlan(input,harbor){const states=[]
for(const tag of input.tags)states.push(await fetchTagState(tag,{...input,harbor}))
return planTags(input.digest,states)}function requireMovableTags(plan,options){const{immutable}=plan
if(immutable.length===0)return
const path=(0,harbor_repository.sT)(options.repository)
throw new errors.yo(`${(0,format.LS)(immutable.length,"tag")} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(", ")}. Use other tags. ${options.nothingDone}`)}async function fetchTagState(tag,options){const{repository,harbor}=options
try{const artifact=await harbor.fetchArtifact(repository,tag)
if(artifact===void 0)return{tag}
const immutable=artifact.tags.some(candidate=>candidate.name===tag&&candidate.immutable)
return{tag,on:{digest:artifact.digest,immutable}}}catch(error){if(!(0,errors.SA)(error))throw error
const state=await harbor.fetchManifestState(repository,tag).catch(second=>{throw second instanceof errors.dr&&second.status===401?error:second})
if(state.kind==="absent")return{tag}
return{tag,on:{immutable:false,...state.digest===void 0?{}:{digest:state.digest}}}}}async function putTags(input,ports){const placed=[]
let{mayCreate}=input
for(const step of input.steps)try{const method=await putTag(step,{...input,mayCreate,harbor:ports.harbor})
if(step.kind==="new"&&method==="put")mayCreate=false
placed.push({tag:step.tag,method})
ports.log.info(`Tag ${step.tag} is on ${(0,oci_digest.VK)(input.digest)}`)}catch(error){if(!(error instanceof errors.cc||error instanceof errors.dr))throw error
return{placed,failure:{tag:step.tag,error}}}return{placed}}function describeTaggingFailure(tagging){const{failure,placed}=tagging
const done=placed.length===0?"No tag was set before it":`Set before it: ${placed.map(({tag})=>tag).join(", ")}`
return`${failure?.error.message??""}. ${done}; running the job again completes the rest`}async function putTag(step,options){const{repository,digest,harbor}=options
let mayCreate=true
if(chooseTagMethod(step,options)==="create")try{if(await harbor.createTag(repository,{digest,tag:step.tag})==="created")return"create"
if((await harbor.fetchArtifact(repository,step.tag))?.digest===digest)return"create"}catch(error){if(!(0,errors.SA)(error))throw error
mayCreate=false}try{await harbor.putManifest(repository,{reference:step.tag,...await options.manifest()})}catch(error){if(mayCreate||!(error instanceof errors.dr&&error.status===401))throw error
const right=(0,harbor_permission.bL)({resource:"tag",action:"create"})
throw new errors.dr(`${error.message}; for a new tag ${right} is enough`,{status:401,cause:error})}return"put"}const BLOB_CONCURRENCY=4
function describeManifest(digest,manifest){try{return{digest,manifest,parts:parseManifestParts(manifest)}}catch(error){const why=error instanceof problem.d?`it ${error.message}`:(0,errors.gJ)(error)
throw new errors.dr(`failed to read the manifest ${digest}: ${why}`,{cause:error})}}async function writeManifest({digest,manifest,parts},to){const{source,target,harbor}=to
let sent=0
const queue=parts.blobs.values()
const worker=async()=>{for(const blob of queue)if(await harbor.transferBlob(target,{...blob,from:source})==="sent")sent+=1}
await Promise.all(Array.from({length:BLOB_CONCURRENCY},worker))
await harbor.putManifest(target,{reference:digest,...manifest})
return sent}async function writeSignatures(input,{harbor,log}){const{source=input.target,target,signatures}=input
if(signatures.length===0)return
const path=(0,harbor_repository.sT)(target)
const isSameRepository=(0,harbor_repository.sT)(source)===path
const tags=[]
let referrers=0
for(const signature of signatures){const{digest,tag,mediaType,bytes}=signature
if(tag!==void 0&&await isTaken(tag,signature))continue
if(!isSameRepository)await writeManifest(describeManifest(digest,signature),{source,target,harbor})
if(isSameRepository||tag!==void 0)await harbor.putManifest(target,{reference:tag??digest,mediaType,bytes})
if(tag===void 0)referrers+=1
else tags.push(tag)}if(referrers>0)log.info(`${(0,format.LS)(referrers,"referrer")} of the image in ${path}: signatures, attestations and the like`)
if(tags.length>0)log.info(`Signatures that only a tag of cosign binds to the image, in ${path}: ${tags.join(", ")}`)
async function isTaken(tag,{digest}){const state=await harbor.fetchManifestState(target,tag)
if(state.kind==="absent")return false
if(state.digest===digest)return true
const present=state.digest===void 0?"something that cannot be read":(0,oci_digest.VK)(state.digest)
log.warning(`The tag ${tag} of ${path} is on ${present} and is not moved: the source has ${(0,oci_digest.VK)(digest)} under it, and cosign keeps all signatures of an image in this one place. To take those of the source, delete that tag in Harbor and run the job again`)
return true}}const HARBOR_SBOM="application/vnd.goharbor.harbor.sbom.v1"
const MAX_REFERRERS=1e3
const REASONS={tagged:"is bound to the image by a tag (sha256-….sig, as cosign before version 3 writes it), and no tag is copied",runnable:"is an image itself, which was not judged",hidden:"cannot be read because of a policy of its project"}
function tooMany(source){return new errors.yo(`failed to copy what refers to the image in ${(0,harbor_repository.sT)(source)}: more than ${MAX_REFERRERS} signatures and attestations do, and with a part of them the image would look as if there were no others. Delete old ones in Harbor (its accessories), and start again. No tag has been set`)}async function copyReferrers(input,{harbor,log}){const{source,target}=input
const queue=[...input.subjects]
const seen=new Set(queue)
const stayed=[]
let brought=0
for(const subject of queue){const listed=(await harbor.fetchReferrers(source,subject)).filter(({digest,artifactType})=>!seen.has(digest)&&artifactType!==HARBOR_SBOM)
for(const{digest}of listed)seen.add(digest)
if(seen.size-input.subjects.length>MAX_REFERRERS)throw tooMany(source)
for(const{digest}of listed){const result=await bring(digest,subject)
if(result==="brought")brought+=1
else if(result!=="present")stayed.push(result)
if(result==="brought"||result==="present")queue.push(digest)}}if(brought>0)log.info(`${(0,format.LS)(brought,"referrer")} of the image copied as well: signatures, attestations and the like`)
for(const reason of new Set(stayed)){const count=stayed.filter(other=>other===reason).length
const what=count===1?"One referrer":`Each of ${count} referrers`
log.info(`${what} of the image is not copied and stays in ${(0,harbor_repository.sT)(source)}: it ${REASONS[reason]}`)}async function bring(digest,subject){if(await harbor.fetchArtifact(target,digest)!==void 0)return"present"
const found=await harbor.fetchManifest(source,digest)
if(found==="blocked")return"hidden"
if(found==="absent")return"present"
const manifest=describeManifest(digest,found)
if(manifest.parts.subject!==subject)return"tagged"
if(manifest.parts.isRunnable)return"runnable"
if(manifest.parts.artifactType===HARBOR_SBOM)return"present"
if(await mayRun(found,manifest.parts))return"runnable"
await writeManifest(manifest,{source,target,harbor})
return"brought"}async function mayRun(found,{config}){if(config===void 0)return true
if(config.digest===runnable.$||(0,oci_signature.r$)(found))return false
const configuration=await harbor.fetchConfiguration(source,config)
return configuration===void 0||(0,runnable.y)(configuration)}}async function pushImage({image,repository},{crane,harbor,log}){try{await crane.send(image,repository)}catch(error){const isFailure=error instanceof errors.Qd||error instanceof errors.dr
if(!isFailure||!await isThere(image.digest,{repository,harbor}))throw error
log.info(`${(0,oci_digest.VK)(image.digest)} is complete in Harbor despite the error`)}}async function isThere(digest,place){try{return await isPresent(digest,place)}catch(error){if(error instanceof errors.dr)return false
throw error}}async function isPresent(digest,{repository,harbor}){try{return await harbor.fetchArtifact(repository,digest)!==void 0}catch(error){if(!(0,errors.SA)(error))throw error
const state=await harbor.fetchManifestState(repository,digest)
return state.kind==="present"}}function requireOrigin(signatures,origin){if(signatures==="leave"||origin!==void 0)return
throw new errors.yo('failed to copy the signatures of the image: "signatures" is "copy", and only a registry has signatures; this image is a file or comes from the Docker daemon. Nothing has been pushed. Leave "signatures" out, or name the image in its registry')}async function mentionSignatures({origin,digest},{registry,log}){try{const[referrers,...tags]=await Promise.all([registry.fetchReferrers(origin,digest),...(0,oci_signature.P2)(digest).map(async tag=>await registry.fetchManifest(origin,tag)===void 0?[]:[tag])])
const found=[...referrers.length===0?[]:[(0,format.LS)(referrers.length,"referrer")],...tags.flat()]
if(found.length===0)return
log.info(`The source has signatures, attestations or the like of ${(0,oci_digest.VK)(digest)}: ${found.join(", ")}. They stay there; "signatures: copy" would copy them as well`)}catch(error){if(error instanceof errors.cc)throw error
log.debug(`Whether the source has signatures of ${digest} is not known: ${(0,errors.gJ)(error)}`)}}async function gatherSignatures(input,ports){try{return await gather(input,ports)}catch(error){if(error instanceof errors.cc||!(error instanceof errors.yo))throw error
throw new errors.yo(`failed to copy the signatures of the image, as "signatures: copy" asks for: ${error.message}. No tag was set`,{cause:error})}}async function gather(input,ports){const{origin,subjects}=input
const{registry,log}=ports
const signatures=[]
for(const subject of subjects)for(const tag of(0,oci_signature.P2)(subject)){const found=await registry.fetchManifest(origin,tag)
if(found===void 0)continue
describeManifest(found.digest,found)
if(!(0,oci_signature.r$)(found))log.info(`${tag} of the source is not copied: it is an image itself, which was not judged`)
else if(await transferBlobs(found,{input,ports}))signatures.push({...found,tag})}const queue=[...subjects]
const seen=new Set(queue)
for(const subject of queue)for(const digest of await registry.fetchReferrers(origin,subject)){if(seen.has(digest))continue
if(seen.size>=MAX_REFERRERS)throw new errors.yo(`more than ${MAX_REFERRERS} manifests refer to it`)
seen.add(digest)
const found=await fetchReferrer({digest,subject,origin},ports)
if(found===void 0||!await transferBlobs(found,{input,ports}))continue
signatures.push(found)
queue.push(digest)}if(signatures.length===0)log.info(`${(0,reference.FH)(gather_signatures_nameOf(origin))} has no signatures or attestations of ${(0,oci_digest.VK)(subjects[0])}`)
return signatures}async function fetchReferrer({digest,subject,origin},{registry,log}){const found=await registry.fetchManifest(origin,digest)
if(found===void 0)return
const{parts}=describeManifest(digest,found)
if(parts.subject!==subject||parts.artifactType===HARBOR_SBOM)return
if(!parts.isRunnable)return found
log.info(`The referrer ${(0,oci_digest.VK)(digest)} is not copied: it is an image itself, which was not judged`)
return}async function transferBlobs(found,{input,ports}){const{origin,target,maxBytes}=input
const{registry,harbor,log}=ports
const{digest}=found
const{parts}=describeManifest(digest,found)
const bytes=parts.blobs.reduce((sum,{size})=>sum+size,0)
if(bytes>maxBytes)throw new errors.yo(`${(0,oci_digest.VK)(digest)} has ${(0,format.z3)(bytes)}, and "max-unpacked-size" allows ${(0,format.z3)(maxBytes)}`)
if(parts.config===void 0)return false
const blobs=await registry.fetchBlobs(origin,{digest,config:parts.config,blobs:parts.blobs})
const{directory,configuration,holdsArchive}=blobs
const mayBeUnpacked=(0,oci_signature.r$)(found)?parts.isRunnable&&holdsArchive:true
if(mayBeUnpacked&&(0,runnable.y)(configuration)){log.info(`${(0,oci_digest.VK)(digest)} is not copied: a client could run it, and it was not judged`)
return false}if(await isPresent(digest,{repository:target,harbor}))return true
for(const blob of parts.blobs)await harbor.sendBlob(target,{...blob,directory})
log.debug(`The blobs of ${digest} are in ${(0,harbor_repository.sT)(target)}`)
return true}function gather_signatures_nameOf({host,path}){return{path,...host===void 0?{}:{host}}}async function copyImage(input,ports){const{repository}=input
const{image,origin}=await stage(input,ports)
requireWrittenDigest(input,image)
requireOrigin(input.signatures,origin)
const path=(0,harbor_repository.sT)(repository)
const reference=`${input.connection.host}/${path}@${image.digest}`
ports.log.info(`Image ${image.digest}: ${describe(image)}`)
const[isThere,plan]=await Promise.all([isPresent(image.digest,{repository,harbor:ports.harbor}),fetchTagPlan({...input,digest:image.digest},ports.harbor)])
requireMovableTags(plan,{repository,nothingDone:"Nothing has been pushed."})
const mentioned=mention(input,{...ports,image,origin})
if(isThere)ports.log.info(`Harbor has ${(0,oci_digest.VK)(image.digest)} in ${path} already; nothing is sent`)
else await pushImage({image,repository},ports)
await mentioned
const manifest={mediaType:image.mediaType,bytes:image.manifestBytes}
const signatures=await findSignatures(input,{...ports,image,origin})
const{digest,childManifests}=image
const copied={reference,digest,manifest,childManifests,pushed:!isThere}
const pendingTags=input.quarantine?plan.steps.map(({tag})=>tag):[]
const isWaiting=pendingTags.length>0||plan.present.length===0
if(!(input.quarantine&&isWaiting))await writeSignatures({target:repository,signatures},ports)
if(input.quarantine){if(pendingTags.length>0)ports.log.info(`In quarantine: ${pendingTags.join(", ")} must wait for the verdict`)
return{...copied,tags:plan.present,pendingTags,signatures:isWaiting?signatures:[]}}const tagging=await putTags({repository,digest:image.digest,steps:plan.steps,manifest:async()=>manifest,mayCreate:false},ports)
throwFailure(tagging)
return{...copied,tags:input.tags,pendingTags,signatures:[]}}function mention({signatures},{image,origin,...ports}){if(origin===void 0||signatures!=="leave")return Promise.resolve()
const mentioned=mentionSignatures({origin,digest:image.digest},ports)
mentioned.catch(()=>{})
return mentioned}async function findSignatures({repository,signatures,maxUnpackedBytes},found){const{image,origin}=found
if(origin===void 0||signatures==="leave")return[]
const subjects=[image.digest,...image.children]
return gatherSignatures({origin,target:repository,subjects,maxBytes:maxUnpackedBytes},found)}function throwFailure(tagging){const error=tagging.failure?.error
if(error===void 0)return
const reached=describeTaggingFailure(tagging)
if(error instanceof errors.cc)throw new errors.cc(reached,{cause:error})
throw new errors.dr(reached,{status:error.status,kind:error.kind,cause:error})}async function stage(input,ports){const{source,platform,maxUnpackedBytes}=input
const staging={maxUnpackedBytes,...platform===void 0?{}:{platform}}
if(source.kind==="registry"){if((0,copy_source.Mu)(source.reference))return stageShortName(source,{staging,ports})
ports.log.info(`Source: ${(0,reference.FH)(source.reference)} in its registry`)
if(source.isPathToo)ports.log.info(`There is a path ${source.text}, too. To use it, write ./${source.text}`)
return{image:await ports.registry.readImage(source.reference,staging),origin:source.reference}}if((0,copy_source.zG)(source)){ports.log.info(`Source: ${source.name} in ${(0,transport.Gg)(source.kind)}`)
return{image:await stageFromStore(source,{staging,ports})}}if(!(0,copy_source.ql)(source))return(0,errors.xb)(source)
ports.log.info(`Source: ${source.path} (${source.kind})${describeNameToo(source)}`)
return{image:await ports.stager.stage(source,staging)}}function describeNameToo(source){if(!source.isNameToo)return""
const{path}=source
return`, because there is a path of that name; for an image of that name write docker-daemon:${path} or ${(0,copy_source.BD)(path)}`}function requireWrittenDigest({source},image){const digest=(0,copy_source._U)(source)
if(digest===void 0||digest===image.sourceDigest)return
const isDaemon=source.kind==="docker-daemon"
if(isDaemon&&source.name===digest&&digest===image.configDigest)return
const why=isDaemon?". Unless it uses the containerd image store, the Docker daemon does not keep the manifests of the images that it pulls: write the reference in its registry, without docker-daemon:":""
throw new errors.yo(`the input image asks for ${digest}, but the image that was read is ${image.sourceDigest}; nothing has been pushed${why}`)}async function stageShortName(source,options){const{text,reference}=source
const{stores,registry,log}=options.ports
const isLocal=await stores["docker-daemon"].hasImage(text)
log.info(`Source: ${text} ${isLocal?"in the local Docker daemon":"in Docker Hub"}`)
if(source.isPathToo)log.info(`There is a path ${text}, too. To use it, write ./${text}`)
if(isLocal)return{image:await stageFromStore({kind:"docker-daemon",name:text},options)}
try{return{image:await registry.readImage(reference,options.staging),origin:reference}}catch(error){if(!(error instanceof errors.yo)||error instanceof errors.cc)throw error
const asked=isLocal===void 0?"there is no docker on PATH to ask for it":"the local Docker daemon was asked and does not have it; when it was just built with docker/build-push-action, set load: true there (docker buildx build: --load), or give the file that the build wrote"
throw new errors.yo(`${text}: ${asked}. In Docker Hub: ${error.message}`,{cause:error})}}async function stageFromStore({kind,name},options){const{staging}=options
const{stores,stager}=options.ports
const path=await stores[kind].save(name)
return stager.stage({kind:await stager.recognise(path,staging),path},staging)}function describe(image){const platforms=image.platforms.map(oci_manifest.Bq).join(", ")
return`${platforms===""?"no platform":platforms}; ${(0,format.LS)(image.blobs.length,"blob")}, ${(0,format.z3)(image.totalBytes)}`}async function findBase(base,connect){const{repository,compareTo}=base
if(compareTo===void 0)return
return fetchBaseDigest({repository,name:compareTo},connect(call_limits.eI))}async function copyWithTools(request,ports){const{connection,image,quarantine,signatures,baseDigest}=request
return ports.withCopyTools(async tools=>{const harbor=ports.connect(call_limits.eI)
const input={...image,connection,quarantine,signatures}
const result=await copyImage(input,{...tools,harbor,log:ports.log})
return{...result,baseDigest}})}async function copyAfterBase(request,ports){const{compareTo,image}=request
const baseDigest=await findBase({repository:image.repository,compareTo},ports.connect)
return copyWithTools({...request,baseDigest},ports)}async function copy_image_run(host){const request=await readCopyImage((0,read_inputs.A)("copy-image",host))
const{connection,image}=request
const copied=await copyAfterBase(request,(0,image_ports.Mz)(host,{...request,harbor:(0,wiring_ports.NT)(host,connection)}))
host.setOutputs({...(0,copy_outputs.O)(copied,{connection,repository:image.repository}),"pending-tags":copied.pendingTags.join("\n"),"manifest-file":await writeManifestFile(host.temporaryDirectory,copied),"signatures-file":await writeSignaturesFile(host.temporaryDirectory,copied)})}var rules=__webpack_require__(67327)
var promotion=__webpack_require__(47579)
async function readPromote(context,stored){const{form,files}=context
const connection=await(0,parts.Y5)(context)
const target=(0,inputs_image.Nu)(form)
const tags=(0,inputs_image.g$)(form,{registry:connection,repository:target})
const digest=(0,inputs_image.rP)(form)
const onFailure=form.choice("on-failure")
const maxAgeMs=form.duration("max-age")
const reportFile=await(0,inputs_output_file.e)(form,{name:"report-file",files})
const manifestFile=form.text("manifest-file")
const signaturesFile=form.text("signatures-file")
const wanted=await readWantedVerdict(context)
const rules=await(0,read_rules.Kc)(context,(0,scan.xq)(form))
const waiting=(0,scan.BU)(form)
if(wanted===void 0)form.required("report-file")
else requireVerifiable(form,digest)
form.complete()
const report=reportFile===""?void 0:await stored.readReport(reportFile)
const judgedIn=readJudgedIn(form)
const source=wanted===void 0&&report!==void 0?report.image.repository:(0,harbor_repository.sT)(judgedIn??target);(0,promotion.S)(form,{source,target,tags})
const judging=rules.judgingOf((0,harbor_repository.q$)(source))
if(wanted===void 0&&report!==void 0)requireSamePolicy(form,{report,policy:rules.policy})
form.complete()
const image=wanted===void 0?digest??report?.image.digest:digest
const common={connection,target,tags,signatures:signaturesFile===""?[]:await stored.readSignatures(signaturesFile),...image===void 0||manifestFile===""?{}:{manifest:await stored.readManifest(manifestFile,image)},...maxAgeMs===void 0?{}:{maxAgeMs}}
if(wanted!==void 0&&image!==void 0)return{kind:"by-signed-verdict",...common,...wanted,policy:judging.gate,...judging.policyOrigin===void 0?{}:{policyOrigin:judging.policyOrigin},digest:image,source:(0,harbor_repository.q$)(source),...report===void 0?{}:{stored:{report,reportFile}}}
return{kind:"by-report",...common,report,reportFile,onFailure,judging,waiting,...digest===void 0?{}:{digest}}}async function readWantedVerdict(context){const{form}=context
const verifier=await readVerifier(context)
const compareTo=(0,scan.xq)(form)
if(!wantsSignedVerdict(form)){if(form.text("judged-in")!=="")form.problem("judged-in",'has no effect without "verify-key" or "verify-identity"')
return}return{verifier,...compareTo===void 0?{}:{compareTo}}}function requireSamePolicy(form,{report,policy}){if(policy===void 0)return
const{policyOrigin}=report
const today=(0,origin.u)(policy.origin)
if(policyOrigin===void 0)form.problem("policy",`the image was judged without a policy, and ${today} is asked for: judge it again`)
else if(policyOrigin.sha256!==policy.origin.sha256){const before=(0,origin.u)(policyOrigin)
form.problem("policy",`the image was judged by ${before}, and ${today} is asked for: judge it again`)}else{const floor=(0,rules.tN)(policy,(0,harbor_repository.q$)(report.image.repository))
const looser=(0,strictness.m)(report.policy,floor.gate)
if(looser!==void 0)form.problem("policy",`the image was judged by looser rules than those of ${today}, which ${looser}`)}}function requireVerifiable(form,digest){if(digest===void 0)form.problem("digest","is required with a signed verdict: nothing else says which image is meant, because any step can edit a report")
if(form.choice("on-failure")==="delete")form.problem("on-failure",'"delete" has no effect with a signed verdict: only a pass is signed')}const NAMED=3
function renewal_describeRefusal(approval,renewal){const judged=`${renewal.why}, and the image was scanned and judged again`
const kept=`The new report is in ${renewal.reportFile}; no tag was set`
const{verdict}=renewal.after
const reasons=verdict.reasons.map(({message})=>message).join("; ")
switch(verdict.name){case"failed":return[`${judged}: it failed (${reasons})`,...describeNewcomers(renewal),...describeLostExceptions(renewal),kept].join(". ")
case"undecided":return`${judged}, which gave no verdict (${reasons}). To try again, ${promotion_approval.NJ}. ${kept}`
case"passed":return`${judged}: it passed, but ${approval.reason}. ${kept}`}}function describeNewcomers({before,after}){const known=new Set([...before.findings,...before.ignored].map(({id})=>id))
return describeList("Not in the earlier report",after.findings.filter(({id})=>!known.has(id)))}function describeLostExceptions({before,after}){const over=new Set(after.expired.map(({id})=>id))
const counted=new Set(after.findings.map(({id})=>id))
const lost=before.ignored.filter(({id})=>counted.has(id)&&!over.has(id))
const sources=[...new Set(lost.map(({ignoredBy})=>ignoredBy.source))].slice(0,NAMED).join(", ")
return describeList("Ignored in the earlier report",lost).map(names=>`${names} (${sources}); give "ignore-file" and "harbor-allowlist" here as they were given when it was judged`)}function describeList(title,findings){const names=[...new Set(findings.map(({id,package:name})=>`${id} in ${name}`))]
if(names.length===0)return[]
return[`${title}: ${(0,list.r)(names,NAMED)}`]}const MAX_FAMILY=1e3
async function fetchFamily(repository,root){const family=[]
const queue=[root.digest]
const seen=new Set(queue)
for(const digest of queue){if(seen.size>MAX_FAMILY)throw new errors.yo(`failed to look at ${(0,harbor_repository.sT)(repository)}@${root.digest}: more than ${MAX_FAMILY} manifests belong to it`)
const artifact=await root.harbor.fetchArtifact(repository,digest)
if(artifact===void 0)continue
family.push(artifact)
for(const part of[...artifact.references,...artifact.accessories]){if(seen.has(part.digest))continue
seen.add(part.digest)
queue.push(part.digest)}}return family}async function deleteFailed(input,{harbor,log}){const{repository,digest}=input
const name=`${(0,harbor_repository.sT)(repository)}@${(0,oci_digest.VK)(digest)}`
const family=await fetchFamily(repository,{digest,harbor})
const children=new Set(family.flatMap(({references})=>references.map(child=>child.digest)))
const attached=family.slice(1).filter(part=>!children.has(part.digest))
const onOthers=attached.flatMap(({tags})=>tags.map(tag=>tag.name))
if(onOthers.length>0)return keep(`what belongs to it has the tags ${onOthers.join(", ")}`)
const borrowed=await findBorrowed(repository,{family,children,harbor})
if(borrowed!==void 0){const{subject}=borrowed
const why=subject===void 0?"cannot be read":`belongs to ${(0,oci_digest.VK)(subject)} and would go with it`
return keep(`its index names ${(0,oci_digest.VK)(borrowed.digest)}, which ${why}`)}const artifact=await harbor.fetchArtifact(repository,digest)
if(artifact!==void 0&&artifact.tags.length>0)return keep(`it has the tags ${artifact.tags.map(tag=>tag.name).join(", ")}, which this run did not set`)
const answer=artifact===void 0?"absent":await harbor.deleteArtifact(repository,digest)
if(answer==="referenced")return keep("an index in the repository needs it")
return report({isDeleted:true,detail:answer==="absent"?`The failed image ${name} is no longer in Harbor`:`The failed image ${name} was deleted from Harbor, as on-failure asks`})
function keep(why){return report({isDeleted:false,detail:`The failed image ${name} was not deleted, because ${why}`})}function report(outcome){log.warning(outcome.detail)
return outcome}}async function findBorrowed(repository,of){const own=new Set(of.family.map(({digest})=>digest))
for(const{digest,overview,tags}of of.family){if(!of.children.has(digest)||overview!==void 0||tags.length>0)continue
const found=await of.harbor.fetchManifest(repository,digest).catch(error=>{if(error instanceof errors.dr)return"unreadable"
throw error})
if(found==="unreadable")return{digest}
if(found==="blocked"||found==="absent")continue
const subject=subjectOf(digest,found)
if(subject==="unreadable")return{digest}
if(subject!==void 0&&!own.has(subject))return{digest,subject}}return}function subjectOf(digest,manifest){try{return describeManifest(digest,manifest).parts.subject}catch(error){if(error instanceof errors.dr)return"unreadable"
throw error}}async function copyWithoutTags(input,{harbor,log}){const{source,target,digest}=input
const[from,to]=[(0,harbor_repository.sT)(source),(0,harbor_repository.sT)(target)]
const family=await fetchFamily(source,{digest,harbor})
const obstacle=findObstacle(family,input)
if(obstacle!==void 0)throw new errors.dr(`failed to copy ${from}@${digest} to ${to}: a policy of the project "${source.project}" blocks reading ${(0,oci_digest.VK)(input.blocked)} ("prevent vulnerable images", or one that requires signatures), also while it is being scanned, and Harbor's own copy would ${obstacle}. Run the job again when the scan is over, or change that policy. Nothing was copied, no tag was set`,{status:412})
try{await harbor.copyArtifact(target,{repository:source,digest})}catch(error){if(!(0,errors.SA)(error))throw error
throw new errors.dr(`${(0,errors.gJ)(error)}, and artifact: read on "${source.project}", because a policy blocks every other way to read the image. Nothing was copied, no tag was set`,{status:403,cause:error})}const copied=await harbor.fetchArtifact(target,digest)
const strange=(copied?.tags??[]).filter(({name})=>!input.tags.includes(name))
if(strange.length>0){const names=strange.map(({name})=>name).join(", ")
throw new errors.dr(`copied ${(0,oci_digest.VK)(digest)} to ${to}, and ${names} was copied as well, because it was put on ${from}@${(0,oci_digest.VK)(digest)} during the copy. Check ${names} in ${to}: an image there may have lost it. No other tag was set`)}log.info(`Copied ${(0,oci_digest.VK)(digest)} from ${from} to ${to} by Harbor's own call: a policy blocks reading it, and it has no other tag that would be copied as well`)}function findObstacle(family,input){const tags=family.flatMap(artifact=>artifact.tags.map(({name})=>name).filter(name=>artifact.digest!==input.digest||!input.tags.includes(name)))
if(tags.length>0)return`copy other tags as well: ${tags.join(", ")}`
const[root,...others]=family
const children=new Set(family.flatMap(({references})=>references.map(child=>child.digest)))
const unjudged=others.find(({digest,platform})=>platform!==void 0&&!children.has(digest))
if(root===void 0||unjudged===void 0)return
return`copy ${(0,oci_digest.VK)(unjudged.digest)} as well, an image that refers to this one and was not judged`}const MAX_MANIFESTS=1e3
const PULL_FROM_SOURCE={resource:"repository",action:"pull",purpose:"read the image where it was judged"}
const PUSH_TO_TARGET=[{resource:"repository",action:"push",purpose:"write the image where it gets its tags"},{resource:"repository",action:"pull",purpose:"write the image (Harbor asks for it on every push)"}]
async function copyToTarget(input,ports){const{source,target,digest}=input
const present=await ports.harbor.fetchArtifact(target,digest)
await requirePermissions(input,{harbor:ports.harbor,isThere:present!==void 0})
if(present!==void 0){const subjects=[digest,...present.references.map(child=>child.digest)]
await copyReferrers({...input,subjects},ports)
return input.manifest}const read=await readMissing(input,ports.harbor)
if(read.kind==="blocked"){await copyWithoutTags({...input,blocked:read.digest},ports)
return input.manifest}let sent=0
for(const manifest of read.manifests)sent+=await writeManifest(manifest,{source,target,harbor:ports.harbor})
const through=sent===0?"nothing went through the runner":`${(0,format.LS)(sent,"blob")} went through the runner`
ports.log.info(`${(0,oci_digest.VK)(digest)} is in ${(0,harbor_repository.sT)(target)}, mounted from ${(0,harbor_repository.sT)(source)}: ${(0,format.LS)(read.manifests.length,"manifest")}, ${through}`)
await copyReferrers({...input,subjects:read.all},ports)
return read.manifests.at(-1)?.manifest}async function requirePermissions(input,options){const{source,target,robotName}=input
const places=[{repository:source,required:[PULL_FROM_SOURCE]},...options.isThere?[]:[{repository:target,required:PUSH_TO_TARGET}]]
const problems=[]
for(const{repository,required}of places){const missing=await(0,missing_permissions.g)({repository,required},options.harbor)
if(missing.length===0)continue
problems.push((0,harbor_permission.NE)({robotName,repository,missing,isProjectKnown:true}))}if(problems.length===0)return
const reach=source.project===target.project?"":" A robot of one project cannot reach another: use a system robot with the rights on both."
throw new errors.yo(`${problems.join("\n")}\nNothing was copied, no tag was set.${reach}`)}async function readMissing(input,harbor){const all=new Set
const manifests=[]
let blocked
const visit=async digest=>{if(blocked!==void 0||all.has(digest))return
if(all.size>=MAX_MANIFESTS)throw new errors.yo(`failed to copy ${(0,harbor_repository.sT)(input.source)}@${input.digest}: it names more than ${MAX_MANIFESTS} manifests. Nothing was copied, no tag was set`)
all.add(digest)
if(digest!==input.digest&&await harbor.fetchArtifact(input.target,digest)!==void 0)return
const known=digest===input.digest?input.manifest:void 0
const found=known??await harbor.fetchManifest(input.source,digest)
if(found==="blocked"){blocked=digest
return}if(found==="absent")throw absent(input.source,digest)
const manifest=describeManifest(digest,found)
for(const child of manifest.parts.children)await visit(child)
manifests.push(manifest)}
await visit(input.digest)
return blocked===void 0?{kind:"read",manifests,all:[...all]}:{kind:"blocked",digest:blocked}}function absent(source,digest){return new errors.dr(`Harbor does not have ${(0,harbor_repository.sT)(source)}@${digest} any more: it was deleted by a user or by a retention rule. Nothing was copied, no tag was set`,{status:404})}async function promote(input,ports){const{target,digest}=input
const repository=(0,harbor_repository.sT)(target)
const plan=await fetchTagPlan({repository:target,tags:input.tags,digest},ports.harbor)
requireMovableTags(plan,{repository:target,nothingDone:"No tag was set."})
if(plan.steps.length===0){if(plan.present.length===0)await ensureInTarget(input,ports)
await writeSignatures({...input,signatures:input.signatures??[]},ports)
const detail=`${(0,format.LS)(input.tags.length,"tag")} of ${repository} are on the image already`
ports.log.info(`All tags are on ${(0,oci_digest.VK)(digest)} already; nothing is done`)
return{promotion:{state:"done",repository,tags:input.tags,detail},tags:plan.present}}let known=await ensureInTarget(input,ports)
await writeSignatures({...input,signatures:input.signatures??[]},ports)
const manifest=async()=>{known??=await fetchManifest(input,ports.harbor)
return known}
const tagging=await putTags({repository:target,digest,steps:plan.steps,manifest,mayCreate:true},ports)
const reached=[...plan.present,...tagging.placed.map(({tag})=>tag)]
const wanted=plan.steps.map(({tag})=>tag)
const there=tagging.failure===void 0?reached:await lookAgain(input,{...ports,reached})
const tags=input.tags.filter(tag=>there.includes(tag))
if(tagging.failure!==void 0){const detail=describeTaggingFailure(tagging)
return{promotion:{state:"incomplete",repository,tags:wanted,detail},tags}}const detail=`Tagged after the verdict in ${repository}: ${describePlacedTags(tagging.placed)}`
ports.log.info(detail)
return{promotion:{state:"done",repository,tags:wanted,detail},tags}}async function lookAgain({target,digest},{harbor,reached}){try{const artifact=await harbor.fetchArtifact(target,digest)
return artifact===void 0?[]:artifact.tags.map(({name})=>name)}catch(error){if(error instanceof errors.dr||error instanceof errors.cc)return reached
throw error}}async function ensureInTarget(input,ports){const{source,target,digest}=input
const[from,to]=[(0,harbor_repository.sT)(source),(0,harbor_repository.sT)(target)]
if(from!==to)return copyToTarget(input,ports)
if(await ports.harbor.fetchArtifact(target,digest)!==void 0)return input.manifest
throw new errors.dr(`Harbor does not have ${to}@${digest} any more: it was deleted by a user or by a retention rule. No tag was set`,{status:404})}async function fetchManifest(input,harbor){const{target,digest}=input
const found=await harbor.fetchManifest(target,digest)
if(found!=="absent"&&found!=="blocked")return found
const name=`${(0,harbor_repository.sT)(target)}@${digest}`
throw new errors.dr(found==="absent"?`Harbor does not have ${name} any more`:`the project's policy "prevent vulnerable images" blocks reading the manifest of ${name}, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`)}async function promoteJudged(input,ports){const{connection,report,target,renewal}=input
const harbor=ports.connect(call_limits.eI)
const reference=`${connection.host}/${(0,harbor_repository.sT)(target)}@${report.image.digest}`
const approval=(0,promotion_approval.gC)({...input,host:connection.host,now:ports.clock.now()})
if(approval.kind==="approved")return putTagsOn(input,{...ports,harbor,reference})
const why=renewal===void 0?`${approval.reason}. Nothing was done`:renewal_describeRefusal(approval,renewal)
const refusal=`failed to put tags on ${reference}, because ${why}`
if(approval.kind!=="failed"||input.onFailure!=="delete"||!isJudgedThere(input))throw new errors.yo(refusal)
ports.runner.fail(renewal===void 0?void 0:refusal)
return{report:await removeFailed(input,{...ports,harbor,log:ports.runner.log})}}function isJudgedThere({report,target}){const source=(0,harbor_repository.q$)(report.image.repository)
return(0,harbor_repository.sT)(source)===(0,harbor_repository.sT)(target)}async function putTagsOn(input,ports){const{report,manifest,signatures}=input
const{harbor,runner,reference}=ports
const{digest}=report.image
const result=await promote({robotName:input.connection.credentials.user,source:(0,harbor_repository.q$)(report.image.repository),target:input.target,digest,tags:input.tags,...manifest===void 0?{}:{manifest},...signatures===void 0?{}:{signatures}},{harbor,log:runner.log})
if(result.promotion.state==="incomplete")runner.fail(result.promotion.detail)
const isThere=isJudgedThere(input)
const tags=[...new Set([...isThere?report.image.tags:[],...result.tags])]
const onJudged=isThere?tags:report.image.tags
const placed={reference,digest,tags}
try{return{report:await conclude({...input,promotion:result.promotion,tags:onJudged},ports),placed}}catch(error){if(!(error instanceof errors.yo))throw error
runner.fail(error.message)
return{report,placed}}}async function removeFailed(input,ports){const{report,target,tags}=input
const{digest}=report.image
const repository=(0,harbor_repository.q$)(report.image.repository)
const{isDeleted,detail}=await deleteFailed({repository,digest},ports)
if(!isDeleted)return report
const waiting=report.promotion??{state:"waiting",repository:(0,harbor_repository.sT)(target),tags,detail:""}
return conclude({...input,promotion:{...waiting,state:"deleted",detail},tags:[]},ports)}async function conclude(input,{store}){const{report,promotion,tags}=input
const image={...report.image,tags}
const concluded={...report,image,promotion}
await store.write(input.reportFile,(0,outcomes.Fv)(concluded))
return concluded}async function requireRescanPermissions(input,harbor){const{repository}=input
const missing=await(0,missing_permissions.g)({repository,required:(0,harbor_permission.NP)(input)},harbor)
if(missing.length===0)return
const explanation=(0,harbor_permission.NE)({...input,missing,isProjectKnown:true})
throw new errors.yo(`${explanation}\nNothing was done.`)}async function rescanIfTooOld(input,ports){const{connection,report:before,reportFile}=input
const{log,clock}=ports
const approval=(0,promotion_approval.gC)({...input,host:connection.host,now:clock.now()})
if(approval.kind!=="too-old")return
requireItsPolicy(before,input.judging)
const repository=(0,harbor_repository.q$)(before.image.repository)
log.info(`Scanning ${before.image.reference} again, because ${approval.reason}; the new report is judged by the policy of the old one and takes its place in ${reportFile}`)
const robotName=connection.credentials.user
const readsLayers=(0,scan_verdict.Rh)(before.policy)
await requireRescanPermissions({robotName,repository,readsLayers},ports.connect(call_limits.eJ))
const after=await judgeImage({connection,repository,digest:before.image.digest,tags:before.image.tags,pendingTags:before.promotion?.state==="waiting"?before.promotion.tags:[],judging:{...input.judging,gate:before.policy,compareTo:before.comparison?.base},...chooseBase(before),waiting:{...input.waiting,scan:"always"}},ports)
await ports.store.write(reportFile,(0,outcomes.Fv)(after))
log.info(`The new verdict is ${after.verdict.name}; the report in ${reportFile} is the new one`)
return{why:approval.reason,before,after,reportFile}}function requireItsPolicy({policyOrigin,image},judging){if(policyOrigin===void 0||judging.policyOrigin!==void 0)return
throw new errors.yo(`${image.reference} has to be judged again, and was judged by the policy ${(0,origin.u)(policyOrigin)}: give it in "policy" here too`)}function chooseBase({comparison,image}){if(comparison===void 0)return{baseDigest:void 0,ownTags:image.tags}
return comparison.kind==="compared"?{baseDigest:comparison.digest,ownTags:[]}:{baseDigest:void 0,ownTags:[...image.tags,comparison.base]}}async function promoteStored(input,ports){const renewal=await rescanIfTooOld(input,ports)
const promoted=await promoteJudged(renewal===void 0?input:{...input,report:renewal.after,renewal},ports)
const warning=(0,promotion_approval.d8)(promoted.report)
if(warning!==void 0)ports.log.warning(warning)
return promoted}async function promoteVerified(input,ports){const{connection,source,target,digest,stored,verifier}=input
const{runner,clock,hash}=ports
const harbor=ports.connect(call_limits.eI)
const nameOf=repository=>`${connection.host}/${(0,harbor_repository.sT)(repository)}`
const judgedWhere=stored?.report.image.repository??(0,harbor_repository.sT)(source)
if(judgedWhere!==(0,harbor_repository.sT)(source))throw new errors.yo(`failed to put tags on ${nameOf(target)}@${digest}, because the report is about an image in ${(0,quote.h)(judgedWhere)}, and the signed verdict is looked for in ${(0,harbor_repository.sT)(source)}: "judged-in" has to name where the image was judged, which a report that any step can edit does not decide`)
await verifyVerdict({repository:source,reference:`${nameOf(source)}@${digest}`,wanted:{...input,name:nameOf(source)}},{harbor,verifier,hash,clock,log:runner.log})
if(stored!==void 0){const{maxAgeMs:_,...others}=input
return promoteJudged({...others,...stored,onFailure:"keep"},ports)}const result=await promote({...input,robotName:connection.credentials.user},{harbor,log:runner.log})
if(result.promotion.state==="incomplete")runner.fail(result.promotion.detail)
return{placed:{reference:`${nameOf(target)}@${digest}`,digest,tags:result.tags}}}var hash=__webpack_require__(31965)
async function promote_run(host){const request=await readPromote((0,read_inputs.A)("promote",host),{readReport:report_file.tL,readManifest:readManifestFile,readSignatures:readSignaturesFile})
const harbor=(0,wiring_ports.NT)(host,request.connection)
const ports={...(0,image_ports.A7)(host,harbor),hash:hash.q}
const{placed}=await(request.kind==="by-report"?promoteStored(request,ports):promoteVerified(request,ports))
if(placed!==void 0)host.setOutputs((0,promotion_outputs.a)(placed))}var install_tool=__webpack_require__(13084)
var push_outputs=__webpack_require__(94334)
var release=__webpack_require__(58024)
var push_and_scan=__webpack_require__(4763)
var login=__webpack_require__(38100)
var promotion_promotion=__webpack_require__(4548)
var sbom=__webpack_require__(65856)
var save_sboms=__webpack_require__(48327)
const SKIPPED_BY_CANCELLATION="skipped: the job was cancelled"
function nameRunner(runner,name){const named=text=>text.replaceAll(/^(?=.)/gm,`[${name}] `)
return{signal:runner.signal,annotate:annotation=>runner.annotate(annotation),appendSummary:markdown=>runner.appendSummary(markdown),log:{info:line=>runner.log.info(named(line)),warning:line=>runner.log.warning(`${name}: ${line}`),debug:line=>runner.log.debug(named(line))},fail:message=>runner.fail(message===void 0?void 0:`${name}: ${message}`)}}function logFailure(runner,error){if(error instanceof errors.yo){runner.log.info(`Stopped: ${error.message}`)
return error.message}runner.fail((0,errors.Zm)(error))
return`a defect in harbor-actions: ${(0,errors.gJ)(error)}`}async function failOnUserError(runner,step){try{return await step()}catch(error){if(!(error instanceof errors.yo))throw error
runner.fail(error.message)
return}}async function attestJudged(input,ports){const{report,attesting,...known}=input
const{store,log}=ports
return attestVerdict({...known,report:requirePassed(store.redact(report)),run:await attesting.readRun()},{...attesting,harbor:ports.connect(call_limits.eI),redact:value=>store.redact(value),log})}var label_judged=__webpack_require__(21482)
async function showVerdict(input,ports){const{labels,...judged}=input
const{report}=judged
const{attesting,runner}=ports
const withLog={...ports,log:runner.log}
let signed={}
if(attesting!==void 0&&report.verdict.name==="passed"&&!runner.signal.aborted){const attestations=await failOnUserError(runner,()=>attestJudged({...judged,attesting},withLog))
if(attestations===void 0)return{isDone:false}
signed={attestations}}if(labels===void 0||runner.signal.aborted)return{...signed,isDone:true}
const label=await failOnUserError(runner,()=>(0,label_judged.i)({report,labels},withLog))
return{...signed,isDone:label!==void 0}}async function scanAndPromote(input,ports){const{connection,image,copied,waiting,judging,reportFile}=input
const{repository}=image
const saveSboms=async()=>{if(!input.sbom)return[]
const{timeoutMs,retries}=waiting
const request={repository,digest:copied.digest,sbomFile:input.sbomFile,timeoutMs,retries}
return await failOnUserError(ports.runner,()=>(0,save_sboms.i)(request,ports))??[]}
const{scan}=waiting
if(scan==="never"){const sboms=await saveSboms()
ports.log.info('Not scanned, because "scan" is "never": there is no verdict')
return{sboms}}const{digest,tags,pendingTags,baseDigest,manifest,childManifests}=copied
const judged=await judgeIntoFile({connection,repository,digest,tags,pendingTags,baseDigest,manifests:[manifest,...childManifests],judging,waiting:{...waiting,scan},reportFile},ports)
const sboms=(0,sbom.tV)(judged.report.platforms)?await saveSboms():[]
const{report}=judged
const{attestations,isDone}=await showVerdict({report,manifest:copied.manifest,attestsSboms:input.attestsSboms,labels:input.labels},ports)
const shown={...judged,scanned:report,...attestations===void 0?{}:{attestations}}
if(!isDone&&report.verdict.name==="passed")return{sboms,judged:shown}
return{sboms,judged:await promoteIfDue(shown,{input,ports})}}async function promoteIfDue(judged,context){const{input,ports}=context
const{connection,onFailure,image,copied}=input
if(ports.runner.signal.aborted||!(0,promotion_promotion.WK)(judged.report,onFailure))return judged
const{pendingTags:tags,manifest,signatures}=copied
const promoted=await failOnUserError(ports.runner,()=>promoteJudged({connection,report:judged.report,reportFile:judged.reportFile,target:image.repository,tags,manifest,signatures,onFailure},ports))
return{...judged,...promoted}}async function pushOnlyImage(request,ports){const{listed,judging}=request
const{image}=listed
const copied=await copyAfterBase({...request,image,compareTo:judging.compareTo},ports)
try{return{listed,copied,...await scanAndPromote({...request,image,copied},ports)}}catch(error){return{listed,copied,error}}}var image_names=__webpack_require__(54773)
async function writeList(request,ports){const generatedAt=new Date(ports.clock.now()).toISOString()
const outcomes={generatedAt,layout:"list",images:request.images}
const reportFile=await(0,save_outcomes.t)(request.reportFile,outcomes,ports)
const{reportFiles}=request
return{outcomes,outputs:{...(0,report_outputs.n)(outcomes,{reportFiles}),"report-file":reportFile}}}var map_concurrently=__webpack_require__(77675)
async function pushImages(request,ports){const{images}=request
const{runner,portsFor}=ports
const names=(0,image_names.EF)(images.map(({image})=>image))
const fileNames=(0,image_names.Wj)(names)
runner.log.info(`${images.length} images, at most ${request.maxParallel} at once`)
const bases=await findBases(request,portsFor(runner))
const pushed=await(0,map_concurrently.X)(images,{concurrency:request.maxParallel,work:(listed,index)=>push_images_pushImage({...request,listed,baseDigest:bases.get((0,harbor_repository.sT)(listed.image.repository)),reportFile:"",sbomFile:request.sbomFile===""?"":(0,sbom.ne)(request.sbomFile,{name:fileNames[index]??"",isOnly:images.length===1})},portsFor(nameRunner(runner,names[index]??"")))})
const settled=await settleInTurn(pushed)
if(request.waiting.scan==="never"){failUnpushed(settled,{runner,names})
return{images:settled}}const list=await writeList({images:settled.map(describeOutcome),reportFiles:settled.map(({judged})=>judged?.reportFile??""),reportFile:request.reportFile},{...ports,log:runner.log})
return{images:settled,list}}async function findBases(request,ports){const{compareTo}=request.judging
const repositories=new Map(request.images.map(({image})=>[(0,harbor_repository.sT)(image.repository),image.repository]))
const bases=await(0,map_concurrently.X)([...repositories],{concurrency:request.maxParallel,work:async([path,repository])=>[path,await findBase({repository,compareTo},ports.connect)]})
return new Map(bases)}async function push_images_pushImage(request,ports){const{listed}=request
const{image}=listed
if(ports.runner.signal.aborted)return{listed,message:SKIPPED_BY_CANCELLATION}
let copied
try{copied=await copyWithTools({...request,image},ports)
const input={...request,judging:listed.judging??request.judging,image,copied}
const finished=await scanAndPromote({...input,onFailure:"keep"},ports)
const{judged}=finished
if(judged?.report.verdict.name!=="failed")return{listed,copied,...finished}
return{listed,copied,...finished,settle:()=>promoteIfDue(judged,{input,ports})}}catch(error){const message=logFailure(ports.runner,error)
return copied===void 0?{listed,message}:{listed,copied,message}}}async function settleInTurn(pushed){const settled=[]
for(const{settle,...image}of pushed)settled.push(settle===void 0?image:{...image,judged:await settle()})
return settled}function describeOutcome({listed,copied,judged,message}){const{image,location}=listed
const place=location===void 0?{}:{location}
if(judged!==void 0)return{kind:"judged",report:judged.report,...place}
const placedTags=copied?.tags??[]
return{kind:"not-judged",repository:(0,harbor_repository.sT)(image.repository),tags:image.tags,...placedTags.length===0?{}:{placedTags},message:message??"it was not judged",...place}}function failUnpushed(images,context){for(const[index,{message}]of images.entries())if(message!==void 0)context.runner.fail(`${context.names[index]}: ${message}`)}async function loginForPush(request,ports){const{connection,waiting}=request
const plan={scan:waiting.scan,deletes:request.onFailure==="delete",sbom:request.sbom,labels:request.labels!==void 0}
const repositories=request.work.images.map(({image})=>image.repository)
await(0,login.i)({connection,repositories,plan},{harbor:ports.connect(call_limits.eJ),log:ports.log})}async function pushAndScan(request,ports){const{work}=request
if(work.kind==="several")return{kind:"several",...await pushImages({...request,...work},ports)}
const[listed]=work.images
return{kind:"one",image:await pushOnlyImage({...request,listed},ports.portsFor(ports.runner))}}function requireOutcomes(pushed){if(pushed.kind==="several")return pushed.list?.outcomes
const{error,judged}=pushed.image
if(error!==void 0)throw error
return judged===void 0?void 0:(0,outcomes.Fv)(judged.report)}var publish=__webpack_require__(81782)
var report_ports=__webpack_require__(4314)
var work_directory=__webpack_require__(50786)
async function push_and_scan_run(host){const request=await(0,push_and_scan.T)((0,read_inputs.A)("push-and-scan",host))
const{connection,reporting}=request
const crane=await(0,install_tool.G)(release.q,request.crane,host);(0,work_directory.Gx)(host,crane)
const harbor=(0,wiring_ports.NT)(host,connection)
await loginForPush(request,{connect:(0,wiring_ports.Nc)(host,harbor),log:host.log})
const pushed=await pushAndScan(request,(0,image_ports.zA)(host,{...request,harbor,cranePath:crane.path}))
host.setOutputs((0,push_outputs.$7)(pushed,connection))
const outcomes=requireOutcomes(pushed)
if(outcomes===void 0)return
host.setOutputs(await(0,publish.S)({outcomes,reporting},(0,report_ports.x)(host)))}async function push_images_run(host){const request=await(0,push_and_scan.$)((0,read_inputs.A)("push-images",host))
const{connection}=request
const pushed=await pushImages(request,(0,image_ports.zA)(host,{...request,harbor:(0,wiring_ports.NT)(host,connection)}))
host.setOutputs((0,push_outputs.IV)(pushed,connection))
if(host.signal.aborted)host.fail()}const NAMED_IMAGES=5
function judgeExceptions(images){const open=images.filter(image=>image.kind==="could-not-tell")
if(open.length>0||images.length===0)return{kind:"could-not-tell",images:open}
const lists=images.flatMap(image=>image.kind==="checked"?[image.unused]:[])
return{kind:"checked",images:images.length,unused:(0,exceptions_unused.M2)(lists,{isComplete:true})}}function describeChecked(checked){if(checked.kind==="could-not-tell"){const named=checked.images.map(({name,message})=>`${name} (${message})`)
return`Could not tell which exceptions are needed, because not every image has a finished scan: ${(0,list.r)(named,NAMED_IMAGES)}`}const{unused,images}=checked
if(unused.length===0)return`Every exception is needed by ${images===1?"the image":"an image"}`
return(0,exceptions_unused.iz)(unused,{isOneImage:images===1})}function checkedOutputs(checked){if(checked.kind==="could-not-tell")return{unused:"","unused-count":""}
const list=checked.unused.map(exception=>({...exception,reason:(0,exceptions_unused.pj)(exception)}))
return{unused:JSON.stringify(list),"unused-count":String(list.length)}}function checkedTitle(checked){if(checked.kind==="could-not-tell")return"Could not tell which exceptions are needed"
const{unused,images}=checked
return unused.length===0?"Every exception is needed":`${(0,format.LS)(unused.length,"exception")} that ${images===1?"1 image does":`${images} images do`} not need`}function checkedRow(exception){return[exception.id||"not the id of a CVE",(0,exceptions_unused.M)(exception),(0,exceptions_unused.pj)(exception)]}var image_list=__webpack_require__(7141)
function readTaggedImages(form){const lines=form.lines("tagged-images").filter(line=>!line.startsWith("#"))
if(lines.length===0)form.problem("tagged-images","is required and names no image")
return lines.flatMap(line=>{try{const target=(0,image_list.kx)(line)
if(target.tags.length>0)return[target]
form.problem("tagged-images",`"${line}" names no tag; give project/name:tag`)}catch(error){form.problem("tagged-images",`in "${line}": ${(0,errors.gJ)(error)}`)}return[]})}async function readCheckExceptions(context){const{form}=context
const connection=await(0,parts.Y5)(context)
form.required("ignore-file")
const request={connection,images:readTaggedImages(form),maxParallel:form.count("max-parallel"),exceptions:await(0,read_rules.o_)(context)}
form.complete()
return request}var report_unused=__webpack_require__(20706)
var render_escape=__webpack_require__(56016)
var markdown=__webpack_require__(78858)
const LISTED=500
const LEVELS={note:"notice",warn:"warning",fail:"error"}
const ICONS={note:"ℹ️",warn:"⚠️",fail:"❌"}
function renderCheckedSummary(checked,level){const title=checkedTitle(checked)
if(checked.kind==="could-not-tell"){const rows=checked.images.slice(0,LISTED).map(({name,message})=>(0,markdown.nM)([(0,render_escape.ti)(name,markdown.JA),(0,render_escape.FV)(message,markdown.gz)]))
return checked_exceptions_document(`⚠️ ${title}`,{head:["Image","Why"],rows,rest:checked.images.length-rows.length})}const{unused}=checked
if(unused.length===0)return checked_exceptions_document(`✅ ${title}`)
const rows=unused.slice(0,LISTED).map(exception=>{const[id,place,why]=checkedRow(exception)
return(0,markdown.nM)([(0,render_escape.FV)(id,markdown.JA),(0,render_escape.ti)(place,markdown.JA),(0,render_escape.FV)(why,markdown.gz)])})
return checked_exceptions_document(`${ICONS[level]} ${title}`,{head:["Exception","Where","Why it does nothing"],rows,rest:unused.length-rows.length})}function checked_exceptions_document(title,table){const lines=table===void 0?[]:["",...(0,markdown.PP)(table.head.map(name=>({name}))),...table.rows,...table.rest===0?[]:["",`… and ${table.rest} more.`]]
return[`## ${title}`,...lines,""].join("\n")}function checkedAnnotation(checked,level){const message=describeChecked(checked)
if(checked.kind==="could-not-tell")return{level:level==="fail"?"error":"warning",title:checkedTitle(checked),message}
const{unused}=checked
if(unused.length===0||level==="note")return
const location=(0,report_unused.W)(unused)
return{level:LEVELS[level],title:"Exceptions that do nothing",message,...location===void 0?{}:{location}}}async function resolveTags(wanted,harbor){const found=new Map
for(const{repository,tags}of wanted){const path=(0,harbor_repository.sT)(repository)
for(const tag of tags){const digest=await lookUp(tag,{repository,harbor})
if(typeof digest!=="string"){const message=digest?.message??`Harbor has no ${path}:${tag}`
found.set(`${path}:${tag}`,{kind:"not-found",repository,tags:[tag],message})
continue}const key=`${path}@${digest}`
const before=found.get(key)?.tags??[]
found.set(key,{kind:"found",repository,digest,tags:[...new Set([...before,tag])]})}}return[...found.values()]}async function lookUp(tag,options){try{return(await options.harbor.fetchArtifact(options.repository,tag))?.digest}catch(error){if(error instanceof errors.dr)return error
throw error}}async function checkExceptions(request,ports){const{connection,images}=request
const{unusedExceptions:level="note"}=request.exceptions
const{connect,runner}=ports
const repositories=images.map(({repository})=>repository)
const plan={scan:"never",pushes:false,readsReports:true}
await(0,login.i)({connection,repositories,plan},{harbor:connect(call_limits.eJ),log:runner.log})
const tagged=await resolveTags(images,connect(call_limits.eI))
const names=(0,image_names.EF)(tagged)
const checked=judgeExceptions(await(0,map_concurrently.X)(tagged,{concurrency:request.maxParallel,work:(image,index)=>checkImage(request,{image,name:names[index]??"",ports})}))
runner.log.info(describeChecked(checked))
await runner.appendSummary(renderCheckedSummary(checked,level))
const annotation=checkedAnnotation(checked,level)
if(annotation!==void 0)runner.annotate(annotation)
if(annotation?.level==="error")runner.fail()
return checked}async function checkImage({connection,exceptions:{exceptions,harborAllowlist}},{image,name,ports}){const{connect,clock,runner}=ports
const{log}=nameRunner(runner,name)
const couldNotTell=message=>{log.info(message)
return{kind:"could-not-tell",name,message}}
if(image.kind==="not-found")return couldNotTell(image.message)
if(runner.signal.aborted)return couldNotTell(SKIPPED_BY_CANCELLATION)
const{repository,digest,tags}=image
const harbor=connect(call_limits._V)
try{const scans=await fetchFinishedScans(image,harbor)
if(typeof scans==="string")return couldNotTell(scans)
const allowlist=harborAllowlist?await fetchAllowlist({project:repository.project},{harbor,log}):{exceptions:[]}
const all=[...allowlist.exceptions,...exceptions]
const now=clock.now()
const uses=scans.map(({platform,digest:platformDigest,findings})=>{const path=`${connection.host}/${(0,harbor_repository.sT)(repository)}`
const scanned={repository:path,tags,digest,platformDigest,platform}
return(0,apply.FW)({findings,exceptions:all,image:scanned,now}).uses})
return{kind:"checked",name,unused:(0,exceptions_unused._)({exceptions:all,uses,isComplete:true,now})}}catch(error){if(!(error instanceof errors.dr))throw error
return couldNotTell(error.message)}}async function check_exceptions_run(host){const request=await readCheckExceptions((0,read_inputs.A)("check-exceptions",host))
const connect=(0,wiring_ports.Nc)(host,(0,wiring_ports.NT)(host,request.connection))
const checked=await checkExceptions(request,{connect,clock:(0,wiring_ports.ts)(host),runner:host})
host.setOutputs(checkedOutputs(checked))
if(host.signal.aborted)host.fail()}var labels=__webpack_require__(48515)
async function readRecheckImages(context){const{form,files}=context
const waiting=(0,scan.OG)(form)
const signer=await(0,signing.a4)(context,waiting)
const rules=await(0,read_rules.Kc)(context)
const request={connection:await(0,parts.Y5)(context),images:readTaggedImages(form).map(image=>rules.policy===void 0?image:{...image,judging:rules.judgingOf(image.repository)}),judging:rules.given,maxParallel:form.count("max-parallel"),signer,attests:signer!==void 0,...(0,labels.D)(form,waiting),reportFile:await(0,inputs_output_file.e)(form,{name:"report-file",files})}
const scanned=(0,parts.dQ)(context,waiting,'"never" leaves this step nothing to do')
form.complete()
return{...request,waiting:scanned}}async function recheckImages(request,ports){const{connection,images,waiting}=request
const{connect,runner}=ports
const repositories=images.map(({repository})=>repository)
const plan={scan:waiting.scan,pushes:false,readsLayers:images.some(({judging=request.judging})=>(0,scan_verdict.Rh)(judging.gate)),attests:request.attests,labels:request.labels!==void 0}
await(0,login.i)({connection,repositories,plan},{harbor:connect(call_limits.eJ),log:runner.log})
const tagged=await resolveTags(images,connect(call_limits.eI))
const names=(0,image_names.EF)(tagged)
const judgings=new Map(images.map(({repository,judging})=>[(0,harbor_repository.sT)(repository),judging]))
const judged=await(0,map_concurrently.X)(tagged,{concurrency:request.maxParallel,work:(image,index)=>judgeTagged({...request,image,judging:judgings.get((0,harbor_repository.sT)(image.repository))??request.judging},ports.portsFor(nameRunner(runner,names[index]??"")))})
return writeList({images:judged.map(({outcome})=>outcome),reportFiles:judged.map(({reportFile})=>reportFile),reportFile:request.reportFile},{...ports,log:runner.log})}async function judgeTagged(input,ports){const{image}=input
const{repository,tags}=image
const{runner}=ports
if(image.kind==="not-found"){runner.log.info(image.message)
return notJudged(image,image.message)}if(runner.signal.aborted)return notJudged(image,SKIPPED_BY_CANCELLATION)
try{runner.log.info(`${tags.join(", ")}: ${image.digest}`)
const{digest}=image
const{report,reportFile}=await judgeIntoFile({...input,repository,tags,digest,pendingTags:[],baseDigest:void 0,reportFile:""},ports)
await showVerdict({report,attestsSboms:false,labels:input.labels},ports)
return{outcome:{kind:"judged",report},reportFile}}catch(error){return notJudged(image,logFailure(runner,error))}}function notJudged({kind,repository,tags},message){const outcome={kind:"not-judged",repository:(0,harbor_repository.sT)(repository),tags,message}
return{outcome:kind==="found"?{...outcome,placedTags:tags}:outcome,reportFile:""}}async function recheck_images_run(host){const request=await readRecheckImages((0,read_inputs.A)("recheck-images",host))
const{outputs}=await recheckImages(request,(0,image_ports.Qj)(host,{...request,harbor:(0,wiring_ports.NT)(host,request.connection)}))
host.setOutputs(outputs)
if(host.signal.aborted)host.fail()}},61786:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Lz:()=>parseSourceRepository,aZ:()=>parseIdentity,oX:()=>GITHUB_ISSUER,vq:()=>findIdentityProblem})
var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77823)
const GITHUB_ISSUER="https://token.actions.githubusercontent.com"
function findIdentityProblem(stated,wanted){if(!isMatch(stated.name,wanted.name))return`is signed by ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(stated.name)}, and "verify-identity" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted.name)}`
if(stated.issuer!==wanted.issuer)return`is signed by an identity of the issuer ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(stated.issuer)}, and "verify-issuer" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted.issuer)}`
return findRepositoryProblem(stated,wanted)}function findRepositoryProblem({name,repository},{repository:wanted}){if(repository==="")return wanted===void 0&&!isAddress(name)?void 0:"does not say which repository its run was of"
if(wanted===void 0)return name.startsWith(`${repository}/`)?void 0:`is signed in a run of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(repository)}, which called that workflow of another repository; to accept it, name it in "verify-repository"`
return isMatch(repository,wanted)?void 0:`is signed in a run of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(repository)}, and "verify-repository" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted)}`}function parseIdentity(text){if(!text.includes("*"))return text
requireOwner(text)
const[,ref=""]=/^[^@]*@(.*)$/s.exec(text)??[]
if(ref==="")throw new Error("is a pattern without a ref; add one after @, as in release.yml@refs/heads/main, or @** for any")
const fixed=ref==="**"||ref.endsWith("/**")?text.slice(0,-2):text
if(fixed.includes("**"))throw new Error("has ** in another place than the end of the ref, as in @refs/heads/**; * stands for one part")
return text}function parseSourceRepository(text){const address=isAddress(text)?text:`https://github.com/${text}`
const parts=address.slice("https://".length).split("/")
if(parts.length<3||parts.includes("")||address.includes("@")||address.includes("**"))throw new Error("is not a repository, as in owner/name, owner/* or https://github.example.com/owner/name")
requireOwner(address)
return address}function requireOwner(pattern){const[fixed=""]=pattern.split("*")
if(!pattern.includes("*")||/^https:\/\/[^/]+\/[^/]+\//.test(fixed))return
throw new Error("has a * before the name of the owner ends; write https://host/owner/ out")}const isAddress=name=>name.startsWith("https://")
function isMatch(text,pattern){if(text===pattern)return true
if(!pattern.includes("*"))return false
const[parts,wanted]=[text,pattern].map(each=>each.split(/([/@])/))
const isOpen=wanted.at(-1)==="**"
const fixed=isOpen?wanted.slice(0,-1):wanted
if(isOpen?parts.length<=fixed.length:parts.length!==fixed.length)return false
return fixed.every((part,index)=>isPartMatch(parts[index]??"",part))}function isPartMatch(text,pattern){const[first="",...others]=pattern.split("*")
const last=others.pop()
if(last===void 0)return text===first
if(text.length<first.length+last.length||!text.startsWith(first)||!text.endsWith(last))return false
const end=text.length-last.length
let at=first.length
for(const literal of others){const found=text.indexOf(literal,at)
if(found<0||found+literal.length>end)return false
at=found+literal.length}return true}},97331:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KD:()=>STATEMENT_MEDIA_TYPE,M_:()=>renderStatement,To:()=>PREDICATE_TYPE})
var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65780)
const STATEMENT_MEDIA_TYPE="application/vnd.in-toto+json"
const STATEMENT_TYPE="https://in-toto.io/Statement/v1"
const PREDICATE_TYPE={vulnerabilities:"https://cosign.sigstore.dev/attestation/vuln/v1",verdict:"https://slsa.dev/verification_summary/v1",sbom:"https://spdx.dev/Document"}
function renderStatement({subject,predicateType,predicate}){const[algorithm="",hex=""]=subject.digest.split(":")
return(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({_type:STATEMENT_TYPE,subject:[{name:subject.name,digest:{[algorithm]:hex}}],predicateType,predicate})}},32055:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PK:()=>PASSED_RESULT,XZ:()=>describeVerdict,Ys:()=>EXTENSION,tx:()=>policyHash})
var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65780)
var _attested_run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59480)
const POLICY_URI=`${_attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z}/blob/main/docs/gate.md`
const PASSED_RESULT="PASSED"
const VERIFIED_LEVEL="VULNERABILITY_GATE_PASSED"
const EXTENSION="harborActions"
function policyHash(policy,hash){return hash((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(policy))}function describeVerdict(judged,context){const{report,run,hash}=context
const{subject,platforms,ignored}=judged
return{verifier:{id:_attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z},timeVerified:report.generatedAt,resourceUri:`${subject.name}@${subject.digest}`,policy:{uri:POLICY_URI,digest:{sha256:policyHash(report.policy,hash)}},verificationResult:PASSED_RESULT,verifiedLevels:[VERIFIED_LEVEL],slsaVersion:"1.0",[EXTENSION]:{policy:report.policy,...report.policyOrigin===void 0?{}:{policyOrigin:report.policyOrigin},image:report.image.digest,scanner:report.scanner,scans:platforms.map(({platform,digest,finishedAt})=>({platform,digest,finishedAt})),exceptions:ignored.map(({id,package:name,version,ignoredBy})=>({id,package:name,version,...ignoredBy})),...describeBase(report),...run===void 0?{}:{run}}}}function describeBase({comparison}){return comparison?.kind==="compared"?{base:{name:comparison.base,digest:comparison.digest}}:{}}},7141:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e8:()=>parseImageTags,kx:()=>parseImageTarget,tz:()=>parseImageLine})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14084)
var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69120)
const ARROW="=>"
function parseImageLine(line){const[source="",target="",...more]=line.split(ARROW).map(part=>part.trim())
if(source===""||target===""||more.length>0)throw new Error(`"${line}" is not image ${ARROW} project/name:tag`)
try{return{source,...parseImageTarget(target)}}catch(error){throw new Error(`in "${line}": ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}}function parseImageTarget(target){const colon=target.indexOf(":",target.lastIndexOf("/"))
const repository=(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__.q$)(colon<0?target:target.slice(0,colon).trim())
return{repository,tags:colon<0?[]:parseImageTags(target.slice(colon+1).split(","))}}function parseImageTags(words){const tags=words.map(word=>word.trim())
const bad=tags.find(tag=>!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.dz)(tag))
if(bad!==void 0)throw new Error(`"${bad}" is not a tag (up to 128 letters, digits, _ . and -, not starting with . or -)`)
return[...new Set(tags)]}},88230:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NJ:()=>JUDGE_AGAIN,WM:()=>findMisfit,d8:()=>describeFailOnNever,gC:()=>decideApproval})
var _report_render_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32356)
var _text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764)
var _contradiction_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84060)
const CLOCK_SKEW_MS=5*6e4
const JUDGE_AGAIN="scan and judge the image again (await-scan with scan: always) and promote it with the new report"
function decideApproval(input){const{verdict}=input.report
const misfit=findMisfit(input)
if(misfit!==void 0)return{kind:"refused",reason:misfit}
const age=findAge(input)
if(verdict.name==="passed")return age===void 0?{kind:"approved"}:{kind:"too-old",reason:age}
if(age!==void 0)return{kind:"refused",reason:`${age}; ${JUDGE_AGAIN}`}
const reason=`the verdict in the report is ${verdict.name}`
return{kind:verdict.name==="failed"?"failed":"refused",reason}}function describeFailOnNever({image,policy,verdict,counts}){if(verdict.name!=="passed"||policy.failOn!=="never")return
return`${image.reference} was judged with fail-on: never, ${(0,_report_render_text_js__WEBPACK_IMPORTED_MODULE_0__.gM)(counts)}: it passed whatever was found. For tags that mean more, give fail-on a severity where the image is judged (push-and-scan, await-scan)`}function findMisfit(input){return findMismatch(input)??findUntimed(input)}function findMismatch({report,host,digest}){const{image}=report
if(digest!==void 0&&digest!==image.digest)return`the report is about ${image.digest}, not about ${digest}`
const reference=`${host}/${image.repository}@${image.digest}`
if(image.reference!==reference)return image.reference.startsWith(`${host}/`)?`the report is about ${image.reference} in one place and about ${reference} in another`:`the report is about ${image.reference}, which is not on ${host}`
const contradiction=(0,_contradiction_js__WEBPACK_IMPORTED_MODULE_1__.P)(report)
return contradiction===void 0?void 0:`the report contradicts itself: ${contradiction}; ${JUDGE_AGAIN}`}function findUntimed({report,maxAgeMs,now}){if(isImpossible(now-Date.parse(report.generatedAt)))return`the report says that it was made at "${report.generatedAt}", which is not possible`
if(maxAgeMs===void 0)return
for(const{platform,finishedAt}of report.platforms){if(finishedAt===void 0)return`the report does not say when the scan of ${platform} ended, so max-age cannot be checked; ${JUDGE_AGAIN}`
if(isImpossible(now-Date.parse(finishedAt)))return`the report says that the scan of ${platform} ended at "${finishedAt}", which is not possible`}return}function findAge({report,maxAgeMs,now}){if(maxAgeMs===void 0)return
const verdict={what:"the verdict",ageMs:now-Date.parse(report.generatedAt)}
const scans=report.platforms.map(({platform,finishedAt=""})=>({what:`the scan of ${platform}`,ageMs:now-Date.parse(finishedAt)}))
const[oldest]=scans.toSorted((a,b)=>b.ageMs-a.ageMs)
const old=[verdict,oldest].find(candidate=>candidate!==void 0&&candidate.ageMs>maxAgeMs)
return old===void 0?void 0:`${old.what} is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(old.ageMs/1e3)} old and max-age allows ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(maxAgeMs/1e3)}`}function isImpossible(ageMs){return Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS}},65780:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>canonicalJson})
var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52764)
function canonicalJson(value){if(Array.isArray(value))return`[${value.map(canonicalJson).join(",")}]`
if(typeof value==="object"&&value!==null){const properties=Object.entries(value).filter(([,property])=>property!==void 0).toSorted(([a],[b])=>(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a,b)).map(([name,property])=>`${JSON.stringify(name)}:${canonicalJson(property)}`)
return`{${properties.join(",")}}`}if(typeof value==="number"&&!Number.isFinite(value))throw new Error(`${value} has no place in JSON`)
return JSON.stringify(value)}},21482:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>labelJudged})
var call_limits=__webpack_require__(7441)
var harbor_repository=__webpack_require__(14084)
var errors=__webpack_require__(85096)
var label=__webpack_require__(78640)
var oci_digest=__webpack_require__(73729)
async function labelVerdict(input,ports){const{repository,digest,labels,verdict}=input
const plan=(0,label.nH)(labels,verdict)
const name=`${(0,harbor_repository.sT)(repository)}@${(0,oci_digest.VK)(digest)}`
let wrong=plan.off
try{const artifact=await ports.harbor.fetchLabels(repository,digest)
if(artifact===void 0)throw new errors.dr(`failed to label ${name}: Harbor does not have it any more`)
const removed=artifact.labels.filter(label=>plan.off.includes(label.name))
wrong=[...new Set(removed.map(label=>label.name))]
for(const label of removed)await ports.harbor.removeLabel(repository,{digest,label})
const off=wrong
wrong=[]
if(plan.on!==void 0&&!artifact.labels.some(label=>label.name===plan.on)){const label=await findOrMake(plan.on,{...input,projectId:artifact.projectId},ports.harbor)
await ports.harbor.addLabel(repository,{digest,label})}ports.log.info(describeLabels(name,{on:plan.on,off}))
return plan.on??""}catch(error){if(!(error instanceof errors.yo)||error instanceof errors.cc)throw error
throw new errors.yo(`${error.message}${describeWrong(wrong,verdict)}`,{cause:error})}}async function findOrMake(name,of,harbor){const{projectId,labels,repository}=of
const present=await harbor.findLabel(projectId,name)
if(present!==void 0)return present
try{await harbor.createLabel(projectId,(0,label.k$)(name,labels))}catch(error){if(!(0,errors.SA)(error))throw error
throw new errors.yo(`${error.message}. Or make it in Harbor: Projects, ${repository.project}, Labels`,{cause:error})}const made=await harbor.findLabel(projectId,name)
if(made!==void 0)return made
throw new errors.dr(`failed to make the label ${name} of the project: Harbor says that it is there, and does not list it`)}function describeLabels(name,{on,off}){const has=on===void 0?"has no label of a verdict":`has the label ${on}`
return off.length===0?`${name} ${has}`:`${name} ${has}, and no longer ${off.join(", ")}`}function describeWrong(wrong,verdict){if(wrong.length===0)return""
return`. The verdict is ${verdict}, and the image may still have the label ${wrong.join(" or ")}: take it off in Harbor`}async function labelJudged(input,ports){const{report,labels}=input
const{repository,digest}=report.image
return labelVerdict({repository:(0,harbor_repository.q$)(repository),digest,verdict:report.verdict.name,labels},{harbor:ports.connect(call_limits.eI),log:ports.log})}},38100:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55739)
var _domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73653)
var _missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84644)
async function login(input,ports){const{connection}=input
if(connection.isPlainHttp)ports.log.warning(`Harbor at ${connection.host} is used over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project that expires soon, and use TLS if possible`)
else if(!connection.tlsVerify)ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): an attacker on the network path can read the robot's secret`)
await ports.harbor.authenticate()
await requireWritableHarbor(input,ports)
const projects=[...new Map(input.repositories.map(repository=>[repository.project,repository])).values()]
const problems=[]
for(const repository of projects){const problem=await findProblem({...input,repository},ports.harbor)
if(problem!==void 0)problems.push(problem)}if(problems.length>0)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${problems.join("\n")}\n${nothingDone(input.plan)}`)
for(const repository of input.repositories.filter(({name})=>name.includes("/")).slice(0,1))await ports.harbor.requireReachable(repository)
const names=projects.map(({project})=>project).join(", ")
ports.log.info(`Harbor at ${connection.host} accepts ${connection.credentials.user}; its permissions on ${names} suffice`)}function nothingDone(plan){return`Nothing has been ${plan.pushes===false?"scanned":"pushed"}.`}async function requireWritableHarbor(input,{harbor,log}){if(!await harbor.isReadOnly())return
const found=(0,_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__.k)(`Harbor at ${input.connection.host}`)
const{pushes,attests,labels}=input.plan
if(pushes===false&&attests!==true&&labels!==true)log.warning(found)
else throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${found}. ${nothingDone(input.plan)}`)}async function findProblem(input,harbor){const{connection,repository}=input
const isThere=await harbor.isProject(repository.project)
if(isThere===false)return`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).`
if(input.plan.pushes!==false&&await harbor.isProxyCache(repository.project))return`The project "${repository.project}" of Harbor at ${connection.host} is a proxy cache of another registry: Harbor accepts no pushes to it. Use a normal project in "repository" or "images".`
const missing=await(0,_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__.g)({repository,required:(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.kx)(input.plan)},harbor)
if(missing.length===0)return
return(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.NE)({robotName:connection.credentials.user,repository,missing,isProjectKnown:isThere===true})}},84644:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>findMissingPermissions})
async function findMissingPermissions(input,harbor){const{repository,required}=input
const isOfRegistry=required.some(({resource})=>resource==="repository")
const actions=isOfRegistry?await harbor.fetchRegistryActions(repository):void 0
const permitted=await Promise.all(required.map(permission=>permission.resource==="repository"?actions?.includes(permission.action)??true:harbor.isPermitted(repository,permission)))
return required.filter((_,index)=>permitted[index]===false)}}}

