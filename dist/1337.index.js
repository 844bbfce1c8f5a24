export const id=337
export const ids=[337]
export const modules={31337:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var report_file=__webpack_require__(46159)
var inputs_image=__webpack_require__(40243)
var inputs_labels=__webpack_require__(48515)
var parts=__webpack_require__(29497)
async function readLabelVerdict(context,stored){const{form}=context
const connection=await(0,parts.Y5)(context)
const digest=(0,inputs_image.rP)(form)
const reportFile=form.required("report-file")
const labels=(0,inputs_labels.k)(form)
if(labels===void 0&&!form.isRefused("label-passed")&&!form.isRefused("label-failed"))form.problem("label-passed",'or "label-failed" is required: without both this step has nothing to do')
form.complete()
return{connection,report:await stored.readReport(reportFile),labels,...digest===void 0?{}:{digest}}}var errors=__webpack_require__(85096)
var approval=__webpack_require__(88230)
var label_judged=__webpack_require__(21482)
async function labelStored(input,ports){const{connection,report,labels}=input
const misfit=(0,approval.WM)({...input,host:connection.host,now:ports.clock.now()})
if(misfit!==void 0)throw new errors.yo(`failed to label ${report.image.reference}, because ${misfit}. Its labels are as they were`)
return(0,label_judged.i)({report,labels},ports)}var attestation=__webpack_require__(6467)
var ports=__webpack_require__(54508)
var read_inputs=__webpack_require__(69715)
async function run(host){const request=await readLabelVerdict((0,read_inputs.A)("label-verdict",host),{readReport:report_file.tL})
const label=await labelStored(request,(0,attestation.Id)(host,(0,ports.NT)(host,request.connection)))
host.setOutputs({label})}},59480:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>attestedRun,z:()=>VERIFIER})
var _github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2324)
function attestedRun(context){return{url:(0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__.f)(context),id:String(context.runId),actor:context.actor,repository:`${context.repository.owner}/${context.repository.name}`,commit:context.sha,workflow:context.workflow,event:context.eventName}}const VERIFIER="https://github.com/org/harbor-actions"},7441:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4}
const COPY_LIMIT={callTimeoutMs:()=>12e4}
const GATHER_LIMIT={callTimeoutMs:()=>12e4}
const ADMIN_LIMIT={callTimeoutMs:()=>6e4}},78640:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h6:()=>parseLabelName,k$:()=>describeNewLabel,nH:()=>planLabels})
const LONGEST_NAME_BYTES=128
function parseLabelName(text){const bytes=(new TextEncoder).encode(text).length
if(bytes>LONGEST_NAME_BYTES)throw new Error(`has ${bytes} bytes, and Harbor takes ${LONGEST_NAME_BYTES} for the name of a label`)
if(/\p{Cc}/u.test(text))throw new Error("has a line break or another control character")
return text}function planLabels(labels,verdict){const{passed,failed}=labels
const on=verdict==="passed"?passed:verdict==="failed"?failed:void 0
const off=[passed,failed].filter(name=>name!==void 0&&name!==on)
return{off,...on===void 0?{}:{on}}}function describeNewLabel(name,{passed}){return name===passed?{name,color:"#1D5100",description:"The last scan was judged, and passed"}:{name,color:"#C92100",description:"The last scan was judged, and failed"}}},88230:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NJ:()=>JUDGE_AGAIN,WM:()=>findMisfit,d8:()=>describeFailOnNever,gC:()=>decideApproval})
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
return old===void 0?void 0:`${old.what} is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(old.ageMs/1e3)} old and max-age allows ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__.Xo)(maxAgeMs/1e3)}`}function isImpossible(ageMs){return Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS}},84060:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>findContradiction})
var _exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(23428)
var _gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823)
var _scan_finding_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85036)
var _scan_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73002)
var _scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34188)
var _text_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52764)
function findContradiction(report){return contradictionInVerdict(report)??contradictionInNumbers(report)}function contradictionInVerdict(report){const{verdict,platforms,findings,policy}=report
if(verdict.name==="undecided")return
const says=`its verdict is ${verdict.name}`
if(platforms.length===0)return`${says}, and it has no platform that was scanned`
const open=platforms.find(({status})=>status==="could-not-tell")
if(open!==void 0)return`${says}, and the scan of ${open.platform} is not complete (${open.status})`
const reason=verdict.reasons.find(({kind})=>verdict.name==="passed"||kind==="could-not-tell")
if(reason!==void 0)return`${says}, and it has a reason against it (${reason.kind}: ${reason.message})`
const doubt=verdict.name==="passed"?platforms.map(findDoubt(policy)).find(Boolean):void 0
if(doubt!==void 0)return`${says}, and ${doubt}`
const unread=verdict.name==="passed"?findUnreadList(report,policy):void 0
if(unread!==void 0)return`${says}, and ${unread}`
const again=(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.S4)({findings,couldNotTell:[],policy})
if(again.name===verdict.name)return
const broken=again.reasons.map(({message})=>message).join("; ")
return`${says}, and by its own policy its findings are ${again.name}${broken===""?"":` (${broken})`}`}function findDoubt(policy){return({platform,operatingSystem})=>{if(!(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.Rh)(policy))return
if(operatingSystem===void 0)return`it does not say which operating system is in ${platform}`
const{state}=operatingSystem
return policy.osSupport==="fail"&&(state==="ended"||state==="unreadable")?`the operating system of ${platform} is ${state}`:void 0}}function findUnreadList({findings,exploitData},policy){if(!(0,_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__.q9)(findings,policy))return
const isUnmarked=findings.some(({id,isKnownExploited})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_4__.Ms)(id)&&isKnownExploited===void 0)
if(policy.failOnKev===true&&(exploitData?.kev===void 0||isUnmarked))return"it does not say which findings are known to be exploited"
return policy.failOnEpss!==void 0&&exploitData?.epss===void 0?"it has no EPSS scores":void 0}function contradictionInNumbers(report){const{total,fixable,findings,comparison}=report
if(total!==findings.length)return`its total is ${total}, and it lists ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(findings.length,"finding")}`
const listed=(0,_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__.ng)(findings)
const wrong=_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.find(severity=>report.counts[severity]!==listed[severity])
if(wrong!==void 0)return`it counts ${report.counts[wrong]} ${wrong}, and it lists ${listed[wrong]}`
const listedFixable=findings.filter(_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__.G4).length
if(fixable!==listedFixable)return`it counts ${fixable} fixable, and it lists ${listedFixable}`
const marked=findings.filter(({isNew})=>isNew!==void 0).length
if(marked>0&&comparison?.kind!=="compared")return`it marks new findings, but it was compared with no base`
const listedNew=findings.filter(({isNew})=>isNew===true).length
if(comparison?.kind==="compared"&&(comparison.new!==listedNew||marked!==findings.length))return`it counts ${comparison.new} new, and it lists ${listedNew}`
return contradictionInPlatforms(report)}function contradictionInPlatforms({platforms,total,verdict}){for(const platform of platforms){const sum=sumOf(platform)
if(platform.total!==sum)return`the total of ${platform.platform} is ${platform.total}, and its severities add up to ${sum}`
if(platform.total>total)return`${platform.platform} has ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(platform.total,"finding")}, and the whole image has ${total}`}const together=platforms.reduce((all,platform)=>all+platform.total,0)
if(verdict.name==="undecided"||total<=together)return
return`its platforms have ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(together,"finding")} together, and the whole image has ${total}`}function sumOf({counts}){return _scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.reduce((sum,severity)=>sum+counts[severity],0)}},43956:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,_5:()=>readRegistry,dC:()=>readConnection,zq:()=>readAddress})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3488)
const SHORTEST_TOKEN=4
async function readConnection(form,files){const address=await readAddress(form,files)
return{...address,credentials:{kind:"basic",user:readRobotName(form),secret:readRobotToken(form)}}}async function readAddress(form,files){const url=readHarborUrl(form)
return{url:url.origin,host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:url.protocol==="http:",caCertificate:await readCaCertificate(form,{files,url}),tlsVerify:form.boolean("tls-verify")}}function readRegistry(form){const url=readHarborUrl(form)
return{host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:url.protocol==="http:"}}const NO_URL=new URL("https://invalid")
function readHarborUrl(form){const text=form.required("harbor-url")
if(text==="")return NO_URL
return form.parse("harbor-url",{text,parser:parseHarborUrl,fallback:NO_URL})}function hasUserInfo(text){const at=text.indexOf("@")
const before=text.slice(0,Math.max(at,0))
return at>=0&&!/[?#]/.test(before)&&before.split(/\/+/).length<=2}function parseHarborUrl(text){if(hasUserInfo(text))throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
if(!URL.canParse(text))throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
const url=new URL(text)
if(url.protocol!=="http:"&&url.protocol!=="https:"){const looksLikeHost=!text.includes("://")
throw new Error(`"${text}" ${looksLikeHost?"has no scheme":`starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`)}if(url.pathname.replaceAll("/","")!==""||url.search!==""||url.hash!=="")throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
return url}function readRobotName(form){const name=form.required("robot-name")
if(/[\s:]/.test(name))form.problem("robot-name",`"${name}" contains a space or a colon; give it as Harbor shows it`)
return name}function readRobotToken(form){const token=form.raw("robot-token")
if(token.trim()==="")form.problem("robot-token","is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
else if(/[\r\n]/.test(token))form.problem("robot-token","contains a line break; store the secret again without it")
else if(token!==token.trim()||hasControlCharacter(token))form.problem("robot-token","begins or ends with a space, or contains a control character; store the secret again")
else if(token.length<SHORTEST_TOKEN)form.problem("robot-token",`is shorter than ${SHORTEST_TOKEN} characters, so it is not the secret of a robot`)
return token}function hasControlCharacter(text){return[...text].some(character=>{const code=character.codePointAt(0)??0
return code<32||code===127})}async function readAuthority(form,options){return{caCertificate:await readCaCertificate(form,options),tlsVerify:form.boolean("tls-verify")}}async function readCaCertificate(form,options){const text=form.text("ca-certificate")
if(text==="")return""
if(options.url.protocol==="http:"){form.problem("ca-certificate","has no effect with an http:// address; write harbor-url with https://")
return""}if(isCertificate(text))return text
if(/-----BEGIN|\n/.test(text)){form.problem("ca-certificate","is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)")
return""}try{const content=await options.files.readText(text)
if(isCertificate(content))return content
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",`is neither PEM text nor a readable file (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})`)}return""}function isCertificate(text){return/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text)}},48515:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>readVerdictLabels,k:()=>readLabels})
var _domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78640)
function readLabels(form){const passed=form.optional("label-passed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6)
const failed=form.optional("label-failed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6)
if(passed!==void 0&&passed===failed)form.problem("label-failed",`is "${failed}", as "label-passed" is: one label cannot stand for both`)
if(passed===void 0&&failed===void 0)return
return{...passed===void 0?{}:{passed},...failed===void 0?{}:{failed}}}function readVerdictLabels(form,{scan}){const labels=readLabels(form)
if(labels===void 0)return{}
if(scan==="never"){const name=labels.passed===void 0?"label-failed":"label-passed"
form.problem(name,'needs a verdict, and with "scan: never" there is no verdict')}return{labels}}},29497:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jQ:()=>readJudging,_t:()=>readListedImages,Y5:()=>readMaskedConnection,o_:()=>readMaskedExceptions,Kc:()=>readRules,dQ:()=>requireScan})
var inputs_connection=__webpack_require__(43956)
var errors=__webpack_require__(85096)
var github_base=__webpack_require__(10130)
async function readExceptions(form,options){const harborAllowlist=form.boolean("harbor-allowlist")
const exceptions=[]
for(const path of form.lines("ignore-file"))try{const base=(0,github_base.GH)(path)
const text=await(base===void 0?options.files.readText(path):options.readBase(base))
exceptions.push(...await options.parseFile({path,text}))}catch(error){form.problem("ignore-file",`"${path}" could not be read: ${(0,errors.gJ)(error)}`)}return{exceptions,harborAllowlist}}var inputs_images=__webpack_require__(35478)
var reporting=__webpack_require__(81189)
var scan=__webpack_require__(92401)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,inputs_connection.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readMaskedExceptions({form,files,...context}){context.mask(form.raw("github-token"))
const readBase=context.openBase({token:form.text("github-token")})
return readExceptions(form,{files,readBase,parseFile:context.parseExceptionFile})}async function readRules(context){const{form}=context
return{gate:(0,scan.cw)(form),exploitSources:(0,scan.wo)(form),...await readMaskedExceptions(context)}}async function readJudging(context){return{...await readRules(context),...(0,scan.WY)(context.form)}}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,inputs_images.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,reporting.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if(scan!=="never")return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}},21482:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>labelJudged})
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
return labelVerdict({repository:(0,harbor_repository.q$)(repository),digest,verdict:report.verdict.name,labels},{harbor:ports.connect(call_limits.eI),log:ports.log})}},6467:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Id:()=>attestPorts,MT:()=>attestingPorts,eB:()=>readAttestedRun})
var _adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86488)
var _domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59480)
var _domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26641)
var _hash_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31965)
var _ports_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54508)
function attestingPorts(host,signer){return signer===void 0?void 0:{signer,hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,readRun:()=>readAttestedRun(host)}}function attestPorts(host,harbor){return{log:host.log,connect:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.Nc)(host,harbor),clock:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.ts)(host),hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,redact:value=>(0,_domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__.S)(value,text=>host.redact(text))}}async function readAttestedRun(host){const context=await(0,_adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__.L)(host.environment)
return context===void 0?void 0:(0,_domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__.I)(context)}}}

