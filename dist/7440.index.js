export const id=7440
export const ids=[7440]
export const modules={77440:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var format=__webpack_require__(52764)
var list=__webpack_require__(52667)
var exceptions_unused=__webpack_require__(2750)
const NAMED_IMAGES=5
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
return unused.length===0?"Every exception is needed":`${(0,format.LS)(unused.length,"exception")} that ${images===1?"1 image does":`${images} images do`} not need`}function checkedRow(exception){return[exception.id||"not the id of a CVE",(0,exceptions_unused.M)(exception),(0,exceptions_unused.pj)(exception)]}var read_rules=__webpack_require__(68739)
var tagged_images=__webpack_require__(7287)
var parts=__webpack_require__(82919)
async function readCheckExceptions(context){const{form}=context
const connection=await(0,parts.Y5)(context)
form.required("ignore-file")
const request={connection,images:(0,tagged_images.h)(form),maxParallel:form.count("max-parallel"),exceptions:await(0,read_rules.o_)(context)}
form.complete()
return request}var image_names=__webpack_require__(54773)
var errors=__webpack_require__(85096)
var apply=__webpack_require__(29527)
var call_limits=__webpack_require__(7441)
var harbor_repository=__webpack_require__(14084)
var report_unused=__webpack_require__(20706)
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
return{level:LEVELS[level],title:"Exceptions that do nothing",message,...location===void 0?{}:{location}}}var login=__webpack_require__(38100)
var scan_allowlist=__webpack_require__(31856)
var base=__webpack_require__(24696)
var resolve_tags=__webpack_require__(26307)
var image_runner=__webpack_require__(42274)
var map_concurrently=__webpack_require__(77675)
async function checkExceptions(request,ports){const{connection,images}=request
const{unusedExceptions:level="note"}=request.exceptions
const{connect,runner}=ports
const repositories=images.map(({repository})=>repository)
const plan={scan:"never",pushes:false,readsReports:true}
await(0,login.i)({connection,repositories,plan},{harbor:connect(call_limits.eJ),log:runner.log})
const tagged=await(0,resolve_tags.y)(images,connect(call_limits.eI))
const names=(0,image_names.EF)(tagged)
const checked=judgeExceptions(await(0,map_concurrently.X)(tagged,{concurrency:request.maxParallel,work:(image,index)=>checkImage(request,{image,name:names[index]??"",ports})}))
runner.log.info(describeChecked(checked))
await runner.appendSummary(renderCheckedSummary(checked,level))
const annotation=checkedAnnotation(checked,level)
if(annotation!==void 0)runner.annotate(annotation)
if(annotation?.level==="error")runner.fail()
return checked}async function checkImage({connection,exceptions:{exceptions,harborAllowlist}},{image,name,ports}){const{connect,clock,runner}=ports
const{log}=(0,image_runner.Qz)(runner,name)
const couldNotTell=message=>{log.info(message)
return{kind:"could-not-tell",name,message}}
if(image.kind==="not-found")return couldNotTell(image.message)
if(runner.signal.aborted)return couldNotTell(image_runner.PX)
const{repository,digest,tags}=image
const harbor=connect(call_limits._V)
try{const scans=await(0,base.lG)(image,harbor)
if(typeof scans==="string")return couldNotTell(scans)
const allowlist=harborAllowlist?await(0,scan_allowlist.C)({project:repository.project},{harbor,log}):{exceptions:[]}
const all=[...allowlist.exceptions,...exceptions]
const now=clock.now()
const uses=scans.map(({platform,digest:platformDigest,findings})=>{const path=`${connection.host}/${(0,harbor_repository.sT)(repository)}`
const scanned={repository:path,tags,digest,platformDigest,platform}
return(0,apply.FW)({findings,exceptions:all,image:scanned,now}).uses})
return{kind:"checked",name,unused:(0,exceptions_unused._)({exceptions:all,uses,isComplete:true,now})}}catch(error){if(!(error instanceof errors.dr))throw error
return couldNotTell(error.message)}}var ports=__webpack_require__(54508)
var read_inputs=__webpack_require__(79561)
async function run(host){const request=await readCheckExceptions((0,read_inputs.A)("check-exceptions",host))
const connect=(0,ports.Nc)(host,(0,ports.NT)(host,request.connection))
const checked=await checkExceptions(request,{connect,clock:(0,ports.ts)(host),runner:host})
host.setOutputs(checkedOutputs(checked))
if(host.signal.aborted)host.fail()}},7141:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e8:()=>parseImageTags,kx:()=>parseImageTarget,tz:()=>parseImageLine})
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
return[...new Set(tags)]}},7441:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4}
const COPY_LIMIT={callTimeoutMs:()=>12e4}
const GATHER_LIMIT={callTimeoutMs:()=>12e4}
const ADMIN_LIMIT={callTimeoutMs:()=>6e4}},34559:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>distinctNames,q:()=>plainPlatform})
var _digest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73729)
const DIGEST_SUFFIX=/ \(sha256:[0-9a-f]{12}\)$/
const VERSION_SUFFIX=/:[^:/]*$/
function distinctNames(images){const names=new Map
for(const{platform,digest}of images)names.set(platform,(names.get(platform)??new Set).add(digest))
return images.map(image=>(names.get(image.platform)?.size??0)>1?{...image,platform:`${image.platform} (${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(image.digest)})`}:image)}function plainPlatform(name){return name.replace(DIGEST_SUFFIX,"").replace(VERSION_SUFFIX,"")}},96820:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>EMPTY_CONFIG,y:()=>mayBeRunnable})
var _json_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90444)
const EMPTY_CONFIG="sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
function mayBeRunnable(configuration){if(!isJson(configuration))return false
const words=new Set((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(configuration).map(_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.pU))
return words.has("diff_ids")||words.has("os")&&words.has("architecture")}function isJson(text){try{JSON.parse(text)
return true}catch{return false}}},45999:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>pinPolicy,d0:()=>formatPolicyReference,tz:()=>parsePolicyReference})
var _github_base_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10130)
const IN_REPOSITORY=/^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})\/([^@]{1,1000})@(.*)$/
const REF=/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u
function parsePolicyReference(text){const base=(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.GH)(text)
if(base!==void 0)return{kind:"base",path:base}
const[,owner="",name="",path="",at=""]=IN_REPOSITORY.exec(text)??[]
if(owner==="")return{kind:"file",path:text}
const place={kind:"repository",owner,name,path}
if((0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(at))return{...place,commit:at}
const colon=at.indexOf(":")
const ref=colon<0?at:at.slice(0,colon)
const commit=colon<0?void 0:at.slice(colon+1)
if(!REF.test(ref)||commit!==void 0&&!(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(commit))throw new Error("the text after @ is not a commit, a branch or a tag, nor a branch or a tag with the full commit it is at, as in v1:<commit>")
return{...place,ref,...commit===void 0?{}:{commit}}}function formatPolicyReference(reference){switch(reference.kind){case"file":return reference.path
case"base":return`base:${reference.path}`
case"repository":{const{owner,name,path,ref,commit=""}=reference
return`${owner}/${name}/${path}@${ref??commit}`}}}function pinPolicy(policy){const reference=parsePolicyReference(policy.source)
return reference.kind==="repository"&&reference.ref!==void 0&&policy.commit!==void 0?`${policy.source}:${policy.commit}`:policy.source}},78858:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JA:()=>CELL,PP:()=>tableHead,VC:()=>fitDocument,a7:()=>headedTable,gz:()=>SENTENCE,mN:()=>plainRows,nM:()=>row,vd:()=>foldedTable})
var _text_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52764)
const CELL={maxLength:120}
const SENTENCE={maxLength:2e3}
function row(cells){return`| ${cells.join(" | ")} |`}function tableHead(columns){return[row(columns.map(({name})=>name)),row(columns.map(({isNumber})=>isNumber===true?"--:":":--"))]}function headedTable(title,table){return{...table,head:["",`#### ${title}`,"",...table.head],tail:[],isElastic:false}}function foldedTable(summary,table){return{isElastic:false,...table,head:["",`<details><summary>${summary}</summary>`,"",...table.head],tail:["","</details>"]}}function plainRows(rows,options){return{head:["",...options.head??[]],rows,tail:[],total:rows.length,noun:options.noun,isElastic:false}}function fitDocument(document,options){const fitted=new Map
let room=options.maxBytes-frameLength(document)
const give=(section,share)=>{const lines=fitSection(section,share)
room-=byteLength(lines)
fitted.set(section,lines)}
const fitFixed=({sections})=>{for(const section of sections)if(!section.isElastic&&section.rows.length>0)give(section,room)}
fitFixed(document)
const standing=standingDocuments(document,length=>{if(length>room)return false
room-=length
return true})
for(const part of standing)if(part!==document)fitFixed(part)
for(const{sections}of standing){const elastic=sections.filter(({isElastic,rows})=>isElastic&&rows.length>0)
for(const[index,section]of elastic.entries())give(section,Math.floor(room/(elastic.length-index)))}return documentLines(document,{fitted,standing}).join("\n")}function standingDocuments(document,take){const parts=document.parts?.list??[]
const standing=parts.filter(part=>take(frameLength(part)))
return new Set([document,...standing.flatMap(part=>[...standingDocuments(part,take)])])}function frameLength({head,parts,foot}){const notice=parts===void 0?[]:["",omitted(parts.list.length,parts.noun)]
return byteLength(head)+byteLength(notice)+byteLength(foot)}function documentLines(document,result){const{head,sections,parts,foot}=document
const list=(parts?.list??[]).filter(part=>result.standing.has(part))
const missing=(parts?.list.length??0)-list.length
return[...head,...sections.flatMap(section=>result.fitted.get(section)??[]),...list.flatMap(part=>documentLines(part,result)),...parts===void 0||missing===0?[]:["",omitted(missing,parts.noun)],...foot]}function fitSection(section,room){const fixed=byteLength(section.head)+byteLength(section.tail)+byteLength(["",omitted(section.total,section.noun)])
let left=room-fixed
const kept=[]
for(const line of section.rows){left-=byteLength([line])
if(left<0)break
kept.push(line)}if(kept.length===0)return[]
const missing=section.total-kept.length
return[...section.head,...kept,...missing>0?["",omitted(missing,section.noun)]:[],...section.tail]}function byteLength(lines){return lines.reduce((sum,line)=>sum+(new TextEncoder).encode(line).length+1,0)}function omitted(count,noun){return`… and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.LS)(count,`more ${noun}`)}.`}},20706:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>findUnusedInRun,W:()=>unusedLocation})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2750)
var _github_base_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10130)
var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74161)
function findUnusedInRun(outcomes){const reports=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__.B5)(outcomes.images)
const levels=reports.map(({unusedExceptions})=>unusedExceptions?.level)
const level=_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.II.findLast(each=>levels.includes(each))??"note"
const all=(0,_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.M2)(reports.map(({unusedExceptions})=>unusedExceptions?.exceptions??[]),{isComplete:reports.length===outcomes.images.length})
const said=new Set(reports.flatMap(({expired})=>expired.map(({id})=>id)))
const exceptions=level==="note"?all.filter(({id,why})=>why!=="expired"||!said.has(id)):all
if(exceptions.length===0)return
const sentence=(0,_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.iz)(exceptions,{isOneImage:(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__.xw)(outcomes)!==void 0})
const advice=level==="fail"?". Remove what is not needed, or set unused-exceptions to warn or note":""
return{level,exceptions,message:`${sentence}${advice}`}}function unusedLocation(exceptions){const[{file="",line=1}={}]=exceptions
try{return{path:(0,_github_base_js__WEBPACK_IMPORTED_MODULE_2__.Az)((0,_github_base_js__WEBPACK_IMPORTED_MODULE_2__.GH)(file)??file).join("/"),line}}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)return
throw error}}},51701:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>reportContradiction})
var _severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002)
const COMPARED_SEVERITIES=_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter(severity=>severity!=="negligible")
function reportContradiction(overview,findings){if(overview.total===void 0)return"Harbor says the scan succeeded, but gives no summary that its report could be compared with"
if(overview.total>0&&findings.length===0)return`Harbor counted ${overview.total} findings, but its report lists none`
const lost=COMPARED_SEVERITIES.find(severity=>(overview.counts?.[severity]??0)>0&&!findings.some(finding=>finding.severity===severity))
if(lost!==void 0)return`Harbor counted ${overview.counts?.[lost]} findings of severity ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(lost)}, but its report lists none of them`
const{severity}=overview
if(severity===void 0||severity==="unknown"||severity==="negligible")return
const isMatched=findings.some(finding=>finding.severity!=="unknown"&&(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.du)(finding.severity,severity))
return isMatched?void 0:`Harbor says the worst severity is ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(severity)}, but its report lists nothing of it`}},43956:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,_5:()=>readRegistry,dC:()=>readConnection,zq:()=>readAddress})
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
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",`is neither PEM text nor a readable file (${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})`)}return""}function isCertificate(text){return/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/.test(text)}},68739:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jQ:()=>readJudging,o_:()=>readMaskedExceptions,Kc:()=>readRules,HO:()=>withJudging})
var harbor_repository=__webpack_require__(14084)
var errors=__webpack_require__(85096)
var github_base=__webpack_require__(10130)
async function readExceptions(form,options){const harborAllowlist=form.boolean("harbor-allowlist")
const unusedExceptions=form.choice("unused-exceptions")
const exceptions=[]
for(const path of form.lines("ignore-file"))try{const base=(0,github_base.GH)(path)
const text=await(base===void 0?options.files.readText(path):options.readBase(base))
exceptions.push(...await options.parseFile({path,text}))}catch(error){form.problem("ignore-file",`"${path}" could not be read: ${(0,errors.gJ)(error)}`)}return{exceptions,harborAllowlist,...unusedExceptions==="note"?{}:{unusedExceptions}}}var scan=__webpack_require__(92401)
var policy=__webpack_require__(36166)
var policy_reference=__webpack_require__(45999)
async function readPolicy(form,reader){const text=form.text("policy")
if(text==="")return
try{const reference=(0,policy_reference.tz)(text)
const source=(0,policy_reference.d0)(reference)
const{text:content,...place}=await readReference(reference,reader)
if(content.includes("�"))throw new Error("it is not text in UTF-8")
const origin={source,...place,sha256:reader.hash(content)}
const document=await reader.parseFile({source,text:content})
const moved=(0,policy.xS)(origin)
if(moved!==void 0)reader.warn(moved)
return{document,origin}}catch(error){form.problem("policy",`"${text}" could not be read: ${(0,errors.gJ)(error)}`)
return}}async function readReference(reference,{files,repositories}){switch(reference.kind){case"file":return{text:await files.readText(reference.path)}
case"base":return repositories.readBase(reference.path)
case"repository":return readRepository(reference,repositories)}}async function readRepository(reference,repositories){const{ref,commit}=reference
const read=revision=>repositories.readAt(reference,revision)
if(commit===void 0)return read({kind:"ref",name:ref??""})
const file=await read({kind:"commit",sha:commit})
if(ref===void 0)return file
const now=await repositories.fetchRef(reference,ref)
return now===commit?file:{...file,movedTo:now}}var rules=__webpack_require__(38854)
function openRepositories(context){const{form}=context
context.mask(form.raw("github-token"))
return context.openRepositories({token:form.text("github-token")})}function readMaskedExceptions(context){const{form,files,parseExceptionFile:parseFile}=context
const repositories=openRepositories(context)
const readBase=async path=>(await repositories.readBase(path)).text
return readExceptions(form,{files,readBase,parseFile})}function readMaskedPolicy(context){const{form,files,parsePolicyFile:parseFile,hash,warn}=context
return readPolicy(form,{files,repositories:openRepositories(context),parseFile,hash,warn})}async function readRules(context,compareTo=void 0){const{form}=context
const given={gate:(0,scan.cw)(form),exploitSources:(0,scan.wo)(form),...await readMaskedExceptions(context),compareTo}
const policy=await readMaskedPolicy(context)
const known=new Set
const problem=(input,message)=>{if(known.has(`${input} ${message}`))return
known.add(`${input} ${message}`)
form.problem(input,message)}
return{given,policy,judgingOf:(repository,own)=>(0,rules.F)(given,{policy,repository,own,problem})}}function readJudging(context){return readRules(context,(0,scan.xq)(context.form))}function withJudging({form},options){const{images,rules}=options
return images.map(({ownGate,...listed})=>{const{repository}=listed.image
if(rules.policy===void 0&&ownGate===void 0)return listed
const problem=message=>form.problem("images",`in the gate of ${(0,harbor_repository.sT)(repository)}: ${message}`)
const own=ownGate===void 0?void 0:{gate:ownGate,problem}
return{...listed,judging:rules.judgingOf(repository,own)}})}},38854:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{F:()=>judgeBy,t:()=>repositoryPolicy})
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(14084)
var _domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(36166)
var _domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(11405)
var _metadata_inputs_gate_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69591)
var _form_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13868)
var _scan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(92401)
const DEFAULTS={gate:(0,_scan_js__WEBPACK_IMPORTED_MODULE_3__.cw)(new _form_js__WEBPACK_IMPORTED_MODULE_2__.Vs(_metadata_inputs_gate_js__WEBPACK_IMPORTED_MODULE_1__.k6,()=>"")),sources:(0,_scan_js__WEBPACK_IMPORTED_MODULE_3__.wo)(new _form_js__WEBPACK_IMPORTED_MODULE_2__.Vs(_metadata_inputs_gate_js__WEBPACK_IMPORTED_MODULE_1__.dC,()=>""))}
function judgeBy(given,{own,...options}){const judging=judgeByPolicy(given,options)
if(own===void 0)return judging
const{gate,loosened}=(0,_domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__.hP)(judging.gate,own.gate)
for(const one of loosened)own.problem(`${one.input} ${describeLoosened(one,"the rules for all images")}`)
return{...judging,gate}}function repositoryPolicy(policy,repository){return(0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__.KV)((0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_5__.sT)(repository),{...policy,defaults:DEFAULTS})}function judgeByPolicy(given,options){const{policy}=options
if(policy===void 0)return given
const repository=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_5__.sT)(options.repository)
const floor=repositoryPolicy(policy,options.repository)
const tightened=(0,_domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__.hP)(floor.gate,differing(given.gate,DEFAULTS.gate))
const sources=(0,_domain_policy_tighten_js__WEBPACK_IMPORTED_MODULE_0__.Qo)(floor,differing(given.exploitSources,DEFAULTS.sources))
const whose=`the policy ${(0,_domain_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__.uN)(floor.origin)} for ${repository}`
for(const loosened of[...tightened.loosened,...sources.loosened])options.problem(loosened.input,describeLoosened(loosened,whose))
refuseDisallowed(given,{floor,whose,problem:options.problem})
return{gate:tightened.gate,exploitSources:sources.sources,exceptions:[...floor.exceptions,...given.exceptions],harborAllowlist:given.harborAllowlist&&floor.allow.includes("harbor-allowlist"),compareTo:given.compareTo,...given.unusedExceptions===void 0?{}:{unusedExceptions:given.unusedExceptions},policyOrigin:floor.origin}}function describeLoosened({given,floor,why},whose){return`"${given}" is looser than "${floor}" of ${whose}: it ${why}`}function refuseDisallowed(given,{floor,whose,problem}){const isUsed={"ignore-file":given.exceptions.length>0,"compare-to":given.compareTo!==void 0}
for(const input of["ignore-file","compare-to"]){if(!isUsed[input]||floor.allow.includes(input))continue
problem(input,`is given, and ${whose} does not allow it: "allow" does not name ${input}`)}}function differing(values,defaults){const isDefault=key=>JSON.stringify(values[key])===JSON.stringify(defaults[key])
return Object.fromEntries(Object.entries(values).filter(([key])=>!isDefault(key)))}},82919:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y5:()=>readMaskedConnection,_t:()=>readListedImages,dQ:()=>requireScan})
var _connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43956)
var _images_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35478)
var _reporting_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81189)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,_images_js__WEBPACK_IMPORTED_MODULE_1__.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,_reporting_js__WEBPACK_IMPORTED_MODULE_2__.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if(scan!=="never")return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}},7287:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>readTaggedImages})
var _domain_copy_image_list_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7141)
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85096)
function readTaggedImages(form){const lines=form.lines("tagged-images").filter(line=>!line.startsWith("#"))
if(lines.length===0)form.problem("tagged-images","is required and names no image")
return lines.flatMap(line=>{try{const target=(0,_domain_copy_image_list_js__WEBPACK_IMPORTED_MODULE_0__.kx)(line)
if(target.tags.length>0)return[target]
form.problem("tagged-images",`"${line}" names no tag; give project/name:tag`)}catch(error){form.problem("tagged-images",`in "${line}": ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(error)}`)}return[]})}},38100:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login})
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
return required.filter((_,index)=>permitted[index]===false)}},42274:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H1:()=>logFailure,PX:()=>SKIPPED_BY_CANCELLATION,Qz:()=>nameRunner,vU:()=>failOnUserError})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
const SKIPPED_BY_CANCELLATION="skipped: the job was cancelled"
function nameRunner(runner,name){const named=text=>text.replaceAll(/^(?=.)/gm,`[${name}] `)
return{signal:runner.signal,annotate:annotation=>runner.annotate(annotation),appendSummary:markdown=>runner.appendSummary(markdown),log:{info:line=>runner.log.info(named(line)),warning:line=>runner.log.warning(`${name}: ${line}`),debug:line=>runner.log.debug(named(line))},fail:message=>runner.fail(message===void 0?void 0:`${name}: ${message}`)}}function logFailure(runner,error){if(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo){runner.log.info(`Stopped: ${error.message}`)
return error.message}runner.fail((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.Zm)(error))
return`a defect in harbor-actions: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`}async function failOnUserError(runner,step){try{return await step()}catch(error){if(!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo))throw error
runner.fail(error.message)
return}}},77675:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>mapConcurrently})
async function mapConcurrently(items,options){const results=[]
const queue=items.entries()
const worker=async()=>{for(const[index,item]of queue)results[index]=await options.work(item,index)}
await Promise.all(Array.from({length:Math.min(options.concurrency,items.length)},worker))
return results}},31856:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>fetchAllowlist})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_allowlist_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(84283)
var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55739)
async function fetchAllowlist(input,ports){const{project}=input
const leftOut=why=>{const note=`Harbor's CVE allowlist was left out: ${why}`
ports.log.info(note)
return{exceptions:[],notes:[note]}}
try{const allowlist=await ports.harbor.fetchAllowlist(project)
if(allowlist==="forbidden"){const permission=(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.bL)({resource:"project",action:"read"})
return leftOut(`the robot lacks the permission "${permission}" on ${project}. Add it, or set "harbor-allowlist" to false`)}if(allowlist.expiresAt===_domain_harbor_allowlist_js__WEBPACK_IMPORTED_MODULE_2__.T)return leftOut(`the expiry of the list of the ${allowlist.owner} is out of range, so it is unknown whether it has ended. Set it again in Harbor`)
if(allowlist.ids.length>0)ports.log.info(`The CVE allowlist of the ${allowlist.owner} accepts ${allowlist.ids.join(", ")}`)
return{exceptions:(0,_domain_harbor_allowlist_js__WEBPACK_IMPORTED_MODULE_2__.E)(allowlist,project),notes:[]}}catch(error){if(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc||!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr))throw error
return leftOut(error.message)}}},24696:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{cu:()=>fetchBase,go:()=>fetchBaseDigest,lG:()=>fetchFinishedScans})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084)
var _domain_scan_consistency_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51701)
var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52764)
var _platforms_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17029)
async function fetchBaseDigest(base,harbor){try{return(await harbor.fetchArtifact(base.repository,base.name))?.digest??"none"}catch(error){if(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr)return
throw error}}async function fetchBase(input,ports){const base=await readBase(input,ports.harbor)
if(base.kind==="same-image")ports.log.info(`Comparing with ${input.name}, which is this very image`)
else if(base.kind==="scanned"){const total=base.platforms.reduce((sum,{findings})=>sum+findings.length,0)
ports.log.info(`Comparing with ${input.name} (${base.digest}): ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(total,"finding")}`)}else ports.log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`)
if(isMoved(input))ports.log.info(`This run set ${input.name} before its verdict, so its image is the next base, also when it fails: what is new in it breaks a rule only once. With "quarantine" the tag stays where it is until an image passes`)
return base}function isMoved({name,digest,image}){return image.tags.includes(name)&&digest!==void 0&&digest!=="none"&&digest!==image.digest}async function readBase(input,harbor){const{repository,name,image}=input
const notScanned=message=>({kind:"not-scanned",name,message})
try{const digest=input.digest??(await harbor.fetchArtifact(repository,name))?.digest
if(digest===void 0||digest==="none")return notScanned(`${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)} has no ${name}`)
if(digest===image.digest)return image.tags.includes(name)?notScanned(`${name} is on this very image already, and the image that it was on before is not known`):{kind:"same-image",name,digest}
const platforms=await fetchFinishedScans({repository,digest},harbor)
return typeof platforms==="string"?notScanned(`${name}, ${platforms}`):{kind:"scanned",name,digest,platforms}}catch(error){if(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc||error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr)return notScanned(error.message)
throw error}}async function fetchFinishedScans(image,harbor){const{repository,digest}=image
const scans=[]
const parts=await(0,_platforms_js__WEBPACK_IMPORTED_MODULE_2__.jf)(image,harbor)
if(parts.platforms.length===0)throw(0,_platforms_js__WEBPACK_IMPORTED_MODULE_2__.UG)(digest,parts.skipped)
for(const platform of parts.platforms){const read=await readFindings(platform,{repository,harbor})
if(typeof read==="string")return`${platform.platform}: ${read}`
scans.push({platform:platform.platform,digest:platform.digest,findings:read})}return scans}async function readFindings(base,context){const{overview}=base.artifact
if(overview?.status!=="Success")return overview===void 0?"it was never scanned":`its last scan is ${overview.status}`
const options={hasDescriptions:false}
const report=await context.harbor.fetchVulnerabilities(context.repository,base,options)
if(report===void 0)return"Harbor says its scan succeeded, but gives no report"
return(0,_domain_scan_consistency_js__WEBPACK_IMPORTED_MODULE_1__.E)(overview,report.findings)??report.findings}},17029:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UG:()=>nothingToJudge,jf:()=>fetchPlatforms,kq:()=>artifactNotThere})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(73729)
var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25380)
var _domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(34559)
var _domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(96820)
var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764)
var _pipeline_map_concurrently_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(77675)
const MAX_INDEX_DEPTH=4
const MAX_PARTS=1e3
const PARTS_AT_ONCE=8
async function fetchPlatforms(image,harbor){const search={repository:image.repository,harbor,found:[],skipped:[],known:new Map,indexes:new Set}
const root=await fetchOnce(search,image.digest)
await visit(search,{digest:image.digest,reference:void 0,index:void 0,depth:0})
const platforms=await nameApart(search)
return{root,platforms:platforms.toSorted((a,b)=>(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.platform,b.platform)),skipped:search.skipped.toSorted((a,b)=>(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.digest,b.digest))}}function nothingToJudge(digest,skipped){const why=skipped.map(part=>`${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(part.digest)} is ${withArticle(part.reason)}`).join("; ")
return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(digest)} has no platform that could be scanned${why===""?": its index is empty":`: ${why}`}`)}function artifactNotThere(repository,digest){return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`Harbor does not have ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}: a user or a retention rule deleted it, or it was never pushed there`)}function withArticle(reason){return reason.startsWith("attestation")?`an ${reason}`:reason}async function visit(search,node){if(search.indexes.has(node.digest))return
const artifact=await fetchOnce(search,node.digest)
if(!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(artifact.mediaType)&&artifact.references.length===0){await addLeaf(search,{node,artifact})
return}if(node.depth>=MAX_INDEX_DEPTH)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`)
await(0,_pipeline_map_concurrently_js__WEBPACK_IMPORTED_MODULE_5__.X)([...new Set(artifact.references.map(({digest})=>digest))],{concurrency:PARTS_AT_ONCE,work:digest=>fetchOnce(search,digest)})
for(const reference of artifact.references)await visit(search,{digest:reference.digest,reference,index:node.digest,depth:node.depth+1})
search.indexes.add(node.digest)}async function fetchOnce(search,digest){const{repository,harbor,known}=search
const artifact=known.get(digest)??await harbor.fetchArtifact(repository,digest)
if(artifact===void 0)throw artifactNotThere(repository,digest)
known.set(digest,artifact)
if(known.size+search.found.length>MAX_PARTS)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image has more than ${MAX_PARTS} manifests and platforms`)
return artifact}async function addLeaf(search,leaf){const{node,artifact}=leaf
const{digest,reference,index}=node
const decision=await decide(search,leaf)
if(decision.kind==="skipped"){const platform=describePlatform(reference?.platform??artifact.platform)
if(search.skipped.some(known=>known.digest===digest&&known.platform===platform))return
search.skipped.push({digest,platform,reason:decision.reason})
return}const variant=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.tR)(reference?.platform)?reference.platform:artifact.platform
const platform=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(variant)
if(search.found.some(known=>known.digest===digest&&known.platform===platform))return
const{doubt}=decision
search.found.push({platform,digest,artifact,variant,index,...doubt===void 0?{}:{doubt}})}async function decide(search,{node,artifact}){if(artifact.overview!==void 0)return{kind:"judged"}
const{configMediaType}=artifact
const isImage=configMediaType===""||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.i8)(configMediaType)
if(node.reference!==void 0&&(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.H3)(node.reference)){const isOther=isImage&&artifact.platform!==void 0&&!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__._H)(artifact.platform)
if(isOther||!await isWithoutLayers(search,node.digest)){const doubt="the index calls it an attestation, but a container runtime may run it"
return{kind:"judged",doubt}}const of=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Js)(node.reference)
return{kind:"skipped",reason:of===void 0?"attestation":`attestation of ${of}`}}if(isImage)return{kind:"judged"}
if(await isNoImage(search,node.digest))return{kind:"skipped",reason:`no image: configuration media type ${(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}`}
return{kind:"judged",doubt:`its configuration has the media type ${(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}, which Harbor does not take for an image, but a container runtime may run it`}}async function isWithoutLayers({repository,harbor},digest){const document=await harbor.fetchDocument(repository,digest)
if(document==="absent")throw artifactNotThere(repository,digest)
if(document==="blocked")return true
if(document==="unreadable"||document.kind!=="manifest")return false
return!document.layers.some(({mediaType})=>(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$m)(mediaType))}async function isNoImage({repository,harbor},digest){const document=await harbor.fetchDocument(repository,digest)
if(typeof document==="string"||document.kind!=="manifest")return false
if(document.config.digest===_domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__.$)return true
const configuration=await harbor.fetchConfiguration(repository,document.config)
return configuration!==void 0&&!(0,_domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__.y)(configuration)}function describePlatform(platform){const{os="",architecture="",...rest}=platform??{}
return(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({...rest,os:os||"unknown",architecture:architecture||"unknown"})}async function nameApart({repository,harbor,found}){const repeated=found.filter(({platform},at)=>found.some((other,otherAt)=>otherAt!==at&&other.platform===platform))
const versions=new Map
for(const index of new Set(repeated.flatMap(entry=>entry.index??[]))){const document=await harbor.fetchDocument(repository,index)
if(typeof document==="string"||document.kind!=="index")continue
for(const{digest,platform}of document.manifests)if(platform?.osVersion!==void 0)versions.set(digest,platform.osVersion)}const named=found.map(entry=>{const osVersion=repeated.includes(entry)?versions.get(entry.digest):void 0
const{variant}=entry
return osVersion===void 0||variant===void 0?entry:{...entry,platform:(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({...variant,osVersion})}})
return(0,_domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_7__.N)(named).map(({variant:_,index:__,...platform})=>platform)}},26307:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{y:()=>resolveTags})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(14084)
async function resolveTags(wanted,harbor){const found=new Map
for(const{repository,tags}of wanted){const path=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_1__.sT)(repository)
for(const tag of tags){const digest=await lookUp(tag,{repository,harbor})
if(typeof digest!=="string"){const message=digest?.message??`Harbor has no ${path}:${tag}`
found.set(`${path}:${tag}`,{kind:"not-found",repository,tags:[tag],message})
continue}const key=`${path}@${digest}`
const before=found.get(key)?.tags??[]
found.set(key,{kind:"found",repository,digest,tags:[...new Set([...before,tag])]})}}return[...found.values()]}async function lookUp(tag,options){try{return(await options.harbor.fetchArtifact(options.repository,tag))?.digest}catch(error){if(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr)return error
throw error}}}}

