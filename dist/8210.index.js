export const id=8210
export const ids=[8210]
export const modules={48210:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
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
var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(85096),oci_digest=__webpack_require__(73729),oci_manifest=__webpack_require__(25380),image_content=__webpack_require__(56388),input_file=__webpack_require__(9558),output_file=__webpack_require__(88329)
const MAX_MANIFEST_BYTES=4194304,MAX_CHILDREN=1e3
async function writeManifestFile(directory,image){const write=async(digest,{bytes})=>{const path=(0,external_node_path_.join)(directory,fileName(digest))
await(0,output_file.f)(path,file=>file.writeFile(bytes))
return path}
for(const child of image.childManifests)await write((0,image_content.ol)(child.bytes),child)
return write(image.digest,image.manifest)}const fileName=digest=>`harbor-manifest-${digest.slice(7)}.json`
async function readManifestFile(path,digest){try{const bytes=await(0,input_file.jH)(path,{maxBytes:MAX_MANIFEST_BYTES})
if((0,image_content.ol)(bytes)!==digest)throw new Error(`it is not the manifest of the image that was judged, ${digest}`)
return{bytes,mediaType:mediaTypeOf(JSON.parse(bytes.toString("utf8")))}}catch(error){throw new errors.yo(`failed to use the manifest file ${path}: ${(0,errors.gJ)(error)}. No tag was set`)}}async function readManifestFiles(path,digest){const manifest=await readManifestFile(path,digest),children=[]
for(const child of function childrenOf({bytes}){const{manifests}=JSON.parse(Buffer.from(bytes).toString("utf8"))
return(Array.isArray(manifests)?manifests:[]).flatMap(descriptor=>{const{digest}=descriptor??{}
return"string"==typeof digest&&(0,oci_digest.Bc)(digest)?[digest]:[]})}(manifest).slice(0,MAX_CHILDREN)){const childPath=(0,external_node_path_.join)((0,external_node_path_.dirname)(path),fileName(child))
await(0,promises_.access)(childPath).then(()=>!0,()=>!1)&&children.push(await readManifestFile(childPath,child))}return[manifest,...children]}function mediaTypeOf(document){const{mediaType,manifests}=document
return"string"==typeof mediaType&&""!==mediaType?mediaType:void 0===manifests?oci_manifest.Ap.ociManifest:oci_manifest.Ap.ociIndex}var report_file=__webpack_require__(18190)
function formatAttestations(attestations){return JSON.stringify(attestations)}var signing=__webpack_require__(72536),inputs_image=__webpack_require__(40243),parts=__webpack_require__(82919),contradiction=__webpack_require__(84060)
function requirePassed(report){if(function isPassed(report){return"passed"===report.verdict.name&&void 0===(0,contradiction.P)(report)}(report))return report
const{verdict}=report
throw new Error("passed"===verdict.name?`the report contradicts itself: ${(0,contradiction.P)(report)}`:`the verdict is ${verdict.name}`)}var call_limits=__webpack_require__(7441),harbor_permission=__webpack_require__(55739),harbor_repository=__webpack_require__(14084),promotion_approval=__webpack_require__(88230),missing_permissions=__webpack_require__(84644)
const REFUSED=new Set([401,403])
async function explainRefusal(input,{harbor,work}){try{return await work()}catch(error){if(!(error instanceof errors.dr&&REFUSED.has(error.status)))throw error
const missing=await(0,missing_permissions.g)(input,harbor).catch(()=>[])
if(0===missing.length)throw error
const explanation=(0,harbor_permission.NE)({...input,missing,isProjectKnown:!0})
throw new errors.yo(`${explanation}\n${input.nothingDone}`,{cause:error})}}var attestation_statement=__webpack_require__(97331)
function nameOf({image}){return image.reference.slice(0,-`@${image.digest}`.length)}var verdict=__webpack_require__(32055),finding=__webpack_require__(85036),attested_run=__webpack_require__(59480)
function describeVulnerabilities(judged,{report,run}){const{uri,version}=function scannerOf(scanner){const at=scanner.lastIndexOf(" "),name=at<0?scanner:scanner.slice(0,at),version=at<0?"":scanner.slice(at+1)
return"Trivy"!==name?{uri:name,version}:{uri:`pkg:github/aquasecurity/trivy@${version.replace(/^v/,"")}`,version}}(report.scanner)
return{invocation:{parameters:[],uri:run?.url??"",event_id:run?.id??"","builder.id":attested_run.z},scanner:{uri,version,db:{uri:"",version:""},result:{counts:(0,finding.ng)(judged.findings),total:judged.findings.length,platforms:judged.platforms.map(({platform,digest})=>({platform,digest})),findings:judged.findings.map(finding=>({...describeFinding(finding),...void 0===finding.isNew?{}:{isNew:finding.isNew}})),ignored:judged.ignored.map(finding=>({...describeFinding(finding),ignoredBy:finding.ignoredBy}))}},metadata:scanTimes(judged)}}function describeFinding(finding){const{id,package:name,version,fixVersion,severity,cvssScore,status,platforms}=finding,{isKnownExploited,epss}=finding
return{id,package:name,version,fixVersion,severity,platforms,...void 0===cvssScore?{}:{cvssScore},...void 0===isKnownExploited?{}:{isKnownExploited},...void 0===epss?{}:{epss},...void 0===status?{}:{status}}}function scanTimes({platforms}){const ends=platforms.map(({finishedAt=""})=>Date.parse(finishedAt))
if(0===ends.length||ends.some(Number.isNaN))return{}
const starts=platforms.map(({durationSeconds=0},index)=>(ends[index]??0)-1e3*durationSeconds)
return{scanStartedOn:formatTime(Math.min(...starts)),scanFinishedOn:formatTime(Math.min(...ends))}}function formatTime(milliseconds){return new Date(milliseconds).toISOString()}var runnable=__webpack_require__(96820)
const BUNDLE_MEDIA_TYPE="application/vnd.dev.sigstore.bundle.v0.3+json",BUNDLE_ANNOTATION={content:"dev.sigstore.bundle.content",predicateType:"dev.sigstore.bundle.predicateType",created:"org.opencontainers.image.created"},EMPTY_CONFIG_TEXT="{}",EMPTY_CONFIG_MEDIA_TYPE="application/vnd.oci.empty.v1+json",LISTED_BUNDLE_TYPES=[BUNDLE_MEDIA_TYPE,EMPTY_CONFIG_MEDIA_TYPE]
function isPlainDescriptor(value){if("object"!=typeof value||null===value)return!1
const{mediaType,digest,size}=value
return"string"==typeof mediaType&&"string"==typeof digest&&(0,oci_digest.Bc)(digest)&&Number.isSafeInteger(size)}var text_format=__webpack_require__(52764)
const MAX_SIGNED_SBOM_BYTES=32e6
function renderSbomStatement(sbom){const{subject,platform,document,redact}=sbom,failed=`failed to sign the SBOM of ${platform}`,bytes=(new TextEncoder).encode(document).length
if(bytes>MAX_SIGNED_SBOM_BYTES)throw new errors.yo(`${failed}: it has ${(0,text_format.z3)(bytes)}, and one statement holds at most ${(0,text_format.z3)(MAX_SIGNED_SBOM_BYTES)}; leave "attest-sbom" out for this image`)
try{const predicate=redact(JSON.parse(document))
return(0,attestation_statement.M_)({subject,predicateType:attestation_statement.To.sbom,predicate})}catch(cause){if(!(cause instanceof RangeError))throw cause
throw new errors.yo(`${failed}: it is nested too deeply`,{cause})}}async function fetchSbom(repository,image,harbor){const{platform,digest}=image,{sbomDigest}=await harbor.fetchSbomOverview(repository,digest)??{}
if(void 0===sbomDigest)throw new errors.yo(`failed to sign the SBOM of ${platform}: Harbor has none; "sbom: true", or actions/save-sbom before, has it made`)
return harbor.fetchSbom(repository,{sbomDigest,platform})}var oci_signature=__webpack_require__(97731)
async function pushBundle(repository,bundle,ports){const{harbor,hash}=ports,{subject}=bundle,blob=encode(bundle.text,hash)
await harbor.putBlob(repository,blob)
await harbor.putBlob(repository,encode(EMPTY_CONFIG_TEXT,hash))
const annotations=function bundleAnnotations(predicateType,created){return{[BUNDLE_ANNOTATION.content]:"dsse-envelope",[BUNDLE_ANNOTATION.predicateType]:predicateType,[BUNDLE_ANNOTATION.created]:created.replace(/\.\d+Z$/,"Z")}}(bundle.predicateType,bundle.created),{bytes,digest}=encode(function renderBundleManifest(input){const{subject,bundle,annotations}=input
return JSON.stringify({schemaVersion:2,mediaType:oci_manifest.Ap.ociManifest,artifactType:BUNDLE_MEDIA_TYPE,config:{mediaType:EMPTY_CONFIG_MEDIA_TYPE,digest:runnable.$,size:EMPTY_CONFIG_TEXT.length,artifactType:BUNDLE_MEDIA_TYPE},layers:[{mediaType:BUNDLE_MEDIA_TYPE,digest:bundle.digest,size:bundle.size}],subject:{mediaType:subject.mediaType,digest:subject.digest,size:subject.size},annotations})}({subject,bundle:{digest:blob.digest,size:blob.bytes.length},annotations}),hash),mediaType=oci_manifest.Ap.ociManifest,{isListed}=await harbor.putManifest(repository,{reference:digest,mediaType,bytes})
if(!isListed){const entry={mediaType,digest,size:bytes.length,artifactType:BUNDLE_MEDIA_TYPE,annotations}
await async function listByTag(repository,listed,harbor){const tag=(0,oci_signature.fH)(listed.subject),name=`${(0,harbor_repository.sT)(repository)}:${tag}`,present=await harbor.fetchTagged(repository,tag)
if("blocked"===present)throw new errors.dr(`a policy of its project hides ${name}, the list of what is signed`)
const text="absent"===present?void 0:(new TextDecoder).decode(present.bytes)
try{const bytes=(new TextEncoder).encode(function addToFallback(present,entry){const index=void 0===present?{schemaVersion:2,mediaType:oci_manifest.Ap.ociIndex,manifests:[]}:JSON.parse(present),{manifests}=index
if(!Array.isArray(manifests))throw new Error("it is not an index")
const others=manifests.filter(other=>other?.digest!==entry.digest)
return JSON.stringify({...index,manifests:[...others,entry]})}(text,listed.entry))
await harbor.putManifest(repository,{reference:tag,mediaType:oci_manifest.Ap.ociIndex,bytes})}catch(cause){if(cause instanceof errors.dr)throw cause
throw new errors.dr(`failed to add to ${name}, the list of what is signed: ${(0,errors.gJ)(cause)}`,{cause})}}(repository,{subject:subject.digest,entry},harbor)}return digest}function encode(text,hash){return{digest:`sha256:${hash(text)}`,bytes:(new TextEncoder).encode(text)}}async function attestVerdict(input,ports){const{report}=input,{signer,harbor}=ports,repository=(0,harbor_repository.q$)(report.image.repository),subjectOf=await async function openSubjects(input,{repository,harbor}){const{digest}=input.report.image,manifest=input.manifest??await fetchSubject(digest),known=new Map(function describeSubjects(manifest,digest){const{mediaType,bytes}=manifest,root={mediaType,digest,size:bytes.length}
if(!(0,oci_manifest.$$)(mediaType))return[root]
const{manifests}=JSON.parse((new TextDecoder).decode(bytes))
return[root,...Array.isArray(manifests)?manifests.filter(isPlainDescriptor):[]]}(manifest,digest).map(subject=>[subject.digest,subject]))
return async wanted=>{const subject=known.get(wanted)
if(void 0!==subject)return subject
const{mediaType,bytes}=await fetchSubject(wanted)
return{mediaType,digest:wanted,size:bytes.length}}
async function fetchSubject(wanted){const found=await harbor.fetchManifest(repository,wanted)
if("absent"!==found&&"blocked"!==found)return found
throw new errors.dr("absent"===found?`failed to sign the verdict: Harbor does not have ${(0,oci_digest.VK)(wanted)} of ${input.report.image.reference} any more`:`failed to sign the verdict: a policy of its project hides the manifest ${(0,oci_digest.VK)(wanted)} of ${input.report.image.reference}, and a signed statement names its size, which is known where the image is copied ("manifest-file" of the copy-image action)`)}}(input,{repository,harbor}),attestations=[]
for await(const statement of async function*statements({report,run,attestsSboms},ports){const{repository,harbor,hash,redact}=ports
if(attestsSboms){const platforms=new Map(report.platforms.map(platform=>[platform.digest,platform]))
for(const{platform,digest}of platforms.values()){const document=await fetchSbom(repository,{platform,digest},harbor),text=renderSbomStatement({subject:{name:nameOf(report),digest},platform,document,redact})
yield{subject:digest,predicateType:attestation_statement.To.sbom,text}}}for(const statement of function statementsOf(report,context){return function judgedSubjects(report){const{image,platforms,findings,ignored}=report,name=nameOf(report),whole={subject:{name,digest:image.digest},platforms,findings,ignored},children=platforms.filter(({digest})=>digest!==image.digest).map(platform=>{const isThere=finding=>finding.platforms.includes(platform.platform)
return{subject:{name,digest:platform.digest},platforms:[platform],findings:findings.filter(isThere),ignored:ignored.filter(isThere)}})
return[...children,whole]}(report).flatMap(judged=>{const{subject}=judged
return[{subject,predicateType:attestation_statement.To.vulnerabilities,predicate:describeVulnerabilities(judged,{report,...context})},{subject,predicateType:attestation_statement.To.verdict,predicate:(0,verdict.XZ)(judged,{report,...context})}]})}(report,{run,hash})){const{subject,predicateType}=statement
yield{subject:subject.digest,predicateType,text:(0,attestation_statement.M_)(statement)}}}(input,{...ports,repository})){const{predicateType}=statement,subject=await subjectOf(statement.subject),bundle={text:await signer.sign(statement.text),subject,predicateType,created:report.generatedAt},digest=await pushBundle(repository,bundle,ports)
attestations.push({subject:subject.digest,predicateType,digest})}const subjects=new Set(attestations.map(({subject})=>subject)).size,signed=input.attestsSboms?"the verdict, the findings and the SBOMs":"the verdict and the findings"
ports.log.info(`Signed ${signed} of ${report.image.reference}: ${(0,text_format.LS)(attestations.length,"statement")} about ${(0,text_format.LS)(subjects,"manifest")}`)
return attestations}var attestation=__webpack_require__(6467),wiring_ports=__webpack_require__(9975),read_inputs=__webpack_require__(79561)
async function run(host){const stored={readReport:report_file.tL,readManifest:readManifestFile},{signer,...request}=await async function readAttestVerdict(context,stored){const{form}=context,connection=await(0,parts.Y5)(context),digest=(0,inputs_image.rP)(form),reportFile=form.required("report-file"),manifestFile=form.text("manifest-file"),signer=await(0,signing._N)(context),attestsSboms=form.boolean("attest-sbom")
form.complete()
const report=await stored.readReport(reportFile)
return{connection,report,signer,attestsSboms,...void 0===digest?{}:{digest},...""===manifestFile?{}:{manifest:await stored.readManifest(manifestFile,report.image.digest)}}}((0,read_inputs.A)("attest-verdict",host),stored),ports={...(0,attestation.Id)(host,(0,wiring_ports.NT)(host,request.connection)),signer},attestations=await async function attestStored(input,ports){const{connection,report}=input,approval=(0,promotion_approval.gC)({...input,host:connection.host,now:ports.clock.now()})
if("approved"!==approval.kind)throw new errors.yo(`failed to sign the verdict of ${report.image.reference}, because ${approval.reason}. Nothing was signed`)
const harbor=ports.connect(call_limits.eI)
return explainRefusal({robotName:connection.credentials.user,repository:(0,harbor_repository.q$)(report.image.repository),required:harbor_permission.zE,nothingDone:"What has not been signed yet stays without a statement."},{harbor,work:()=>attestVerdict({...input,report:requirePassed(report)},{...ports,harbor})})}({...request,run:await(0,attestation.eB)(host)},ports)
host.setOutputs(function attestationOutputs(image,attestations){const{reference,digest}=image
return{reference,digest,attestations:formatAttestations(attestations)}}(request.report.image,attestations))}var identity=__webpack_require__(61786),text_or_file=__webpack_require__(46159)
const IDENTITY_INPUTS=["verify-issuer","verify-repository","trusted-root"]
function wantsSignedVerdict(form){return""!==form.text("verify-key")||""!==form.text("verify-identity")}async function readVerifier(context){const{form,files}=context
if(""===form.text("verify-identity")){for(const name of IDENTITY_INPUTS){const unused="verify-issuer"===name?identity.oX:""
form.text(name)!==unused&&form.problem(name,'has no effect without "verify-identity"')}if(""===form.text("verify-key"))return
const pem=await(0,text_or_file.Je)(form,{name:"verify-key",files})
return(0,text_or_file.Uq)(form,"verify-key",()=>context.openVerifier(pem))}if(""===form.text("verify-key"))return async function readIdentityVerifier(context){const{form,files}=context,name=form.optional("verify-identity",identity.aZ),repository=form.optional("verify-repository",identity.Lz)
if(""===form.text("trusted-root")){form.problem("trusted-root",'is required with "verify-identity": write the file with "gh attestation trusted-root" or "cosign trusted-root create --with-default-services", on a machine that you trust, and keep it in the repository')
return}const text=await(0,text_or_file.Vh)(form,{name:"trusted-root",files})
if(void 0===name||form.isRefused("verify-repository"))return
const wanted={name,issuer:form.text("verify-issuer"),...void 0===repository?{}:{repository}}
return(0,text_or_file.Uq)(form,"trusted-root",()=>context.openIdentityVerifier(wanted,text))}(context)
form.problem("verify-identity",'cannot be given beside "verify-key": one of the two decides who may sign')}var read_rules=__webpack_require__(68739),gate_exploits=__webpack_require__(11823),remarks=__webpack_require__(99978),base_image=__webpack_require__(18936),apply=__webpack_require__(29527),exceptions_unused=__webpack_require__(2750),connection=__webpack_require__(3488),support=__webpack_require__(3536),origin=__webpack_require__(69958),comparison=__webpack_require__(71508),severity=__webpack_require__(73002),scan_verdict=__webpack_require__(34188),list=__webpack_require__(52667),report=__webpack_require__(50630)
const NAMED_EXCEPTIONS=5,RECOGNISABLE=100
function assembleReport(input){const{repository,digest,scan,exploits={}}=input,path=(0,harbor_repository.sT)(repository),applied=scan.platforms.map(platform=>({platform,...applyToPlatform(input,platform)})),counted=(0,finding.JM)((0,finding.XJ)(applied.flatMap(entry=>entry.counted))),compared=void 0===input.base?{findings:counted}:(0,comparison.t)({base:input.base,counted,present:scan.platforms.filter(({isComplete})=>isComplete)}),{findings,...attributed}=function attribute({baseImage,scan},findings){return void 0===baseImage?{findings}:(0,base_image.D0)({findings,baseImage,platforms:scan.platforms})}(input,compared.findings),exploitData=(0,gate_exploits.dN)(exploits),exploitDoubts=(0,gate_exploits.uv)(findings,{policy:input.policy,lists:exploits}),link=of=>(0,connection.VP)(input.harborUrl,{project:scan.projectId??repository.project,name:repository.name,digest:of}),scanner=scan.platforms.map(({overview})=>overview?.scanner??"").find(name=>""!==name)??"",systems=function judgeSystems({scan,systems,policy,generatedAt}){const options={today:generatedAt,extended:policy.osExtendedSupport??[]}
return new Map(scan.platforms.flatMap(platform=>{const found=systems?.get(platform.digest)
return void 0!==found&&platform.isComplete?[[platform,(0,support.bX)(found,options)]]:[]}))}(input),remarks=remarkOn(input,{systems,scanner}),doubts=[...exploitDoubts,...remarks.problems.map(problem=>({kind:"could-not-tell",rule:"os-support",...problem}))],verdict=(0,scan_verdict.S4)({findings,couldNotTell:couldNotTell(scan),doubts,policy:input.policy}),durations=scan.platforms.flatMap(({overview})=>overview?.durationSeconds??[])
return{schemaVersion:report.W,generatedAt:input.generatedAt,...void 0===input.runId||""===input.runId?{}:{runId:input.runId},image:{reference:`${input.host}/${path}@${digest}`,repository:path,digest,tags:input.tags,link:link(digest)},...waitingPromotion(path,input.pendingTags??[]),policy:input.policy,...void 0===input.policyOrigin?{}:{policyOrigin:input.policyOrigin},verdict,scanner,waitedSeconds:scan.waitedSeconds,...0===durations.length?{}:{scanSeconds:Math.max(...durations)},platforms:applied.map(entry=>function platformReport(entry,{link,system}){const{platform:scan}=entry,{overview}=scan
return{platform:scan.platform,digest:scan.digest,status:scan.isComplete?"scanned":"could-not-tell",scanStatus:overview?.status??"",...scan.isComplete?countFindings((0,finding.XJ)(entry.counted)):{counts:severity.BU,total:0,fixable:0},ignored:(0,finding.XJ)(entry.ignored).length,...void 0===overview?.durationSeconds?{}:{durationSeconds:overview.durationSeconds},...void 0===overview||""===overview.endTime?{}:{finishedAt:overview.endTime},...void 0===system?{}:{operatingSystem:system},link:link(scan.digest)}}(entry,{link,system:systems.get(entry.platform)})),...void 0===scan.skipped||0===scan.skipped.length?{}:{leftAside:scan.skipped},...countFindings(findings),findings,ignored:(0,finding.JM)((0,finding.XJ)(applied.flatMap(entry=>entry.ignored))),expired:onceEach(applied.flatMap(entry=>entry.expired)),...withoutUse(input,applied),..."comparison"in compared?{comparison:compared.comparison}:{},...attributed,...void 0===exploitData?{}:{exploitData},notes:[...input.notes??[],...baseNotes({...compared,...attributed}),...moveNote(input),...systemNotes(remarks,verdict),..."failed"===verdict.name?exploitDoubts.map(({message})=>message):[],...scoreNotes(input.policy,findings),...(0,gate_exploits.JO)(findings,{policy:input.policy,lists:exploits}),...statusNote(input),...undecidedNote(applied.flatMap(entry=>entry.undecided))]}}function baseNotes({comparison,baseImage}){const notes=void 0===baseImage?[]:(0,base_image.Ei)(baseImage)
return"compared"!==comparison?.kind||void 0===comparison.doubt?notes:[`Only findings in the same version of a package count as unchanged since ${comparison.base}: ${comparison.doubt}`,...notes]}function withoutUse({exceptions=[],unusedExceptions:level="note",scan,generatedAt},applied){const unused=(0,exceptions_unused._)({exceptions,uses:applied.map(({uses})=>uses),isComplete:0===couldNotTell(scan).length,now:Date.parse(generatedAt)})
return 0===unused.length?{}:{unusedExceptions:{level,exceptions:unused}}}function remarkOn({policy,generatedAt},of){const platforms=[...of.systems].map(([{platform,findings},system])=>({platform,system,hasFindings:findings.length>0})),{osSupport="off"}=policy
return(0,remarks.q)(platforms,{osSupport,today:generatedAt,scanner:of.scanner})}function systemNotes({problems,notes},{reasons}){const isReason=reasons.some(reason=>"could-not-tell"===reason.kind&&"os-support"===reason.rule),said=problems.map(({platform,message})=>void 0===platform?message:`${platform}: ${message}`)
return[...isReason?[]:said,...notes]}function couldNotTell(scan){const{platforms}=scan
return scan.couldNotTell.length>0?scan.couldNotTell:0===platforms.length?[{kind:"could-not-tell",message:"no platform of the image was scanned"}]:platforms.filter(({isComplete})=>!isComplete).map(({platform})=>({kind:"could-not-tell",platform,message:"its scan gave no result"}))}function waitingPromotion(repository,tags){return 0===tags.length?{}:{promotion:{state:"waiting",repository,tags,detail:""}}}function applyToPlatform(input,platform){const{ignoreStatus}=input.policy
return(0,apply.FW)({findings:(0,gate_exploits.u8)(platform.findings,input.exploits??{}),exceptions:input.exceptions??[],image:{repository:`${input.host}/${(0,harbor_repository.sT)(input.repository)}`,tags:[...input.tags,...input.pendingTags??[]],digest:input.digest,platformDigest:platform.digest,platform:platform.platform},now:Date.parse(input.generatedAt),...void 0===ignoreStatus?{}:{ignoreStatus}})}function countFindings(findings){return{counts:(0,finding.ng)(findings),total:findings.length,fixable:findings.filter(finding.G4).length}}function moveNote({policyOrigin}){const moved=void 0===policyOrigin?void 0:(0,origin.x)(policyOrigin)
return void 0===moved?[]:[moved]}function scoreNotes(policy,findings){if(void 0===policy.failOnCvss)return[]
const without=findings.filter(({cvssScore})=>void 0===cvssScore).length
return 0===without?[]:[`${(0,text_format.LS)(without,"finding")} without a CVSS score: fail-on-cvss says nothing about ${1===without?"it":"them"}`]}function statusNote({policy,scan}){if(void 0===policy.ignoreStatus)return[]
const scanned=scan.platforms.filter(({findings})=>findings.length>0),hasStatus=scanned.some(({findings})=>findings.some(({status})=>void 0!==status))
return 0===scanned.length||hasStatus?[]:["ignore-status had no effect: the scanner gives no status of the vendor for any finding"]}function undecidedNote(exceptions){const all=onceEach(exceptions.map(exception=>`${recognisable(function idOf(exception){return"ignore-rule"===exception.kind?exception.id:exception.ids[0]??""}(exception))} (${recognisable(exception.source)})`))
if(0===all.length)return[]
const named=(0,list.r)(all,NAMED_EXCEPTIONS)
return[`${(0,text_format.LS)(all.length,"exception")} could not be decided and ${1===all.length?"was":"were"} not applied, so the findings count: Harbor reports the name and version of a package, but no path and no qualifier of its package URL (arch, distro). Take these limits out to apply ${named}`]}function recognisable(text){return text.length<=RECOGNISABLE?text:`${text.slice(0,RECOGNISABLE)}…`}function onceEach(values){return[...new Map(values.map(value=>[JSON.stringify(value),value])).values()]}var outcomes=__webpack_require__(74161),claim=__webpack_require__(19457),json_keys=__webpack_require__(90444),platform_names=__webpack_require__(34559),pattern=__webpack_require__(67704),scan_base=__webpack_require__(89944),await_scan=__webpack_require__(9409),scan_platforms=__webpack_require__(17029),scanner=__webpack_require__(80428),consistency=__webpack_require__(51701)
async function readFindings(base,context){const{overview}=base.artifact
if("Success"!==overview?.status)return void 0===overview?"it was never scanned":`its last scan is ${overview.status}`
const report=await context.harbor.fetchVulnerabilities(context.repository,base,{hasDescriptions:!1})
return void 0===report?"Harbor says its scan succeeded, but gives no report":(0,consistency.E)(overview,report.findings)??report.findings}const NOT_AWAITED="the scan of the image itself gave no result, so that of its base was not waited for"
function beginFairScan(input,ports){const stop=function stoppableClock(clock){let isStopped=!1
return{clock:{now:()=>clock.now(),async sleep(milliseconds){isStopped||await clock.sleep(milliseconds)
if(isStopped)throw new errors.cc("the base is not waited for any more")}},now:()=>{isStopped=!0}}}(ports.clock),search={input,ports:{...ports,clock:stop.clock,log:(log=ports.log,name=input.name,{info:line=>log.info(`base ${name}: ${line}`),warning:line=>log.warning(`base ${name}: ${line}`),debug:line=>log.debug(`base ${name}: ${line}`)})},harbor:ports.connect(call_limits._V)}
var log,name
const begun=async function begin(search){const{input,ports,harbor}=search,{repository,digest}=input,parts=await(0,scan_platforms.jf)({repository,digest},harbor)
if(0===parts.platforms.length)throw(0,scan_platforms.UG)(digest,parts.skipped)
const answeredAt=Date.parse(parts.root.answeredAt??""),fairness={now:Number.isNaN(answeredAt)?ports.clock.now():answeredAt,maxAgeMs:input.maxAgeMs,scanners:[]},aged=findUnfair(parts.platforms,fairness),scanners=void 0===aged?await(0,scanner.W)(input.project,harbor):[],unfair=aged??findUnfair(parts.platforms,{...fairness,scanners}),known=await async function readKnown(search,platforms){const read=[]
for(const platform of platforms){const found=await readFindings(platform,{repository:search.input.repository,harbor:search.harbor})
if("string"==typeof found)return{platforms:[],unusable:`${platform.platform}: ${found}`}
const{artifact}=platform
read.push({platform:platform.platform,digest:platform.digest,findings:found,overview:artifact.overview})}return{platforms:read}}(search,parts.platforms)
return void 0===unfair&&void 0===known.unusable?{known,isAgain:!1}:scanAgain(search,{known,unfair:unfair??known.unusable??""})}(search)
begun.catch(()=>{})
return{async finish(scanners){if(scanners.length>0)return toFairScan(await againWhenOther(search,{first:await begun,scanners}))
stop.now()
const first=await begun
return toFairScan(void 0===first.failure?first:{...first,failure:NOT_AWAITED})},abandon:stop.now}}async function againWhenOther(search,{first,scanners}){if(void 0!==first.unfair)return first
const fairness={now:0,maxAgeMs:Number.POSITIVE_INFINITY,scanners},{platforms}=first.known,unfair=findUnfair(platforms.map(({overview,...platform})=>({...platform,artifact:{overview}})),fairness)
if(void 0===unfair)return first
if(first.isAgain)return{...first,unfair,failure:"it was scanned again in this run"}
const again=await scanAgain(search,{known:first.known,unfair})
return void 0===again.failure?againWhenOther(search,{first:again,scanners}):again}async function scanAgain({input,ports},before){const{repository,digest,retries,deadline}=input,timeoutMs=deadline-ports.clock.now()
if(timeoutMs<=0)return{...before,failure:"scan-timeout is over",isAgain:!1}
ports.log.info(`It ${before.unfair}: it is scanned again`)
const wait={repository,digest,retries,timeoutMs,mode:"always",hasDescriptions:!1},{platforms,couldNotTell}=await(0,await_scan.S)(wait,ports),[reason]=couldNotTell
if(void 0===reason&&platforms.every(({isComplete})=>isComplete))return{known:{platforms:platforms.map(({overview,...platform})=>({...platform,overview}))},isAgain:!0}
const of=void 0===reason?.platform?"":`${reason.platform}: `
return{...before,failure:`${of}${reason?.message??"its scan gave no result"}`,isAgain:!0}}function findUnfair(platforms,fairness){for(const{artifact}of platforms){const unfair=(0,scan_base.Mx)(artifact.overview,fairness)
if(void 0!==unfair)return unfair}}function toFairScan({known,unfair,failure}){const{platforms,unusable}=known,again=void 0===failure?"":`, and it could not be scanned again: ${failure}`
return void 0!==unusable?{kind:"not-scanned",message:`${unusable}${again}`}:{kind:"scanned",platforms,...void 0===unfair?{}:{doubt:`it ${unfair}${again}`}}}function fairInput({name,repository,maxAgeMs,timeoutMs,retries},ports){const deadline=ports.clock.now()+timeoutMs
return{name,project:repository.project,maxAgeMs,retries,deadline}}function scannersOf({platforms,couldNotTell}){return couldNotTell.length>0||platforms.some(({isComplete})=>!isComplete)?[]:[...new Set(platforms.map(({overview})=>overview?.scanner??""))]}function describeUnreadable(repository){const permissions=harbor_permission.Cb.map(harbor_permission.bL).join(" and ")
return`the robot may not read ${(0,harbor_repository.sT)(repository)}: it needs ${permissions} on project "${repository.project}", if there is such a project. A robot of another project cannot have them; a system robot can`}function locate({name,repository}){try{return(0,scan_base.Yw)(name,repository)}catch(error){throw new errors.dr((0,errors.gJ)(error))}}function isOwn({name,repository,image}){const path=(0,harbor_repository.sT)(repository)
return image.ownNames.some(own=>(0,scan_base.wq)(own,path)===(0,scan_base.wq)(name,path))}function notScanned(name,message){return{kind:"not-scanned",name,message}}function placesOf(input,of){const places=function findPlaces({asked,registry,repository,isIgnored},of){try{if(asked!==base_image.Q8)return[(0,scan_base.Yw)(asked,repository)]}catch(error){return(0,errors.gJ)(error)}const places=(0,claim.b)(of.platform.artifact.baseClaim??of.root.baseClaim,registry)
if("string"==typeof places)return places
const isOwn=places.some(place=>place.repository.project===repository.project)
return isIgnored&&isOwn?`it is in the project "${repository.project}" itself, where its author may push; with ignore-base name it in base-image`:places}(input,of),{isIgnored,ignorableBases}=input
if("string"==typeof places||!isIgnored||void 0===ignorableBases)return places
const other=places.find(({repository})=>!(0,pattern._I)(ignorableBases,(0,harbor_repository.sT)(repository)))
return void 0===other?places:`the policy of the organisation does not name ${(0,harbor_repository.sT)(other.repository)} in "base-images"`}async function finishPlatform(of){const{input,harbor,platform,scanners}=of,candidate=await of.candidate
if(void 0===candidate)return unknown("the platforms of the image are not known")
if("string"==typeof candidate)return unknown(candidate)
const{repository}=candidate.place,name=(0,scan_base.A4)(candidate.place)
try{const scan=await candidate.scan.finish(scanners)
if("not-scanned"===scan.kind)return unknown(`${name}, ${scan.message}`)
const kin=scan.platforms.filter(base=>(0,platform_names.q)(base.platform)===(0,platform_names.q)(platform.platform))
if(0===kin.length)return unknown(`${name} has no image for ${(0,platform_names.q)(platform.platform)}`)
const own={repository:input.repository,digest:platform.digest,known:input.manifests}
for(const base of kin)if(await isMadeFrom(own,{base:{repository,digest:base.digest},harbor}))return{kind:"known",name,digest:base.digest,findings:base.findings}
return unknown(function describeMisfit(name,{kin,platform}){return kin.some(({digest})=>digest===platform.digest)?`${name} is this very image`:`the lowest layers of the image are not those of ${name} (${kin.map(({digest})=>(0,oci_digest.VK)(digest)).join(", ")})`}(name,{kin,platform}))}catch(error){return unknown(explain(error,repository))}}const CONFIGURATION_KEYS={known:["rootfs","diff_ids"],free:["config","container_config","history"]}
async function isMadeFrom(image,{base,harbor}){if(base.digest===image.digest)return!1
const stored=await Promise.all([base,image].map(of=>async function storedLayers({repository,digest,known=[]},harbor){const layers=await harbor.fetchLayers(repository,digest,known)
if("string"!=typeof layers)return layers.map(layer=>layer.digest)
const why={absent:"Harbor does not have it any more",blocked:'a policy of the project, as "prevent vulnerable images", keeps it from being pulled',forbidden:'the robot lacks the permission "repository: pull"',unreadable:"its manifest is damaged or none of an image"}[layers]
throw new errors.dr(`the layers of ${(0,harbor_repository.sT)(repository)}@${(0,oci_digest.VK)(digest)} could not be read: ${why}`)}(of,harbor)))
if((0,base_image.Yr)(stored[0]??[],stored[1]??[]))return!0
const unpacked=await Promise.all([base,image].map(of=>async function unpackedLayers({repository,digest},harbor){const document=await harbor.fetchDocument(repository,digest)
if("string"==typeof document||"manifest"!==document.kind)return[]
const text=await harbor.fetchConfiguration(repository,document.config),layers=void 0===text?[]:function readDiffIds(text){try{if(void 0!==(0,json_keys.B6)(text,CONFIGURATION_KEYS))return[]
const{rootfs}=JSON.parse(text),ids=rootfs?.diff_ids
return Array.isArray(ids)&&ids.every(id=>"string"==typeof id)?ids:[]}catch{return[]}}(text)
return layers.length===document.layers.length?layers:[]}(of,harbor)))
return(0,base_image.Yr)(unpacked[0]??[],unpacked[1]??[])}function explain(error,repository){if((0,errors.SA)(error))return describeUnreadable(repository)
if(error instanceof errors.cc||error instanceof errors.dr)return error.message
throw error}function unknown(reason){return{kind:"unknown",reason}}var save_outcomes=__webpack_require__(40859),harbor_allowlist=__webpack_require__(84283)
async function fetchAllowlist(input,ports){const{project}=input,leftOut=why=>{const note=`Harbor's CVE allowlist was left out: ${why}`
ports.log.info(note)
return{exceptions:[],notes:[note]}}
try{const allowlist=await ports.harbor.fetchAllowlist(project)
if("forbidden"===allowlist)return leftOut(`the robot lacks the permission "${(0,harbor_permission.bL)({resource:"project",action:"read"})}" on ${project}, which is optional. Add it to have the exceptions in that list counted, or set "harbor-allowlist" to false to end this note`)
if(allowlist.expiresAt===harbor_allowlist.T)return leftOut(`the expiry of the list of the ${allowlist.owner} is out of range, so it is unknown whether it has ended. Set it again in Harbor`)
allowlist.ids.length>0&&ports.log.info(`The CVE allowlist of the ${allowlist.owner} accepts ${allowlist.ids.join(", ")}`)
return{exceptions:(0,harbor_allowlist.E)(allowlist,project),notes:[]}}catch(error){if(error instanceof errors.cc||!(error instanceof errors.dr))throw error
return leftOut(error.message)}}var problem=__webpack_require__(85542),layer_files=__webpack_require__(31024),release_file=__webpack_require__(71645)
const WATCHED=(0,layer_files.I3)(release_file.yP)
function findSystem(input){for(const file of release_file.yP){const resolved=(0,layer_files.xq)(file,input)
switch(resolved.kind){case"open":return{kind:"open"}
case"unwatched":return{kind:"watch",path:resolved.path}
case"loop":return unreadable(`its ${file} is a loop of links`)
case"file":{if(void 0===resolved.text)return unreadable(`its ${file} is too large to be read`)
const found=(0,release_file.Xw)(file,resolved.text)
if(void 0!==found)return{kind:"decided",found}
break}}}return{kind:"decided",found:{kind:"none"}}}function unreadable(reason){return{kind:"decided",found:{kind:"unreadable",reason}}}function isRecord(value){return"object"==typeof value&&null!==value&&!Array.isArray(value)}function textOf(value){return"string"==typeof value?value:""}const MAX_READ_BYTES=15e9,MAX_UNPACKED_BYTES=4e10,MAX_PASSES=4,SBOM_ACCESSORY="sbom.harbor"
async function findPlatformSystem(input,ports){const{platform}=input,[system=""]=platform.platform.split("/")
if("linux"!==system&&"unknown"!==system&&""!==system)return{kind:"other-system",system}
const sbom=await async function readSbom(input,{harbor,log}){const{repository,platform}=input
if(platform.artifact.accessories.some(({type})=>type===SBOM_ACCESSORY))try{const{sbomDigest}=await harbor.fetchSbomOverview(repository,platform.digest)??{}
if(void 0===sbomDigest)return
const text=await harbor.fetchSbom(repository,{sbomDigest,platform:platform.platform})
return function readSbomSystem(document){if(!isRecord(document)||!Array.isArray(document.packages))return
const packages=document.packages.filter(isRecord),system=packages.find(entry=>"OPERATING-SYSTEM"===entry.primaryPackagePurpose),distribution=void 0===system?void 0:(0,release_file.Ro)(textOf(system.name),textOf(system.versionInfo))
return{packages:packages.filter(entry=>textOf(entry.SPDXID).startsWith("SPDXRef-Package")).length,...void 0===distribution?{}:{distribution}}}(JSON.parse(text))}catch(error){if(!(error instanceof errors.dr||error instanceof SyntaxError))throw error
log.debug(`${platform.platform}: the operating system is looked for in the layers: ${error.message}`)
return}}(input,ports)
if(void 0!==sbom?.distribution)return{...sbom.distribution,packages:sbom.packages}
try{const found=await async function searchLayers(input,ports){const layers=await ports.harbor.fetchLayers(input.repository,input.platform.digest,input.manifests)
switch(layers){case"blocked":return"blocked"
case"absent":return find_system_unreadable("Harbor does not have its manifest any more")
case"forbidden":return find_system_unreadable('the robot lacks the permission "repository: pull"')
case"unreadable":return find_system_unreadable("its manifest is damaged or none of an image")}const unpacked=layers.filter(({mediaType})=>(0,oci_manifest.$m)(mediaType))
if(unpacked.some(({mediaType})=>!(0,oci_manifest.bq)(mediaType)))return find_system_unreadable("it has a layer that is not in Harbor")
const budget={read:MAX_READ_BYTES,unpacked:MAX_UNPACKED_BYTES}
let watched=WATCHED
for(let pass=0;pass<MAX_PASSES;pass+=1){const search=await searchOnce({...input,layers:unpacked,watched,budget},ports)
if("decided"===search.kind)return search.found
"watch"===search.kind&&(watched=new Set([...watched,...(0,layer_files.I3)([search.path])]))}return find_system_unreadable(`its release file is more than ${MAX_PASSES-1} links away`)}(input,ports),hasPackages="blocked"!==found&&("none"===found.kind||"distribution"===found.kind)
return void 0!==sbom&&hasPackages?{...found,packages:sbom.packages}:found}catch(error){if(error instanceof errors.dr||error instanceof errors.cc)return find_system_unreadable(error.message)
throw error}}async function searchOnce(pass,ports){const{watched}=pass,above=[]
for(const layer of pass.layers.toReversed()){const read=await readLayer({...pass,layer,above},ports)
if("reason"in read)return{kind:"decided",found:find_system_unreadable(read.reason)}
above.push(read.isWhole?read.files:additionsOf(read.files))
const search=findSystem({layers:above,isComplete:!1,watched})
if("open"!==search.kind)return search}return findSystem({layers:above,isComplete:!0,watched})}async function readLayer({layer,above,...pass},{harbor,memory,signal}){const{repository,watched,budget}=pass,isUsual=watched===WATCHED,known=isUsual?memory.get(layer.digest):void 0
if(void 0!==known)return{files:known,isWhole:!0}
if(layer.size>budget.read)return{reason:`its layers are larger than the ${(0,text_format.z3)(MAX_READ_BYTES)} that are read at most`}
try{const read=await harbor.readLayer(repository,layer,{watched,signal,maxUnpackedBytes:budget.unpacked,isEnough:files=>"open"!==findSystem({layers:[...above,additionsOf(files)],isComplete:!1,watched}).kind})
budget.read-=read.readBytes
budget.unpacked-=read.unpackedBytes
isUsual&&read.isWhole&&memory.set(layer.digest,read.files)
return read}catch(error){if(!(error instanceof problem.d))throw error
return{reason:`its layer ${(0,oci_digest.VK)(layer.digest)} ${error.message}`}}}function additionsOf({entries}){return{entries,removed:new Set,emptied:new Set}}function find_system_unreadable(reason){return{kind:"unreadable",reason}}const AFTER_SCAN_MS=3e4,BLOCKED={kind:"unreadable",reason:'a policy of the project, as "prevent vulnerable images", keeps it from being pulled'}
async function judgeImage(input,ports){const{connection,repository,digest,judging}=input,{connect,clock,log}=ports,harbor=connect(call_limits._V),allowlist=judging.harborAllowlist?await fetchAllowlist({project:repository.project},{harbor,log}):{exceptions:[],notes:[]},rules={policy:judging.gate,sources:judging.exploitSources}
!function beginExploits({policy,sources},{exploits}){!0===policy.failOnKev&&exploits.begin(sources.kev)
void 0!==policy.failOnEpss&&exploits.begin(sources.epss)}(rules,ports)
const search=function beginComparison(input,ports){const{repository,digest,baseDigest,waiting,judging}=input,{compareTo:name,compareMaxAgeMs:maxAgeMs}=judging
if(void 0===name)return
const{timeoutMs,retries}=waiting
return function beginBase(input,ports){const state={isAbandoned:!1,search:void 0},begun=async function lookUp(input,ports){const{name,image}=input,place=locate(input),{repository,reference}=place,digest=input.digest??(await ports.connect(call_limits._V).fetchArtifact(repository,reference))?.digest
return void 0===digest||"none"===digest?notScanned(name,`${(0,harbor_repository.sT)(repository)} has no ${reference}`):digest!==image.digest?{kind:"found",repository,digest}:isOwn(input)?notScanned(name,`${name} is on this very image already, and the image that it was on before is not known`):{kind:"same-image",name,digest}}(input,ports).then(found=>{"found"!==found.kind||state.isAbandoned||(state.search=beginFairScan({...fairInput(input,ports),...found},ports))
return found})
begun.catch(()=>{})
return{async finish(scan){const base=await async function finishBase(input,{begun,state,scan}){const{name}=input
try{const found=await begun
if("found"!==found.kind)return found
const fair=await(state.search?.finish(scannersOf(scan)))
if(void 0===fair)return notScanned(name,"the job is being cancelled")
if("not-scanned"===fair.kind)return notScanned(name,`${name}, ${fair.message}`)
const{digest}=found
return{kind:"scanned",name,digest,platforms:fair.platforms.map(({platform,findings})=>({platform,findings})),...void 0===fair.doubt?{}:{doubt:fair.doubt}}}catch(error){if(!(error instanceof errors.cc||error instanceof errors.dr))throw error
return notScanned(name,function describeRefusal(error,input){if(!(0,errors.SA)(error))return error.message
const{repository}=locate(input)
return(0,harbor_repository.sT)(repository)===(0,harbor_repository.sT)(input.repository)?error.message:describeUnreadable(repository)}(error,input))}}(input,{begun,state,scan})
!function sayBase(input,{base,ports}){const{log}=ports
if("same-image"===base.kind)log.info(`Comparing with ${input.name}, which is this very image`)
else if("scanned"===base.kind){const total=base.platforms.reduce((sum,{findings})=>sum+findings.length,0)
log.info(`Comparing with ${input.name} (${base.digest}): ${(0,text_format.LS)(total,"finding")}`)}else log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`);(function isMoved(input){const{digest,image}=input
return isOwn(input)&&void 0!==digest&&"none"!==digest&&digest!==image.digest})(input)&&log.info(`This run set ${input.name} before its verdict, so its image is the next base, also when it fails: what is new in it breaks a rule only once. With "quarantine" the tag stays where it is until an image passes`)}(input,{base,ports})
return base},abandon(){state.isAbandoned=!0
state.search?.abandon()}}}({repository,name,digest:baseDigest,image:{digest,ownNames:input.ownTags??input.tags},maxAgeMs,timeoutMs,retries},ports)}(input,ports),baseImages=function prepareBaseImageSearch({connection,repository,waiting,judging,manifests=[]},ports){const{baseImage:asked,compareMaxAgeMs:maxAgeMs,gate,ignorableBases}=judging
if(void 0===asked)return
const{timeoutMs,retries}=waiting
return function prepareBaseImage(input,ports){const deadline=ports.clock.now()+input.timeoutMs,harbor=ports.connect(call_limits._V),candidates=new Map,scans=[]
let isAbandoned=!1
async function look(places){const found=await async function findCandidate(places,harbor){for(const place of places)try{const artifact=await harbor.fetchArtifact(place.repository,place.reference)
if(void 0!==artifact)return{place,digest:artifact.digest}}catch(error){return explain(error,place.repository)}return`Harbor has no ${places.map(scan_base.A4).join(" and no ")}`}(places,harbor)
if("string"==typeof found)return found
const{repository}=found.place,name=(0,scan_base.A4)(found.place),{maxAgeMs,retries}=input,scan=beginFairScan({repository,digest:found.digest,name,project:input.repository.project,maxAgeMs,deadline,retries},ports)
isAbandoned&&scan.abandon()
scans.push(scan)
return{place:found.place,scan}}return{begin(platforms,root){const looks=new Map
for(const platform of platforms){const places=placesOf(input,{platform,root}),key=JSON.stringify(places),begun=looks.get(key)??("string"==typeof places?Promise.resolve(places):look(places))
begun.catch(()=>{})
looks.set(key,begun)
candidates.set(platform.digest,begun)}},async finish(scan){const bases=new Map,scanners=scannersOf(scan)
for(const platform of scan.platforms){const candidate=candidates.get(platform.digest)
bases.set(platform.digest,await finishPlatform({input,harbor,candidate,platform,scanners}))}return{asked:input.asked,bases}},abandon(){isAbandoned=!0
for(const scan of scans)scan.abandon()}}}({repository,registry:connection,manifests,...{asked,isIgnored:void 0!==gate.ignoreBase,...void 0===ignorableBases?{}:{ignorableBases}},maxAgeMs,timeoutMs,retries},ports)}(input,ports),{scan,systems}=await async function awaitScanAndSystems({repository,digest,waiting,judging,manifests=[]},{connect,clock,log,waits,layers},baseImages){const{scan:mode,timeoutMs,retries}=waiting,wait={repository,digest,mode,timeoutMs,retries},ports={connect,clock,log,waits}
if(!(0,scan_verdict.Rh)(judging.gate)){const onPlatforms=baseImages?.begin
return{scan:await(0,await_scan.S)(void 0===onPlatforms?wait:{...wait,onPlatforms},ports)}}const search=function prepareSystemsSearch(input,{connect,clock,log,layers:memory}){const{repository,manifests}=input,deadline=clock.now()+input.timeoutMs+AFTER_SCAN_MS,abort=new AbortController,ports={harbor:connect({callTimeoutMs:()=>deadline-clock.now()}),memory,log,signal:abort.signal},found=new Map,blocked=[]
let searching=Promise.resolve()
function keep(platform,system){found.set(platform.digest,system)
log.info(`${platform.platform}: ${function describeFound(found){switch(found.kind){case"distribution":return`the operating system is ${found.id}${""===found.version?", without a version":` ${found.version}`}`
case"none":return"there is no Linux distribution in it"
case"other-system":return"it is for another operating system than Linux"
case"unreadable":return`which operating system is in it could not be found out: ${found.reason}`}}(system)}`)}async function searchAll(platforms){for(const platform of platforms){if(abort.signal.aborted)return
const system=await findPlatformSystem({repository,platform,manifests},ports)
"blocked"===system?blocked.push(platform):abort.signal.aborted||keep(platform,system)}}return{begin(platforms){searching=searchAll(platforms)
searching.catch(()=>{})},async finish(scan){const isUndecided=scan.couldNotTell.length>0||scan.platforms.some(({isComplete})=>!isComplete)
isUndecided&&abort.abort()
await searching
if(isUndecided)return new Map([...found].filter(([,{kind}])=>"unreadable"!==kind))
await searchAll(blocked.splice(0))
for(const platform of blocked)keep(platform,BLOCKED)
return found},abandon:()=>abort.abort()}}({repository,timeoutMs,manifests},{connect,clock,log,layers})
try{const onPlatforms=(platforms,root)=>{search.begin(platforms)
baseImages?.begin(platforms,root)},scan=await(0,await_scan.S)({...wait,onPlatforms},ports)
return{scan,systems:await search.finish(scan)}}finally{search.abandon()}}(input,ports,baseImages).catch(error=>{search?.abandon()
baseImages?.abandon()
throw error}),ids=(0,gate_exploits.JV)(scan.platforms.flatMap(({findings})=>findings)),exploits=await async function fetchExploits({policy,sources,ids},ports){const{exploits}=ports
if(0===ids.size)return{}
const read=(source,work)=>async function readList(request,{clock,log}){const{source,work,maxAgeDays}=request
try{const{date,data}=await work(),problem=(0,gate_exploits.Nm)(date,{now:clock.now(),maxAgeDays})
if(void 0!==problem)return{kind:"missing",source,problem}
log.info(`Read ${source}, which is of ${date.slice(0,10)}`)
return{kind:"read",source,date,data}}catch(error){return{kind:"missing",source,problem:(0,errors.gJ)(error)}}}({source,work,maxAgeDays:sources.maxAgeDays},ports),{kev,epss}=sources
return{...!0===policy.failOnKev?{kev:await read(kev,()=>exploits.readKev(kev))}:{},...void 0===policy.failOnEpss?{}:{epss:await read(epss,()=>exploits.readEpss(epss,ids))}}}({...rules,ids},ports),base=void 0===search?{}:{base:await search.finish(scan)},baseImage=await(baseImages?.finish(scan)),report=assembleReport({generatedAt:new Date(clock.now()).toISOString(),runId:ports.runId,harborUrl:connection.url,host:connection.host,repository,digest,tags:input.tags,pendingTags:input.pendingTags,policy:judging.gate,...void 0===judging.policyOrigin?{}:{policyOrigin:judging.policyOrigin},scan,...void 0===systems?{}:{systems},exploits,exceptions:[...allowlist.exceptions,...judging.exceptions],...void 0===judging.unusedExceptions?{}:{unusedExceptions:judging.unusedExceptions},notes:allowlist.notes,...base,...void 0===baseImage?{}:{baseImage}})
for(const{platform,operatingSystem:system}of report.platforms)!0===system?.isNewerThanKnown&&log.debug(`${platform}: ${(0,remarks.Z)(system)} is newer than the table of support, and taken for supported`)
return report}async function judgeIntoFile(input,ports){const report=await judgeImage(input,ports)
return{report,reportFile:await(0,save_outcomes.t)(input.reportFile,(0,outcomes.Fv)(report),ports)}}async function fetchDigest(image,ports){const{connection,repository,tag}=image,artifact=await ports.connect(call_limits.eJ).fetchArtifact(repository,tag),name=`${(0,harbor_repository.sT)(repository)}:${tag}`
if(void 0===artifact)throw new errors.yo(`Harbor at ${connection.host} has no ${name}`)
ports.log.info(`${name} is ${artifact.digest}`)
return artifact.digest}var quote=__webpack_require__(77823),strictness=__webpack_require__(76370)
const CLOCK_SKEW_MS=3e5
function findResultProblem({result}){return result===verdict.PK?void 0:`says ${(0,quote.h)(result)}, not ${verdict.PK}`}function findPolicyProblem({policy,policyHash:stated,policyOrigin,base},wanted,hash){if((0,verdict.tx)(policy,hash)!==stated)return"names a policy that does not have the digest it names"
const looser=(0,strictness.m)(policy,wanted.policy)
if(void 0!==looser)return`was made by a looser policy than the one asked for, which ${looser}`
const other=function findOtherPolicy(stated,wanted){if(void 0===wanted||stated?.sha256===wanted.sha256)return
const asked=`the one asked for is ${(0,origin.u)(wanted)}`
return void 0===stated?`was made without the policy of an organisation, and ${asked}`:`was made by the policy ${(0,origin.u)(stated)}, and ${asked}`}(policyOrigin,wanted.policyOrigin)
return void 0!==other?other:void 0===base||function isBaseAskedFor(base,{name,compareTo}){const own=name.slice(name.indexOf("/")+1)
return void 0!==compareTo&&(0,scan_base.wq)(base,own)===(0,scan_base.wq)(compareTo,own)}(base.name,wanted)?void 0:`counts only findings that ${(0,quote.h)(base.name)} does not have, and ${void 0===wanted.compareTo?"no such base was asked for (compare-to)":`the base asked for is ${(0,quote.h)(wanted.compareTo)}`}`}function describeAge(what,ageMs,maxAgeMs){return`has expired: ${what} is ${(0,text_format.Xo)(ageMs/1e3)} old, and max-age allows ${(0,text_format.Xo)(maxAgeMs/1e3)}`}function isImpossible(ageMs){return Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS}var soundness=__webpack_require__(9093)
function parseManifestParts(manifest){const wire=function parseDocument(manifest){const text=(new TextDecoder).decode(manifest.bytes),wire=requireObject(JSON.parse(text),"the manifest");(0,soundness.Uj)(text,{what:"the document",rules:soundness.pg});(0,soundness._3)(wire,{what:"the document",kind:(0,oci_manifest.$$)(manifest.mediaType)?"index":"manifest"})
return wire}(manifest),subject=null==wire.subject?{}:{subject:requireDescriptor(wire.subject).digest},artifactType="string"==typeof wire.artifactType?wire.artifactType:""
if((0,oci_manifest.$$)(manifest.mediaType)){const children=requireList(wire.manifests,"manifests").map(child=>requireDescriptor(child).digest)
return{children:[...new Set(children)],blobs:[],artifactType,isRunnable:!0,...subject}}const config=requireDescriptor(wire.config),layers=requireList(wire.layers,"layers").map(requireDescriptor)
return{children:[],blobs:[...new Map([config,...layers.filter(isStored)].map(({digest,size})=>[digest,{digest,size}])).values()],config:{digest:config.digest,size:config.size},artifactType:""===artifactType?config.mediaType:artifactType,isRunnable:(0,oci_manifest.i8)(config.mediaType),...subject}}function isStored({mediaType,hasUrls}){return(0,oci_manifest.bq)(mediaType)||!hasUrls}function requireDescriptor(value){const wire=requireObject(value,"a descriptor"),{digest,size,mediaType,urls}=wire
if("string"!=typeof digest||!(0,oci_digest.Bc)(digest))throw new Error("a descriptor has no sha256 digest")
if("number"!=typeof size||!Number.isSafeInteger(size)||size<0)throw new Error(`the descriptor of ${digest} has no size`)
return{digest,size,mediaType:"string"==typeof mediaType?mediaType:"",hasUrls:Array.isArray(urls)&&urls.length>0}}function requireObject(value,what){if("object"==typeof value&&null!==value&&!Array.isArray(value))return value
throw new Error(`${what} is not an object`)}function requireList(value,what){if(null==value)return[]
if(Array.isArray(value))return value
throw new Error(`${what} is not a list`)}const MAX_BUNDLE_BYTES=33554432,MAX_BUNDLES=2e3,verify_verdict_MAX_READ_BYTES=268435456,JUDGED_ELSEWHERE='If it was judged in another repository, name that in "judged-in"'
async function verifyVerdict(input,ports){const{repository,reference,wanted,lookedFor}=input,{harbor,log}=ports,bundles=function newestFirst(bundles){const time=bundle=>createdAt(bundle)??"￿"
return bundles.toSorted((a,b)=>Number(isOther(a))-Number(isOther(b))||(0,text_format.n6)(time(b),time(a)))}((await harbor.fetchReferrers(repository,wanted[0].digest)).filter(({artifactType})=>LISTED_BUNDLE_TYPES.includes(artifactType))),refusals=[]
let newest,left=verify_verdict_MAX_READ_BYTES
for(const bundle of bundles.slice(0,MAX_BUNDLES)){const isDated=void 0!==createdAt(bundle),found=await judge(bundle)
if(void 0!==found){"verdict"in found?(void 0===newest||isNewer(found,newest))&&(newest=found):refusals.push(found)
if(isDated&&newest?.statement===bundle.digest)break}}if(void 0===newest)throw new errors.yo(function verify_verdict_describeRefusal(reference,found){const{refusals,listed,lookedFor}=found,failed=`failed to verify the verdict of ${reference}: `,[newest]=[...refusals.filter(({isVerdict})=>isVerdict),...refusals]
if(void 0===newest)return`${failed}Harbor has no signed statement about it${void 0===lookedFor?"":`. ${lookedFor}`}`
const{digest,reason}=newest
return`${failed}${1===refusals.length?"the signed statement":`of ${(0,text_format.LS)(listed,"signed statement")} none ${listed>refusals.length?`of the ${refusals.length} that are looked at `:""}holds, and the newest verdict`} (${(0,oci_digest.VK)(digest)}) ${reason}`}(reference,{refusals,listed:bundles.length,lookedFor}))
const{timeVerified,runUrl}=newest.verdict
log.info(`${reference} has a signed verdict: PASSED at ${timeVerified}${""===runUrl?"":` in ${runUrl}`} (${(0,oci_digest.VK)(newest.statement)})`)
return newest
async function judge(bundle){const{digest}=bundle,opened=await async function open({digest,artifactType}){const manifest=await harbor.fetchManifest(repository,digest)
if("absent"===manifest)return"was deleted a moment ago"
if("blocked"===manifest)return"cannot be read because of a policy of its project"
left-=manifest.bytes.byteLength
const bundle=function readBundle(manifest){try{const{blobs,config,artifactType}=parseManifestParts(manifest),layers=blobs.filter(({digest})=>digest!==config?.digest)
return{artifactType,blob:1===layers.length?layers[0]:void 0}}catch{return}}(manifest)
if(artifactType!==BUNDLE_MEDIA_TYPE&&bundle?.artifactType!==BUNDLE_MEDIA_TYPE)return
const blob=bundle?.blob
if(void 0===blob)return"is not a sigstore bundle with a statement"
if(blob.size>MAX_BUNDLE_BYTES)return`has ${(0,text_format.z3)(blob.size)}, more than the ${(0,text_format.z3)(MAX_BUNDLE_BYTES)} that are read`
if(blob.size>left)return`is not read, because those before it took the ${(0,text_format.z3)(verify_verdict_MAX_READ_BYTES)} that are read of one image`
left-=blob.size
const bytes=await harbor.fetchBlob(repository,blob)
if("absent"===bytes)return"has lost its content"
const opened=ports.verifier.open(bytes)
return"signed"===opened.kind?opened.statement:opened.reason}(bundle)
if(void 0===opened)return
if("string"==typeof opened)return{digest,reason:opened,isVerdict:!0}
const now=ports.clock.now(),named=wanted.find(({name})=>opened.subjects.some(subject=>subject.name===name)),problem=function findStatementProblem(statement,wanted,context){const{verdict}=statement
return function findSubjectProblem({subjects},{digest,name,elsewhere}){const[subject,...others]=subjects
return void 0===subject||others.length>0?`is about ${subjects.length} artifacts, not about one`:subject.digest!==digest?`is about another digest, ${(0,quote.h)(subject.digest)}`:subject.name===name?void 0:`is about another repository, ${(0,quote.h)(subject.name)}, not ${name}${void 0===elsewhere?"":`. ${elsewhere}`}`}(statement,wanted)??(statement.predicateType===attestation_statement.To.verdict?void 0:`has the predicate ${(0,quote.h)(statement.predicateType)}, and a verdict has ${attestation_statement.To.verdict}`)??(void 0===verdict?"is a verification summary of another tool, without the policy that was applied":findResultProblem(verdict)??findPolicyProblem(verdict,wanted,context.hash)??function findAgeProblem(verdict,wanted,now){const{maxAgeMs}=wanted,verdictAge=now-Date.parse(verdict.timeVerified)
if(isImpossible(verdictAge))return`has an impossible time, ${(0,quote.h)(verdict.timeVerified)}`
if(void 0!==maxAgeMs){if(verdictAge>maxAgeMs)return describeAge("the verdict",verdictAge,maxAgeMs)
if(0===verdict.scans.length)return"names no scan, so its age cannot be checked"
for(const{platform,finishedAt}of verdict.scans){const age=now-Date.parse(finishedAt)
if(isImpossible(age))return`does not say when the scan of ${(0,quote.h)(platform)} ended`
if(age>maxAgeMs)return describeAge(`the scan of ${(0,quote.h)(platform)}`,age,maxAgeMs)}}}(verdict,wanted,context.now))}(opened,named??wanted[0],{now,hash:ports.hash}),isVerdict=opened.predicateType===attestation_statement.To.verdict&&void 0!==named
return void 0!==problem?{digest,reason:problem,isVerdict}:void 0===opened.verdict?{digest,reason:"holds no verdict",isVerdict}:{statement:digest,verdict:opened.verdict}}}function createdAt({annotations}){return annotations[BUNDLE_ANNOTATION.created]}function isOther({annotations}){return(annotations[BUNDLE_ANNOTATION.predicateType]??attestation_statement.To.verdict)!==attestation_statement.To.verdict}function isNewer(a,b){return Date.parse(a.verdict.timeVerified)>Date.parse(b.verdict.timeVerified)}async function verify_verdict_run(host){const request=await async function readVerifyVerdict(context){const{form}=context,connection=await(0,parts.Y5)(context),repository=(0,inputs_image.Nu)(form),name=(0,inputs_image.At)(form),verifier=await async function readRequiredVerifier(context){const verifier=await readVerifier(context)
wantsSignedVerdict(context.form)||context.form.problem("verify-key",'is required, or "verify-identity" for a verdict that is signed without a key')
return verifier}(context),maxAgeMs=form.duration("max-age"),[first=repository,...further]=function readEveryJudgedIn(form){return form.list("judged-in").flatMap(text=>{const options={text,parser:harbor_repository.q$,fallback:void 0}
return form.parse("judged-in",options)??[]})}(form),rulesIn=await(0,read_rules.$T)(context),judgedIn=[rulesIn(first),...further.map(rulesIn)]
form.complete()
return{connection,repository,name,verifier,judgedIn,...void 0===maxAgeMs?{}:{maxAgeMs}}}((0,read_inputs.A)("verify-verdict",host)),ports=(0,attestation.Id)(host,(0,wiring_ports.NT)(host,request.connection))
host.setOutputs(function verifiedOutputs(verified){const{reference,digest,statement,verdict}=verified
return{reference,digest,attestation:statement,"verified-at":verdict.timeVerified,"run-url":verdict.runUrl,exceptions:String(verdict.exceptions)}}(await async function verifyNamed(input,ports){const{connection,repository,name,verifier,judgedIn,...others}=input,digest=(0,oci_digest.Bc)(name)?name:await fetchDigest({connection,repository,tag:name},ports),reference=`${connection.host}/${(0,harbor_repository.sT)(repository)}@${digest}`,harbor=ports.connect(call_limits.eI),refusal={robotName:connection.credentials.user,repository,required:harbor_permission.Nf,nothingDone:"The verdict was not verified."},wantedIn=({repository:where,...rules})=>({...others,...rules,digest,name:`${connection.host}/${(0,harbor_repository.sT)(where)}`}),[first,...further]=judgedIn,elsewhere=0===further.length&&(0,harbor_repository.sT)(first.repository)===(0,harbor_repository.sT)(repository)?{elsewhere:JUDGED_ELSEWHERE}:{},wanted=[{...wantedIn(first),...elsewhere},...further.map(wantedIn)]
return{...await explainRefusal(refusal,{harbor,work:()=>verifyVerdict({repository,reference,wanted},{...ports,verifier,harbor})}),reference,digest}}(request,ports)))}var sbom=__webpack_require__(65856),promotion=__webpack_require__(4548)
function promotionOutputs(placed){return{reference:placed.reference,digest:placed.digest,tags:placed.tags.join("\n")}}function nextStepOutputs(report,onFailure){return{"promotion-due":String((0,promotion.WK)(report,onFailure)),"sbom-possible":String((0,sbom.tV)(report.platforms))}}var outputs=__webpack_require__(2068),inputs_output_file=__webpack_require__(66232),scan=__webpack_require__(92401)
function readBaseDigest(form){return form.optional("base-digest",text=>"none"===text?text:(0,oci_digest.m)(text))}var image_ports=__webpack_require__(16)
async function await_scan_run(host){const request=await async function readAwaitScan(context,stored){const{form,files}=context,connection=await(0,parts.Y5)(context),repository=(0,inputs_image.Nu)(form),request={connection,repository,waiting:(0,scan.OG)(form),name:(0,inputs_image.At)(form),baseDigest:readBaseDigest(form),tags:form.list("tags"),pendingTags:form.list("pending-tags"),judging:(await(0,read_rules.jQ)(context)).judgingOf(repository),onFailure:form.choice("on-failure"),reportFile:await(0,inputs_output_file.e)(form,{name:"report-file",files})},waiting=(0,parts.dQ)(context,request.waiting,'"never" leaves this step nothing to do; leave the step out'),manifestFile=form.text("manifest-file"),{name}=request,isOfDigest=(0,oci_digest.Bc)(name)
""===manifestFile||isOfDigest||form.isRefused("digest")||form.problem("manifest-file",'needs a digest in "digest": of a tag it is not known which image it is on')
form.complete()
return{...request,waiting,...""!==manifestFile&&isOfDigest?{manifests:await stored.readManifests(manifestFile,name)}:{}}}((0,read_inputs.A)("await-scan",host),{readManifests:readManifestFiles}),{report,reportFile}=await async function judgeNamed(input,ports){const{name,...others}=input
if((0,oci_digest.Bc)(name))return judgeIntoFile({...others,digest:name},ports)
const digest=await fetchDigest({...input,tag:name},ports),tags=input.tags.length>0?input.tags:[name]
return judgeIntoFile({...others,digest,tags},ports)}(request,(0,image_ports.A7)(host,(0,wiring_ports.NT)(host,request.connection)))
host.setOutputs({...(0,outputs.n)((0,outcomes.Fv)(report)),...nextStepOutputs(report,request.onFailure),"report-file":reportFile})
host.signal.aborted&&host.fail()}var dist=__webpack_require__(89189)
const MAX_FILE_BYTES=67108864,schema=dist.YOg(dist.Ikc({mediaType:dist.YjP(),manifest:dist.YjP(),tag:dist.lqM(dist.YjP())}))
async function writeSignaturesFile(directory,image){if(0===image.signatures.length)return""
const path=(0,external_node_path_.join)(directory,`harbor-signatures-${image.digest.slice(7,19)}.json`),rows=image.signatures.map(({mediaType,bytes,tag})=>({mediaType,manifest:Buffer.from(bytes).toString("base64"),...void 0===tag?{}:{tag}}))
await(0,output_file.f)(path,file=>file.writeFile(JSON.stringify(rows)))
return path}async function readSignaturesFile(path){try{const bytes=await(0,input_file.jH)(path,{maxBytes:MAX_FILE_BYTES})
return dist.qgA(schema,JSON.parse(bytes.toString("utf8"))).map(({mediaType,manifest,tag})=>{const content=Buffer.from(manifest,"base64"),signature={mediaType,bytes:content,digest:(0,image_content.ol)(content)}
!function requireSignature(signature,tag){const parts=parseManifestParts(signature)
if(!(void 0===tag?void 0!==parts.subject&&!parts.isRunnable:void 0!==(0,oci_signature.lP)(tag)&&(0,oci_signature.r$)(signature)))throw new Error(`${signature.digest} is not a signature or an attestation`)}(signature,tag)
return void 0===tag?signature:{...signature,tag}})}catch(error){throw new errors.yo(`failed to use the signatures file ${path}: ${(0,errors.gJ)(error)}. No tag was set`)}}function copyOutputs(copied,target){return{reference:copied.reference,digest:copied.digest,tags:copied.tags.join("\n"),"base-digest":copied.baseDigest??"","harbor-link":linkOf(copied,target)}}function linkOf(copied,target){const{project,name}=target.repository
return(0,connection.VP)(target.connection.url,{project,name,digest:copied.digest})}var copy_source=__webpack_require__(21434),transport=__webpack_require__(21828),reference=__webpack_require__(69120)
function planTags(digest,states){const others=states.filter(({on})=>on?.digest!==digest)
return{present:states.filter(({on})=>on?.digest===digest).map(({tag})=>tag),steps:others.map(({tag,on})=>({kind:void 0===on?"new":"move",tag})),immutable:others.filter(({on})=>!0===on?.immutable).map(({tag})=>tag)}}var map_concurrently=__webpack_require__(77675)
const TAGS_AT_ONCE=8
function fetchTagStates(input,harbor){return(0,map_concurrently.X)(input.tags,{concurrency:TAGS_AT_ONCE,work:tag=>async function fetchTagState(tag,options){const{repository,harbor}=options
try{const artifact=await harbor.fetchArtifact(repository,tag)
if(void 0===artifact)return{tag}
const immutable=artifact.tags.some(candidate=>candidate.name===tag&&candidate.immutable)
return{tag,on:{digest:artifact.digest,immutable}}}catch(error){if(!(0,errors.SA)(error))throw error
const state=await harbor.fetchManifestState(repository,tag).catch(second=>{throw second instanceof errors.dr&&401===second.status?error:second})
return"absent"===state.kind?{tag}:{tag,on:{immutable:!1,...void 0===state.digest?{}:{digest:state.digest}}}}}(tag,{...input,harbor})})}function requireMovableTags(plan,options){const{immutable}=plan
if(0===immutable.length)return
const path=(0,harbor_repository.sT)(options.repository)
throw new errors.yo(`${(0,text_format.LS)(immutable.length,"tag")} of ${path} cannot be moved, because an immutability rule of the project protects what is there: ${immutable.join(", ")}. Use other tags. ${options.nothingDone}`)}async function putTags(input,ports){const placed=[]
let{mayCreate}=input
for(const step of input.steps)try{const method=await putTag(step,{...input,mayCreate,harbor:ports.harbor})
"new"===step.kind&&"put"===method&&(mayCreate=!1)
placed.push({tag:step.tag,method})
ports.log.info(`Tag ${step.tag} is on ${(0,oci_digest.VK)(input.digest)}`)}catch(error){if(!(error instanceof errors.cc||error instanceof errors.dr))throw error
return{placed,failure:{tag:step.tag,error}}}return{placed}}function describeTaggingFailure(tagging){const{failure,placed}=tagging,done=0===placed.length?"No tag was set before it":`Set before it: ${placed.map(({tag})=>tag).join(", ")}`
return`${failure?.error.message??""}. ${done}; running the job again completes the rest`}async function putTag(step,options){const{repository,digest,harbor}=options
let mayCreate=!0
if("create"===function chooseTagMethod(step,options){return"new"===step.kind&&options.mayCreate?"create":"put"}(step,options))try{if("created"===await harbor.createTag(repository,{digest,tag:step.tag}))return"create"
if((await harbor.fetchArtifact(repository,step.tag))?.digest===digest)return"create"}catch(error){if(!(0,errors.SA)(error))throw error
mayCreate=!1}try{await harbor.putManifest(repository,{reference:step.tag,...await options.manifest()})}catch(error){if(mayCreate||!(error instanceof errors.dr&&401===error.status))throw error
const right=(0,harbor_permission.bL)({resource:"tag",action:"create"})
throw new errors.dr(`${error.message}; for a new tag ${right} is enough`,{status:401,cause:error})}return"put"}const BLOB_CONCURRENCY=4
function describeManifest(digest,manifest){try{return{digest,manifest,parts:parseManifestParts(manifest)}}catch(error){const why=error instanceof problem.d?`it ${error.message}`:(0,errors.gJ)(error)
throw new errors.dr(`failed to read the manifest ${digest}: ${why}`,{cause:error})}}async function writeManifest({digest,manifest,parts},to){const{source,target,harbor}=to
let sent=0
const queue=parts.blobs.values()
await Promise.all(Array.from({length:BLOB_CONCURRENCY},async()=>{for(const blob of queue)"sent"===await harbor.transferBlob(target,{...blob,from:source})&&(sent+=1)}))
await harbor.putManifest(target,{reference:digest,...manifest})
return sent}async function writeSignatures(input,{harbor,log}){const{source=input.target,target,signatures}=input
if(0===signatures.length)return
const path=(0,harbor_repository.sT)(target),isSameRepository=(0,harbor_repository.sT)(source)===path,tags=[]
let referrers=0
for(const signature of signatures){const{digest,tag,mediaType,bytes}=signature
if(void 0===tag||!await isTaken(tag,signature)){isSameRepository||await writeManifest(describeManifest(digest,signature),{source,target,harbor});(isSameRepository||void 0!==tag)&&await harbor.putManifest(target,{reference:tag??digest,mediaType,bytes})
void 0===tag?referrers+=1:tags.push(tag)}}referrers>0&&log.info(`${(0,text_format.LS)(referrers,"referrer")} of the image in ${path}: signatures, attestations and the like`)
tags.length>0&&log.info(`Signatures that only a tag of cosign binds to the image, in ${path}: ${tags.join(", ")}`)
async function isTaken(tag,{digest}){const state=await harbor.fetchManifestState(target,tag)
if("absent"===state.kind)return!1
if(state.digest===digest)return!0
const present=void 0===state.digest?"something that cannot be read":(0,oci_digest.VK)(state.digest)
log.warning(`The tag ${tag} of ${path} is on ${present} and is not moved: the source has ${(0,oci_digest.VK)(digest)} under it, and cosign keeps all signatures of an image in this one place. To take those of the source, delete that tag in Harbor and run the job again`)
return!0}}const HARBOR_SBOM="application/vnd.goharbor.harbor.sbom.v1",MAX_REFERRERS=1e3,REASONS={tagged:"is bound to the image by a tag (sha256-….sig, as cosign before version 3 writes it), and no tag is copied",runnable:"is an image itself, which was not judged",hidden:"cannot be read because of a policy of its project"}
function tooMany(source){return new errors.yo(`failed to copy what refers to the image in ${(0,harbor_repository.sT)(source)}: more than ${MAX_REFERRERS} signatures and attestations do, and with a part of them the image would look as if there were no others. Delete old ones in Harbor (its accessories), and start again. No tag has been set`)}async function copyReferrers(input,{harbor,log}){const{source,target}=input,queue=[...input.subjects],seen=new Set(queue),stayed=[]
let brought=0
for(const subject of queue){const listed=(await harbor.fetchReferrers(source,subject)).filter(({digest,artifactType})=>!seen.has(digest)&&artifactType!==HARBOR_SBOM)
for(const{digest}of listed)seen.add(digest)
if(seen.size-input.subjects.length>MAX_REFERRERS)throw tooMany(source)
for(const{digest}of listed){const result=await bring(digest,subject)
"brought"===result?brought+=1:"present"!==result&&stayed.push(result)
"brought"!==result&&"present"!==result||queue.push(digest)}}brought>0&&log.info(`${(0,text_format.LS)(brought,"referrer")} of the image copied as well: signatures, attestations and the like`)
for(const reason of new Set(stayed)){const count=stayed.filter(other=>other===reason).length,what=1===count?"One referrer":`Each of ${count} referrers`
log.info(`${what} of the image is not copied and stays in ${(0,harbor_repository.sT)(source)}: it ${REASONS[reason]}`)}async function bring(digest,subject){if(void 0!==await harbor.fetchArtifact(target,digest))return"present"
const found=await harbor.fetchManifest(source,digest)
if("blocked"===found)return"hidden"
if("absent"===found)return"present"
const manifest=describeManifest(digest,found)
if(manifest.parts.subject!==subject)return"tagged"
if(manifest.parts.isRunnable)return"runnable"
if(manifest.parts.artifactType===HARBOR_SBOM)return"present"
if(await async function mayRun(found,{config}){if(void 0===config)return!0
if(config.digest===runnable.$||(0,oci_signature.r$)(found))return!1
const configuration=await harbor.fetchConfiguration(source,config)
return void 0===configuration||(0,runnable.y)(configuration)}(found,manifest.parts))return"runnable"
await writeManifest(manifest,{source,target,harbor})
return"brought"}}async function isPresent(digest,{repository,harbor}){try{return void 0!==await harbor.fetchArtifact(repository,digest)}catch(error){if(!(0,errors.SA)(error))throw error
return"present"===(await harbor.fetchManifestState(repository,digest)).kind}}async function gatherSignatures(input,ports){try{return await async function gather(input,ports){const{origin,subjects}=input,{registry,log}=ports,signatures=[]
for(const subject of subjects)for(const tag of(0,oci_signature.P2)(subject)){const found=await registry.fetchManifest(origin,tag)
if(void 0!==found){describeManifest(found.digest,found);(0,oci_signature.r$)(found)?await transferBlobs(found,{input,ports})&&signatures.push({...found,tag}):log.info(`${tag} of the source is not copied: it is an image itself, which was not judged`)}}const queue=[...subjects],seen=new Set(queue)
for(const subject of queue)for(const digest of await registry.fetchReferrers(origin,subject)){if(seen.has(digest))continue
if(seen.size>=MAX_REFERRERS)throw new errors.yo(`more than ${MAX_REFERRERS} manifests refer to it`)
seen.add(digest)
const found=await fetchReferrer({digest,subject,origin},ports)
if(void 0!==found&&await transferBlobs(found,{input,ports})){signatures.push(found)
queue.push(digest)}}0===signatures.length&&log.info(`${(0,reference.FH)(function gather_signatures_nameOf({host,path}){return{path,...void 0===host?{}:{host}}}(origin))} has no signatures or attestations of ${(0,oci_digest.VK)(subjects[0])}`)
return signatures}(input,ports)}catch(error){if(error instanceof errors.cc||!(error instanceof errors.yo))throw error
throw new errors.yo(`failed to copy the signatures of the image, as "signatures: copy" asks for: ${error.message}. No tag was set`,{cause:error})}}async function fetchReferrer({digest,subject,origin},{registry,log}){const found=await registry.fetchManifest(origin,digest)
if(void 0===found)return
const{parts}=describeManifest(digest,found)
if(parts.subject===subject&&parts.artifactType!==HARBOR_SBOM){if(!parts.isRunnable)return found
log.info(`The referrer ${(0,oci_digest.VK)(digest)} is not copied: it is an image itself, which was not judged`)}}async function transferBlobs(found,{input,ports}){const{origin,target,maxBytes}=input,{registry,harbor,log}=ports,{digest}=found,{parts}=describeManifest(digest,found),bytes=parts.blobs.reduce((sum,{size})=>sum+size,0)
if(bytes>maxBytes)throw new errors.yo(`${(0,oci_digest.VK)(digest)} has ${(0,text_format.z3)(bytes)}, and "max-unpacked-size" allows ${(0,text_format.z3)(maxBytes)}`)
if(void 0===parts.config)return!1
const blobs=await registry.fetchBlobs(origin,{digest,config:parts.config,blobs:parts.blobs}),{directory,configuration,holdsArchive}=blobs
if((!(0,oci_signature.r$)(found)||parts.isRunnable&&holdsArchive)&&(0,runnable.y)(configuration)){log.info(`${(0,oci_digest.VK)(digest)} is not copied: a client could run it, and it was not judged`)
return!1}if(await isPresent(digest,{repository:target,harbor}))return!0
for(const blob of parts.blobs)await harbor.sendBlob(target,{...blob,directory})
log.debug(`The blobs of ${digest} are in ${(0,harbor_repository.sT)(target)}`)
return!0}async function copyImage(input,ports){const{repository}=input,early=function isInRegistry(source){return"registry"===source.kind&&!(0,copy_source.Mu)(source.reference)}(input.source)?fetchTagStates(input,ports.harbor):void 0
early?.catch(()=>{})
const{image,origin}=await stage(input,ports)
!function requireWrittenDigest({source},image){const digest=(0,copy_source._U)(source)
if(void 0===digest||digest===image.sourceDigest)return
const isDaemon="docker-daemon"===source.kind
if(isDaemon&&source.name===digest&&digest===image.configDigest)return
const why=isDaemon?". Unless it uses the containerd image store, the Docker daemon does not keep the manifests of the images that it pulls: write the reference in its registry, without docker-daemon:":""
throw new errors.yo(`the input image asks for ${digest}, but the image that was read is ${image.sourceDigest}; nothing has been pushed${why}`)}(input,image)
!function requireOrigin(signatures,origin){if("leave"!==signatures&&void 0===origin)throw new errors.yo('failed to copy the signatures of the image: "signatures" is "copy", and only a registry has signatures; this image is a file or comes from the Docker daemon. Nothing has been pushed. Leave "signatures" out, or name the image in its registry')}(input.signatures,origin)
const path=(0,harbor_repository.sT)(repository),reference=`${input.connection.host}/${path}@${image.digest}`
ports.log.info(`Image ${image.digest}: ${function describe(image){const platforms=image.platforms.map(oci_manifest.Bq).join(", ")
return`${""===platforms?"no platform":platforms}; ${(0,text_format.LS)(image.blobs.length,"blob")}, ${(0,text_format.z3)(image.totalBytes)}`}(image)}`)
const[isThere,states]=await Promise.all([isPresent(image.digest,{repository,harbor:ports.harbor}),early??fetchTagStates(input,ports.harbor)]),plan=planTags(image.digest,states)
requireMovableTags(plan,{repository,nothingDone:"Nothing has been pushed."})
const mentioned=function mention({signatures},{image,origin,...ports}){if(void 0===origin||"leave"!==signatures)return Promise.resolve()
const mentioned=async function mentionSignatures({origin,digest},{registry,log}){try{const[referrers,...tags]=await Promise.all([registry.fetchReferrers(origin,digest),...(0,oci_signature.P2)(digest).map(async tag=>void 0===await registry.fetchManifest(origin,tag)?[]:[tag])]),found=[...0===referrers.length?[]:[(0,text_format.LS)(referrers.length,"referrer")],...tags.flat()]
if(0===found.length)return
log.info(`The source has signatures, attestations or the like of ${(0,oci_digest.VK)(digest)}: ${found.join(", ")}. They stay there; "signatures: copy" would copy them as well`)}catch(error){if(error instanceof errors.cc)throw error
log.debug(`Whether the source has signatures of ${digest} is not known: ${(0,errors.gJ)(error)}`)}}({origin,digest:image.digest},ports)
mentioned.catch(()=>{})
return mentioned}(input,{...ports,image,origin})
isThere?ports.log.info(`Harbor has ${(0,oci_digest.VK)(image.digest)} in ${path} already; nothing is sent`):await async function pushImage({image,repository},{crane,harbor,log}){try{await crane.send(image,repository)}catch(error){if(!(error instanceof errors.Qd||error instanceof errors.dr)||!await async function isThere(digest,place){try{return await isPresent(digest,place)}catch(error){if(error instanceof errors.dr)return!1
throw error}}(image.digest,{repository,harbor}))throw error
log.info(`${(0,oci_digest.VK)(image.digest)} is complete in Harbor despite the error`)}}({image,repository},ports)
await mentioned
const manifest={mediaType:image.mediaType,bytes:image.manifestBytes},signatures=await async function findSignatures({repository,signatures,maxUnpackedBytes},found){const{image,origin}=found
return void 0===origin||"leave"===signatures?[]:gatherSignatures({origin,target:repository,subjects:[image.digest,...image.children],maxBytes:maxUnpackedBytes},found)}(input,{...ports,image,origin}),{digest,childManifests}=image,copied={reference,digest,manifest,childManifests,pushed:!isThere},pendingTags=input.quarantine?plan.steps.map(({tag})=>tag):[],isWaiting=pendingTags.length>0||0===plan.present.length
input.quarantine&&isWaiting||await writeSignatures({target:repository,signatures},ports)
if(input.quarantine){pendingTags.length>0&&ports.log.info(`In quarantine: ${pendingTags.join(", ")} must wait for the verdict`)
return{...copied,tags:plan.present,pendingTags,signatures:isWaiting?signatures:[]}}!function throwFailure(tagging){const error=tagging.failure?.error
if(void 0===error)return
const reached=describeTaggingFailure(tagging)
if(error instanceof errors.cc)throw new errors.cc(reached,{cause:error})
throw new errors.dr(reached,{status:error.status,kind:error.kind,cause:error})}(await putTags({repository,digest:image.digest,steps:plan.steps,manifest:async()=>manifest,mayCreate:!1},ports))
return{...copied,tags:input.tags,pendingTags,signatures:[]}}async function stage(input,ports){const{source,platform,maxUnpackedBytes}=input,staging={maxUnpackedBytes,...void 0===platform?{}:{platform}}
if("registry"===source.kind){if((0,copy_source.Mu)(source.reference))return async function stageShortName(source,options){const{text,reference}=source,{stores,registry,log}=options.ports,isLocal=await stores["docker-daemon"].hasImage(text)
log.info(`Source: ${text} ${isLocal?"in the local Docker daemon":"in Docker Hub"}`)
source.isPathToo&&log.info(`There is a path ${text}, too. To use it, write ./${text}`)
if(isLocal)return{image:await stageFromStore({kind:"docker-daemon",name:text},options)}
try{return{image:await registry.readImage(reference,options.staging),origin:reference}}catch(error){if(!(error instanceof errors.yo)||error instanceof errors.cc)throw error
const asked=void 0===isLocal?"there is no docker on PATH to ask for it; if a local image is meant, docker must be on PATH, and a layout is written oci:PATH":"the local Docker daemon was asked and does not have it; when it was just built with docker/build-push-action, set load: true there (docker buildx build: --load), or give the file that the build wrote"
throw new errors.yo(`${text}: ${asked}. In Docker Hub: ${error.message}`,{cause:error})}}(source,{staging,ports})
ports.log.info(`Source: ${(0,reference.FH)(source.reference)} in its registry`)
source.isPathToo&&ports.log.info(`There is a path ${source.text}, too. To use it, write ./${source.text}`)
return{image:await ports.registry.readImage(source.reference,staging),origin:source.reference}}if((0,copy_source.zG)(source)){ports.log.info(`Source: ${source.name} in ${(0,transport.Gg)(source.kind)}`)
return{image:await stageFromStore(source,{staging,ports})}}if(!(0,copy_source.ql)(source))return(0,errors.xb)(source)
ports.log.info(`Source: ${source.path} (${source.kind})${function describeNameToo(source){if(!source.isNameToo)return""
const{path}=source
return`, because there is a path of that name; for an image of that name write docker-daemon:${path} or ${(0,copy_source.BD)(path)}`}(source)}`)
return{image:await ports.stager.stage(source,staging)}}async function stageFromStore({kind,name},options){const{staging}=options,{stores,stager}=options.ports,path=await stores[kind].save(name)
return stager.stage({kind:await stager.recognise(path,staging),path},staging)}async function findBase(base,connect){const{repository,compareTo}=base
if(void 0!==compareTo)return async function fetchBaseDigest(base,harbor){try{const{repository,reference}=(0,scan_base.Yw)(base.name,base.repository)
return(await harbor.fetchArtifact(repository,reference))?.digest??"none"}catch(error){if(error instanceof errors.dr)return
throw error}}({repository,name:compareTo},connect(call_limits.eI))}async function copyWithTools(request,ports){const{connection,image,quarantine,signatures,baseDigest}=request
return ports.withCopyTools(async tools=>{const harbor=ports.connect(call_limits.eI),input={...image,connection,quarantine,signatures}
return{...await copyImage(input,{...tools,harbor,log:ports.log}),baseDigest}})}async function copyAfterBase(request,ports){const{compareTo,image}=request,baseDigest=await findBase({repository:image.repository,compareTo},ports.connect)
return copyWithTools({...request,baseDigest},ports)}async function copy_image_run(host){const request=await async function readCopyImage(context){const{form,stager}=context,connection=await(0,parts.Y5)(context),request={connection,image:await(0,inputs_image.AM)(form,{stager,registry:connection}),quarantine:form.boolean("quarantine"),signatures:form.choice("signatures"),compareTo:(0,scan.xq)(form),cranePath:form.text("crane-path")||"crane",stallTimeoutMs:form.duration("stall-timeout"),sourceTls:form.choice("source-tls")}
form.complete()
return request}((0,read_inputs.A)("copy-image",host)),{connection,image}=request,copied=await copyAfterBase(request,(0,image_ports.Mz)(host,{...request,harbor:(0,wiring_ports.NT)(host,connection)}))
host.setOutputs({...copyOutputs(copied,{connection,repository:image.repository}),"pending-tags":copied.pendingTags.join("\n"),"manifest-file":await writeManifestFile(host.temporaryDirectory,copied),"signatures-file":await writeSignaturesFile(host.temporaryDirectory,copied)})}var base_images=__webpack_require__(24180),rules=__webpack_require__(38854),inputs_promotion=__webpack_require__(47579)
function requireSamePolicy(form,{report,policy}){if(void 0===policy)return
const{policyOrigin}=report,today=(0,origin.u)(policy.origin)
if(void 0===policyOrigin)form.problem("policy",`the image was judged without a policy, and ${today} is asked for: judge it again`)
else if(policyOrigin.sha256!==policy.origin.sha256){const before=(0,origin.u)(policyOrigin)
form.problem("policy",`the image was judged by ${before}, and ${today} is asked for: judge it again`)}else{const floor=(0,rules.tN)(policy,(0,harbor_repository.q$)(report.image.repository)),looser=(0,strictness.m)(report.policy,{...floor.gate,...allowedBase(report,floor)})
void 0!==looser&&form.problem("policy",`the image was judged by looser rules than those of ${today}, which ${looser}`)}}function allowedBase({policy:{ignoreBase},baseImage},{baseImages}){const found=(baseImage?.platforms??[]).flatMap(({name})=>name??[])
return baseImages.length>0&&void 0===(0,base_images.H)(found,baseImages)&&void 0!==ignoreBase?{ignoreBase}:{}}const NAMED=3
function describeNewcomers({before,after}){const known=new Set([...before.findings,...before.ignored].map(({id})=>id))
return describeList("Not in the earlier report",after.findings.filter(({id})=>!known.has(id)))}function describeLostExceptions({before,after}){const over=new Set(after.expired.map(({id})=>id)),counted=new Set(after.findings.map(({id})=>id)),lost=before.ignored.filter(({id})=>counted.has(id)&&!over.has(id)),sources=[...new Set(lost.map(({ignoredBy})=>ignoredBy.source))].slice(0,NAMED).join(", ")
return describeList("Ignored in the earlier report",lost).map(names=>`${names} (${sources}); give "ignore-file" and "harbor-allowlist" here as they were given when it was judged`)}function describeList(title,findings){const names=[...new Set(findings.map(({id,package:name})=>`${id} in ${name}`))]
return 0===names.length?[]:[`${title}: ${(0,list.r)(names,NAMED)}`]}var render_escape=__webpack_require__(56016),markdown=__webpack_require__(78858),render_text=__webpack_require__(32356)
const LISTED_TAGS=10
function describeReportProof(report){return`Report: passed on ${(0,text_format.Yi)(report.generatedAt)} by ${(0,render_text.wy)(report)}`}const MAX_FAMILY=1e3
async function fetchFamily(repository,root){const family=[],queue=[root.digest],seen=new Set(queue)
for(const digest of queue){if(seen.size>MAX_FAMILY)throw new errors.yo(`failed to look at ${(0,harbor_repository.sT)(repository)}@${root.digest}: more than ${MAX_FAMILY} manifests belong to it`)
const artifact=await root.harbor.fetchArtifact(repository,digest)
if(void 0!==artifact){family.push(artifact)
for(const part of[...artifact.references,...artifact.accessories])if(!seen.has(part.digest)){seen.add(part.digest)
queue.push(part.digest)}}}return family}function subjectOf(digest,manifest){try{return describeManifest(digest,manifest).parts.subject}catch(error){if(error instanceof errors.dr)return"unreadable"
throw error}}const MAX_MANIFESTS=1e3,PULL_FROM_SOURCE={resource:"repository",action:"pull",purpose:"read the image where it was judged"},PUSH_TO_TARGET=[{resource:"repository",action:"push",purpose:"write the image where it gets its tags"},{resource:"repository",action:"pull",purpose:"write the image (Harbor asks for it on every push)"}]
async function promote(input,ports){const{target,digest}=input,repository=(0,harbor_repository.sT)(target),plan=planTags(digest,await fetchTagStates({repository:target,tags:input.tags},ports.harbor))
requireMovableTags(plan,{repository:target,nothingDone:"No tag was set."})
if(0===plan.steps.length){0===plan.present.length&&await ensureInTarget(input,ports)
await writeSignatures({...input,signatures:input.signatures??[]},ports)
const detail=`${(0,text_format.LS)(input.tags.length,"tag")} of ${repository} are on the image already`
ports.log.info(`All tags are on ${(0,oci_digest.VK)(digest)} already; nothing is done`)
return{promotion:{state:"done",repository,tags:input.tags,detail},tags:plan.present}}let known=await ensureInTarget(input,ports)
await writeSignatures({...input,signatures:input.signatures??[]},ports)
const tagging=await putTags({repository:target,digest,steps:plan.steps,manifest:async()=>{known??=await async function fetchManifest(input,harbor){const{target,digest}=input,found=await harbor.fetchManifest(target,digest)
if("absent"!==found&&"blocked"!==found)return found
const name=`${(0,harbor_repository.sT)(target)}@${digest}`
throw new errors.dr("absent"===found?`Harbor does not have ${name} any more`:`the project's policy "prevent vulnerable images" blocks reading the manifest of ${name}, and a tag can only be moved with its bytes; give "manifest-file" from the copy-image action, or use new tags and give the robot tag: create`)}(input,ports.harbor)
return known},mayCreate:!0},ports),reached=[...plan.present,...tagging.placed.map(({tag})=>tag)],wanted=plan.steps.map(({tag})=>tag),there=void 0===tagging.failure?reached:await async function lookAgain({target,digest},{harbor,reached}){try{const artifact=await harbor.fetchArtifact(target,digest)
return void 0===artifact?[]:artifact.tags.map(({name})=>name)}catch(error){if(error instanceof errors.dr||error instanceof errors.cc)return reached
throw error}}(input,{...ports,reached}),tags=input.tags.filter(tag=>there.includes(tag))
if(void 0!==tagging.failure)return{promotion:{state:"incomplete",repository,tags:wanted,detail:describeTaggingFailure(tagging)},tags}
const detail=`Tagged after the verdict in ${repository}: ${function describePlacedTags(placed){const by=(method,words)=>{const tags=placed.filter(entry=>entry.method===method).map(({tag})=>tag)
return 0===tags.length?[]:[`${tags.join(", ")} ${words}`]}
return[...by("create","by Harbor's API"),...by("put","by sending the manifest again")].join(", ")}(tagging.placed)}`
ports.log.info(detail)
return{promotion:{state:"done",repository,tags:wanted,detail},tags}}async function ensureInTarget(input,ports){const{source,target,digest}=input,[from,to]=[(0,harbor_repository.sT)(source),(0,harbor_repository.sT)(target)]
if(from!==to)return async function copyToTarget(input,ports){const{source,target,digest}=input,present=await ports.harbor.fetchArtifact(target,digest)
await async function requirePermissions(input,options){const{source,target,robotName}=input,places=[{repository:source,required:[PULL_FROM_SOURCE]},...options.isThere?[]:[{repository:target,required:PUSH_TO_TARGET}]],problems=[]
for(const{repository,required}of places){const missing=await(0,missing_permissions.g)({repository,required},options.harbor)
0!==missing.length&&problems.push((0,harbor_permission.NE)({robotName,repository,missing,isProjectKnown:!0}))}if(0===problems.length)return
const reach=source.project===target.project?"":" A robot of one project cannot reach another: use a system robot with the rights on both."
throw new errors.yo(`${problems.join("\n")}\nNothing was copied, no tag was set.${reach}`)}(input,{harbor:ports.harbor,isThere:void 0!==present})
if(void 0!==present){const subjects=[digest,...present.references.map(child=>child.digest)]
await copyReferrers({...input,subjects},ports)
return input.manifest}const read=await async function readMissing(input,harbor){const all=new Set,manifests=[]
let blocked
const visit=async digest=>{if(void 0!==blocked||all.has(digest))return
if(all.size>=MAX_MANIFESTS)throw new errors.yo(`failed to copy ${(0,harbor_repository.sT)(input.source)}@${input.digest}: it names more than ${MAX_MANIFESTS} manifests. Nothing was copied, no tag was set`)
all.add(digest)
if(digest!==input.digest&&void 0!==await harbor.fetchArtifact(input.target,digest))return
const found=(digest===input.digest?input.manifest:void 0)??await harbor.fetchManifest(input.source,digest)
if("blocked"===found){blocked=digest
return}if("absent"===found)throw function absent(source,digest){return new errors.dr(`Harbor does not have ${(0,harbor_repository.sT)(source)}@${digest} any more: it was deleted by a user or by a retention rule. Nothing was copied, no tag was set`,{status:404})}(input.source,digest)
const manifest=describeManifest(digest,found)
for(const child of manifest.parts.children)await visit(child)
manifests.push(manifest)}
await visit(input.digest)
return void 0===blocked?{kind:"read",manifests,all:[...all]}:{kind:"blocked",digest:blocked}}(input,ports.harbor)
if("blocked"===read.kind){await async function copyWithoutTags(input,{harbor,log}){const{source,target,digest}=input,[from,to]=[(0,harbor_repository.sT)(source),(0,harbor_repository.sT)(target)],obstacle=function findObstacle(family,input){const tags=family.flatMap(artifact=>artifact.tags.map(({name})=>name).filter(name=>artifact.digest!==input.digest||!input.tags.includes(name)))
if(tags.length>0)return`copy other tags as well: ${tags.join(", ")}`
const[root,...others]=family,children=new Set(family.flatMap(({references})=>references.map(child=>child.digest))),unjudged=others.find(({digest,platform})=>void 0!==platform&&!children.has(digest))
return void 0===root||void 0===unjudged?void 0:`copy ${(0,oci_digest.VK)(unjudged.digest)} as well, an image that refers to this one and was not judged`}(await fetchFamily(source,{digest,harbor}),input)
if(void 0!==obstacle)throw new errors.dr(`failed to copy ${from}@${digest} to ${to}: a policy of the project "${source.project}" blocks reading ${(0,oci_digest.VK)(input.blocked)} ("prevent vulnerable images", or one that requires signatures), also while it is being scanned, and Harbor's own copy would ${obstacle}. Run the job again when the scan is over, or change that policy. Nothing was copied, no tag was set`,{status:412})
try{await harbor.copyArtifact(target,{repository:source,digest})}catch(error){if(!(0,errors.SA)(error))throw error
throw new errors.dr(`${(0,errors.gJ)(error)}, and artifact: read on "${source.project}", because a policy blocks every other way to read the image. Nothing was copied, no tag was set`,{status:403,cause:error})}const copied=await harbor.fetchArtifact(target,digest),strange=(copied?.tags??[]).filter(({name})=>!input.tags.includes(name))
if(strange.length>0){const names=strange.map(({name})=>name).join(", ")
throw new errors.dr(`copied ${(0,oci_digest.VK)(digest)} to ${to}, and ${names} was copied as well, because it was put on ${from}@${(0,oci_digest.VK)(digest)} during the copy. Check ${names} in ${to}: an image there may have lost it. No other tag was set`)}log.info(`Copied ${(0,oci_digest.VK)(digest)} from ${from} to ${to} by Harbor's own call: a policy blocks reading it, and it has no other tag that would be copied as well`)}({...input,blocked:read.digest},ports)
return input.manifest}let sent=0
for(const manifest of read.manifests)sent+=await writeManifest(manifest,{source,target,harbor:ports.harbor})
const through=0===sent?"nothing went through the runner":`${(0,text_format.LS)(sent,"blob")} went through the runner`
ports.log.info(`${(0,oci_digest.VK)(digest)} is in ${(0,harbor_repository.sT)(target)}, mounted from ${(0,harbor_repository.sT)(source)}: ${(0,text_format.LS)(read.manifests.length,"manifest")}, ${through}`)
await copyReferrers({...input,subjects:read.all},ports)
return read.manifests.at(-1)?.manifest}(input,ports)
if(void 0!==await ports.harbor.fetchArtifact(target,digest))return input.manifest
throw new errors.dr(`Harbor does not have ${to}@${digest} any more: it was deleted by a user or by a retention rule. No tag was set`,{status:404})}async function promoteJudged(input,ports){const{connection,report,target,renewal}=input,harbor=ports.connect(call_limits.eI),reference=`${connection.host}/${(0,harbor_repository.sT)(target)}@${report.image.digest}`,approval=(0,promotion_approval.gC)({...input,host:connection.host,now:ports.clock.now()})
if("approved"===approval.kind)return async function putTagsOn(input,ports){const{report,manifest,signatures}=input,{harbor,runner,reference}=ports,{digest}=report.image,result=await promote({robotName:input.connection.credentials.user,source:(0,harbor_repository.q$)(report.image.repository),target:input.target,digest,tags:input.tags,...void 0===manifest?{}:{manifest},...void 0===signatures?{}:{signatures}},{harbor,log:runner.log})
"incomplete"===result.promotion.state&&runner.fail(result.promotion.detail)
const isThere=isJudgedThere(input),tags=[...new Set([...isThere?report.image.tags:[],...result.tags])],onJudged=isThere?tags:report.image.tags,{repository:source}=report.image,{promotion}=result,placed={reference,digest,tags,source,promotion,proof:describeReportProof(report)}
try{return{report:await conclude({...input,promotion:result.promotion,tags:onJudged},ports),placed}}catch(error){if(!(error instanceof errors.yo))throw error
runner.fail(error.message)
return{report,placed}}}(input,{...ports,harbor,reference})
const why=void 0===renewal?`${approval.reason}. Nothing was done`:function renewal_describeRefusal(approval,renewal){const judged=`${renewal.why}, and the image was scanned and judged again`,kept=`The new report is in ${renewal.reportFile}; no tag was set`,{verdict}=renewal.after,reasons=verdict.reasons.map(({message})=>message).join("; ")
switch(verdict.name){case"failed":return[`${judged}: it failed (${reasons})`,...describeNewcomers(renewal),...describeLostExceptions(renewal),kept].join(". ")
case"undecided":return`${judged}, which gave no verdict (${reasons}). To try again, ${promotion_approval.NJ}. ${kept}`
case"passed":return`${judged}: it passed, but ${approval.reason}. ${kept}`}}(approval,renewal),refusal=`failed to put tags on ${reference}, because ${why}`
if("failed"!==approval.kind||"delete"!==input.onFailure||!isJudgedThere(input))throw new errors.yo(refusal)
ports.runner.fail(void 0===renewal?void 0:refusal)
return{report:await removeFailed(input,{...ports,harbor,log:ports.runner.log})}}function isJudgedThere({report,target}){const source=(0,harbor_repository.q$)(report.image.repository)
return(0,harbor_repository.sT)(source)===(0,harbor_repository.sT)(target)}async function removeFailed(input,ports){const{report,target,tags}=input,{digest}=report.image,repository=(0,harbor_repository.q$)(report.image.repository),{isDeleted,detail}=await async function deleteFailed(input,{harbor,log}){const{repository,digest}=input,name=`${(0,harbor_repository.sT)(repository)}@${(0,oci_digest.VK)(digest)}`,family=await fetchFamily(repository,{digest,harbor}),children=new Set(family.flatMap(({references})=>references.map(child=>child.digest))),onOthers=family.slice(1).filter(part=>!children.has(part.digest)).flatMap(({tags})=>tags.map(tag=>tag.name))
if(onOthers.length>0)return keep(`what belongs to it has the tags ${onOthers.join(", ")}`)
const borrowed=await async function findBorrowed(repository,of){const own=new Set(of.family.map(({digest})=>digest))
for(const{digest,overview,tags}of of.family){if(!of.children.has(digest)||void 0!==overview||tags.length>0)continue
const found=await of.harbor.fetchManifest(repository,digest).catch(error=>{if(error instanceof errors.dr)return"unreadable"
throw error})
if("unreadable"===found)return{digest}
if("blocked"===found||"absent"===found)continue
const subject=subjectOf(digest,found)
if("unreadable"===subject)return{digest}
if(void 0!==subject&&!own.has(subject))return{digest,subject}}}(repository,{family,children,harbor})
if(void 0!==borrowed){const{subject}=borrowed,why=void 0===subject?"cannot be read":`belongs to ${(0,oci_digest.VK)(subject)} and would go with it`
return keep(`its index names ${(0,oci_digest.VK)(borrowed.digest)}, which ${why}`)}const artifact=await harbor.fetchArtifact(repository,digest)
if(void 0!==artifact&&artifact.tags.length>0)return keep(`it has the tags ${artifact.tags.map(tag=>tag.name).join(", ")}, which this run did not set`)
const answer=void 0===artifact?"absent":await harbor.deleteArtifact(repository,digest)
return"referenced"===answer?keep("an index in the repository needs it"):report({isDeleted:!0,detail:"absent"===answer?`The failed image ${name} is no longer in Harbor`:`The failed image ${name} was deleted from Harbor, as on-failure asks`})
function keep(why){return report({isDeleted:!1,detail:`The failed image ${name} was not deleted, because ${why}`})}function report(outcome){log.warning(outcome.detail)
return outcome}}({repository,digest},ports)
if(!isDeleted)return report
const waiting=report.promotion??{state:"waiting",repository:(0,harbor_repository.sT)(target),tags,detail:""}
return conclude({...input,promotion:{...waiting,state:"deleted",detail},tags:[]},ports)}async function conclude(input,{store}){const{report,promotion,tags}=input,image={...report.image,tags},concluded={...report,image,promotion}
await store.write(input.reportFile,(0,outcomes.Fv)(concluded))
return concluded}function chooseBase({comparison,image}){return void 0===comparison?{baseDigest:void 0,ownTags:image.tags}:"compared"===comparison.kind?{baseDigest:comparison.digest,ownTags:[]}:{baseDigest:void 0,ownTags:[...image.tags,comparison.base]}}function describePlace(target){return`It was looked for in ${(0,harbor_repository.sT)(target)}, the repository of the tags. ${JUDGED_ELSEWHERE}`}var hash=__webpack_require__(31965)
async function promote_run(host){const request=await async function readPromote(context,stored){const{form,files}=context,connection=await(0,parts.Y5)(context),target=(0,inputs_image.Nu)(form),tags=(0,inputs_image.g$)(form,{registry:connection,repository:target}),digest=(0,inputs_image.rP)(form),onFailure=form.choice("on-failure"),maxAgeMs=form.duration("max-age"),reportFile=await(0,inputs_output_file.e)(form,{name:"report-file",files}),manifestFile=form.text("manifest-file"),signaturesFile=form.text("signatures-file"),shown={summary:form.boolean("summary"),annotations:form.boolean("annotations")},wanted=await async function readWantedVerdict(context){const{form}=context,verifier=await readVerifier(context),compareTo=(0,scan.xq)(form)
if(wantsSignedVerdict(form))return{verifier,...void 0===compareTo?{}:{compareTo}}
""!==form.text("judged-in")&&form.problem("judged-in",'has no effect without "verify-key" or "verify-identity"')}(context),rules=await(0,read_rules.Kc)(context,(0,scan.WY)(form)),waiting=(0,scan.BU)(form)
void 0===wanted?form.required("report-file"):function requireVerifiable(form,digest){void 0===digest&&form.problem("digest","is required with a signed verdict: nothing else says which image is meant, because any step can edit a report")
"delete"===form.choice("on-failure")&&form.problem("on-failure",'"delete" has no effect with a signed verdict: only a pass is signed')}(form,digest)
form.complete()
const report=""===reportFile?void 0:await stored.readReport(reportFile),judgedIn=function readJudgedIn(form){return form.optional("judged-in",harbor_repository.q$)}(form),source=void 0===wanted&&void 0!==report?report.image.repository:(0,harbor_repository.sT)(judgedIn??target);(0,inputs_promotion.S)(form,{source,target,tags})
const judging=rules.judgingOf((0,harbor_repository.q$)(source))
void 0===wanted&&void 0!==report&&requireSamePolicy(form,{report,policy:rules.policy})
form.complete()
const image=void 0===wanted?digest??report?.image.digest:digest,common={connection,target,tags,shown,signatures:""===signaturesFile?[]:await stored.readSignatures(signaturesFile),...void 0===image||""===manifestFile?{}:{manifest:await stored.readManifest(manifestFile,image)},...void 0===maxAgeMs?{}:{maxAgeMs}}
return void 0!==wanted&&void 0!==image?{kind:"by-signed-verdict",...common,...wanted,policy:judging.gate,...void 0===judging.policyOrigin?{}:{policyOrigin:judging.policyOrigin},digest:image,source:(0,harbor_repository.q$)(source),...void 0===report?{}:{stored:{report,reportFile}}}:{kind:"by-report",...common,report,reportFile,onFailure,judging,waiting,...void 0===digest?{}:{digest}}}((0,read_inputs.A)("promote",host),{readReport:report_file.tL,readManifest:readManifestFile,readSignatures:readSignaturesFile}),harbor=(0,wiring_ports.NT)(host,request.connection),ports={...(0,image_ports.A7)(host,harbor),hash:hash.q},{placed}=await("by-report"===request.kind?async function promoteStored(input,ports){const renewal=await async function rescanIfTooOld(input,ports){const{connection,report:before,reportFile}=input,{log,clock}=ports,approval=(0,promotion_approval.gC)({...input,host:connection.host,now:clock.now()})
if("too-old"!==approval.kind)return
!function requireItsPolicy({policyOrigin,image},judging){if(void 0!==policyOrigin&&void 0===judging.policyOrigin)throw new errors.yo(`${image.reference} has to be judged again, and was judged by the policy ${(0,origin.u)(policyOrigin)}: give it in "policy" here too`)}(before,input.judging)
const repository=(0,harbor_repository.q$)(before.image.repository)
log.info(`Scanning ${before.image.reference} again, because ${approval.reason}; the new report is judged by the policy of the old one and takes its place in ${reportFile}`)
const robotName=connection.credentials.user,readsLayers=(0,scan_verdict.Rh)(before.policy)
await async function requireRescanPermissions(input,harbor){const{repository}=input,missing=await(0,missing_permissions.g)({repository,required:(0,harbor_permission.NP)(input)},harbor)
if(0===missing.length)return
const explanation=(0,harbor_permission.NE)({...input,missing,isProjectKnown:!0})
throw new errors.yo(`${explanation}\nNothing was done.`)}({robotName,repository,readsLayers},ports.connect(call_limits.eJ))
const after=await judgeImage({connection,repository,digest:before.image.digest,tags:before.image.tags,pendingTags:"waiting"===before.promotion?.state?before.promotion.tags:[],judging:{...input.judging,gate:before.policy,baseImage:before.baseImage?.asked??before.policy.ignoreBase,compareTo:before.comparison?.base},...chooseBase(before),waiting:{...input.waiting,scan:"always"}},ports)
await ports.store.write(reportFile,(0,outcomes.Fv)(after))
log.info(`The new verdict is ${after.verdict.name}; the report in ${reportFile} is the new one`)
return{why:approval.reason,before,after,reportFile}}(input,ports),promoted=await promoteJudged(void 0===renewal?input:{...input,report:renewal.after,renewal},ports),warning=(0,promotion_approval.d8)(promoted.report)
void 0!==warning&&ports.log.warning(warning)
return promoted}(request,ports):async function promoteVerified(input,ports){const{connection,source,target,digest,stored,verifier}=input,{runner,clock,hash}=ports,harbor=ports.connect(call_limits.eI),nameOf=repository=>`${connection.host}/${(0,harbor_repository.sT)(repository)}`,judgedWhere=stored?.report.image.repository??(0,harbor_repository.sT)(source)
if(judgedWhere!==(0,harbor_repository.sT)(source))throw new errors.yo(`failed to put tags on ${nameOf(target)}@${digest}, because the report is about an image in ${(0,quote.h)(judgedWhere)}, and the signed verdict is looked for in ${(0,harbor_repository.sT)(source)}: "judged-in" has to name where the image was judged, which a report that any step can edit does not decide`)
const isInTarget=(0,harbor_repository.sT)(source)===(0,harbor_repository.sT)(target),{verdict,statement}=await verifyVerdict({repository:source,reference:`${nameOf(source)}@${digest}`,wanted:[{...input,name:nameOf(source),...isInTarget?{elsewhere:JUDGED_ELSEWHERE}:{}}],...isInTarget?{lookedFor:describePlace(target)}:{}},{harbor,verifier,hash,clock,log:runner.log}),proof=function describeSignedProof(verdict,statement){const{verifier,timeVerified,runUrl}=verdict,run=""===runUrl?"":` in ${runUrl}`
return`Signed verdict ${(0,oci_digest.VK)(statement)}: passed on ${(0,text_format.Yi)(timeVerified)}, verified by ${verifier}${run}`}(verdict,statement)
if(void 0!==stored){const{maxAgeMs:_,...others}=input,{placed}=await promoteJudged({...others,...stored,onFailure:"keep"},ports)
return void 0===placed?{}:{placed:{...placed,proof}}}const result=await promote({...input,robotName:connection.credentials.user},{harbor,log:runner.log})
"incomplete"===result.promotion.state&&runner.fail(result.promotion.detail)
const reference=`${nameOf(target)}@${digest}`
return{placed:{...result,reference,digest,source:(0,harbor_repository.sT)(source),proof}}}(request,ports))
if(void 0!==placed){host.setOutputs(promotionOutputs(placed))
await async function showPromotion(placed,shown){const notice=function planPromotionNotice(placed){const{reference,tags,source,promotion,proof}=placed
if("done"!==promotion.state)return
const title=`Promoted: ${promotion.repository}`
return{level:"notice",title,message:`${title}${source===promotion.repository?"":` from ${source}`}\n${reference} (${(0,list.r)(tags,LISTED_TAGS)||"no tag"})\n${proof}`}}(placed)
shown.annotations&&void 0!==notice&&shown.runner.annotate(notice)
shown.summary&&await shown.runner.appendSummary(function renderPromotion({reference,tags,source,promotion,proof}){const isDone="done"===promotion.state,names=tags.map(tag=>(0,render_escape.ti)(tag,markdown.JA)),facts=[0===names.length?"no tag":(0,list.r)(names,LISTED_TAGS),...source===promotion.repository?[]:[`from ${(0,render_escape.ti)(source,markdown.JA)}`],(0,render_escape.ti)(reference,{maxLength:400})]
return[`### ${isDone?"✅ Promoted":"⚠️ Not all tags are set"}: ${(0,render_escape.ti)(promotion.repository,markdown.JA)}`,"",facts.join(" · "),"",`- ${(0,render_escape.FV)(proof,markdown.gz)}`,`- 🏷️ ${(0,render_escape.FV)(promotion.detail,markdown.gz)}`,""].join("\n")}(placed))}(placed,{...request.shown,runner:host})}}var install_tool=__webpack_require__(13084),sbom_outputs=__webpack_require__(95)
function pushOutputs(pushed,connection){return"one"===pushed.kind?function onlyImageOutputs(pushed,connection){const{listed,copied,sboms=[],judged}=pushed,target={connection,repository:listed.image.repository}
return{...void 0===copied?{}:copyOutputs(copied,target),...0===sboms.length?{}:(0,sbom_outputs.a)(sboms),...void 0===judged?{}:{...(0,outputs.n)((0,outcomes.Fv)(judged.scanned)),"report-file":judged.reportFile},...void 0===judged?.attestations?{}:{attestations:formatAttestations(judged.attestations)},...void 0===judged?.placed?{}:promotionOutputs(judged.placed)}}(pushed.image,connection):pushedImagesOutputs(pushed,connection)}function pushedImagesOutputs(pushed,connection){const{images,list}=pushed
return{...(0,sbom_outputs.i)(images.map(({copied,sboms=[]})=>({reference:copied?.reference??"",sboms}))),...void 0===list?unjudgedOutputs(images,connection):list.outputs}}function unjudgedOutputs(images,connection){const entries=images.map(({listed,copied,message=""})=>{const{repository}=listed.image
return{repository:(0,harbor_repository.sT)(repository),reference:copied?.reference??"",digest:copied?.digest??"",tags:copied?.tags??[],verdict:"",harborLink:void 0===copied?"":linkOf(copied,{connection,repository}),message}}),references=entries.map(({reference})=>reference).filter(reference=>""!==reference)
return{images:JSON.stringify(entries),reference:references.join("\n")}}var release=__webpack_require__(58024),push_and_scan=__webpack_require__(4763),robot_end=__webpack_require__(95081),login=__webpack_require__(38100),save_sboms=__webpack_require__(48327)
const SKIPPED_BY_CANCELLATION="skipped: the job was cancelled"
function nameRunner(runner,name){const named=text=>text.replaceAll(/^(?=.)/gm,`[${name}] `)
return{signal:runner.signal,group:(_title,work)=>work(),annotate:annotation=>runner.annotate(annotation),appendSummary:markdown=>runner.appendSummary(markdown),log:{info:line=>runner.log.info(named(line)),warning:line=>runner.log.warning(`${name}: ${line}`),debug:line=>runner.log.debug(named(line))},fail:message=>runner.fail(void 0===message?void 0:`${name}: ${message}`)}}function logFailure(runner,error){if(error instanceof errors.yo){runner.log.info(`Stopped: ${error.message}`)
return error.message}runner.fail((0,errors.Zm)(error))
return`a defect in harbor-actions: ${(0,errors.gJ)(error)}`}async function failOnUserError(runner,step){try{return await step()}catch(error){if(!(error instanceof errors.yo))throw error
runner.fail(error.message)
return}}var label_judged=__webpack_require__(21482)
async function showVerdict(input,ports){const{labels,...judged}=input,{report}=judged,{attesting,runner}=ports,withLog={...ports,log:runner.log}
let signed={}
if(void 0!==attesting&&"passed"===report.verdict.name&&!runner.signal.aborted){const attestations=await failOnUserError(runner,()=>async function attestJudged(input,ports){const{report,attesting,...known}=input,{store,log}=ports
return attestVerdict({...known,report:requirePassed(store.redact(report)),run:await attesting.readRun()},{...attesting,harbor:ports.connect(call_limits.eI),redact:value=>store.redact(value),log})}({...judged,attesting},withLog))
if(void 0===attestations)return{isDone:!1}
signed={attestations}}if(void 0===labels||runner.signal.aborted)return{...signed,isDone:!0}
const label=await failOnUserError(runner,()=>(0,label_judged.i)({report,labels},withLog))
return{...signed,isDone:void 0!==label}}async function scanAndPromote(input,ports){const{connection,image,copied,waiting,judging,reportFile}=input,{repository}=image,saveSboms=async()=>{if(!input.sbom)return[]
const{timeoutMs,retries}=waiting,request={repository,digest:copied.digest,sbomFile:input.sbomFile,timeoutMs,retries}
return await failOnUserError(ports.runner,()=>(0,save_sboms.i)(request,ports))??[]},{scan}=waiting
if("never"===scan){const sboms=await saveSboms()
ports.log.info('Not scanned, because "scan" is "never": there is no verdict')
return{sboms}}const{digest,tags,pendingTags,baseDigest,manifest,childManifests}=copied,scanned={connection,repository,digest,tags,pendingTags,baseDigest,manifests:[manifest,...childManifests],judging,waiting:{...waiting,scan},reportFile},title=`Scan of ${(0,harbor_repository.sT)(repository)}`,judged=await ports.runner.group(title,()=>judgeIntoFile(scanned,ports)),sboms=(0,sbom.tV)(judged.report.platforms)?await saveSboms():[],{report}=judged,{attestations,isDone}=await showVerdict({report,manifest:copied.manifest,attestsSboms:input.attestsSboms,labels:input.labels},ports),shown={...judged,scanned:report,...void 0===attestations?{}:{attestations}}
return isDone||"passed"!==report.verdict.name?{sboms,judged:await promoteIfDue(shown,{input,ports})}:{sboms,judged:shown}}async function promoteIfDue(judged,context){const{input,ports}=context,{connection,onFailure,image,copied}=input
if(ports.runner.signal.aborted||!(0,promotion.WK)(judged.report,onFailure))return judged
const{pendingTags:tags,manifest,signatures}=copied,promoted=await failOnUserError(ports.runner,()=>promoteJudged({connection,report:judged.report,reportFile:judged.reportFile,target:image.repository,tags,manifest,signatures,onFailure},ports))
return{...judged,...promoted}}async function pushOnlyImage(request,ports){const{listed,judging}=request,{image}=listed,copied=await ports.runner.group(`Copy to ${(0,harbor_repository.sT)(image.repository)}`,()=>copyAfterBase({...request,image,compareTo:judging.compareTo},ports))
try{return{listed,copied,...await scanAndPromote({...request,image,copied},ports)}}catch(error){return{listed,copied,error}}}var image_names=__webpack_require__(54773)
async function writeList(request,ports){const outcomes={generatedAt:new Date(ports.clock.now()).toISOString(),layout:"list",images:request.images,...request.about},reportFile=await(0,save_outcomes.t)(request.reportFile,outcomes,ports),{reportFiles}=request
return{outcomes,outputs:{...(0,outputs.n)(outcomes,{reportFiles}),"report-file":reportFile}}}async function pushImages(request,ports){const{images}=request,{runner,portsFor}=ports,names=(0,image_names.EF)(images.map(({image})=>image)),fileNames=(0,image_names.Wj)(names)
runner.log.info(`${images.length} images, at most ${request.maxParallel} at once`)
const bases=await async function findBases(request,ports){const{compareTo}=request.judging,repositories=new Map(request.images.map(({image})=>[(0,harbor_repository.sT)(image.repository),image.repository])),bases=await(0,map_concurrently.X)([...repositories],{concurrency:request.maxParallel,work:async([path,repository])=>[path,await findBase({repository,compareTo},ports.connect)]})
return new Map(bases)}(request,portsFor(runner)),pushed=await(0,map_concurrently.X)(images,{concurrency:request.maxParallel,work:(listed,index)=>async function push_images_pushImage(request,ports){const{listed}=request,{image}=listed
if(ports.runner.signal.aborted)return{listed,message:SKIPPED_BY_CANCELLATION}
let copied
try{copied=await copyWithTools({...request,image},ports)
const input={...request,judging:listed.judging??request.judging,image,copied},finished=await scanAndPromote({...input,onFailure:"keep"},ports),{judged}=finished
return"failed"!==judged?.report.verdict.name?{listed,copied,...finished}:{listed,copied,...finished,settle:()=>promoteIfDue(judged,{input,ports})}}catch(error){const message=logFailure(ports.runner,error)
return void 0===copied?{listed,message}:{listed,copied,message}}}({...request,listed,baseDigest:bases.get((0,harbor_repository.sT)(listed.image.repository)),reportFile:"",sbomFile:""===request.sbomFile?"":(0,sbom.ne)(request.sbomFile,{name:fileNames[index]??"",isOnly:1===images.length})},portsFor(nameRunner(runner,names[index]??"")))}),settled=await async function settleInTurn(pushed){const settled=[]
for(const{settle,...image}of pushed)settled.push(void 0===settle?image:{...image,judged:await settle()})
return settled}(pushed)
if("never"===request.waiting.scan){!function failUnpushed(images,context){for(const[index,{message}]of images.entries())void 0!==message&&context.runner.fail(`${context.names[index]}: ${message}`)}(settled,{runner,names})
return{images:settled}}const list=await writeList({images:settled.map(describeOutcome),reportFiles:settled.map(({judged})=>judged?.reportFile??""),reportFile:request.reportFile},{...ports,log:runner.log})
return{images:settled,list}}function describeOutcome({listed,copied,judged,message}){const{image,location}=listed,place=void 0===location?{}:{location}
if(void 0!==judged)return{kind:"judged",report:judged.report,...place}
const placedTags=copied?.tags??[]
return{kind:"not-judged",repository:(0,harbor_repository.sT)(image.repository),tags:image.tags,...0===placedTags.length?{}:{placedTags},message:message??"it was not judged",...place}}function requireOutcomes(pushed){if("several"===pushed.kind)return pushed.list?.outcomes
const{error,judged}=pushed.image
if(void 0!==error)throw error
return void 0===judged?void 0:(0,outcomes.Fv)(judged.report)}var publish=__webpack_require__(2974),report_ports=__webpack_require__(24966),work_directory=__webpack_require__(50786)
async function push_and_scan_run(host){const request=await(0,push_and_scan.T)((0,read_inputs.A)("push-and-scan",host)),{connection,reporting}=request,crane=await(0,install_tool.G)(release.q,request.crane,host);(0,work_directory.Gx)(host,crane)
const harbor=(0,wiring_ports.NT)(host,connection);(0,robot_end.X)(request,{clock:(0,wiring_ports.ts)(host),log:host.log})
await async function loginForPush(request,ports){const{connection,waiting}=request,plan={scan:waiting.scan,deletes:"delete"===request.onFailure,sbom:request.sbom,labels:void 0!==request.labels},repositories=request.work.images.map(({image})=>image.repository)
await(0,login.i)({connection,repositories,plan},{harbor:ports.connect(call_limits.eJ),log:ports.log})}(request,{connect:(0,wiring_ports.Nc)(host,harbor),log:host.log})
const pushed=await async function pushAndScan(request,ports){const{work}=request
if("several"===work.kind)return{kind:"several",...await pushImages({...request,...work},ports)}
const[listed]=work.images
return{kind:"one",image:await pushOnlyImage({...request,listed},ports.portsFor(ports.runner))}}(request,(0,image_ports.zA)(host,{...request,harbor,cranePath:crane.path}))
host.setOutputs(pushOutputs(pushed,connection))
const outcomes=requireOutcomes(pushed)
void 0!==outcomes&&host.setOutputs(await(0,publish.S)({outcomes,reporting},(0,report_ports.x)(host)))}async function push_images_run(host){const request=await(0,push_and_scan.$)((0,read_inputs.A)("push-images",host)),{connection}=request,pushed=await pushImages(request,(0,image_ports.zA)(host,{...request,harbor:(0,wiring_ports.NT)(host,connection)}))
host.setOutputs(pushedImagesOutputs(pushed,connection))
host.signal.aborted&&host.fail()}const NAMED_IMAGES=5
function describeChecked(checked){if("could-not-tell"===checked.kind){const named=checked.images.map(({name,message})=>`${name} (${message})`)
return`Could not tell which exceptions are needed, because not every image has a finished scan: ${(0,list.r)(named,NAMED_IMAGES)}`}const{unused,images}=checked
return 0===unused.length?"Every exception is needed by "+(1===images?"the image":"an image"):(0,exceptions_unused.iz)(unused,{isOneImage:1===images})}function checkedTitle(checked){if("could-not-tell"===checked.kind)return"Could not tell which exceptions are needed"
const{unused,images}=checked
return 0===unused.length?"Every exception is needed":`${(0,text_format.LS)(unused.length,"exception")} that ${1===images?"1 image does":`${images} images do`} not need`}var image_list=__webpack_require__(7141)
const WILDCARD="*",TAG_PATTERN=/^[A-Za-z0-9_*][A-Za-z0-9._*-]{0,127}$/,STAND_IN="x"
function parseWantedLine(line){const slash=line.indexOf("/"),project=slash<0?"":line.slice(0,slash)
if(slash<0||project.includes(WILDCARD))throw new Error("the project has to be named; give project/name:tag, or project/* for all of its images")
const colon=line.indexOf(":",line.lastIndexOf("/")),path=colon<0?line:line.slice(0,colon).trim(),name=path.slice(slash+1),isPattern=name.includes(WILDCARD),repository=(0,harbor_repository.q$)(path.replaceAll(/\*+/g,STAND_IN))
if(colon<0&&!isPattern)throw new Error("it names no tag; give project/name:tag, or * for every tag")
const words=colon<0?[WILDCARD]:line.slice(colon+1).split(",").map(word=>word.trim()),bad=words.find(word=>word.includes(WILDCARD)&&!TAG_PATTERN.test(word))
if(void 0!==bad)throw new Error(`"${bad}" is not a tag with a * in it`)
const byPattern=words.filter(word=>isPattern||word.includes(WILDCARD)),tags=(0,image_list.e8)(words.filter(word=>!word.includes(WILDCARD)))
return{...isPattern||0===tags.length?{}:{named:{repository,tags}},...0===byPattern.length?{}:{pattern:{text:line,project,name,tags:[...new Set(byPattern)]}}}}function isRepositoryPattern({name}){return name.includes(WILDCARD)}function matchesPattern(pattern,text){const[first="",...rest]=pattern.split(WILDCARD),last=rest.pop()
if(void 0===last)return text===first
if(!text.startsWith(first)||!text.endsWith(last))return!1
let from=first.length
for(const part of rest){const at=text.indexOf(part,from)
if(at<0)return!1
from=at+part.length}return from+last.length<=text.length}function matchEntries({tags:patterns},entries){const matched=entries.flatMap(entry=>{const tags=entry.tags.filter(({name})=>patterns.some(pattern=>matchesPattern(pattern,name)))
if(0===tags.length)return[]
const times=tags.map(({pushedAt})=>Date.parse(pushedAt)),time=times.some(Number.isNaN)?Number.POSITIVE_INFINITY:Math.max(...times)
return[{entry,tags:tags.map(({name})=>name).toSorted(text_format.n6),time}]})
return matched.toSorted((a,b)=>a.time===b.time?0:b.time-a.time).map(({entry,tags})=>({entry,tags}))}function readTaggedImages(form){const lines=form.lines("tagged-images").filter(line=>!line.startsWith("#"))
0===lines.length&&form.problem("tagged-images","is required and names no image")
const named=[],patterns=[]
for(const line of lines)try{const wanted=parseWantedLine(line)
void 0!==wanted.named&&named.push(wanted.named)
void 0!==wanted.pattern&&patterns.push(wanted.pattern)}catch(error){form.problem("tagged-images",`in "${line}": ${(0,errors.gJ)(error)}`)}const newest=form.count("newest")
newest>0&&0===patterns.length&&!form.isRefused("tagged-images")&&form.problem("newest","chooses among the images that a * stands for, and no line of tagged-images has one")
return{named,patterns,newest}}var policy_policy=__webpack_require__(36166),report_unused=__webpack_require__(20706)
const LISTED=500,LEVELS={note:"notice",warn:"warning",fail:"error"},ICONS={note:"ℹ️",warn:"⚠️",fail:"❌"}
function checked_exceptions_document(title,table){return[`## ${title}`,...void 0===table?[]:["",...(0,markdown.PP)(table.head.map(name=>({name}))),...table.rows,...0===table.rest?[]:["",`… and ${table.rest} more.`]],""].join("\n")}const ANY_NAME="x"
function repositoriesToTry({named,patterns}){return[...named.map(({repository})=>repository),...patterns.map(({project,name})=>({project,name:isRepositoryPattern({name})?ANY_NAME:name}))]}function listsOf({patterns}){if(0!==patterns.length)return patterns.some(isRepositoryPattern)?"repositories":"artifacts"}async function resolve_tags_lookUp(tag,options){try{return(await options.harbor.fetchArtifact(options.repository,tag))?.digest}catch(error){if(error instanceof errors.dr)return error
throw error}}const MAX_EXPANDED=256,LISTS_AT_ONCE=4,expand_images_NAMED=20
async function expandImages(wanted,harbor){const named=await async function resolveTags(wanted,harbor){const found=new Map
for(const{repository,tags}of wanted){const path=(0,harbor_repository.sT)(repository)
for(const tag of tags){const digest=await resolve_tags_lookUp(tag,{repository,harbor})
if("string"!=typeof digest){const message=digest?.message??`Harbor has no ${path}:${tag}`
found.set(`${path}:${tag}`,{kind:"not-found",repository,tags:[tag],message})
continue}const key=`${path}@${digest}`,before=found.get(key)?.tags??[]
found.set(key,{kind:"found",repository,digest,tags:[...new Set([...before,tag])]})}}return[...found.values()]}(wanted.named,harbor),repositories=await async function findRepositories(patterns,harbor){const projects=new Map,found=new Map
for(const pattern of patterns){const{project,name}=pattern
if(!isRepositoryPattern(pattern)){found.set(pattern,[{project,name}])
continue}const all=projects.get(project)??await harbor.fetchRepositories(project)
projects.set(project,all)
found.set(pattern,all.filter(repository=>matchesPattern(name,repository.name)))}return found}(wanted.patterns,harbor),all=[...repositories.values()].flat(),nested=all.find(({name})=>name.includes("/"))
void 0!==nested&&await harbor.requireReachable(nested)
const lists=await async function fetchLists(repositories,harbor){const each=new Map(repositories.map(repository=>[(0,harbor_repository.sT)(repository),repository])),lists=await(0,map_concurrently.X)([...each],{concurrency:LISTS_AT_ONCE,work:async([path,repository])=>[path,await harbor.fetchTaggedArtifacts(repository)]})
return new Map(lists)}(all,harbor),leftAside=new Map,found=[]
for(const pattern of wanted.patterns){const matched=[]
for(const repository of repositories.get(pattern)??[]){const entries=matchEntries(pattern,lists.get((0,harbor_repository.sT)(repository))??[])
matched.push(...await chooseImages({repository,entries,newest:wanted.newest,leftAside},harbor))}if(0===matched.length)throw nothingMatched(pattern,leftAside)
found.push(...matched)}const images=function joinImages(named,found){const joined=new Map,add=image=>{const path=(0,harbor_repository.sT)(image.repository),key="found"===image.kind?`${path}@${image.digest}`:`${path}:${image.tags[0]}`,present=joined.get(key),tags=[...new Set([...present?.tags??[],...image.tags])]
joined.set(key,"found"===image.kind?{...image,tags}:image)}
for(const image of named)add(image)
for(const{repository,entry,tags}of found)add({kind:"found",repository,digest:entry.digest,tags})
return[...joined.values()]}(named,found)
if(found.length>0&&images.length>MAX_EXPANDED)throw function expand_images_tooMany(count){return new errors.yo(`tagged-images: the lines with a * stand for ${count} images, and one run judges at most ${MAX_EXPANDED}. Set "newest", give narrower patterns, or divide the lines among several jobs. Nothing has been judged.`)}(images.length)
return{images,notes:describeLeftAside(leftAside)}}async function chooseImages(input,harbor){const{repository,entries,newest,leftAside}=input,images=[]
for(const match of entries){if(newest>0&&images.length===newest)break
const reason=await whyNoImage({repository,artifact:match.entry},harbor)
void 0===reason?images.push({...match,repository}):leftAside.set(`${(0,harbor_repository.sT)(repository)}:${match.tags[0]??""}`,reason)}return images}async function whyNoImage({repository,artifact},harbor){const{digest,mediaType,configMediaType}=artifact
if(""!==configMediaType&&!(0,oci_manifest.i8)(configMediaType)&&!(0,oci_manifest.$$)(mediaType))try{const{platforms,skipped}=await(0,scan_platforms.jf)({repository,digest},harbor)
return platforms.length>0?void 0:skipped[0]?.reason}catch(error){if(error instanceof errors.dr)return
throw error}}function nothingMatched(pattern,leftAside){const others=describeLeftAside(leftAside).map(sentence=>` ${sentence}`)
return new errors.yo(`tagged-images: "${pattern.text}" stands for no image: Harbor lists none with a tag that fits in project "${pattern.project}".${others.join("")} Correct the line. Nothing has been judged.`)}function describeLeftAside(leftAside){if(0===leftAside.size)return[]
const names=[...leftAside].map(([name,reason])=>`${name} (${reason})`)
return[`Left aside ${(0,text_format.LS)(leftAside.size,"artifact")} that a pattern met and no container runtime can run: ${(0,list.r)(names,expand_images_NAMED)}.`]}async function check_exceptions_run(host){const request=await async function readCheckExceptions(context){const{form}=context,connection=await(0,parts.Y5)(context)
""===form.text("ignore-file")&&""===form.text("policy")&&form.problem("ignore-file",'is required, or "policy" for the exceptions that stand in it')
const policy=await(0,read_rules.cI)(context),request={connection,images:readTaggedImages(form),maxParallel:form.count("max-parallel"),exceptions:await(0,read_rules.o_)(context),...void 0===policy?{}:{policy}}
form.complete()
return request}((0,read_inputs.A)("check-exceptions",host)),connect=(0,wiring_ports.Nc)(host,(0,wiring_ports.NT)(host,request.connection)),checked=await async function checkExceptions(request,ports){const{connection,images}=request,{unusedExceptions:level="note"}=request.exceptions,{connect,runner}=ports,repositories=repositoriesToTry(images),plan={scan:"never",pushes:!1,readsReports:!0,lists:listsOf(images)}
await(0,login.i)({connection,repositories,plan},{harbor:connect(call_limits.eJ),log:runner.log})
const{images:tagged,notes}=await expandImages(images,connect(call_limits.eI))
for(const note of notes)runner.log.info(note)
const names=(0,image_names.EF)(tagged),placed=function choosePlaced({policy},{tagged,ports}){if(void 0===policy)return[]
const repositories=tagged.map(({repository})=>(0,harbor_repository.sT)(repository)),now=ports.clock.now(),all=(0,policy_policy.oI)(policy),placed=all.filter(exception=>(0,apply.pJ)(exception.rule)<=now||repositories.some(repository=>(0,policy_policy.Gi)(exception,repository))),others=all.length-placed.length
others>0&&ports.runner.log.info(`${(0,text_format.LS)(others,"exception")} of the policy ${(0,origin.u)(policy.origin)} ${1===others?"is":"are"} for other repositories, and left out`)
return placed}(request,{tagged,ports}),checked=function judgeExceptions(images){const open=images.filter(image=>"could-not-tell"===image.kind)
if(open.length>0||0===images.length)return{kind:"could-not-tell",images:open}
const lists=images.flatMap(image=>"checked"===image.kind?[image.unused]:[])
return{kind:"checked",images:images.length,unused:(0,exceptions_unused.M2)(lists,{isComplete:!0})}}(await(0,map_concurrently.X)(tagged,{concurrency:request.maxParallel,work:(image,index)=>async function checkImage(request,{image,name,placed,ports}){const{connect,clock,runner}=ports,{log}=nameRunner(runner,name),couldNotTell=message=>{log.info(message)
return{kind:"could-not-tell",name,message}}
if("not-found"===image.kind)return couldNotTell(image.message)
if(runner.signal.aborted)return couldNotTell(SKIPPED_BY_CANCELLATION)
const{repository,digest,tags}=image,harbor=connect(call_limits._V)
try{const scans=await async function fetchFinishedScans(image,harbor){const{repository,digest}=image,scans=[],parts=await(0,scan_platforms.jf)(image,harbor)
if(0===parts.platforms.length)throw(0,scan_platforms.UG)(digest,parts.skipped)
for(const platform of parts.platforms){const read=await readFindings(platform,{repository,harbor})
if("string"==typeof read)return`${platform.platform}: ${read}`
scans.push({platform:platform.platform,digest:platform.digest,findings:read})}return scans}(image,harbor)
if("string"==typeof scans)return couldNotTell(scans)
const own=function exceptionsFor(repository,{exceptions:{exceptions,harborAllowlist},policy},{placed,log}){if(void 0===policy)return{exceptions,harborAllowlist}
const allowed=(0,policy_policy.Ae)(policy.document,repository),own=placed.filter(exception=>(0,policy_policy.Gi)(exception,repository)).map(({rule})=>rule),areAllowed=allowed.includes("ignore-file")
!areAllowed&&exceptions.length>0&&log.warning(`The policy ${(0,origin.u)(policy.origin)} does not allow ignore-file for ${repository}: no exception of a file counts there`)
return{exceptions:[...own,...areAllowed?exceptions:[]],harborAllowlist:harborAllowlist&&allowed.includes("harbor-allowlist")}}((0,harbor_repository.sT)(repository),request,{placed,log}),counting=[...(own.harborAllowlist?await fetchAllowlist({project:repository.project},{harbor,log}):{exceptions:[]}).exceptions,...own.exceptions],all=[...placed.map(({rule})=>rule),...request.exceptions.exceptions],now=clock.now(),uses=scans.map(({platform,digest:platformDigest,findings})=>{const scanned={repository:`${request.connection.host}/${(0,harbor_repository.sT)(repository)}`,tags,digest,platformDigest,platform}
return(0,apply.FW)({findings,exceptions:counting,image:scanned,now}).uses})
return{kind:"checked",name,unused:(0,exceptions_unused._)({exceptions:all,uses,isComplete:!0,now})}}catch(error){if(!(error instanceof errors.dr))throw error
return couldNotTell(error.message)}}(request,{image,name:names[index]??"",placed,ports})}))
runner.log.info(describeChecked(checked))
await runner.appendSummary(function renderCheckedSummary(checked,level){const title=checkedTitle(checked)
if("could-not-tell"===checked.kind){const rows=checked.images.slice(0,LISTED).map(({name,message})=>(0,markdown.nM)([(0,render_escape.ti)(name,markdown.JA),(0,render_escape.FV)(message,markdown.gz)]))
return checked_exceptions_document(`⚠️ ${title}`,{head:["Image","Why"],rows,rest:checked.images.length-rows.length})}const{unused}=checked
if(0===unused.length)return checked_exceptions_document(`✅ ${title}`)
const rows=unused.slice(0,LISTED).map(exception=>{const[id,place,why]=function checkedRow(exception){const owner=(0,exceptions_unused.$S)(exception),why=`${(0,exceptions_unused.pj)(exception)}${void 0===owner?"":` (${owner})`}`
return[exception.id||"not the id of a CVE",(0,exceptions_unused.M)(exception),why]}(exception)
return(0,markdown.nM)([(0,render_escape.FV)(id,markdown.JA),(0,render_escape.ti)(place,markdown.JA),(0,render_escape.FV)(why,markdown.gz)])})
return checked_exceptions_document(`${ICONS[level]} ${title}`,{head:["Exception","Where","Why it does nothing"],rows,rest:unused.length-rows.length})}(checked,level))
const annotation=function checkedAnnotation(checked,level){const message=describeChecked(checked)
if("could-not-tell"===checked.kind)return{level:"fail"===level?"error":"warning",title:checkedTitle(checked),message}
const{unused}=checked
if(0===unused.length||"note"===level)return
const location=(0,report_unused.W)(unused)
return{level:LEVELS[level],title:"Exceptions that do nothing",message,...void 0===location?{}:{location}}}(checked,level)
void 0!==annotation&&runner.annotate(annotation)
"error"===annotation?.level&&runner.fail()
return checked}(request,{connect,clock:(0,wiring_ports.ts)(host),runner:host})
host.setOutputs(function checkedOutputs(checked){if("could-not-tell"===checked.kind)return{unused:"","unused-count":""}
const list=checked.unused.map(exception=>({...exception,reason:(0,exceptions_unused.pj)(exception)}))
return{unused:JSON.stringify(list),"unused-count":String(list.length)}}(checked))
host.signal.aborted&&host.fail()}var inputs_connection=__webpack_require__(43956),labels=__webpack_require__(48515)
function readIssue({form,mask}){const key=form.text("issue-key")
if("off"!==form.choice("issue")){mask(form.raw("github-token"))
return{key,token:form.text("github-token")}}}var plain_http=__webpack_require__(89370)
function readWebhook({form,mask}){const address=form.text("webhook-url"),format=form.choice("webhook-format")
if(""===address)return
mask(form.raw("webhook-url"))
mask(address)
const url=URL.canParse(address)?new URL(address):void 0
void 0!==url&&mask(`${url.pathname}${url.search}`)
const isPlain="http:"===url?.protocol&&((0,plain_http.Gw)(url.host)||(0,plain_http.YY)(url.host))
"https:"===url?.protocol||isPlain?""===url.username&&""===url.password||form.problem("webhook-url","has a name or a password before the host; that is not supported"):form.problem("webhook-url","is not an https address; http is for a private address (10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, .local) and this machine alone")
""===form.text("previous-report")&&form.problem("webhook-url","needs previous-report: it gets what changed since the last run")
return{address,format}}var describe_changes=__webpack_require__(1974),changes=__webpack_require__(27098)
const FIRST="There is no report of an earlier run to compare with: what is new is shown from the next run on.",MAX_BYTES=20971520
var outcome=__webpack_require__(30546),cut=__webpack_require__(40531)
const SHOWN_CHANGES=20,webhook_MAX_BYTES=25e3,MAX_LINE=500
function renderLines(format,run){const{outcomes,lines}=run,message={title:plain(`${(0,outcome.sM)(outcomes)}: ${(0,outcome.Sx)(outcomes)}`),lines,runUrl:(0,render_escape.Pl)(run.runUrl)??""}
return JSON.stringify("slack"===format?function renderSlack({title,lines,runUrl}){return{text:title.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),mrkdwn:!1,unfurl_links:!1,blocks:[...[title,...lines].map(text=>({type:"section",text:{type:"plain_text",text,emoji:!1}})),...""===runUrl?[]:[{type:"context",elements:[{type:"mrkdwn",text:`<${runUrl}|Run>`}]}]]}}(message):function renderTeams({title,lines,runUrl}){const text=(line,more={})=>({type:"RichTextBlock",inlines:[{type:"TextRun",text:line,...more}]})
return{type:"message",attachments:[{contentType:"application/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",body:[text(title,{weight:"Bolder"}),...lines.map(line=>text(line))],...""===runUrl?{}:{actions:[{type:"Action.OpenUrl",title:"Run",url:runUrl}]}}}]}}(message))}function plain(text){return(0,cut.l)((0,render_escape._P)((0,cut.l)(text,MAX_LINE)),MAX_LINE)}function notJudged({kind,repository,tags},message){const outcome={kind:"not-judged",repository:(0,harbor_repository.sT)(repository),tags,message}
return{outcome:"found"===kind?{...outcome,placedTags:tags}:outcome,reportFile:""}}async function recheck_images_run(host){const request=await async function readRecheckImages(context){const{form,files}=context,waiting=(0,scan.OG)(form),signer=await(0,signing.a4)(context,waiting),rules=await(0,read_rules.Kc)(context),images=readTaggedImages(form)
for(const{repository}of images.named)rules.judgingOf(repository)
const request={connection:await(0,parts.Y5)(context),robotEndsAt:(0,inputs_connection.CK)(form),images,judgingOf(repository){const judging=rules.judgingOf(repository)
form.complete()
return judging},maxParallel:form.count("max-parallel"),signer,attests:void 0!==signer,...(0,labels.D)(form,waiting),webhook:readWebhook(context),issue:readIssue(context),previousReport:form.text("previous-report"),reportFile:await(0,inputs_output_file.e)(form,{name:"report-file",files})},scanned=(0,parts.dQ)(context,waiting,'"never" leaves this step nothing to do')
form.complete()
return{...request,waiting:scanned}}((0,read_inputs.A)("recheck-images",host));(0,robot_end.X)(request,{clock:(0,wiring_ports.ts)(host),log:host.log})
const{outputs}=await async function recheckImages(request,ports){const{connection,images,waiting}=request,{connect,runner}=ports,repositories=repositoriesToTry(images),plan={scan:waiting.scan,pushes:!1,readsLayers:repositories.some(repository=>(0,scan_verdict.Rh)(request.judgingOf(repository).gate)),attests:request.attests,labels:void 0!==request.labels,lists:listsOf(images)}
await(0,login.i)({connection,repositories,plan},{harbor:connect(call_limits.eJ),log:runner.log})
const{images:tagged,notes}=await expandImages(images,connect(call_limits.eI))
for(const note of notes)runner.log.info(note)
const names=(0,image_names.EF)(tagged),judgings=tagged.map(({repository})=>request.judgingOf(repository)),judged=await(0,map_concurrently.X)(tagged,{concurrency:request.maxParallel,work:(image,index)=>async function judgeTagged(input,ports){const{image}=input,{repository,tags}=image,{runner}=ports
if("not-found"===image.kind){runner.log.info(image.message)
return notJudged(image,image.message)}if(runner.signal.aborted)return notJudged(image,SKIPPED_BY_CANCELLATION)
try{runner.log.info(`${tags.join(", ")}: ${image.digest}`)
const{digest}=image,{report,reportFile}=await judgeIntoFile({...input,repository,tags,digest,pendingTags:[],baseDigest:void 0,reportFile:""},ports)
await showVerdict({report,attestsSboms:!1,labels:input.labels},ports)
return{outcome:{kind:"judged",report},reportFile}}catch(error){return notJudged(image,logFailure(runner,error))}}({...request,image,judging:judgings[index]??request.judgingOf(image.repository)},ports.portsFor(nameRunner(runner,names[index]??"")))}),outcomes=judged.map(({outcome})=>outcome),compared=await async function compareWithPrevious(input,{store,log}){if(""===input.path)return{}
try{const files=await store.readAll([input.path],{mayBeEmpty:!0,maxBytes:MAX_BYTES}),[newest]=files
return void 0===newest?{notes:[FIRST]}:{since:(0,changes.q)(newest.outcomes,input.images)}}catch(error){if(!(error instanceof errors.yo))throw error
const note=`What is new since the last run is not known: ${error.message}`
log.warning(note)
return{notes:[note]}}}({path:request.previousReport,images:outcomes},{...ports,log:runner.log}),allNotes=[...notes,...compared.notes??[]],written=await writeList({images:outcomes,about:{...compared,...0===allNotes.length?{}:{notes:allNotes}},reportFiles:judged.map(({reportFile})=>reportFile),reportFile:request.reportFile},{...ports,log:runner.log})
void 0!==ports.notice&&await async function sendChanges(outcomes,notice,{store,log}){const{since}=outcomes
if(void 0!==since&&0!==since.images.length)try{const redacted=store.redact({outcomes,since,runUrl:await notice.readRunUrl()})
await notice.webhook.send(function renderWebhook(format,run){const{since}=run
if("json"===format)return JSON.stringify(function renderJson({outcomes,since,runUrl}){return{schemaVersion:1,title:`${(0,outcome.sM)(outcomes)}: ${(0,outcome.Sx)(outcomes)}`,generatedAt:outcomes.generatedAt,...""===runUrl?{}:{run:runUrl},since}}(run))
const total=(0,describe_changes.xS)(since),changes=since.images.slice(0,SHOWN_CHANGES).map(change=>plain(`• ${(0,describe_changes.uQ)(change)}`))
for(;;){const rest=total-changes.length,body=renderLines(format,{...run,lines:[plain((0,describe_changes.DT)(since)),...changes,...rest>0?[`… and ${(0,text_format.LS)(rest,"more image")}`]:[]]})
if((new TextEncoder).encode(body).length<webhook_MAX_BYTES||void 0===changes.pop())return body}}(notice.format,redacted))
log.info("Sent what changed since the last run to the webhook")}catch(error){if(error instanceof errors.cc)return
log.warning(`The webhook was not reached: ${(0,errors.gJ)(error)}`)}else log.info("No message to the webhook, because "+(void 0===since?"there was no last run to compare with":"nothing changed"))}(written.outcomes,ports.notice,{...ports,log:runner.log})
if(void 0!==ports.issue&&!runner.signal.aborted){const{publishIssue}=await __webpack_require__.e(6913).then(__webpack_require__.bind(__webpack_require__,36913)),{since:_,notes:__,...outcomes}=written.outcomes,about=0===notes.length?outcomes:{...outcomes,notes}
await publishIssue(about,ports.issue,{...ports,log:runner.log})}const changed=void 0===compared.since?"":String((0,describe_changes.xS)(compared.since)>0)
return{...written,outputs:{...written.outputs,changed}}}(request,(0,image_ports.Qj)(host,{...request,harbor:(0,wiring_ports.NT)(host,request.connection)}))
host.setOutputs(outputs)
host.signal.aborted&&host.fail()}}),61786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Lz:()=>parseSourceRepository,aZ:()=>parseIdentity,oX:()=>GITHUB_ISSUER,vq:()=>findIdentityProblem})
var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77823)
const GITHUB_ISSUER="https://token.actions.githubusercontent.com"
function findIdentityProblem(stated,wanted){return isMatch(stated.name,wanted.name)?stated.issuer!==wanted.issuer?`is signed by an identity of the issuer ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(stated.issuer)}, and "verify-issuer" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted.issuer)}`:function findRepositoryProblem({name,repository},{repository:wanted}){return""===repository?void 0!==wanted||isAddress(name)?"does not say which repository its run was of":void 0:void 0===wanted?name.startsWith(`${repository}/`)?void 0:`is signed in a run of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(repository)}, which called that workflow of another repository; to accept it, name it in "verify-repository"`:isMatch(repository,wanted)?void 0:`is signed in a run of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(repository)}, and "verify-repository" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted)}`}(stated,wanted):`is signed by ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(stated.name)}, and "verify-identity" is ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted.name)}`}function parseIdentity(text){if(!text.includes("*"))return text
requireOwner(text)
const[,ref=""]=/^[^@]*@(.*)$/s.exec(text)??[]
if(""===ref)throw new Error("is a pattern without a ref; add one after @, as in release.yml@refs/heads/main, or @** for any")
if(("**"===ref||ref.endsWith("/**")?text.slice(0,-2):text).includes("**"))throw new Error("has ** in another place than the end of the ref, as in @refs/heads/**; * stands for one part")
return text}function parseSourceRepository(text){const address=isAddress(text)?text:`https://github.com/${text}`,parts=address.slice(8).split("/")
if(parts.length<3||parts.includes("")||address.includes("@")||address.includes("**"))throw new Error("is not a repository, as in owner/name, owner/* or https://github.example.com/owner/name")
requireOwner(address)
return address}function requireOwner(pattern){const[fixed=""]=pattern.split("*")
if(pattern.includes("*")&&!/^https:\/\/[^/]+\/[^/]+\//.test(fixed))throw new Error("has a * before the name of the owner ends; write https://host/owner/ out")}const isAddress=name=>name.startsWith("https://")
function isMatch(text,pattern){if(text===pattern)return!0
if(!pattern.includes("*"))return!1
const[parts,wanted]=[text,pattern].map(each=>each.split(/([/@])/)),isOpen="**"===wanted.at(-1),fixed=isOpen?wanted.slice(0,-1):wanted
return!(isOpen?parts.length<=fixed.length:parts.length!==fixed.length)&&fixed.every((part,index)=>function isPartMatch(text,pattern){const[first="",...others]=pattern.split("*"),last=others.pop()
if(void 0===last)return text===first
if(text.length<first.length+last.length||!text.startsWith(first)||!text.endsWith(last))return!1
const end=text.length-last.length
let at=first.length
for(const literal of others){const found=text.indexOf(literal,at)
if(found<0||found+literal.length>end)return!1
at=found+literal.length}return!0}(parts[index]??"",part))}}),97331:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KD:()=>STATEMENT_MEDIA_TYPE,M_:()=>renderStatement,To:()=>PREDICATE_TYPE})
var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65780)
const STATEMENT_MEDIA_TYPE="application/vnd.in-toto+json",STATEMENT_TYPE="https://in-toto.io/Statement/v1",PREDICATE_TYPE={vulnerabilities:"https://cosign.sigstore.dev/attestation/vuln/v1",verdict:"https://slsa.dev/verification_summary/v1",sbom:"https://spdx.dev/Document"}
function renderStatement({subject,predicateType,predicate}){const[algorithm="",hex=""]=subject.digest.split(":")
return(0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({_type:STATEMENT_TYPE,subject:[{name:subject.name,digest:{[algorithm]:hex}}],predicateType,predicate})}}),32055:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PK:()=>PASSED_RESULT,XZ:()=>describeVerdict,Ys:()=>EXTENSION,tx:()=>policyHash})
var _text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65780),_attested_run_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(59480)
const POLICY_URI=`${_attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z}/blob/main/docs/gate.md`,PASSED_RESULT="PASSED",VERIFIED_LEVEL="VULNERABILITY_GATE_PASSED",EXTENSION="harborActions"
function policyHash(policy,hash){return hash((0,_text_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(policy))}function describeVerdict(judged,context){const{report,run,hash}=context,{subject,platforms,ignored}=judged
return{verifier:{id:_attested_run_js__WEBPACK_IMPORTED_MODULE_0__.z},timeVerified:report.generatedAt,resourceUri:`${subject.name}@${subject.digest}`,policy:{uri:POLICY_URI,digest:{sha256:policyHash(report.policy,hash)}},verificationResult:PASSED_RESULT,verifiedLevels:[VERIFIED_LEVEL],slsaVersion:"1.0",[EXTENSION]:{policy:report.policy,...void 0===report.policyOrigin?{}:{policyOrigin:report.policyOrigin},image:report.image.digest,scanner:report.scanner,scans:platforms.map(({platform,digest,finishedAt})=>({platform,digest,finishedAt})),exceptions:ignored.map(({id,package:name,version,ignoredBy})=>({id,package:name,version,...ignoredBy})),...describeBase(report),...void 0===report.baseImage?{}:{baseImage:report.baseImage.platforms},...void 0===run?{}:{run}}}}function describeBase({comparison}){return"compared"===comparison?.kind?{base:{name:comparison.base,digest:comparison.digest}}:{}}}),7141:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e8:()=>parseImageTags,kx:()=>parseImageTarget,tz:()=>parseImageLine})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14084),_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69120)
const ARROW="=>"
function parseImageLine(line){const[source="",target="",...more]=line.split(ARROW).map(part=>part.trim())
if(""===source||""===target||more.length>0)throw new Error(`"${line}" is not image ${ARROW} project/name:tag`)
try{return{source,...parseImageTarget(target)}}catch(error){throw new Error(`in "${line}": ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}}function parseImageTarget(target){const colon=target.indexOf(":",target.lastIndexOf("/"))
return{repository:(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__.q$)(colon<0?target:target.slice(0,colon).trim()),tags:colon<0?[]:parseImageTags(target.slice(colon+1).split(","))}}function parseImageTags(words){const tags=words.map(word=>word.trim()),bad=tags.find(tag=>!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.dz)(tag))
if(void 0!==bad)throw new Error((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.NM)(bad))
return[...new Set(tags)]}}),88230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NJ:()=>JUDGE_AGAIN,WM:()=>findMisfit,d8:()=>describeFailOnNever,gC:()=>decideApproval})
var _report_render_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32356),_text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764),_contradiction_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84060)
const CLOCK_SKEW_MS=3e5,JUDGE_AGAIN="scan and judge the image again (await-scan with scan: always) and promote it with the new report"
function decideApproval(input){const{verdict}=input.report,misfit=findMisfit(input)
if(void 0!==misfit)return{kind:"refused",reason:misfit}
const age=function findAge({report,maxAgeMs,now}){if(void 0===maxAgeMs)return
const verdict={what:"the verdict",ageMs:now-Date.parse(report.generatedAt)},scans=report.platforms.map(({platform,finishedAt=""})=>({what:`the scan of ${platform}`,ageMs:now-Date.parse(finishedAt)})),[oldest]=scans.toSorted((a,b)=>b.ageMs-a.ageMs),old=[verdict,oldest].find(candidate=>void 0!==candidate&&candidate.ageMs>maxAgeMs)
return void 0===old?void 0:`${old.what} is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(old.ageMs/1e3)} old and max-age allows ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(maxAgeMs/1e3)}`}(input)
if("passed"===verdict.name)return void 0===age?{kind:"approved"}:{kind:"too-old",reason:age}
if(void 0!==age)return{kind:"refused",reason:`${age}; ${JUDGE_AGAIN}`}
const reason=`the verdict in the report is ${verdict.name}`
return{kind:"failed"===verdict.name?"failed":"refused",reason}}function describeFailOnNever({image,policy,verdict,counts}){if("passed"===verdict.name&&"never"===policy.failOn)return`${image.reference} was judged with fail-on: never, ${(0,_report_render_text_js__WEBPACK_IMPORTED_MODULE_0__.gM)(counts)}: it passed whatever was found. For tags that mean more, give fail-on a severity where the image is judged (push-and-scan, await-scan)`}function findMisfit(input){return function findMismatch({report,host,digest}){const{image}=report
if(void 0!==digest&&digest!==image.digest)return`the report is about ${image.digest}, not about ${digest}`
const reference=`${host}/${image.repository}@${image.digest}`
if(image.reference!==reference)return image.reference.startsWith(`${host}/`)?`the report is about ${image.reference} in one place and about ${reference} in another`:`the report is about ${image.reference}, which is not on ${host}`
const contradiction=(0,_contradiction_js__WEBPACK_IMPORTED_MODULE_1__.P)(report)
return void 0===contradiction?void 0:`the report contradicts itself: ${contradiction}; ${JUDGE_AGAIN}`}(input)??function findUntimed({report,maxAgeMs,now}){if(isImpossible(now-Date.parse(report.generatedAt)))return`the report says that it was made at "${report.generatedAt}", which is not possible`
if(void 0!==maxAgeMs)for(const{platform,finishedAt}of report.platforms){if(void 0===finishedAt)return`the report does not say when the scan of ${platform} ended, so max-age cannot be checked; ${JUDGE_AGAIN}`
if(isImpossible(now-Date.parse(finishedAt)))return`the report says that the scan of ${platform} ended at "${finishedAt}", which is not possible`}}(input)}function isImpossible(ageMs){return Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS}}),65780:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>canonicalJson})
var _format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52764)
function canonicalJson(value){if(Array.isArray(value))return`[${value.map(canonicalJson).join(",")}]`
if("object"==typeof value&&null!==value)return`{${Object.entries(value).filter(([,property])=>void 0!==property).toSorted(([a],[b])=>(0,_format_js__WEBPACK_IMPORTED_MODULE_0__.n6)(a,b)).map(([name,property])=>`${JSON.stringify(name)}:${canonicalJson(property)}`).join(",")}}`
if("number"==typeof value&&!Number.isFinite(value))throw new Error(`${value} has no place in JSON`)
return JSON.stringify(value)}}),27098:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>summarize,q:()=>compareRuns})
var _report_outcome_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(30546),_text_cut_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40531)
const NAMED_FINDINGS=20,LISTED_CHANGES=256,MAX_NAME=300
function compareRuns(previous,images){const pairs=function pairUp(before,now){const pairs=new Map,used=new Set,tests=[isSameDigest,sharesTag]
for(const test of tests)for(const image of now){if(pairs.has(image))continue
const match=before.find(other=>!used.has(other)&&test(image,other))
if(void 0!==match){pairs.set(image,match)
used.add(match)}}return pairs}(previous.images,images),matched=new Set(pairs.values()),gone=previous.images.filter(before=>!matched.has(before)),changes=images.flatMap(now=>function compareImage(before,now){const image=(0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.Wm)(now)
if(void 0===before)return{kind:"new",image,now:verdictOf(now)}
const findings=function compareFindings(before,now){const[then,today]=[completeFindings(before),completeFindings(now)]
if(void 0===then||void 0===today)return{}
const added=without(today,then),gone=without(then,today)
return{...0===added.length?{}:{newFindings:summarize(added)},...0===gone.length?{}:{goneFindings:summarize(gone)}}}(before,now),isOther=void 0!==digestOf(before)&&void 0!==digestOf(now)&&digestOf(before)!==digestOf(now)
return verdictOf(before)!==verdictOf(now)||isOther||0!==Object.keys(findings).length?{kind:"changed",image,before:verdictOf(before),now:verdictOf(now),...isOther?{isOtherDigest:!0}:{},...findings}:void 0}(pairs.get(now),now)??[]),more=changes.length+gone.length-LISTED_CHANGES
for(const before of gone.slice(0,Math.max(LISTED_CHANGES-changes.length,0)))changes.push({kind:"gone",image:(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.Wm)(before),MAX_NAME),before:verdictOf(before)})
return{previous:(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.J)(previous.generatedAt,MAX_NAME),images:changes.slice(0,LISTED_CHANGES),...more>0?{more}:{}}}function isSameDigest(a,b){return void 0!==digestOf(a)&&digestOf(a)===digestOf(b)&&(0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.B$)(a)===(0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.B$)(b)}function sharesTag(a,b){if((0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.B$)(a)!==(0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.B$)(b))return!1
const tags=new Set((0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.ad)(a))
return(0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_0__.ad)(b).some(tag=>tags.has(tag))}function digestOf(outcome){return"judged"===outcome.kind?outcome.report.image.digest:void 0}function verdictOf(outcome){return"judged"===outcome.kind?outcome.report.verdict.name:"not-judged"}function completeFindings(outcome){if("not-judged"!==outcome.kind&&"undecided"!==outcome.report.verdict.name)return outcome.report.findings}function without(findings,others){const known=new Set(others.map(keyOf))
return findings.filter(finding=>!known.has(keyOf(finding)))}function keyOf({id,package:name}){return JSON.stringify([id,name])}function summarize(findings){const worst=findings.slice(0,NAMED_FINDINGS).map(({id,package:name,severity})=>({id:(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.J)(id,MAX_NAME),package:(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_1__.J)(name,MAX_NAME),severity}))
return{count:findings.length,worst}}}),21482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>labelJudged})
var call_limits=__webpack_require__(7441),harbor_repository=__webpack_require__(14084),errors=__webpack_require__(85096),label=__webpack_require__(78640),oci_digest=__webpack_require__(73729)
async function labelVerdict(input,ports){const{repository,digest,labels,verdict}=input,plan=(0,label.nH)(labels,verdict),name=`${(0,harbor_repository.sT)(repository)}@${(0,oci_digest.VK)(digest)}`
let wrong=plan.off
try{const artifact=await ports.harbor.fetchLabels(repository,digest)
if(void 0===artifact)throw new errors.dr(`failed to label ${name}: Harbor does not have it any more`)
const removed=artifact.labels.filter(label=>plan.off.includes(label.name))
wrong=[...new Set(removed.map(label=>label.name))]
for(const label of removed)await ports.harbor.removeLabel(repository,{digest,label})
const off=wrong
wrong=[]
if(void 0!==plan.on&&!artifact.labels.some(label=>label.name===plan.on)){const label=await findOrMake(plan.on,{...input,projectId:artifact.projectId},ports.harbor)
await ports.harbor.addLabel(repository,{digest,label})}ports.log.info(function describeLabels(name,{on,off}){const has=void 0===on?"has no label of a verdict":`has the label ${on}`
return 0===off.length?`${name} ${has}`:`${name} ${has}, and no longer ${off.join(", ")}`}(name,{on:plan.on,off}))
return plan.on??""}catch(error){if(!(error instanceof errors.yo)||error instanceof errors.cc)throw error
throw new errors.yo(`${error.message}${function describeWrong(wrong,verdict){return 0===wrong.length?"":`. The verdict is ${verdict}, and the image may still have the label ${wrong.join(" or ")}: take it off in Harbor`}(wrong,verdict)}`,{cause:error})}}async function findOrMake(name,of,harbor){const{projectId,labels,repository}=of,present=await harbor.findLabel(projectId,name)
if(void 0!==present)return present
try{await harbor.createLabel(projectId,(0,label.k$)(name,labels))}catch(error){if(!(0,errors.SA)(error))throw error
throw new errors.yo(`${error.message}. Or make it in Harbor: Projects, ${repository.project}, Labels`,{cause:error})}const made=await harbor.findLabel(projectId,name)
if(void 0!==made)return made
throw new errors.dr(`failed to make the label ${name} of the project: Harbor says that it is there, and does not list it`)}async function labelJudged(input,ports){const{report,labels}=input,{repository,digest}=report.image
return labelVerdict({repository:(0,harbor_repository.q$)(repository),digest,verdict:report.verdict.name,labels},{harbor:ports.connect(call_limits.eI),log:ports.log})}}),38100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55739),_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73653),_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84644)
async function login(input,ports){const{connection}=input
connection.isPlainHttp?ports.log.warning(`Harbor at ${connection.host} is used over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project that expires soon, and use TLS if possible`):connection.tlsVerify||ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): an attacker on the network path can read the robot's secret`)
await ports.harbor.authenticate()
await async function requireWritableHarbor(input,{harbor,log}){if(!await harbor.isReadOnly())return
const found=(0,_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__.k)(`Harbor at ${input.connection.host}`),{pushes,attests,labels}=input.plan
if(!1!==pushes||!0===attests||!0===labels)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${found}. ${nothingDone(input.plan)}`)
log.warning(found)}(input,ports)
const projects=[...new Map(input.repositories.map(repository=>[repository.project,repository])).values()],problems=[]
for(const repository of projects){const problem=await findProblem({...input,repository},ports.harbor)
void 0!==problem&&problems.push(problem)}if(problems.length>0)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${problems.join("\n")}\n${nothingDone(input.plan)}`)
for(const repository of input.repositories.filter(({name})=>name.includes("/")).slice(0,1))await ports.harbor.requireReachable(repository)
const names=projects.map(({project})=>project).join(", ")
ports.log.info(`Harbor at ${connection.host} accepts ${connection.credentials.user}; its permissions on ${names} suffice`)}function nothingDone(plan){return`Nothing has been ${!1===plan.pushes?"scanned":"pushed"}.`}async function findProblem(input,harbor){const{connection,repository}=input,isThere=await harbor.isProject(repository.project)
if(!1===isThere)return`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).`
if(!1!==input.plan.pushes&&await harbor.isProxyCache(repository.project))return`The project "${repository.project}" of Harbor at ${connection.host} is a proxy cache of another registry: Harbor accepts no pushes to it. Use a normal project in "repository" or "images".`
const missing=await(0,_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__.g)({repository,required:(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.kx)(input.plan)},harbor)
return 0!==missing.length?(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.NE)({robotName:connection.credentials.user,repository,missing,isProjectKnown:!0===isThere}):void 0}}),84644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>findMissingPermissions})
async function findMissingPermissions(input,harbor){const{repository,required}=input,actions=required.some(isRegistryPermission)?await harbor.fetchRegistryActions(repository):void 0,permitted=await Promise.all(required.map(permission=>isRegistryPermission(permission)?actions?.includes(permission.action)??!0:harbor.isPermitted(repository,permission)))
return required.filter((_,index)=>!1===permitted[index])}function isRegistryPermission({resource,action}){return"repository"===resource&&("push"===action||"pull"===action)}}),95081:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>warnOfRobotEnd})
var _domain_harbor_robot_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71962)
function warnOfRobotEnd(input,{clock,log}){const{connection,robotEndsAt}=input
if(void 0===robotEndsAt)return
const{text,isSoon}=(0,_domain_harbor_robot_end_js__WEBPACK_IMPORTED_MODULE_0__.N)({endsAt:robotEndsAt,now:clock.now()})
isSoon&&log.warning(`the robot ${connection.credentials.user} ${text} ("robot-ends"); give it a new secret or a successor: docs/robots.md`)}})}

