export const id=1337
export const ids=[1337]
export const modules={31337:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var report_file=__webpack_require__(18190),inputs_image=__webpack_require__(40243),inputs_labels=__webpack_require__(48515),parts=__webpack_require__(82919),errors=__webpack_require__(85096),approval=__webpack_require__(88230),label_judged=__webpack_require__(21482),attestation=__webpack_require__(6467),ports=__webpack_require__(9975),read_inputs=__webpack_require__(79561)
async function run(host){const request=await async function readLabelVerdict(context,stored){const{form}=context,connection=await(0,parts.Y5)(context),digest=(0,inputs_image.rP)(form),reportFile=form.required("report-file"),labels=(0,inputs_labels.k)(form)
void 0!==labels||form.isRefused("label-passed")||form.isRefused("label-failed")||form.problem("label-passed",'or "label-failed" is required: without both this step has nothing to do')
form.complete()
return{connection,report:await stored.readReport(reportFile),labels,...void 0===digest?{}:{digest}}}((0,read_inputs.A)("label-verdict",host),{readReport:report_file.tL}),label=await async function labelStored(input,ports){const{connection,report,labels}=input,misfit=(0,approval.WM)({...input,host:connection.host,now:ports.clock.now()})
if(void 0!==misfit)throw new errors.yo(`failed to label ${report.image.reference}, because ${misfit}. Its labels are as they were`)
return(0,label_judged.i)({report,labels},ports)}(request,(0,attestation.Id)(host,(0,ports.NT)(host,request.connection)))
host.setOutputs({label})}}),59480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>attestedRun,z:()=>VERIFIER})
var _github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2324)
function attestedRun(context){return{url:(0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__.f)(context),id:String(context.runId),actor:context.actor,repository:`${context.repository.owner}/${context.repository.name}`,commit:context.sha,workflow:context.workflow,event:context.eventName}}const VERIFIER="https://github.com/org/harbor-actions"}),7441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4},COPY_LIMIT={callTimeoutMs:()=>12e4},GATHER_LIMIT={callTimeoutMs:()=>12e4},ADMIN_LIMIT={callTimeoutMs:()=>6e4}}),78640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h6:()=>parseLabelName,k$:()=>describeNewLabel,nH:()=>planLabels})
const LONGEST_NAME_BYTES=128
function parseLabelName(text){const bytes=(new TextEncoder).encode(text).length
if(bytes>LONGEST_NAME_BYTES)throw new Error(`has ${bytes} bytes, and Harbor takes ${LONGEST_NAME_BYTES} for the name of a label`)
if(/\p{Cc}/u.test(text))throw new Error("has a line break or another control character")
return text}function planLabels(labels,verdict){const{passed,failed}=labels,on="passed"===verdict?passed:"failed"===verdict?failed:void 0
return{off:[passed,failed].filter(name=>void 0!==name&&name!==on),...void 0===on?{}:{on}}}function describeNewLabel(name,{passed}){return name===passed?{name,color:"#1D5100",description:"The last scan was judged, and passed"}:{name,color:"#C92100",description:"The last scan was judged, and failed"}}}),88230:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{NJ:()=>JUDGE_AGAIN,WM:()=>findMisfit,d8:()=>describeFailOnNever,gC:()=>decideApproval})
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
if(isImpossible(now-Date.parse(finishedAt)))return`the report says that the scan of ${platform} ended at "${finishedAt}", which is not possible`}}(input)}function isImpossible(ageMs){return Number.isNaN(ageMs)||ageMs<-CLOCK_SKEW_MS}}),84060:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>findContradiction})
var _exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(23428),_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11823),_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85036),_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73002),_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(34188),_text_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52764)
function findContradiction(report){return function contradictionInVerdict(report){const{verdict,platforms,findings,policy}=report
if("undecided"===verdict.name)return
const says=`its verdict is ${verdict.name}`
if(0===platforms.length)return`${says}, and it has no platform that was scanned`
const open=platforms.find(({status})=>"could-not-tell"===status)
if(void 0!==open)return`${says}, and the scan of ${open.platform} is not complete (${open.status})`
const reason=verdict.reasons.find(({kind})=>"passed"===verdict.name||"could-not-tell"===kind)
if(void 0!==reason)return`${says}, and it has a reason against it (${reason.kind}: ${reason.message})`
const doubt="passed"===verdict.name?platforms.map(function findDoubt(policy){return({platform,operatingSystem})=>{if(!(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.Rh)(policy))return
if(void 0===operatingSystem)return`it does not say which operating system is in ${platform}`
const{state}=operatingSystem
return"fail"!==policy.osSupport||"ended"!==state&&"unreadable"!==state?void 0:`the operating system of ${platform} is ${state}`}}(policy)).find(Boolean):void 0
if(void 0!==doubt)return`${says}, and ${doubt}`
const unread="passed"===verdict.name?function findUnreadList({findings,exploitData},policy){if(!(0,_gate_exploits_js__WEBPACK_IMPORTED_MODULE_0__.q9)(findings,policy))return
const isUnmarked=findings.some(({id,isKnownExploited})=>(0,_exceptions_trivyignore_js__WEBPACK_IMPORTED_MODULE_4__.Ms)(id)&&void 0===isKnownExploited)
return!0!==policy.failOnKev||void 0!==exploitData?.kev&&!isUnmarked?void 0!==policy.failOnEpss&&void 0===exploitData?.epss?"it has no EPSS scores":void 0:"it does not say which findings are known to be exploited"}(report,policy):void 0
if(void 0!==unread)return`${says}, and ${unread}`
const again=(0,_scan_verdict_js__WEBPACK_IMPORTED_MODULE_3__.S4)({findings,couldNotTell:[],policy})
if(again.name===verdict.name)return
const broken=again.reasons.map(({message})=>message).join("; ")
return`${says}, and by its own policy its findings are ${again.name}${""===broken?"":` (${broken})`}`}(report)??function contradictionInNumbers(report){const{total,fixable,findings,comparison}=report
if(total!==findings.length)return`its total is ${total}, and it lists ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(findings.length,"finding")}`
const listed=(0,_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__.ng)(findings),wrong=_scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.find(severity=>report.counts[severity]!==listed[severity])
if(void 0!==wrong)return`it counts ${report.counts[wrong]} ${wrong}, and it lists ${listed[wrong]}`
const listedFixable=findings.filter(_scan_finding_js__WEBPACK_IMPORTED_MODULE_1__.G4).length
if(fixable!==listedFixable)return`it counts ${fixable} fixable, and it lists ${listedFixable}`
const marked=findings.filter(({isNew})=>void 0!==isNew).length
if(marked>0&&"compared"!==comparison?.kind)return"it marks new findings, but it was compared with no base"
const listedNew=findings.filter(({isNew})=>!0===isNew).length
if("compared"===comparison?.kind&&(comparison.new!==listedNew||marked!==findings.length))return`it counts ${comparison.new} new, and it lists ${listedNew}`
const fromBase=findings.filter(({isFromBase})=>!0===isFromBase).length
return fromBase!==(report.baseImage?.fromBase??0)?`it counts ${report.baseImage?.fromBase??0} of a base image, and it lists ${fromBase}`:function contradictionInPlatforms({platforms,total,verdict}){for(const platform of platforms){const sum=sumOf(platform)
if(platform.total!==sum)return`the total of ${platform.platform} is ${platform.total}, and its severities add up to ${sum}`
if(platform.total>total)return`${platform.platform} has ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(platform.total,"finding")}, and the whole image has ${total}`}const together=platforms.reduce((all,platform)=>all+platform.total,0)
return"undecided"===verdict.name||total<=together?void 0:`its platforms have ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__.LS)(together,"finding")} together, and the whole image has ${total}`}(report)}(report)}function sumOf({counts}){return _scan_severity_js__WEBPACK_IMPORTED_MODULE_2__.oC.reduce((sum,severity)=>sum+counts[severity],0)}}),46159:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>describeNoText,Je:()=>readPem,Uq:()=>openText,Vh:()=>readJson})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
function readPem(form,options){return readText(form,{...options,isText:text=>/-----BEGIN|\n/.test(text),form:"PEM text"})}function readJson(form,options){return readText(form,{...options,isText:text=>text.startsWith("{"),form:"JSON"})}async function readText(form,options){const{name,files}=options,text=form.text(name)
if(options.isText(text))return text
try{return await files.readText(text)}catch(error){form.problem(name,describeNoText(options.form,error))
return""}}function describeNoText(form,error){return`is neither ${form} nor the path of a file that can be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`}async function openText(form,name,open){if(!form.isRefused(name))try{return await open()}catch(error){form.problem(name,(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error))
return}}}),43956:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,CK:()=>readRobotEnd,_5:()=>readRegistry,dC:()=>readConnection,vI:()=>describeBadSecret,zq:()=>readAddress})
var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3488),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764),_attestation_text_or_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46159)
const SHORTEST_TOKEN=4
async function readConnection(form,files){return{...await readAddress(form,files),credentials:{kind:"basic",user:readRobotName(form),secret:readRobotToken(form)}}}async function readAddress(form,files){const url=readHarborUrl(form)
return{url:url.origin,host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol,caCertificate:await readCaCertificate(form,{files,url}),tlsVerify:form.boolean("tls-verify")}}function readRegistry(form){const url=readHarborUrl(form)
return{host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol}}const NO_URL=new URL("https://invalid")
function readHarborUrl(form){const text=form.required("harbor-url")
return""===text?NO_URL:form.parse("harbor-url",{text,parser:parseHarborUrl,fallback:NO_URL})}function parseHarborUrl(text){if(function hasUserInfo(text){const at=text.indexOf("@"),before=text.slice(0,Math.max(at,0))
return at>=0&&!/[?#]/.test(before)&&before.split(/\/+/).length<=2}(text))throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
if(!URL.canParse(text))throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
const url=new URL(text)
if("http:"!==url.protocol&&"https:"!==url.protocol){const looksLikeHost=!text.includes("://")
throw new Error(`"${text}" ${looksLikeHost?"has no scheme":`starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`)}if(""!==url.pathname.replaceAll("/","")||""!==url.search||""!==url.hash)throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
return url}function readRobotName(form){const name=form.required("robot-name");/[\s:]/.test(name)&&form.problem("robot-name",`"${name}" contains a space or a colon; give it as Harbor shows it`)
return name}function readRobotToken(form){const token=form.raw("robot-token")
if(""===token.trim())form.problem("robot-token","is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
else{const bad=describeBadSecret(token)
""!==bad&&form.problem("robot-token",bad)}return token}function readRobotEnd(form){const text=form.text("robot-ends")
if(""===text||"never"===text)return
const time=Date.parse(`${text}T00:00:00Z`)
if(!Number.isNaN(time)&&(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.im)(time)===text)return time
form.problem("robot-ends",`"${text}" is not a day, as in 2027-02-28, nor "never"`)}function describeBadSecret(text){return/[\r\n]/.test(text)?"contains a line break; store the secret again without it":text!==text.trim()||function hasControlCharacter(text){return[...text].some(character=>{const code=character.codePointAt(0)??0
return code<32||127===code})}(text)?"begins or ends with a space, or contains a control character; store the secret again":text.length<SHORTEST_TOKEN?`is shorter than ${SHORTEST_TOKEN} characters, so it is no secret of Harbor`:""}async function readAuthority(form,options){return{caCertificate:await readCaCertificate(form,options),tlsVerify:form.boolean("tls-verify")}}async function readCaCertificate(form,options){const text=form.text("ca-certificate")
if(""===text)return""
if("http:"===options.url.protocol){form.problem("ca-certificate","has no effect with an http:// address; write harbor-url with https://")
return""}const given=readCertificates(text)
if(""!==given)return given
if(/-----BEGIN|\n/.test(text)){form.problem("ca-certificate","is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)")
return""}try{const content=readCertificates(await options.files.readText(text))
if(""!==content)return content
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",(0,_attestation_text_or_file_js__WEBPACK_IMPORTED_MODULE_0__.G4)("PEM text",error))}return""}const CERTIFICATE=/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g
function readCertificates(text){return[...text.matchAll(CERTIFICATE)].map(([,body=""])=>body.replace(/\s/g,"").replace(/.{1,64}/g,"$&\n")).map(lines=>`-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`).join("")}}),48515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>readVerdictLabels,k:()=>readLabels})
var _domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78640)
function readLabels(form){const passed=form.optional("label-passed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6),failed=form.optional("label-failed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6)
void 0!==passed&&passed===failed&&form.problem("label-failed",`is "${failed}", as "label-passed" is: one label cannot stand for both`)
if(void 0!==passed||void 0!==failed)return{...void 0===passed?{}:{passed},...void 0===failed?{}:{failed}}}function readVerdictLabels(form,{scan}){const labels=readLabels(form)
if(void 0===labels)return{}
if("never"===scan){const name=void 0===labels.passed?"label-failed":"label-passed"
form.problem(name,'needs a verdict, and with "scan: never" there is no verdict')}return{labels}}}),82919:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y5:()=>readMaskedConnection,_t:()=>readListedImages,dQ:()=>requireScan})
var _connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43956),_images_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35478),_reporting_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81189)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,_images_js__WEBPACK_IMPORTED_MODULE_1__.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,_reporting_js__WEBPACK_IMPORTED_MODULE_2__.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if("never"!==scan)return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}}),21482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>labelJudged})
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
return labelVerdict({repository:(0,harbor_repository.q$)(repository),digest,verdict:report.verdict.name,labels},{harbor:ports.connect(call_limits.eI),log:ports.log})}}),6467:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Id:()=>attestPorts,MT:()=>attestingPorts,eB:()=>readAttestedRun})
var _adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86488),_domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59480),_domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26641),_hash_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31965),_ports_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9975)
function attestingPorts(host,signer){return void 0===signer?void 0:{signer,hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,readRun:()=>readAttestedRun(host)}}function attestPorts(host,harbor){return{log:host.log,connect:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.Nc)(host,harbor),clock:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.ts)(host),hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,redact:value=>(0,_domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__.S)(value,text=>host.redact(text))}}async function readAttestedRun(host){const context=await(0,_adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__.L)(host.environment)
return void 0===context?void 0:(0,_domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__.I)(context)}})}

