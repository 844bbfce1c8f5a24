export const id=7262
export const ids=[7262]
export const modules={96820:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>EMPTY_CONFIG,y:()=>mayBeRunnable})
var _json_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90444)
const EMPTY_CONFIG="sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
function mayBeRunnable(configuration){if(!function isJson(text){try{JSON.parse(text)
return!0}catch{return!1}}(configuration))return!1
const words=new Set((0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.lJ)(configuration).map(_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.pU))
return words.has("diff_ids")||words.has("os")&&words.has("architecture")}}),23217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>POLL_INTERVAL_MS})
const every=milliseconds=>()=>milliseconds,LONG_SCAN=(limits={from:1060,to:3500,divisor:55},elapsedMs=>Math.min(limits.to,Math.max(limits.from,Math.round(elapsedMs/limits.divisor))))
var limits
const SCANNER=elapsedMs=>elapsedMs<4e3?800:LONG_SCAN(elapsedMs),POLL_INTERVAL_MS={scan:SCANNER,sbom:SCANNER,reachable:every(2e3),ready:every(2e3),snapshot:every(2e3),health:every(3e3),pendingRelease:every(1e4)}}),46159:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>describeNoText,Je:()=>readPem,Uq:()=>openText,Vh:()=>readJson})
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
function readCertificates(text){return[...text.matchAll(CERTIFICATE)].map(([,body=""])=>body.replace(/\s/g,"").replace(/.{1,64}/g,"$&\n")).map(lines=>`-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`).join("")}}),77675:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>mapConcurrently})
async function mapConcurrently(items,options){const results=[],queue=items.entries()
await Promise.all(Array.from({length:Math.min(options.concurrency,items.length)},async()=>{for(const[index,item]of queue)results[index]=await options.work(item,index)}))
return results}}),75747:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>pollUntil})
async function pollUntil(options){const{look,isDone,interval,deadline,clock}=options,startedAt=clock.now()
for(;;){const seen=await look()
if(isDone(seen))return{isDone:!0,seen}
const now=clock.now()
if(now>=deadline)return{isDone:!1,seen}
await clock.sleep(Math.min(interval(now-startedAt),deadline-now))}}}),17029:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UG:()=>nothingToJudge,jf:()=>fetchPlatforms,kq:()=>artifactNotThere})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(14084),_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(73729),_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25380),_domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(34559),_domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(96820),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764),_pipeline_map_concurrently_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(77675)
const MAX_INDEX_DEPTH=4,MAX_PARTS=1e3,PARTS_AT_ONCE=8
async function fetchPlatforms(image,harbor){const search={repository:image.repository,harbor,found:[],skipped:[],known:new Map,indexes:new Set},root=await fetchOnce(search,image.digest)
await visit(search,{digest:image.digest,reference:void 0,index:void 0,depth:0})
const platforms=await async function nameApart({repository,harbor,found}){const repeated=found.filter(({platform},at)=>found.some((other,otherAt)=>otherAt!==at&&other.platform===platform)),versions=new Map
for(const index of new Set(repeated.flatMap(entry=>entry.index??[]))){const document=await harbor.fetchDocument(repository,index)
if("string"!=typeof document&&"index"===document.kind)for(const{digest,platform}of document.manifests)void 0!==platform?.osVersion&&versions.set(digest,platform.osVersion)}const named=found.map(entry=>{const osVersion=repeated.includes(entry)?versions.get(entry.digest):void 0,{variant}=entry
return void 0===osVersion||void 0===variant?entry:{...entry,platform:(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({...variant,osVersion})}})
return(0,_domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_7__.N)(named).map(({variant:_,index:__,...platform})=>platform)}(search)
return{root,platforms:platforms.toSorted((a,b)=>(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.platform,b.platform)),skipped:search.skipped.toSorted((a,b)=>(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.n6)(a.digest,b.digest))}}function nothingToJudge(digest,skipped){const why=skipped.map(part=>`${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(part.digest)} is ${function withArticle(reason){return reason.startsWith("attestation")?`an ${reason}`:reason}(part.reason)}`).join("; ")
return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(digest)} has no platform that could be scanned${""===why?": its index is empty":`: ${why}`}`)}function artifactNotThere(repository,digest){return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`Harbor does not have ${(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_4__.sT)(repository)}@${digest}: a user or a retention rule deleted it, or it was never pushed there`)}async function visit(search,node){if(search.indexes.has(node.digest))return
const artifact=await fetchOnce(search,node.digest)
if((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(artifact.mediaType)||0!==artifact.references.length){if(node.depth>=MAX_INDEX_DEPTH)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`)
await(0,_pipeline_map_concurrently_js__WEBPACK_IMPORTED_MODULE_5__.X)([...new Set(artifact.references.map(({digest})=>digest))],{concurrency:PARTS_AT_ONCE,work:digest=>fetchOnce(search,digest)})
for(const reference of artifact.references)await visit(search,{digest:reference.digest,reference,index:node.digest,depth:node.depth+1})
search.indexes.add(node.digest)}else await async function addLeaf(search,leaf){const{node,artifact}=leaf,{digest,reference,index}=node,decision=await async function decide(search,{node,artifact}){if(void 0!==artifact.overview)return{kind:"judged"}
const{configMediaType}=artifact,isImage=""===configMediaType||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.i8)(configMediaType)
if(void 0!==node.reference&&(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.H3)(node.reference)){if(isImage&&void 0!==artifact.platform&&!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__._H)(artifact.platform)||!await async function isWithoutLayers({repository,harbor},digest){const document=await harbor.fetchDocument(repository,digest)
if("absent"===document)throw artifactNotThere(repository,digest)
return"blocked"===document||"unreadable"!==document&&"manifest"===document.kind&&!document.layers.some(({mediaType})=>(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$m)(mediaType))}(search,node.digest))return{kind:"judged",doubt:"the index calls it an attestation, but a container runtime may run it"}
const of=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Js)(node.reference)
return{kind:"skipped",reason:void 0===of?"attestation":`attestation of ${of}`}}return isImage?{kind:"judged"}:await async function isNoImage({repository,harbor},digest){const document=await harbor.fetchDocument(repository,digest)
if("string"==typeof document||"manifest"!==document.kind)return!1
if(document.config.digest===_domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__.$)return!0
const configuration=await harbor.fetchConfiguration(repository,document.config)
return void 0!==configuration&&!(0,_domain_oci_runnable_js__WEBPACK_IMPORTED_MODULE_6__.y)(configuration)}(search,node.digest)?{kind:"skipped",reason:`no image: configuration media type ${(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}`}:{kind:"judged",doubt:`its configuration has the media type ${(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.iL)(configMediaType)}, which Harbor does not take for an image, but a container runtime may run it`}}(search,leaf)
if("skipped"===decision.kind){const platform=function describePlatform(platform){const{os="",architecture="",...rest}=platform??{}
return(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)({...rest,os:os||"unknown",architecture:architecture||"unknown"})}(reference?.platform??artifact.platform)
if(search.skipped.some(known=>known.digest===digest&&known.platform===platform))return
search.skipped.push({digest,platform,reason:decision.reason})
return}const variant=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.tR)(reference?.platform)?reference.platform:artifact.platform,platform=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Bq)(variant)
if(search.found.some(known=>known.digest===digest&&known.platform===platform))return
const{doubt}=decision
search.found.push({platform,digest,artifact,variant,index,...void 0===doubt?{}:{doubt}})}(search,{node,artifact})}async function fetchOnce(search,digest){const{repository,harbor,known}=search,artifact=known.get(digest)??await harbor.fetchArtifact(repository,digest)
if(void 0===artifact)throw artifactNotThere(repository,digest)
known.set(digest,artifact)
if(known.size+search.found.length>MAX_PARTS)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`the image has more than ${MAX_PARTS} manifests and platforms`)
return artifact}})}

