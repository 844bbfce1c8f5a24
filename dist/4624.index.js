export const id=4624
export const ids=[4624]
export const modules={45999:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>pinPolicy,d0:()=>formatPolicyReference,tz:()=>parsePolicyReference})
var _github_base_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10130)
const IN_REPOSITORY=/^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})\/([^@]{1,1000})@(.*)$/,REF=/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u
function parsePolicyReference(text){const base=(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.GH)(text)
if(void 0!==base)return{kind:"base",path:base}
const[,owner="",name="",path="",at=""]=IN_REPOSITORY.exec(text)??[]
if(""===owner)return{kind:"file",path:text}
const place={kind:"repository",owner,name,path}
if((0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(at))return{...place,commit:at}
const colon=at.indexOf(":"),ref=colon<0?at:at.slice(0,colon),commit=colon<0?void 0:at.slice(colon+1)
if(!REF.test(ref)||void 0!==commit&&!(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(commit))throw new Error("the text after @ is not a commit, a branch or a tag, nor a branch or a tag with the full commit it is at, as in v1:<commit>")
return{...place,ref,...void 0===commit?{}:{commit}}}function formatPolicyReference(reference){switch(reference.kind){case"file":return reference.path
case"base":return`base:${reference.path}`
case"repository":{const{owner,name,path,ref,commit=""}=reference
return`${owner}/${name}/${path}@${ref??commit}`}}}function pinPolicy(policy){const reference=parsePolicyReference(policy.source)
return"repository"===reference.kind&&void 0!==reference.ref&&void 0!==policy.commit?`${policy.source}:${policy.commit}`:policy.source}},30546:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$b:()=>IMAGE_STATES,B$:()=>outcomeRepository,Hh:()=>commonState,Sx:()=>describeImages,Wm:()=>outcomeName,ad:()=>outcomeTags,lD:()=>outcomeTitle,mS:()=>reportState,md:()=>worstFirst,sM:()=>commonTitle,u8:()=>outcomeState,w4:()=>withLocation,y5:()=>outcomeMessage})
var _promotion_promotion_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4548),_text_format_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52764),_outcomes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74161),_render_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32356),_unused_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20706)
const IMAGE_STATES=["failed","undecided","not-tagged","unused-exceptions","passed"]
function reportState({verdict,promotion}){return"passed"===verdict.name&&(0,_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_2__.S9)(promotion)?"not-tagged":verdict.name}function outcomeState(outcome){return"judged"===outcome.kind?reportState(outcome.report):"undecided"}function commonState(outcomes){const{images}=outcomes,verdict=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__.Mk)(images)
return"passed"!==verdict?verdict:images.some(outcome=>"not-tagged"===outcomeState(outcome))?"not-tagged":"fail"===(0,_unused_js__WEBPACK_IMPORTED_MODULE_1__.I)(outcomes)?.level?"unused-exceptions":"passed"}function worstFirst(images){const order=outcome=>IMAGE_STATES.indexOf(outcomeState(outcome))
return images.toSorted((a,b)=>order(a)-order(b))}function outcomeRepository(outcome){return"judged"===outcome.kind?outcome.report.image.repository:outcome.repository}function outcomeTags(outcome){if("not-judged"===outcome.kind)return[...new Set(outcome.tags)]
const{image,promotion}=outcome.report
return[...new Set([...image.tags,...promotion?.tags??[]])]}function outcomeName(outcome){const[tag]=outcomeTags(outcome)
return`${outcomeRepository(outcome)}${void 0===tag?"":`:${tag}`}`}function outcomeTitle(outcome){return"judged"===outcome.kind?(0,_render_text_js__WEBPACK_IMPORTED_MODULE_0__.Sw)(outcome.report):"Not judged"}function commonTitle(outcomes){const state=commonState(outcomes)
if("unused-exceptions"===state)return"Passed, but not every exception is needed"
const sole=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__.xw)(outcomes)
return void 0!==sole?(0,_render_text_js__WEBPACK_IMPORTED_MODULE_0__.Sw)(sole.report):"not-tagged"===state?"Passed, but not all tags are set":_render_text_js__WEBPACK_IMPORTED_MODULE_0__.A1[state]}function outcomeMessage(outcome){if("not-judged"===outcome.kind)return outcome.message
const{verdict,promotion}=outcome.report,tagging=void 0!==promotion&&"not-tagged"===reportState(outcome.report)?[(0,_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_2__.rl)(promotion,verdict.name)]:[]
return[...verdict.reasons.map(_render_text_js__WEBPACK_IMPORTED_MODULE_0__.uV),...tagging].join("; ")}const STATE_WORDS={failed:"failed",undecided:"undecided","not-tagged":"passed without all tags","unused-exceptions":"passed",passed:"passed"}
function describeImages({images}){const states=images.map(outcomeState),parts=IMAGE_STATES.map(state=>({state,count:states.filter(each=>each===state).length})).flatMap(({state,count})=>0===count?[]:[`${count} ${STATE_WORDS[state]}`])
return`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(images.length,"image")}: ${parts.join(", ")||"nothing was judged"}`}function withLocation(outcomes,location){return void 0===location?outcomes:{...outcomes,images:outcomes.images.map(outcome=>({location,...outcome}))}}},2068:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>plainWord,n:()=>outcomeOutputs})
var _scan_severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002),_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30546),_outcomes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74161)
function outcomeOutputs(outcomes,options={}){const{images}=outcomes,{reportFiles=[]}=options,sole=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.xw)(outcomes)?.report,reports=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.B5)(images),sum=function addNumbers(all){const add=number=>all.reduce((sum,each)=>sum+number(each),0),counts=Object.fromEntries(_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.map(severity=>[severity,add(of=>of.counts[severity])])),isCompared=all.length>0&&all.every(({compared})=>void 0!==compared)
return{counts:{..._scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.BU,...counts},total:add(of=>of.total),fixable:add(of=>of.fixable),ignored:add(of=>of.ignored),compared:isCompared?{new:add(of=>of.compared?.new??0),fixed:add(of=>of.compared?.fixed??0)}:void 0}}(reports.map(numbersOf)),seconds=reports.flatMap(({scanSeconds})=>scanSeconds??[])
return{reference:reports.map(({image})=>image.reference).join("\n"),digest:sole?.image.digest??"",tags:sole?.image.tags.join("\n")??"",...numberOutputs(reports.length===images.length?sum:{...sum,compared:void 0},(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.Mk)(images)),platforms:void 0===sole?"":JSON.stringify(sole.platforms.map(platformOutput)),"scan-duration":0===seconds.length?"":String(Math.max(...seconds)),"harbor-link":sole?.image.link??"",...void 0===sole?{images:JSON.stringify(images.map((outcome,index)=>function imageOutput(outcome,reportFile){const repository=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__.B$)(outcome),message=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__.y5)(outcome)
if("not-judged"===outcome.kind)return{repository,reference:"",digest:"",tags:outcome.placedTags??[],verdict:"undecided",reportFile:"",harborLink:"",message}
const{image,verdict,counts,total,fixable}=outcome.report,numbers=Object.entries({...counts,total,fixable})
return{repository,reference:image.reference,digest:image.digest,tags:image.tags,verdict:verdict.name,...Object.fromEntries(numbers.filter(([,number])=>isKnown(number,verdict.name))),reportFile,harborLink:image.link,message}}(outcome,reportFiles[index]??"")))}:{}}}function platformOutput(platform){const{finishedAt,operatingSystem}=platform
return{...platform,platform:plainWord(platform.platform),scanStatus:plainWord(platform.scanStatus),...void 0===finishedAt?{}:{finishedAt:plainWord(finishedAt)},...void 0===operatingSystem?{}:{operatingSystem:systemOutput(operatingSystem)}}}function systemOutput({reason:_,...system}){return system}function plainWord(text){return text.replaceAll(/[^A-Za-z0-9._:/+-]/g,"_")}function numbersOf({counts,total,fixable,ignored,comparison}){const compared="compared"===comparison?.kind?{new:comparison.new,fixed:comparison.fixed.length}:void 0
return{counts,total,fixable,ignored:ignored.length,compared}}function numberOutputs(numbers,verdict){const format=count=>void 0!==count&&isKnown(count,verdict)?String(count):""
return{verdict,severity:worstSeverity(numbers.counts,verdict),...Object.fromEntries(_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.map(severity=>[severity,format(numbers.counts[severity])])),total:format(numbers.total),fixable:format(numbers.fixable),ignored:String(numbers.ignored),new:format(numbers.compared?.new),fixed:format(numbers.compared?.fixed)}}function isKnown(count,verdict){return count>0||"undecided"!==verdict}function worstSeverity(counts,verdict){const[worst]=_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter(severity=>counts[severity]>0).toSorted((a,b)=>(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a)-(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b))
return worst??("undecided"===verdict?"":"none")}},20706:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>findUnusedInRun,W:()=>unusedLocation})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2750),_github_base_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10130),_policy_reference_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(45999),_outcomes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(74161)
function findUnusedInRun(outcomes){const reports=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__.B5)(outcomes.images),levels=reports.map(({unusedExceptions})=>unusedExceptions?.level),level=_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.II.findLast(each=>levels.includes(each))??"note",all=(0,_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.M2)(reports.map(({unusedExceptions})=>unusedExceptions?.exceptions??[]),{isComplete:reports.length===outcomes.images.length}),said=new Set(reports.flatMap(({expired})=>expired.map(({id})=>id))),exceptions="note"===level?all.filter(({id,why})=>"expired"!==why||!said.has(id)):all
if(0!==exceptions.length)return{level,exceptions,message:`${(0,_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.iz)(exceptions,{isOneImage:void 0!==(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__.xw)(outcomes)})}${"fail"===level?". Remove what is not needed, or set unused-exceptions to warn or note":""}`}}function unusedLocation(exceptions){const[{file="",line=1,owner}={}]=exceptions
try{if(void 0!==owner&&"repository"===(0,_policy_reference_js__WEBPACK_IMPORTED_MODULE_3__.tz)(file).kind)return
return{path:(0,_github_base_js__WEBPACK_IMPORTED_MODULE_2__.Az)((0,_github_base_js__WEBPACK_IMPORTED_MODULE_2__.GH)(file)??file).join("/"),line}}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)return
throw error}}},95:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>sbomOutputs,i:()=>imagesSbomOutputs})
var _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2068)
function sbomOutputs(saved){return listOutputs(saved.map(listEntry))}function imagesSbomOutputs(images){const saved=images.flatMap(({reference,sboms})=>sboms.map(sbom=>({reference,...listEntry(sbom)})))
return 0===saved.length?{}:listOutputs(saved)}function listEntry(sbom){return{...sbom,platform:(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.h)(sbom.platform)}}function listOutputs(saved){return{"sbom-file":saved.map(({path})=>path).join("\n"),sboms:JSON.stringify(saved)}}},65856:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{cm:()=>decideSbomStep,mS:()=>sbomPaths,ne:()=>sbomPath,pP:()=>canMakeSboms,tV:()=>isSbomPossible,vI:()=>NEW_SBOM_TRACK})
var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73729),_scan_overview_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(87958),_text_version_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76343)
function isSbomPossible(platforms){return platforms.length>0&&platforms.every(({status})=>"scanned"===status)}const NEW_SBOM_TRACK={starts:0}
function decideSbomStep(input){const{overview,track,retries}=input
return void 0===overview?track.starts>0?{kind:"wait"}:{kind:"start",track:{...track,starts:1}}:void 0!==overview.sbomDigest?{kind:"finished",sbomDigest:overview.sbomDigest}:(0,_scan_overview_js__WEBPACK_IMPORTED_MODULE_1__.hY)(overview)&&"Success"!==overview.status?overview.identity===track.superseded?{kind:"wait"}:track.starts>retries?{kind:"failed"}:{kind:"start",track:{starts:track.starts+1,superseded:overview.identity}}:{kind:"wait"}}function canMakeSboms(harborVersion){return(0,_text_version_js__WEBPACK_IMPORTED_MODULE_0__.d)(harborVersion,"2.11.0")}const MAX_NAME_CHARACTERS=100
function sbomPath(path,options){if(options.isOnly)return path
const name=options.name.replaceAll(/[^a-zA-Z0-9_.]+/g,"-").slice(0,MAX_NAME_CHARACTERS).replace(/-$/,""),[,stem=path,extension=""]=/^(.*?)((?:\.spdx)?\.json)$/i.exec(path)??[]
return`${stem}.${name}${extension}`}function sbomPaths(path,platforms){const isOnly=1===platforms.length,plain=platforms.map(({platform})=>sbomPath(path,{name:platform,isOnly})),counts=Map.groupBy(plain,name=>name.toLowerCase())
return platforms.map(({platform,digest},at)=>{const own=plain[at]??path
if(1===(counts.get(own.toLowerCase())?.length??0))return own
const name=`${platform.slice(0,MAX_NAME_CHARACTERS/2)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__.VK)(digest)}-${at+1}`
return sbomPath(path,{name,isOnly})})}},46159:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>describeNoText,Je:()=>readPem,Uq:()=>openText,Vh:()=>readJson})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
function readPem(form,options){return readText(form,{...options,isText:text=>/-----BEGIN|\n/.test(text),form:"PEM text"})}function readJson(form,options){return readText(form,{...options,isText:text=>text.startsWith("{"),form:"JSON"})}async function readText(form,options){const{name,files}=options,text=form.text(name)
if(options.isText(text))return text
try{return await files.readText(text)}catch(error){form.problem(name,describeNoText(options.form,error))
return""}}function describeNoText(form,error){return`is neither ${form} nor the path of a file that can be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`}async function openText(form,name,open){if(!form.isRefused(name))try{return await open()}catch(error){form.problem(name,(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error))
return}}},43956:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,CK:()=>readRobotEnd,_5:()=>readRegistry,dC:()=>readConnection,vI:()=>describeBadSecret,zq:()=>readAddress})
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
function readCertificates(text){return[...text.matchAll(CERTIFICATE)].map(([,body=""])=>body.replace(/\s/g,"").replace(/.{1,64}/g,"$&\n")).map(lines=>`-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`).join("")}},82919:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y5:()=>readMaskedConnection,_t:()=>readListedImages,dQ:()=>requireScan})
var _connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43956),_images_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35478),_reporting_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81189)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,_images_js__WEBPACK_IMPORTED_MODULE_1__.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,_reporting_js__WEBPACK_IMPORTED_MODULE_2__.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if("never"!==scan)return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}}}

