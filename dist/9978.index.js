export const id=9978
export const ids=[9978]
export const modules={46804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RW:()=>requireContentDigest,Yp:()=>descendTo,od:()=>requireContentSize,zM:()=>readOciImage})
var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380),_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83008),_domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(85542),_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9093),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52764),_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(77823),_wire_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(11968)
const MAX_DEPTH=4,MAX_DOCUMENTS=1e3,MAX_DOCUMENTS_BYTES=67108864,AT_ONCE=4
async function readOciImage(root,parts){const documents=new Map,blobs=new Map,childManifests=[],platforms=[]
let documentBytes=0
const addBlob=async descriptor=>{const{digest,mediaType,size}=descriptor
!blobs.has(digest)&&(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.bq)(mediaType)&&blobs.set(digest,{digest,size,content:await parts.find(descriptor)})},addDocument=({descriptor:{digest,size},bytes,part})=>{void 0!==part&&documents.set(digest,{digest,size,content:part})
if(documents.size>MAX_DOCUMENTS)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has more than ${MAX_DOCUMENTS} manifests`)
documentBytes+=bytes.length
if(!(documentBytes<=MAX_DOCUMENTS_BYTES))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has manifests of more than ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_5__.z3)(MAX_DOCUMENTS_BYTES)} together, which no image has`)},visit=async(loaded,depth)=>{const{document}=loaded
if("manifest"===document.kind)return(async({descriptor,bytes,document,config})=>{if("manifest"===document.kind){void 0!==config&&(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.QB)(document,config.diffIds)
if(void 0!==config?.platform&&!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(descriptor)){descriptor!==root.descriptor&&childManifests.push({mediaType:descriptor.mediaType,bytes})
platforms.push((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.tR)(descriptor.platform)?descriptor.platform:config.platform)}for(const blob of[document.config,...document.layers])await addBlob(blob);(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(descriptor)&&await async function requirePayloads({digest},{layers,parts}){for(const layer of layers)if(await parts.isArchive(layer))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is refused: its index calls ${digest} an attestation, and ${layer.digest} in it is an archive, which a client could unpack and run unjudged`)}(descriptor,{layers:document.layers,parts})}})(loaded)
if(depth===MAX_DEPTH)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`nests indexes more than ${MAX_DEPTH} deep`)
if(document.manifests.length>MAX_DOCUMENTS)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has more than ${MAX_DOCUMENTS} manifests`)
for(const child of document.manifests)isDocument(child)||await addBlob(child)
const children=[...new Map(document.manifests.filter(isDocument).map(child=>[child.digest,child])).values()]
for(let at=0;at<children.length;at+=AT_ONCE){const batch=children.slice(at,at+AT_ONCE).filter(({digest})=>!documents.has(digest))
for(const child of await Promise.all(batch.map(descriptor=>load({descriptor},parts))))if(!documents.has(child.descriptor.digest)){addDocument(child)
await visit(child,depth+1)}}},loaded=await load(root,parts)
await visit(loaded,0)
return{root:root.descriptor,rootBytes:loaded.bytes,..."manifest"===loaded.document.kind?{config:loaded.document.config.digest}:{},documents:[...documents.values()],childManifests,blobs:[...blobs.values()],platforms}}async function load(root,parts){const{descriptor}=root,{bytes,part}=await readBytes(root,parts),document=(0,_wire_js__WEBPACK_IMPORTED_MODULE_3__.w8)(bytes,descriptor)
return{descriptor,bytes,part,document,config:"manifest"===document.kind?await readConfig(document.config,parts):void 0}}async function descendTo(choice,{root,parts}){const chosen=await(0,_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__.xV)(root.descriptor,{choice,reader:{readDocument:async descriptor=>{const at=descriptor.digest===root.descriptor.digest?root:{descriptor}
return(0,_wire_js__WEBPACK_IMPORTED_MODULE_3__.w8)((await readBytes(at,parts)).bytes,descriptor)},readConfigPlatform:async({document})=>(await readConfig(document.config,parts))?.platform}})
return chosen.digest===root.descriptor.digest?root:{descriptor:chosen}}async function readConfig(config,parts){if((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.i8)(config.mediaType))return(0,_wire_js__WEBPACK_IMPORTED_MODULE_3__.Ac)(await parts.readConfig(config),`the configuration ${config.digest}`)
await parts.verify(config)}async function readBytes({descriptor,bytes},parts){if(void 0!==bytes)return{bytes,part:void 0}
if(isDocument(descriptor))return parts.readDocument(descriptor)
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`holds ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_6__.h)(descriptor.mediaType)}, which is not an image that can be pushed`)}function isDocument({mediaType}){return(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(mediaType)||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(mediaType)}function requireContentDigest(expected,found){if(expected!==found)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: the content of ${expected} does not have that digest`)}function requireContentSize({digest,size},found){if(found!==size)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${digest} does not have the ${size} bytes that its descriptor says`)}}),59480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>attestedRun,z:()=>VERIFIER})
var _github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2324)
function attestedRun(context){return{url:(0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__.f)(context),id:String(context.runId),actor:context.actor,repository:`${context.repository.owner}/${context.repository.name}`,commit:context.sha,workflow:context.workflow,event:context.eventName}}const VERIFIER="https://github.com/org/harbor-actions"}),89370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GW:()=>craneHost,Gw:()=>isPrivate,YY:()=>isThisMachine,uO:()=>mayFallBack})
var _text_loopback_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55138)
const PRIVATE=[/\.local(:\d+)?$/,/^10\.\d+\.\d+\.\d+(:\d+)?$/,/^192\.168\.\d+\.\d+(:\d+)?$/,/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/],PLAIN_HTTP=[...PRIVATE,/\.localhost(:\d+)?$/,/127\.0\.0\.1/,/::1/,/^localhost(:\d+)?$/]
function mayFallBack(host){return PLAIN_HTTP.some(pattern=>pattern.test(host.toLowerCase()))}function isPrivate(host){return PRIVATE.some(pattern=>pattern.test(host.toLowerCase()))}function isThisMachine(host){const name=host.toLowerCase().replace(/:\d+$/,"")
return(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(name)||/^[a-z0-9-.]+\.localhost$/.test(name)}function craneHost(connection){const{host,isPlainHttp}=connection
return isPlainHttp&&(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(host)?`${host}:80`:host}}),95:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>sbomOutputs,i:()=>imagesSbomOutputs})
var _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2068)
function sbomOutputs(saved){return listOutputs(saved.map(listEntry))}function imagesSbomOutputs(images){const saved=images.flatMap(({reference,sboms})=>sboms.map(sbom=>({reference,...listEntry(sbom)})))
return 0===saved.length?{}:listOutputs(saved)}function listEntry(sbom){return{...sbom,platform:(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__.h)(sbom.platform)}}function listOutputs(saved){return{"sbom-file":saved.map(({path})=>path).join("\n"),sboms:JSON.stringify(saved)}}}),65856:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{cm:()=>decideSbomStep,mS:()=>sbomPaths,ne:()=>sbomPath,pP:()=>canMakeSboms,tV:()=>isSbomPossible,vI:()=>NEW_SBOM_TRACK})
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
return sbomPath(path,{name,isOnly})})}}),82919:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y5:()=>readMaskedConnection,_t:()=>readListedImages,dQ:()=>requireScan})
var _connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43956),_images_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35478),_reporting_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81189)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,_images_js__WEBPACK_IMPORTED_MODULE_1__.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,_reporting_js__WEBPACK_IMPORTED_MODULE_2__.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if("never"!==scan)return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}}),48327:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>saveSbomFiles})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(73729),_domain_polling_intervals_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23217),_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65856),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(52764),_poll_until_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75747),_platforms_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(17029)
function saveSbomFiles(input,ports){return async function saveSboms(input,ports){const{clock}=ports,deadline=clock.now()+input.timeoutMs,harbor=ports.connect({callTimeoutMs:()=>deadline-clock.now()})
await async function requireSbomSupport(harbor){const version=await harbor.fetchHarborVersion()
if(!1===(0,_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.pP)(version))throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`Harbor ${version} makes no SBOMs; that came with 2.11. Update Harbor, or remove "sbom: true" and make the SBOM in the build`)}(harbor)
const{platforms,skipped}=await(0,_platforms_js__WEBPACK_IMPORTED_MODULE_3__.jf)(input,harbor)
if(0===platforms.length)throw(0,_platforms_js__WEBPACK_IMPORTED_MODULE_3__.UG)(input.digest,skipped)
const paths=(0,_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.mS)(input.path,platforms)
return Promise.all(platforms.map(async({platform,digest},at)=>{const sbomDigest=await async function awaitSbom(input,ports){const{repository,platform,digest}=input,{harbor,clock,log}=ports
let track=_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.vI
const{seen}=await(0,_poll_until_js__WEBPACK_IMPORTED_MODULE_5__.g)({look:async()=>{const overview=await harbor.fetchSbomOverview(repository,digest),step=(0,_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.cm)({overview,track,retries:input.retries})
if("failed"===step.kind)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to get the SBOM of ${platform}: Harbor's scanner ended in ${overview?.status??""}; its log is on the page of the image in Harbor`)
if("start"===step.kind){track=step.track
const answer=await harbor.startSbom(repository,digest)
log.info(`${platform}: ${"started"===answer?"asked for an SBOM":"an SBOM is being made already"}`)}return{overview,sbomDigest:"finished"===step.kind?step.sbomDigest:void 0}},isDone:({sbomDigest})=>void 0!==sbomDigest,interval:_domain_polling_intervals_js__WEBPACK_IMPORTED_MODULE_1__.f.sbom,deadline:input.deadline,clock})
if(void 0===seen.sbomDigest)throw function outOfTime(input,overview){const limit=(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_6__.Xo)(input.timeoutMs/1e3)
return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to get the SBOM of ${input.platform}: not there within ${limit} (scan-timeout); the last state was: ${overview?.status??"not begun"}`)}(input,seen.overview)
return seen.sbomDigest}({...input,platform,digest,deadline},{...ports,harbor}),document=await harbor.fetchSbom(input.repository,{sbomDigest,platform}),path=paths[at]??input.path
await ports.writeSbom(path,document)
ports.log.info(`${platform}: SBOM ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__.VK)(sbomDigest)} saved to ${path}`)
return{platform,digest,sbomDigest,path}}))}({...input,path:input.sbomFile||ports.sbomPath(input.digest)},ports)}}),6467:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Id:()=>attestPorts,MT:()=>attestingPorts,eB:()=>readAttestedRun})
var _adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86488),_domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59480),_domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26641),_hash_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31965),_ports_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9975)
function attestingPorts(host,signer){return void 0===signer?void 0:{signer,hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,readRun:()=>readAttestedRun(host)}}function attestPorts(host,harbor){return{log:host.log,connect:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.Nc)(host,harbor),clock:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.ts)(host),hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,redact:value=>(0,_domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__.S)(value,text=>host.redact(text))}}async function readAttestedRun(host){const context=await(0,_adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__.L)(host.environment)
return void 0===context?void 0:(0,_domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__.I)(context)}}),16:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mz:()=>copyPorts,A7:()=>judgePorts,zA:()=>pushPorts,Qj:()=>recheckPorts})
var promises_=__webpack_require__(51455),errors=__webpack_require__(85096),harbor_repository=__webpack_require__(14084),oci_digest=__webpack_require__(73729),oci_reference=__webpack_require__(69120),process_environment=__webpack_require__(45380),external_node_crypto_=__webpack_require__(77598),basic_auth=__webpack_require__(40097)
const PASSWORD_BYTES=32
function createDoor(){const credentials={kind:"basic",user:"copy",secret:(0,external_node_crypto_.randomBytes)(PASSWORD_BYTES).toString("base64url")},expected=hash(`Basic ${(0,basic_auth.r)(credentials)}`)
return{credentials,judge:authorization=>void 0===authorization?"absent":(0,external_node_crypto_.timingSafeEqual)(hash(authorization),expected)?"open":"wrong"}}function hash(text){return(0,external_node_crypto_.createHash)("sha256").update(text).digest()}var http_client=__webpack_require__(1897)
class GatewayError extends Error{name="GatewayError"
cause
asked
constructor(cause,asked){super(cause.kind)
this.cause=cause
this.asked=asked}}var dist=__webpack_require__(89189),harbor_answer=__webpack_require__(78542),harbor_realm=__webpack_require__(36145),steady_clock=__webpack_require__(85880)
const DEFAULT_LIFE_SECONDS=60,RENEW_BEFORE_MS=6e4,SERVICE=/\bservice="([^"\\]{0,255})"/,tokenAnswer=dist.Ikc({token:dist.cl6(dist.YjP(),""),access_token:dist.cl6(dist.YjP(),""),expires_in:dist.cl6(dist.aig())})
function describeForeign(realm){return`sends clients to another address to log in, ${realm}, which would receive the robot's secret`}const MAX_ANSWER_BYTES=65536
function withAuthorization(httpRequest,authorization){return""===authorization?httpRequest:{...httpRequest,headers:{...httpRequest.headers,authorization}}}var external_node_http_=__webpack_require__(37067)
const LOOPBACK="127.0.0.1",MAX_HEADER_BYTES=16384
async function openLoopbackServer(options){const settings={maxHeaderSize:MAX_HEADER_BYTES,requestTimeout:0,keepAliveTimeout:0},server=(0,external_node_http_.createServer)(settings,options.answer),sockets=new Set
server.on("connection",socket=>{sockets.add(socket)
socket.once("close",()=>sockets.delete(socket));(function isLoopback(address){return void 0!==address&&/^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)})(socket.remoteAddress)||socket.destroy()})
void 0!==options.onClientError&&server.on("clientError",options.onClientError)
await function listen(server){return new Promise((resolve,reject)=>{server.once("error",reject)
server.listen(0,LOOPBACK,resolve)})}(server)
return{host:`${LOOPBACK}:${server.address()?.port??0}`,async close(){const isClosed=new Promise(resolve=>server.close(()=>resolve()))
for(const socket of sockets)socket.destroy()
await isClosed}}}var manifest=__webpack_require__(25380),oci_upload=__webpack_require__(57952),image_content=__webpack_require__(56388)
const AT_ONCE=8,MOST=64,MAX_LOCATION=8192
function refused(reason){return{kind:"refused",reason}}const PASSED=["content-type","docker-content-digest","oci-subject","retry-after","warning"],EMPTY_INDEX=JSON.stringify({schemaVersion:2,mediaType:manifest.Ap.ociIndex,manifests:[]}),JSON_TYPE={"content-type":"application/json"},OCTETS={"content-type":"application/octet-stream"}
function refusal(status,code,message){return{status,headers:JSON_TYPE,text:JSON.stringify({errors:[{code,message}]})}}const UNKNOWN_UPLOAD=refusal(404,"BLOB_UPLOAD_UNKNOWN","this copy began no such upload"),TOO_LARGE=refusal(413,"SIZE_INVALID","larger than any such request of a push"),OTHER_DIGEST=refusal(400,"DIGEST_INVALID","the manifest does not have the digest of its address")
function notDone(reply){return new GatewayError({kind:"answer",answer:(0,harbor_answer.JN)(reply)})}function pass(reply,more={}){if(reply.status>=300&&reply.status<400)return refusal(400,"UNSUPPORTED",`Harbor answered ${reply.status}, a redirect`)
const headers=PASSED.flatMap(name=>{const value=reply.header(name)
return void 0===value?[]:[[name,value]]})
return{status:reply.status,headers:{...Object.fromEntries(headers),...more},text:reply.text}}function found(reply){const length=reply.header("content-length")
return pass(reply,200===reply.status&&void 0!==length?{"content-length":length}:{})}function present(digest){return{status:200,headers:{...OCTETS,"docker-content-digest":digest,"content-length":"0"},text:""}}function lengthOf({headers}){const length=headers["content-length"]
return void 0===length?{}:{"content-length":length}}function withoutEnd(incoming){return incoming.iterator({destroyOnReturn:!1})}async function readBody(incoming,maxBytes){const pieces=[]
let size=0
for await(const piece of withoutEnd(incoming)){size+=piece.byteLength
if(size>maxBytes)return
pieces.push(piece)}return Buffer.concat(pieces)}const DIGEST="sha256:[0-9a-f]{64}",MANIFEST=new RegExp(`^manifests/(${DIGEST})$`),BLOB=new RegExp(`^blobs/(${DIGEST})$`),REFERRERS=new RegExp(`^referrers/${DIGEST}$`),UPLOADS="blobs/uploads/",UPLOAD=/^blobs\/uploads\/([0-9a-f-]{36})$/
function route_refused(status){return{kind:"refused",status}}class Transfers{#open=new Set
#receivedBytes=0
#sentBytes=0
committedBlobs=0
refusedRequests=0
begin(request){const transfer=new OpenTransfer(request)
this.#open.add(transfer)
return transfer}end(transfer){this.#open.delete(transfer)}async*count(body,transfer){try{for await(const piece of body){this.#receivedBytes+=piece.byteLength
transfer.receivedBytes+=piece.byteLength
transfer.wait("harbor")
yield piece
this.#sentBytes+=piece.byteLength
transfer.sentBytes+=piece.byteLength
transfer.wait("source")}}catch(error){transfer.sourceError=error
throw error}transfer.wait("answer")}totals(){return{receivedBytes:this.#receivedBytes,sentBytes:this.#sentBytes,committedBlobs:this.committedBlobs,refusedRequests:this.refusedRequests}}list(){return[...this.#open].toSorted((a,b)=>a.sinceMs-b.sinceMs)}}class OpenTransfer{method
path
digest
size
waitsFor="answer"
sinceMs=(0,steady_clock.r)()
receivedBytes=0
sentBytes=0
sourceError
constructor({method,path,digest,size}){this.method=method
this.path=path
void 0!==digest&&(this.digest=digest)
void 0!==size&&(this.size=size)}wait(waitsFor){this.waitsFor=waitsFor
this.sinceMs=(0,steady_clock.r)()}}const TLS_HANDSHAKE=22,NO_TLS="HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
async function openGateway(options){const{connection,client,maskSecret}=options,repository=(0,harbor_repository.sT)(options.repository),ended=new AbortController,transfers=new Transfers
let failure
const door=createDoor()
maskSecret(door.credentials.secret)
const harbor=function createHarborSide(options){const{connection,client,repository,maskSecret}=options
async function ask(httpRequest,signal){const{method,path,headers,body}=httpRequest
try{const response=await client.open(new URL(path,connection.url),{method,headers,signal:AbortSignal.any([signal,options.signal]),silence:{headersMs:0,bodyMs:0},...void 0===body?{}:{body}})
return await async function readReply(response){const into=(0,http_client.y4)()
try{await(0,http_client.Vc)(MAX_ANSWER_BYTES,{body:response.body,into})}catch(error){if(response.statusCode<400)throw error}const values=name=>[response.headers[name]??[]].flat()
return{status:response.statusCode,text:into.end().toString("utf8"),header:name=>values(name)[0],headers:values}}(response)}catch(error){throw new GatewayError({kind:"no-answer",error},{method,path})}}const login=function createHarborLogin(options){const{connection,repository,get,maskSecret}=options,basic=`Basic ${(0,basic_auth.r)(connection.credentials)}`
let way,token,asked
async function currentToken(path,refused){if(void 0!==token&&token.header!==refused&&token.renewAtMs>(0,steady_clock.r)())return token.header
asked??=async function fetchToken(path){const reply=await get(path,{authorization:basic}),parsed=200===reply.status?dist.xLC(tokenAnswer,function parseJson(text){try{return JSON.parse(text)}catch{return}}(reply.text)):void 0,value=!0===parsed?.success?parsed.output.token||parsed.output.access_token:""
if(""===value){const cause=200===reply.status?{kind:"no-token"}:{kind:"answer",answer:(0,harbor_answer.JN)(reply)}
throw new GatewayError(cause,{method:"GET",path})}maskSecret(value)
const lifeMs=1e3*(!0===parsed?.success&&parsed.output.expires_in||DEFAULT_LIFE_SECONDS)
return{header:`Bearer ${value}`,renewAtMs:(0,steady_clock.r)()+lifeMs-Math.min(RENEW_BEFORE_MS,lifeMs/10)}}(path).then(fetched=>{token=fetched
return fetched}).finally(()=>{asked=void 0})
return(await asked).header}function knownWay(){way??=async function findWay(){const ping={method:"GET",path:"/v2/"},reply=await get(ping.path,{})
if(200===reply.status)return{kind:"open"}
if(401!==reply.status)throw new GatewayError({kind:"answer",answer:(0,harbor_answer.JN)(reply)},ping)
const challenges=reply.headers("www-authenticate"),realms=(0,harbor_realm.m)(challenges),foreign=(0,harbor_realm.z)(realms,connection.url)
if(void 0!==foreign)throw new GatewayError({kind:"not-followed",reason:describeForeign(foreign)},ping)
const[realm]=realms
if(void 0===realm)return{kind:"basic"}
const service=new URL(realm)
service.searchParams.set("scope",`repository:${repository}:pull,push`)
const[,name]=SERVICE.exec(challenges.join(", "))??[]
void 0!==name&&service.searchParams.set("service",name)
return{kind:"token",path:`${service.pathname}${service.search}`}}().catch(error=>{way=void 0
throw error})
return way}return{async authorization(){const found=await knownWay()
return"token"===found.kind?currentToken(found.path):"basic"===found.kind?basic:""},async renewed(refused){const found=await knownWay()
return"token"===found.kind?currentToken(found.path,refused):void 0}}}({connection,repository,maskSecret,get:(path,headers)=>ask({method:"GET",path,headers},options.signal)})
return{async send(httpRequest,signal){const authorization=await login.authorization(),reply=await ask(withAuthorization(httpRequest,authorization),signal)
if(401!==reply.status)return reply
const other=await login.renewed(authorization)
return void 0===other||function isStream(body){return void 0!==body&&!(body instanceof Uint8Array)}(httpRequest.body)?reply:ask(withAuthorization(httpRequest,other),signal)}}}({connection,repository,client,signal:ended.signal,maskSecret}),relay=function createPushRelay(options){const{connection,repository,harbor,transfers}=options,base=`/v2/${repository}`,uploads=new Map,manifestPath=digest=>`${base}/manifests/${digest}`,blobPath=digest=>`${base}/blobs/${digest}`,ahead=function createAskedAhead(ask){const waiting=new Set,replies=new Map
async function askInTurn(){for(const path of waiting){waiting.delete(path)
const reply=ask(path)
replies.set(path,reply)
try{await reply}catch{waiting.clear()}}}return{begin(paths){for(const path of paths.slice(0,MOST))waiting.add(path)
for(let count=0;count<AT_ONCE;count+=1)askInTurn()},take(path){waiting.delete(path)
const reply=replies.get(path)
replies.delete(path)
return reply}}}(path=>harbor.send({method:"HEAD",path,headers:{accept:manifest.$T}},options.closed))
function report(transfer,cause,at){const{digest,sentBytes}=transfer,{method,path}=at??transfer
options.onFailure({method,path,sentBytes,cause,...void 0===digest?{}:{digest}})}async function relay(httpRequest,about){const{body}=httpRequest,size=Number(httpRequest.headers["content-length"]??Number.NaN),transfer=transfers.begin({method:httpRequest.method,path:httpRequest.path,...void 0===about.digest?{}:{digest:about.digest},...Number.isNaN(size)?{}:{size}}),isStream=void 0!==body&&!(body instanceof Uint8Array)
isStream&&transfer.wait("source")
const pieces=isStream?transfers.count(withoutEnd(body),transfer):void 0,sent=pieces??(body instanceof Uint8Array?body:void 0)
try{const reply=await async function exchange(httpRequest,context){const{transfer,signal}=context,asked="HEAD"===httpRequest.method?ahead.take(httpRequest.path):void 0,reply=await(asked??harbor.send(httpRequest,signal))
reply.status>=300&&!context.accepts.includes(reply.status)&&report(transfer,{kind:"answer",answer:(0,harbor_answer.JN)(reply)})
return reply}({...httpRequest,...void 0===sent?{}:{body:sent}},{transfer,signal:about.signal,accepts:about.accepts??[]})
if(reply.status<300&&!about.done.includes(reply.status))throw notDone(reply)
return about.make(reply)}catch(error){if(!(error instanceof GatewayError))throw error
void 0!==transfer.sourceError||about.signal.aborted||options.closed.aborted||report(transfer,error.cause,error.asked)
return function unusable(cause){const status="answer"===cause.kind?cause.answer.status??0:0
return status>=400?{status,headers:{},text:""}:status>=200&&status<300?refusal(400,"UNSUPPORTED",`Harbor answered ${status}, and not as a registry does`):"no-token"===cause.kind?refusal(400,"UNSUPPORTED","Harbor issued no token"):"not-followed"!==cause.kind?{status:502,headers:{},text:""}:refusal(400,"UNSUPPORTED",`Harbor ${cause.reason}`)}(error.cause)}finally{transfers.end(transfer)
isStream&&pieces?.return(void 0).then(()=>body.resume())}}function keepUpload(id,reply,digest){const location=function readUploadLocation(header,{harborUrl,uploads}){if(void 0===header||""===header)return refused("names no address for the upload")
if(header.length>MAX_LOCATION||!URL.canParse(header,harborUrl))return refused("names an address for the upload that cannot be read")
const location=new URL(header,new URL(uploads,harborUrl))
if(location.hostname!==new URL(harborUrl).hostname)return refused(`sends uploads to another host, ${location.host}`)
const{pathname,search}=location
return pathname.startsWith(uploads)&&pathname.length!==uploads.length?{kind:"path",path:`${pathname}${search}`}:refused("sends the upload to another repository")}(reply.header("location"),{harborUrl:connection.url,uploads:`${base}/blobs/uploads/`})
if("refused"===location.kind)throw new GatewayError({kind:"not-followed",reason:location.reason})
uploads.set(id,{path:location.path,...void 0===digest?{}:{digest}})
return pass(reply,{location:`${base}/blobs/uploads/${id}`})}return{answer:async function answer(route,client){const{signal,incoming}=client
switch(route.kind){case"ping":return{status:200,headers:JSON_TYPE,text:"{}"}
case"find-referrers":return{status:200,headers:{"content-type":manifest.Ap.ociIndex},text:EMPTY_INDEX}
case"find-manifest":{const{accept="*/*"}=incoming.headers,{digest}=route,make=reply=>{if(412===reply.status)return present(digest)
if(200===reply.status&&reply.header("docker-content-digest")!==digest)throw notDone(reply)
return found(reply)}
return relay({method:"HEAD",path:manifestPath(digest),headers:{accept}},{signal,digest,done:[200],accepts:[404,412],make})}case"find-blob":{const{digest}=route,make=reply=>307===reply.status?present(digest):found(reply)
return relay({method:"HEAD",path:blobPath(digest),headers:{}},{signal,digest,done:[200],accepts:[404,307],make})}case"begin-upload":{const{digest}=route
return relay({method:"POST",path:`${base}/blobs/uploads/`,headers:{}},{signal,digest,done:[202],make:reply=>202===reply.status?keepUpload((0,external_node_crypto_.randomUUID)(),reply,digest):pass(reply)})}case"send-blob":return function sendBlob(upload,client){const{incoming,signal}=client,known=uploads.get(upload)
if(void 0===known)return Promise.resolve(UNKNOWN_UPLOAD)
const{path,digest}=known
return relay({method:"PATCH",path,headers:{"content-type":"application/octet-stream",...lengthOf(incoming)},body:incoming},{signal,digest,done:[202,204],make:reply=>401===reply.status?{...pass(reply),status:503,text:""}:reply.status<300?keepUpload(upload,reply,digest):pass(reply)})}(route.upload,client)
case"commit-blob":return async function commitBlob({upload,digest},{incoming,signal}){const known=uploads.get(upload)
return void 0===known?UNKNOWN_UPLOAD:void 0===await readBody(incoming,0)?TOO_LARGE:relay({method:"PUT",path:(0,oci_upload.$)(known.path,digest),headers:OCTETS},{signal,digest,done:[201,204],make(reply){if(201===reply.status){uploads.delete(upload)
transfers.committedBlobs+=1}return pass(reply)}})}(route,client)
case"put-manifest":return async function putManifest(digest,{incoming,signal}){const body=await readBody(incoming,image_content.bi)
if(void 0===body)return TOO_LARGE
if((0,image_content.ol)(body)!==digest)return OTHER_DIGEST
const type=incoming.headers["content-type"],headers=void 0===type?{}:{"content-type":type}
return relay({method:"PUT",path:manifestPath(digest),headers,body},{signal,digest,done:[201],make:pass})}(route.digest,client)}},askAhead({digest,blobs}){ahead.begin([manifestPath(digest),...blobs.map(blob=>blobPath(blob.digest))])}}}({connection,repository,transfers,closed:ended.signal,harbor,onFailure:found=>{failure=found}}),server=await function listenFor(context){return openLoopbackServer({answer(incoming,outgoing){(async function serve(client,context){const{incoming,outgoing}=client,{door,relay,transfers,repository,log}=context,{method="",url=""}=incoming,seen=door.judge(incoming.headers.authorization),route=function routePush({method,target},repository){const at=target.indexOf("?"),path=at<0?target:target.slice(0,at),query=new URLSearchParams(at<0?"":target.slice(at+1))
if("/v2/"===path)return"GET"===method&&at<0?{kind:"ping"}:route_refused(at<0?405:404)
const prefix=`/v2/${repository}/`
if(!path.startsWith(prefix))return route_refused(404)
const rest=path.slice(prefix.length)
if(rest===UPLOADS)return"POST"===method?function beginUpload(query){const digest=query.get("mount")??""
return(0,oci_digest.Bc)(digest)?{kind:"begin-upload",digest}:{kind:"begin-upload"}}(query):route_refused(405)
const[,upload]=UPLOAD.exec(rest)??[]
return void 0!==upload?function routeUpload(method,{upload,query}){if("PATCH"===method)return{kind:"send-blob",upload}
if("PUT"!==method)return route_refused(405)
const digest=query.get("digest")??""
return(0,oci_digest.Bc)(digest)?{kind:"commit-blob",upload,digest}:route_refused(404)}(method,{upload,query}):at>=0?route_refused(404):function routeContent(method,rest){const[,manifest=""]=MANIFEST.exec(rest)??[]
if((0,oci_digest.Bc)(manifest))return"HEAD"===method?{kind:"find-manifest",digest:manifest}:"PUT"===method?{kind:"put-manifest",digest:manifest}:route_refused(405)
const[,blob=""]=BLOB.exec(rest)??[]
return(0,oci_digest.Bc)(blob)?"HEAD"===method?{kind:"find-blob",digest:blob}:route_refused(405):REFERRERS.test(rest)?"GET"===method?{kind:"find-referrers"}:route_refused(405):route_refused(404)}(method,rest)}({method,target:url},repository)
if("open"!==seen){"wrong"!==seen&&"ping"===route.kind||refuse(`${method} without this copy's password`)
answer(client,{status:401,headers:{"www-authenticate":'Basic realm="copy"'},text:""})
return}if("refused"===route.kind){refuse(`${method} is no request of this push`)
answer(client,{status:route.status,headers:{},text:""})
return}const gone=new AbortController
outgoing.once("close",()=>{outgoing.writableFinished||gone.abort()})
answer(client,await relay.answer(route,{incoming,signal:gone.signal}))
function refuse(what){transfers.refusedRequests+=1
const line=`The registry gateway refused a request: ${what}`
1===transfers.refusedRequests?log.warning(line):log.debug(line)}})({incoming,outgoing},context).catch(error=>{context.log.debug(`gateway: ${(0,errors.gJ)(error)}`)
outgoing.destroy()})},onClientError(error,socket){if(socket.writable){error.rawPacket?.[0]!==TLS_HANDSHAKE&&(context.transfers.refusedRequests+=1)
socket.end(NO_TLS)}}})}({...options,door,relay,transfers,repository})
let closed
const close=()=>{options.signal.removeEventListener("abort",onAbort)
closed??=closeAll()
return closed},closeAll=async()=>{ended.abort()
await server.close()},onAbort=()=>{close()}
options.signal.addEventListener("abort",onAbort,{once:!0})
options.signal.aborted&&await close()
return{host:server.host,credentials:door.credentials,askAhead:image=>relay.askAhead(image),totals:()=>transfers.totals(),transfers:()=>transfers.list(),lastFailure:()=>failure,close}}function answer({incoming,outgoing},reply){const length={"content-length":String(Buffer.byteLength(reply.text))}
incoming.resume()
outgoing.writeHead(reply.status,{...length,...reply.headers})
outgoing.end("HEAD"===incoming.method?void 0:reply.text)}const DOCKER_HUB="index.docker.io"
function placeOf({host,path}){return void 0!==host&&"docker.io"!==host&&host!==DOCKER_HUB?{host,path}:{host:DOCKER_HUB,path:path.includes("/")?path:`library/${path}`}}function nameOf({host,path}){return{path,...void 0===host?{}:{host}}}var external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),node_error=__webpack_require__(86272)
const isMap=value=>"object"==typeof value&&null!==value&&!Array.isArray(value),config=dist.FsL(dist.L5J(),dist.z6Y(isMap),dist.Ikc({auths:dist.cl6(dist.FsL(dist.L5J(),dist.z6Y(isMap),dist.g1P(dist.YjP(),dist.L5J()))),credHelpers:dist.cl6(dist.FsL(dist.L5J(),dist.z6Y(isMap),dist.g1P(dist.YjP(),dist.YjP()))),credsStore:dist.cl6(dist.YjP())}))
async function writeGatewayConfig(options){const{gateway,repository,user}=options,own=void 0===user?{}:await async function readUserConfig(environment){const home=environment.HOME||environment.USERPROFILE||(0,external_node_os_.homedir)(),usual=(0,external_node_path_.join)(home,".docker"),docker=(0,external_node_path_.join)(environment.DOCKER_CONFIG||usual,"config.json"),podman=[environment.REGISTRY_AUTH_FILE||void 0,environment.XDG_RUNTIME_DIR?(0,external_node_path_.join)(environment.XDG_RUNTIME_DIR,"containers","auth.json"):void 0]
for(const path of[docker,...podman]){const text=void 0===path?void 0:await readIfThere(path)
if(void 0!==text&&void 0!==path)return parseConfig(text,path)}return{}}(user),names=[gateway.host,`${gateway.host}/${repository}`],entries=value=>Object.fromEntries(names.map(name=>[name,value])),merged={...own,auths:{...own.auths,...entries({auth:(0,basic_auth.r)(gateway.credentials)})},credHelpers:{...own.credHelpers,...entries("")}},directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.directory,"harbor-actions-gateway-"))
await(0,promises_.writeFile)((0,external_node_path_.join)(directory,"config.json"),JSON.stringify(merged),{mode:384})
return directory}async function readIfThere(path){try{return await(0,promises_.readFile)(path,"utf8")}catch(error){if((0,node_error.U)(error,"ENOENT","ENOTDIR","EISDIR"))return
throw new errors.yo(`failed to read the Docker configuration ${path}, which may hold credentials for the source`,{cause:error})}}function parseConfig(text,path){let json
try{json=JSON.parse(text)}catch{throw new errors.yo(`the Docker configuration ${path} is not JSON; correct it, or remove it`)}const parsed=dist.xLC(config,json)
if(parsed.success)return parsed.output
const[issue]=parsed.issues
throw new errors.yo(`the Docker configuration ${path} has another form than Docker's at ${dist.BuJ(issue)?.split(".")[0]??"its top"}; correct it, or remove it`)}const BLOB_LINE=/\b(pushed|existing|mounted) blob: (sha256:[0-9a-f]{64})$/,RETRY=/\bretrying /,WITHOUT_MOUNT=/^without mount\b/
var format=__webpack_require__(52764)
class CopyProgress{#image
#gateway
#source
#harbor
#log
#sizes
#startedAt=(0,steady_clock.r)()
#saidAt=(0,steady_clock.r)()
#stoodAt
#standing="nothing was sent"
#done=new Set
#presentBytes=0
#sentBytes=0
#lineAt=Number.NEGATIVE_INFINITY
constructor(options){this.#image=options.image
this.#gateway=options.gateway
this.#source=options.source
this.#harbor=options.harbor
this.#log=options.log
this.#sizes=new Map(options.image.blobs.map(({digest,size})=>[digest,size]))}line(line){const event=function parseCraneLine(line){const trimmed=line.trimEnd(),[,word,digest=""]=BLOB_LINE.exec(trimmed)??[]
if(("pushed"===word||"existing"===word||"mounted"===word)&&(0,oci_digest.Bc)(digest))return{kind:word,digest}
const retry=RETRY.exec(trimmed)
if(null===retry)return
const message=trimmed.slice(retry.index+retry[0].length)
return WITHOUT_MOUNT.test(message)?void 0:{kind:"retrying",message}}(line)
if(void 0===event){this.#log.debug(line)
return}if("retrying"===event.kind){this.#log.info(`crane tries again: ${event.message}`)
return}const size=this.#sizes.get(event.digest)
if(void 0===size||this.#done.has(event.digest))return
this.#done.add(event.digest)
const isSent="pushed"===event.kind
isSent?this.#sentBytes+=size:this.#presentBytes+=size
const now=(0,steady_clock.r)()
if(this.#image.blobs.length>20&&now-this.#lineAt<1e3)return
this.#lineAt=now
this.#saidAt=now
const what=isSent?`sent, ${this.#rate(this.#sentBytes)}`:"is in Harbor already"
this.#log.info(`${(0,oci_digest.VK)(event.digest)}  ${(0,format.z3)(size)} ${what} (blob ${this.#count()})`)}report(){const now=(0,steady_clock.r)(),transfers=this.#gateway.transfers()
this.#standing=this.#describeStanding(transfers[0])
const movedAt=Math.max(...transfers.map(({sinceMs})=>sinceMs),this.#startedAt,this.#lineAt)
if(transfers.length>0&&now-movedAt>=3e4){if(now-(this.#stoodAt??movedAt)<3e4)return
this.#stoodAt=now
this.#saidAt=now
this.#log.info(`${this.#standing} (for ${(0,format.Xo)((now-movedAt)/1e3)})`)}else{this.#stoodAt=void 0
if(!(now-this.#saidAt<1e4)){this.#saidAt=now
this.#log.info(this.#underway(transfers))}}}standing(){return this.#standing}#describeStanding(first){const blob=void 0===first?.digest?"":` of ${(0,oci_digest.VK)(first.digest)}`
switch(first?.waitsFor){case"harbor":return`${this.#harbor} takes no more data${blob}`
case"answer":return`${this.#harbor} has the whole request ${first.method}${blob} and has not answered`
default:return`${this.#source} sends no more data${blob}`}}done(){const present=0===this.#presentBytes?"":`; Harbor had ${(0,format.z3)(this.#presentBytes)} already`
this.#log.info(`Pushed ${(0,format.z3)(this.#sentBytes)} in ${(0,format.Xo)(this.#seconds())}, ${this.#rate(this.#sentBytes)}${present}`)}#underway(transfers){const total=Math.max(this.#image.totalBytes-this.#presentBytes,this.#sentBytes),onTheWay=transfers.filter(({method,sentBytes})=>"PATCH"===method&&sentBytes>0),sent=Math.min(total,onTheWay.reduce((sum,{sentBytes})=>sum+sentBytes,this.#sentBytes)),left=0===sent?"":`, about ${(0,format.Xo)(Math.ceil((total-sent)*this.#seconds()/sent))} left`,named=onTheWay.slice(0,3).map(describeBlob),blobs=0===named.length?"":`: ${named.join(", ")}`
return`sending: ${(0,format.z3)(sent)} of ${(0,format.z3)(total)}, ${this.#rate(sent)}${left}, ${this.#count()} blobs done${blobs}`}#count(){return`${this.#done.size} of ${this.#image.blobs.length}`}#rate(bytes){return`${(0,format.z3)(bytes/this.#seconds())}/s`}#seconds(){return Math.max(((0,steady_clock.r)()-this.#startedAt)/1e3,.001)}}function describeBlob({digest,sentBytes,size}){return`${void 0===digest?"a blob":(0,oci_digest.VK)(digest)} ${(0,format.z3)(sentBytes)}${void 0===size?"":` of ${(0,format.z3)(size)}`}`}var plain_http=__webpack_require__(89370),proxy=__webpack_require__(86256)
const NOWHERE="http://127.0.0.1:0",METADATA="169.254.0.0/16,fd00:ec2::254,metadata.google.internal",GATEWAY_PROXIES={HTTP_PROXY:NOWHERE,HTTPS_PROXY:NOWHERE,NO_PROXY:void 0}
function sourceProxies(host,{environment,plainProxy=NOWHERE}){const httpsProxy=environment.HTTPS_PROXY||environment.https_proxy||void 0,noProxy=environment.NO_PROXY||environment.no_proxy||void 0,near=/\.localhost(:\d+)?$/i.test(host)?`${METADATA},${host}`:METADATA
return void 0===httpsProxy||(0,plain_http.uO)(host)&&function isDirect(host,environment){try{return void 0===(0,proxy.UR)(new URL(`https://${host}`),environment)}catch{return!1}}(host,environment)?{HTTP_PROXY:plainProxy,HTTPS_PROXY:void 0,NO_PROXY:near}:{HTTP_PROXY:plainProxy,HTTPS_PROXY:httpsProxy,NO_PROXY:void 0===noProxy?near:`${noProxy},${near}`}}const COPIES_AT_ONCE=8
function craneArguments(command){const operands=function operandsOf(command){switch(command.kind){case"copy":return[command.source,command.destination]
case"push":return[command.directory,command.destination]
case"auth":return[command.what,command.place]
default:return(0,errors.xb)(command)}}(command),bad=operands.find(operand=>""===operand||operand.startsWith("-"))
if(void 0!==bad)throw new Error(`refusing to run crane with "${bad}": it would be taken for a flag`)
const flags="copy"===command.kind?[`--jobs=${COPIES_AT_ONCE}`]:[],args=[command.kind,...flags,...operands]
!function requireSafeCraneArguments(args){if(args.some(arg=>/^--?insecure(=|$)/i.test(arg)))throw new Error(`refusing to run crane ${args[0]??""} with --insecure`)}(args)
return args}var stall=__webpack_require__(85971),retry=__webpack_require__(9418),child_process=__webpack_require__(36787),answer_table=__webpack_require__(72795),strip_tags=__webpack_require__(24263)
const REGISTRY=context=>`the registry ${context.host}`,RULES=[{pattern:/server gave HTTP response to HTTPS client(?!; Get "http:)/,explain:c=>`${REGISTRY(c)} speaks plain HTTP; a source is only read over verified TLS`},{pattern:/realm host|realm scheme "http" not allowed|SSRF protection/,explain:c=>`${REGISTRY(c)} sends clients to another address to log in, which crane does not accept; a proxy in front of it must pass the Host header unchanged (proxy_set_header Host $http_host)`},{pattern:/proxyconnect tcp: dial tcp 127\.0\.0\.1:0:/,explain:c=>`${REGISTRY(c)} redirects to an address with another scheme (http:// in place of https://), which is not followed: a source is only read over verified TLS`},{pattern:/x509: certificate signed by unknown authority|certificate is not trusted/,explain:c=>`the certificate of ${REGISTRY(c)} is signed by an unknown authority; install it on the runner (a source is never read without checking)`},{pattern:/x509: certificate (has expired|is not valid|is valid for)|cannot validate certificate/,explain:c=>`the certificate of ${REGISTRY(c)} has expired or is for another name; renew it, or use a name that it has`},{pattern:/tls: handshake failure|first record does not look like a TLS handshake|unrecognized name|malformed HTTP (?:response|version)/,explain:c=>`${REGISTRY(c)} does not speak TLS on that port; check the port`},{pattern:/response did not include \S{1,40} header/,explain:c=>`${REGISTRY(c)} did not answer like a registry: something else runs there or in front of it (a UI, a login page)`},{pattern:/no such host/,transient:!0,explain:c=>`the runner cannot resolve ${c.host}; check its spelling, and a registry on a private network needs a runner in that network`},{pattern:/server misbehaving|Temporary failure in name resolution|lookup \S{1,255}[^:]{0,80}: i\/o timeout/,transient:!0,explain:c=>`the name server of the runner gives no answer for ${c.host}`},{pattern:/no space left on device/,explain:()=>"the disk is full; the image needs room below the temporary directory of the runner"},{pattern:/connection refused|no route to host|network is unreachable|i\/o timeout/,transient:!0,explain:c=>`nothing answers at ${c.host}; it may be restarting, or the host or the port is wrong, or a firewall blocks the connection`},{pattern:/unexpected end of JSON input/,transient:!0,explain:c=>`the answer of ${REGISTRY(c)} was cut off`},{pattern:/invalid character .{1,8} looking for beginning of value|no token in bearer response/,explain:c=>`${REGISTRY(c)} did not issue a token: something else runs there or in front of it (a UI, a login page)`},{pattern:/GOAWAY|stream error: stream ID|http2: client connection lost|http2: timeout awaiting/,transient:!0,explain:c=>`${REGISTRY(c)} or a proxy in front of it closed the HTTP/2 connection; a proxy does this when it is reloaded, or when a connection reaches its limit of time or requests`},{pattern:/TLS handshake timeout|Client\.Timeout exceeded|context deadline exceeded/,transient:!0,explain:c=>`${REGISTRY(c)} accepted the connection and did not answer in time`},{pattern:/unexpected EOF|(?:^|: )EOF$|connection reset|broken pipe|server closed idle connection|use of closed (?:network )?connection|transport connection broken|bad record MAC/,transient:!0,explain:c=>`${REGISTRY(c)} or a proxy in front of it closed the connection; it may be restarting`}],failure_NOWHERE="proxyconnect tcp: dial tcp 127.0.0.1:0:"
function withoutKeptFrom(text){const others=text.split("; ").filter(part=>!part.includes(failure_NOWHERE))
return 0===others.length?text:others.join("; ")}const ENDED="crane was ended from outside before it could say why (the machine may be out of memory)"
function judgeCraneFailure(stderr,context){const words=withoutKeptFrom(finalWords(stderr)),detail=plainText(words)
if(""===detail)return{transient:!0,advice:ENDED,detail}
const answer=(0,harbor_answer.HC)(words)
if(void 0!==answer){const{isTransient,advice}=(0,answer_table.LU)(answer,{...context,path:answer.path})
return{transient:isTransient,advice,detail}}const rule=RULES.find(({pattern})=>pattern.test(detail))
return{transient:!0===rule?.transient,advice:rule?.explain(context,detail)??"",detail}}const MAX_WORDS=8192,MAX_DETAIL=600,LOG_LINE=/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d .*$/gm
function finalWords(stderr){const begin=stderr.startsWith("Error: ")?0:stderr.indexOf("\nError: ")+1
return(begin>0||stderr.startsWith("Error: ")?stderr.slice(begin+7,begin+MAX_WORDS):stderr.slice(-MAX_WORDS)).replaceAll(LOG_LINE,"")}function plainText(words){const text=(0,strip_tags.K)(words).replaceAll(/\s+/g," ").trim()
return text.length<=MAX_DETAIL?text:`${text.slice(0,MAX_DETAIL)}…`}var no_answer=__webpack_require__(51661)
function judgeSendFailure({stderr,failure},context){const isAnswered=function findCraneAnswer(stderr){return(0,harbor_answer.HC)(withoutKeptFrom(finalWords(stderr)))}(stderr)?.host===context.gateway
if(isAnswered&&void 0!==failure)return function describeHarborFailure(failure,context){const{connection,client,reference}=context,{cause}=failure,failed=`failed to push ${reference}: `,place=describePlace(failure)
switch(cause.kind){case"answer":return function describeAnswer({failure,answer},{connection,client,reference}){const{host,isPlainHttp,credentials}=connection,{kind,isTransient,advice}=(0,answer_table._n)(answer,{step:"push",subject:`Harbor at ${host}`,host,isPlainHttp,path:failure.path,robotName:credentials.user,needs:"repository: push and repository: pull",reference}),words=""===answer.message?"":`: ${answer.message}`,said=`${describePlace(failure)} on ${host}${(0,proxy.sc)(client.proxy)} was answered ${answer.status}${words}`,status="front"===answer.origin&&(answer.status??0)<500?void 0:answer.status
return{isTransient,retryAfter:answer.retryAfter,error:new errors.dr(`failed to push ${reference}: ${""===advice?said:`${advice} (${said})`}`,{status,kind})}}({failure,answer:cause.answer},context)
case"no-answer":{const{reason,transient}=(0,no_answer.vv)(cause.error,{purpose:"",address:connection,client})
return{isTransient:transient,retryAfter:"",error:new errors.dr(`${failed}${reason} (${place})`,{cause:cause.error})}}case"no-token":return{isTransient:!1,retryAfter:"",error:new errors.dr(`${failed}Harbor at ${connection.host} did not issue a token: something else runs there or in front of it (a UI, a login page), or its answer was cut off (${place})`)}
case"not-followed":return{isTransient:!1,retryAfter:"",error:new errors.dr(`${failed}Harbor at ${connection.url} ${cause.reason} (${place}). external_url in Harbor's settings must be the address in "harbor-url": correct one of them, and make a proxy in front of Harbor pass the Host header unchanged (proxy_set_header Host $http_host)`)}
default:return(0,errors.xb)(cause)}}(failure,context)
const{source,reference}=context,isSource=void 0!==source&&!isAnswered,{transient,advice,detail}=isSource?judgeCraneFailure(stderr,source):function judgeSending(stderr){const detail=plainText(finalWords(stderr))
return""===detail?{transient:!0,advice:ENDED,detail}:{transient:!1,advice:"",detail}}(stderr),failed=isSource?`failed to pull ${source.reference}`:`failed to push ${reference}`,quoted=""===advice||""===detail?`${advice}${detail}`:`${advice}. crane said: ${detail}`
return{isTransient:transient,retryAfter:"",error:new errors.Qd(`${failed}: ${quoted}`,detail)}}function describePlace({method,path,digest,sentBytes=0}){const[place=""]=path.split("?"),blob=void 0===digest||place.includes(digest)?"":` of ${(0,oci_digest.VK)(digest)}`
return`${method} ${place}${blob}${0===sentBytes?"":`, ${(0,format.z3)(sentBytes)} of it sent`}`}function stalled({message},{progress,context}){return{isTransient:!1,retryAfter:"",error:new errors.Qd(`failed to push ${context.reference}: ${progress.standing()}. If it needs longer, as for the commit of a large blob, increase "stall-timeout". ${message}`,message)}}function cancelled({reference}){return new errors.cc(`failed to push ${reference}: the job is being cancelled`)}const MAX_MEMORY_BYTES=1073741824,MAX_UNWRITTEN_BYTES=268435456
function sourceBounds(failed,{host,maxMemoryBytes=MAX_MEMORY_BYTES}){return{memoryBytes:maxMemoryBytes,unwrittenBytes:MAX_UNWRITTEN_BYTES,error:what=>new errors.yo(`${failed}: the registry ${host} sends far more data than a valid answer can have; crane ${what} and was stopped`)}}function createCrane(options){const{connection,log}=options
return{async send(image,repository){const path=(0,harbor_repository.sT)(repository),gateway=await openGateway({...options,repository})
gateway.askAhead(image)
let remove=async()=>{}
try{const destination=`${gateway.host}/${path}@${image.digest}`,from="reference"in image?function readFrom({reference}){return{reference:(0,oci_reference.FH)(reference),host:placeOf(reference).host}}(image):void 0,context={connection,client:options.client,reference:`${connection.host}/${path}@${image.digest}`,gateway:gateway.host,...void 0===from?{}:{source:from}},progress=new CopyProgress({image,gateway,source:void 0===from?"crane":`the registry ${from.host}`,harbor:`Harbor at ${connection.host}`,log}),{directory,...around}=await async function surroundings(from,place){const{options,gateway,path:repository}=place,{environment,temporaryDirectory,maxMemoryBytes}=options,own={gateway,repository,directory:temporaryDirectory}
if(void 0===from){const directory=await writeGatewayConfig(own),set={...GATEWAY_PROXIES,DOCKER_CONFIG:directory}
return{directory,env:(0,process_environment.aP)(environment,{purpose:"write-harbor",set})}}const plainProxy=await options.plainSources.proxyFor(from.host),directory=await writeGatewayConfig({...own,user:environment}),set={...sourceProxies(from.host,{environment,plainProxy}),DOCKER_CONFIG:directory}
return{directory,env:(0,process_environment.aP)(environment,{purpose:"read-source",set}),bounds:sourceBounds(`failed to pull ${from.reference}`,{host:from.host,...void 0===maxMemoryBytes?{}:{maxMemoryBytes}})}}(from,{options,gateway,path})
remove=()=>(0,promises_.rm)(directory,{recursive:!0,force:!0})
const stdout=await async function runCrane(command,run){const{signal,context,log}=run,policy={...retry.vz,firstDelayMs:run.retryMs??retry.vz.firstDelayMs},tried=await(0,retry.L5)(policy,()=>async function runOnce(command,run){const{context,gateway,progress,signal,bounds}=run,before=gateway.lastFailure()
try{const result=await(0,child_process.w)({path:run.path,args:craneArguments(command)},{env:run.env,signal,isLong:!0,stall:{windowMs:run.stallTimeoutMs,leastBytesPerSecond:stall.PE},onStderrLine:line=>progress.line(line),onProgress:()=>progress.report(),measure:async()=>gateway.totals().receivedBytes+gateway.totals().sentBytes,...void 0===bounds?{}:{bounds}})
if(0===result.exitCode)return{kind:"success",result}
const last=gateway.lastFailure(),failure=last===before?void 0:last
return{kind:"failure",failure:judgeSendFailure({stderr:result.stderr,failure},context)}}catch(error){if((0,node_error.U)(error,"ENOENT","EACCES"))throw function missingCrane({path,context}){return new errors.Qd(`failed to push ${context.reference}: there is no crane at "${path}"; run setup-crane first, or put crane on PATH`,"")}(run)
if(error instanceof errors.cc)throw cancelled(context)
if(error instanceof child_process.O)return{kind:"failure",failure:stalled(error,run)}
throw error}}(command,run),{signal,judge:result=>"failure"===result.kind&&result.failure.isTransient?{reason:result.failure.error.message,retryAfter:result.failure.retryAfter}:void 0,onRetry:({reason},{tries})=>log.warning(`${reason} (try ${tries} of ${policy.tries}, trying again)`),cancelled:()=>cancelled(context)})
if("success"===tried.kind)return tried.result.stdout
throw tried.failure.error}(function commandFor(image,destination){return"reference"in image?{kind:"copy",source:(0,oci_reference.FH)(image.reference),destination}:{kind:"push",directory:image.directory,destination}}(image,destination),{...options,...around,gateway,context,progress})
void 0===from&&function requirePushed(stdout,image){const pushed=stdout.trim().split("@").at(-1)??""
if(!(0,oci_digest.Bc)(pushed))throw new errors.Qd(`crane push succeeded, but its output "${stdout.trim()}" holds no digest`,"")
if(pushed!==image.digest)throw new errors.yo(`crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`)}(stdout,image)
progress.done()}finally{await Promise.all([gateway.close(),remove()])}}}}var report_store=__webpack_require__(90177),output_file=__webpack_require__(88329),temporary_path=__webpack_require__(74734),access=__webpack_require__(65341),github_context=__webpack_require__(86488),network_fault=__webpack_require__(6187)
const TOTAL_MS=2e4,SILENCE={headersMs:TOTAL_MS,bodyMs:TOTAL_MS},MAX_BYTES=1024
function createWebhook(address,options){const{environment,totalMs=TOTAL_MS}=options
return{async send(body){const target=new URL(address),client=function connect(target,environment){try{return(0,http_client.uT)({target,environment,silence:SILENCE})}catch(error){if(!(error instanceof errors.yo))throw error
throw new errors.yo(error.message.replaceAll((0,proxy.o4)(target.hostname),"the host of the webhook"))}}(target,environment),deadline=AbortSignal.timeout(totalMs)
try{const{status}=await client.send(target,{method:"POST",headers:{"content-type":"application/json","user-agent":http_client._O},body,signal:AbortSignal.any([options.signal,deadline]),maxBytes:MAX_BYTES,into:(0,http_client.Ov)()})
if(status<200||status>299)throw new AnswerError(`it answered ${status}`)}catch(error){if(options.signal.aborted)throw new errors.cc("the job is being cancelled")
if(deadline.aborted)throw new Error(`it did not answer within ${totalMs/1e3} s`)
if(error instanceof AnswerError)throw error
const server={title:"the webhook",host:"the webhook"},{kind,code,clause}=(0,network_fault.Q)(error,{server,client})
throw new Error("other"===kind?"the request failed"+(""===code?"":` (${code})`):clause)}finally{await client.close()}}}}class AnswerError extends Error{}var source=__webpack_require__(21434)
const NO_SUCH_IMAGE=/no such (image|object)|image not known/i
function createDockerDaemon(options){const env=(0,process_environment.aP)(options.environment,{purpose:"ask-docker"})
return{async hasImage(name){try{const args=["image","inspect","--format","{{.Id}}",name],result=await(0,child_process.w)({path:"docker",args},{env,signal:options.signal})
if(0===result.exitCode)return!0
if(NO_SUCH_IMAGE.test(result.stderr))return!1
throw function unanswered(name,detail){return new errors.Qd(`failed to look for ${name} in the local Docker daemon: the daemon could not be queried${""===detail?"":` (${detail})`}. For the image in Docker Hub write ${(0,source.BD)(name)}; for the local one fix the daemon (docker-daemon:${name})`,detail)}(name,result.stderr.trim())}catch(error){if(!(0,node_error.U)(error,"ENOENT"))throw explain(error,`look for ${name}`)
options.log.info(`No docker on PATH, so ${name} is an image of Docker Hub`)
return}},async save(name){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,"harbor-actions-save-")),path=(0,external_node_path_.join)(directory,"image.tar")
options.log.info(`docker save ${name}`)
try{const result=await(0,child_process.w)({path:"docker",args:["save","--output",path,name]},{env,signal:options.signal,isLong:!0,stall:{windowMs:options.stallTimeoutMs,leastBytesPerSecond:stall.PE},measure:()=>async function directorySize(directory){const entries=await(0,promises_.readdir)(directory,{recursive:!0,withFileTypes:!0})
return(await Promise.all(entries.filter(entry=>entry.isFile()).map(entry=>(0,promises_.stat)((0,external_node_path_.join)(entry.parentPath,entry.name)).then(({size})=>size,()=>0)))).reduce((total,size)=>total+size,0)}(directory)})
if(0!==result.exitCode){const detail=result.stderr.trim(),advice=/no space left on device/i.test(detail)?`the disk is full, and the image needs room below ${options.temporaryDirectory} (RUNNER_TEMP). docker said: `:""
throw new errors.Qd(`failed to read ${name} from the local Docker daemon: ${advice}${detail}`,detail)}}catch(error){if(!(0,node_error.U)(error,"ENOENT"))throw explain(error,`read ${name}`)
throw new errors.Qd(`failed to read ${name} from the local Docker daemon: there is no docker on PATH`,"")}return path}}}function explain(error,doing){return error instanceof errors.cc?new errors.cc(`failed to ${doing} in the local Docker daemon: the job is being cancelled`):error instanceof Error&&"code"in error?new errors.Qd(`failed to ${doing} in the local Docker daemon: ${error.message}`,""):error instanceof child_process.O?new errors.Qd(`failed to ${doing} in the local Docker daemon: the daemon does not answer (docker ${error.message})`,""):error}var stager=__webpack_require__(88049),external_node_tls_=__webpack_require__(41692)
const MAX_TOKEN_CHARACTERS=262144,token=dist.Ikc({token:dist.cl6(dist.YjP(),""),access_token:dist.cl6(dist.YjP(),"")}),login=dist.Ikc({Username:dist.YjP(),Secret:dist.YjP()})
async function askCrane(question,options){const{what,place,host}=question,result=await(0,child_process.w)({path:options.cranePath,args:craneArguments({kind:"auth",what,place})},{env:(0,process_environment.aP)(options.environment,{purpose:"read-source",set:sourceProxies(host,{environment:options.environment,plainProxy:await options.plainSources.proxyFor(host)})}),signal:options.signal,maxStdoutCharacters:MAX_TOKEN_CHARACTERS,longStdout:new errors.yo(`crane auth ${what} ${place} answered with more data than a token has`),bounds:sourceBounds(`failed to log in to read ${place}`,{host})})
if(0===result.exitCode){const parsed=function parseAnswer(text){try{return JSON.parse(text)}catch{return}}(result.stdout)
if(void 0!==parsed)return parsed
throw new errors.yo(`crane auth ${what} ${place} did not answer with JSON`)}const{advice,detail}=judgeCraneFailure(result.stderr,{reference:place,host})
throw new errors.yo(""===advice?`crane auth ${what} ${place}: ${detail}`:`${advice}. crane said: ${detail}`)}const http_MAX_BYTES=4194304,MAX_ERROR_BYTES=65536,http_SILENCE={headersMs:3e4,bodyMs:3e4},RETRIES={tries:3,firstDelayMs:1e3,longestDelayMs:2e3,patienceMs:6e4},MAX_REDIRECTS=10,REDIRECTS=[301,302,303,307,308],SPEAKS_TLS=["untrusted","other-name","expired","not-yet-valid","certificate"],ADVICE={untrusted:"install it on the runner (a source is never read without checking)","other-name":"use a name that it has",expired:"renew it",protocol:"it speaks plain HTTP or runs on another port; a source is only read over verified TLS (a private address may be read over plain HTTP with source-tls: off)","unknown-name":"check its spelling, and a registry on a private network needs a runner in that network",refused:"it may be restarting, or the host or the port is wrong, or a firewall blocks the connection","broken-off":"it, or a proxy in front of it, may be restarting"}
function createSourceHttp(options){const authorizations=new Map,origins=new Map,clients=function createClients({environment}){const clients=new Map
let system
return{of(origin){const known=clients.get(origin)
if(void 0!==known)return known
const client=(0,http_client.uT)({target:new URL(origin),environment:origin.startsWith("https:")?environment:{},silence:http_SILENCE,...void 0===system?{}:{caCertificates:system}})
clients.set(origin,client)
return client},trustSystem(){if(void 0!==system)return!1
system=(0,external_node_tls_.getCACertificates)("system")
clients.clear()
return!0}}}(options)
async function askOnce(origin,sent){let target=new URL(sent.question.url,origin)
if(target.origin!==origin)throw new errors.yo("its answer leads to another server")
for(let redirects=0;;redirects+=1){const isOwn=target.origin===origin,answer=await fetchOnce(target,{sent,authorization:isOwn?authorizations.get(sent.key):void 0}),location=answer.header("location")
if(void 0===sent.question.image||""===location||!REDIRECTS.includes(answer.status))return answer
if(redirects===MAX_REDIRECTS)throw new errors.yo(`it redirects more than ${MAX_REDIRECTS} times`)
target=readRedirect(location,{from:target,origin})}}async function fetchOnce(target,{sent,authorization}){const{question}=sent,{maxBytes=http_MAX_BYTES}=question,kept=(0,http_client.y4)(),client=clients.of(target.origin),response=await client.open(target,{signal:sent.signal,headers:{accept:question.accept,...void 0===authorization?{}:{authorization}}}),{statusCode:status,headers,body}=response,into=200===status&&void 0!==question.into?question.into():kept
if(!await(0,http_client.Vc)(status<400?maxBytes:MAX_ERROR_BYTES,{body,into})&&status<400)throw new errors.yo(`it sent more than ${(0,format.z3)(maxBytes)}`)
await into.end()
return{status,header:name=>[headers[name]??[]].flat().join(", "),bytes:into===kept?kept.end():new Uint8Array}}async function askAnywhere(host,sent){const known=origins.get(host),mayBePlain=(0,plain_http.YY)(host)||options.plainSources.isAllowed(host),candidates=void 0===known?(mayBePlain?["https","http"]:["https"]).map(scheme=>new URL(`${scheme}://${host}`).origin):[known]
let failure={kind:"failure",isTransient:!1,error:new errors.yo("it was not asked")}
for(const origin of candidates)try{const answer=await askOnce(origin,sent)
noteOrigin(host,origin)
return{kind:"answer",answer}}catch(error){if(options.signal.aborted)throw http_cancelled()
if(sent.signal.aborted)throw new errors.yo('its answer did not come within "stall-timeout"')
if(error instanceof errors.yo)throw error
const server={title:`the registry ${host}`,host,advice:ADVICE},fault=(0,network_fault.Q)(error,{server,client:clients.of(origin)})
if("untrusted"===fault.kind&&clients.trustSystem())return askAnywhere(host,sent)
const text=void 0===sent.question.image?fault.clause:fault.reason
failure={kind:"failure",isTransient:fault.isTransient,error:new errors.yo(text,{cause:error})}
if(SPEAKS_TLS.includes(fault.kind))break}return failure}function noteOrigin(host,origin){if(!origins.has(host)){origins.set(host,origin)
origin.startsWith("https:")||(0,plain_http.YY)(host)||options.log?.warning(`The registry ${host} does not speak TLS and is read over plain HTTP (source-tls: off): its password crosses the network in clear text`)}}async function askRetrying(host,asked){const{signal,log}=options,{image}=asked.question,usual=void 0===image?RETRIES:retry.vz,policy={...usual,firstDelayMs:options.retryMs??usual.firstDelayMs},tried=await(0,retry.L5)(policy,()=>askAnywhere(host,{...asked,signal:limited(void 0===image)}),{signal,judge:tried=>"failure"===tried.kind?tried.isTransient?{reason:tried.error.message}:void 0:void 0===image?function judgeAnswer({status,header}){return(0,retry.Gz)(status)?{reason:`it answers ${status}`,retryAfter:header("retry-after")}:void 0}(tried.answer):image.judge(tried.answer),onRetry:({reason},{tries})=>{void 0!==image&&log?.warning(`${reason} (try ${tries} of ${retry.vz.tries}, trying again)`)},cancelled:http_cancelled})
if("answer"===tried.kind)return tried.answer
throw tried.error}function limited(isUsual){const{signal,stallTimeoutMs}=options
return isUsual||void 0===stallTimeoutMs?signal:AbortSignal.any([signal,AbortSignal.timeout(stallTimeoutMs)])}return async({host,path},question)=>{const key=`${host}/${path}`,sent={question,key},first=await askRetrying(host,sent)
if(first.status<400)return first
const scheme=await async function findScheme(host,first,sent){if(401===first.status)return readScheme(first)
if(void 0===sent.question.image||403!==first.status&&404!==first.status||authorizations.has(sent.key))return""
const{accept}=sent.question,ping=await askRetrying(host,{key:sent.key,question:{url:"/v2/",accept}})
return 401===ping.status?readScheme(ping):""}(host,first,sent)
if(""===scheme)return first
authorizations.set(key,await async function fetchAuthorization(place,options){const{host,path,scheme}=place
if("bearer"===scheme){const found=dist.qgA(token,await askCrane({what:"token",place:`${host}/${path}`,host},options)),secret=found.token||found.access_token||""
if(""===secret)throw new errors.yo(`${host} issued no token to pull from ${path}`)
options.mask(secret)
return`Bearer ${secret}`}const{Username:name,Secret:secret}=dist.qgA(login,await askCrane({what:"get",place:host,host},options))
options.mask(secret)
const pair=(0,basic_auth.r)({user:name,secret})
options.mask(pair)
return`Basic ${pair}`}({host,path,scheme},options))
return askRetrying(host,sent)}}function readRedirect(location,{from,origin}){if(!URL.canParse(location,from.href))throw new errors.yo("it redirects to what is no address")
const target=new URL(location,from),isPlainOnPurpose=(0,plain_http.YY)(target.host)||target.origin===origin
if("https:"===target.protocol||"http:"===target.protocol&&isPlainOnPurpose)return target
throw new errors.yo(`it redirects to an address with another scheme, ${target.protocol}//${target.host}, which is not followed: a source is only read over verified TLS`)}function readScheme(answer){const[scheme=""]=answer.header("www-authenticate").trim().toLowerCase().split(/[\s,]/)
return""===scheme?"basic":scheme}function http_cancelled(){return new errors.cc("the job is being cancelled")}var external_node_stream_promises_=__webpack_require__(46466)
const plain_proxy_SILENCE={headersMs:6e4,bodyMs:6e4},ASKED=["accept","authorization","range","user-agent"],ANSWERED=["content-type","content-length","content-range","docker-content-digest","docker-distribution-api-version","location","retry-after","www-authenticate"],NO_PLAIN_SOURCES={isAllowed:()=>!1,proxyFor:()=>Promise.resolve(void 0),close:()=>Promise.resolve()}
function pick(headers,names){return Object.fromEntries(names.flatMap(name=>{const value=[headers[name]??[]].flat().join(", ")
return""===value?[]:[[name,value]]}))}function refuse(outgoing,{status,text,header}){outgoing.writeHead(status,{"content-type":"text/plain",...void 0===header?{}:{"proxy-authenticate":header}})
outgoing.end(`${text}\n`)}var config_size=__webpack_require__(29729),signature=__webpack_require__(97731),referrers=__webpack_require__(10172),compression=__webpack_require__(93911)
async function fetchDocument(source,name){const{bytes}=await askForImage(source,{url:`/v2/${placeOf(source.reference).path}/manifests/${name}`,accept:manifest.$T,maxBytes:image_content.bi,what:"manifest"})
return Buffer.from(bytes)}function blobQuestion({digest,size}){return{blob:digest,accept:"*/*",maxBytes:size,what:digest}}async function askForImage({http,reference},asked){const place=placeOf(reference),url="url"in asked?asked.url:`/v2/${place.path}/blobs/${asked.blob}`,failed=`failed to pull ${(0,oci_reference.FH)(reference)}`,meaning=answer=>function judgeSource({status,header,bytes},{reference,host,url}){const text=(new TextDecoder).decode(bytes),answer=(0,harbor_answer.JN)({status,text,header:name=>header(name)||void 0})
return(0,answer_table.LU)(answer,{host,path:url,reference:(0,oci_reference.FH)(reference)})}(answer,{reference,host:place.host,url})
let answer
try{answer=await http(place,{...asked,url,image:{judge(found){if(200===found.status)return
const{isTransient,advice}=meaning(found)
return isTransient?{reason:`${failed}: ${advice}`,retryAfter:found.header("retry-after")}:void 0}}})}catch(error){if(error instanceof errors.cc)throw new errors.cc(`${failed}: the job is being cancelled`)
if(!(error instanceof errors.yo))throw error
throw new errors.yo(`${failed}: ${(0,errors.gJ)(error)} (asked for its ${asked.what})`,{cause:error})}if(200===answer.status)return answer
const{advice}=meaning(answer),said=`GET ${url} was answered ${answer.status}`
throw new errors.yo(`${failed}: ${""===advice?said:`${advice} (${said})`}`)}class Measured{#hash=(0,external_node_crypto_.createHash)("sha256")
#start=[]
#next
#kept=0
constructor(next){this.#next=next}async add(chunk){this.#hash.update(chunk)
if(this.#kept<compression.sB){this.#start.push(Buffer.from(chunk.subarray(0,compression.sB-this.#kept)))
this.#kept+=chunk.byteLength}await(this.#next?.(chunk))}end(){}beginning(){return Buffer.concat(this.#start)}digest(){return`sha256:${this.#hash.digest("hex")}`}}var problem=__webpack_require__(85542),oci_image=__webpack_require__(46804),wire=__webpack_require__(11968)
const MAX_REFERRER_BYTES=1e9,MAX_PAGES=100,WITHOUT_REFERRERS=[404,400,406,405],index=dist.Ikc({manifests:dist.cl6(dist.YOg(dist.Ikc({digest:dist.YjP()})),[])})
function createSourceRegistry(options){const{http}=options
async function ask(repository,question){const place=placeOf(repository)
try{return await http(place,question)}catch(error){if(error instanceof errors.cc)throw error
throw failure(repository,{question,why:(0,errors.gJ)(error)})}}async function fetchManifest(repository,reference){const question={url:`/v2/${placeOf(repository).path}/manifests/${reference}`,accept:manifest.$T,purpose:`read the manifest ${reference}`},answer=await ask(repository,question)
if(404===answer.status)return
if(200!==answer.status)throw failure(repository,{question,why:`it answered ${answer.status}`})
const digest=(0,image_content.ol)(answer.bytes)
if((0,oci_digest.Bc)(reference)&&digest!==reference)throw failure(repository,{question,why:`the data that it sent has the digest ${digest}`})
const mediaType=contentType(answer)
if(!(0,manifest.$$)(mediaType)&&!(0,manifest.CM)(mediaType))throw failure(repository,{question,why:"the data that it sent is not a manifest"})
return{digest,mediaType,bytes:answer.bytes}}return{fetchManifest,async fetchReferrers(repository,digest){const found=await async function askReferrers(repository,digest){const{host,path}=placeOf(repository),found=[]
let url=`/v2/${path}/referrers/${digest}`
for(let page=0;void 0!==url&&page<MAX_PAGES;page+=1){const question={url,accept:manifest.Ap.ociIndex,purpose:`list what refers to ${digest}`},answer=await ask(repository,question)
if(WITHOUT_REFERRERS.includes(answer.status))return
if(200!==answer.status)throw failure(repository,{question,why:`it answered ${answer.status}`})
if(contentType(answer)!==manifest.Ap.ociIndex)return
const digests=parseIndex(answer.bytes)
if(void 0===digests)throw failure(repository,{question,why:"the data that it sent is not a list"})
found.push(...digests)
url=(0,referrers.R)(answer.header("link"),`https://${host}`)}return found}(repository,digest)
if(void 0!==found&&found.length>0)return found
const tagged=await fetchManifest(repository,(0,signature.fH)(digest))
return void 0!==tagged&&(0,manifest.$$)(tagged.mediaType)?parseIndex(tagged.bytes)??[]:[]},readImage:(reference,staging)=>async function readRemoteImage(reference,{http,platform,maxUnpackedBytes}){const source={http,reference},failed=`failed to pull ${(0,oci_reference.FH)(reference)}`
try{const root=await async function readRoot(source){const{tag,digest:written}=source.reference,bytes=await fetchDocument(source,written??tag??"latest"),digest=(0,image_content.ol)(bytes)
if(void 0!==written&&written!==digest)throw new problem.d(`has the digest ${digest} in its registry, not ${written}`)
return{descriptor:{mediaType:(0,wire.Hi)(bytes,(0,oci_reference.FH)(source.reference)),digest,size:bytes.length},bytes}}(source),parts=function remoteParts(source,root){const documents=new Map([[root.descriptor.digest,root.bytes]])
return{async readDocument(descriptor){const bytes=await async function readDocument({digest}){const known=documents.get(digest)
if(void 0!==known)return known
const bytes=await fetchDocument(source,digest);(0,oci_image.RW)(digest,(0,image_content.ol)(bytes))
documents.set(digest,bytes)
return bytes}(descriptor);(0,oci_image.od)(descriptor,bytes.length)
return{bytes,part:descriptor.digest}},async readConfig(descriptor){(0,config_size.j)(descriptor)
const{digest}=descriptor,known=documents.get(digest)
if(void 0!==known)return known
const{bytes}=await askForImage(source,blobQuestion(descriptor));(0,oci_image.od)(descriptor,bytes.length);(0,oci_image.RW)(digest,(0,image_content.ol)(bytes))
const content=Buffer.from(bytes)
documents.set(digest,content)
return content},async verify(descriptor){(0,config_size.j)(descriptor)},find:async({digest})=>digest,async isArchive(descriptor){let content=new Measured
await askForImage(source,{...blobQuestion(descriptor),into:()=>{content=new Measured
return content}});(0,oci_image.RW)(descriptor.digest,content.digest())
return(0,compression.tc)(content.beginning())}}}(source,root),start=void 0===platform?{descriptor:root.descriptor}:await(0,oci_image.Yp)(platform,{parts,root}),image=await(0,oci_image.zM)({descriptor:start.descriptor},parts),blobs=image.blobs.map(({digest,size})=>({digest,size})),totalBytes=blobs.reduce((total,{size})=>total+size,0)
if(totalBytes>maxUnpackedBytes)throw new errors.yo(`${failed}: it is larger than ${(0,format.z3)(maxUnpackedBytes)}, which is what the input max-unpacked-size allows`)
const{digest,mediaType}=image.root
return{reference:{...nameOf(reference),digest},digest,sourceDigest:root.descriptor.digest,...void 0===image.config?{}:{configDigest:image.config},mediaType,manifestBytes:image.rootBytes,childManifests:image.childManifests,platforms:image.platforms,children:image.documents.toReversed().map(document=>document.digest),blobs,totalBytes}}catch(error){if(!(error instanceof problem.d))throw error
throw new errors.yo(`${failed}: it ${error.message}`,{cause:error})}}(reference,{...staging,http}),async fetchBlobs(repository,{digest,config,blobs}){const reference={...nameOf(repository),digest},bytes=blobs.reduce((sum,{size})=>sum+size,0)
if(bytes>MAX_REFERRER_BYTES||config.size>config_size.G)throw new errors.yo(`failed to pull ${(0,oci_reference.FH)(reference)}: it has ${(0,format.z3)(bytes)}, ${(0,format.z3)(config.size)} of them in its configuration, which is more than a signature has`)
const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,"harbor-actions-blobs-"))
await(0,promises_.mkdir)((0,external_node_path_.join)(directory,(0,external_node_path_.dirname)((0,image_content.PF)(config.digest))),{recursive:!0})
let holdsArchive=!1
for(const blob of blobs){const beginning=await download(blob,{directory,source:{http,reference}})
holdsArchive||=(0,compression.tc)(beginning)}return{directory,configuration:await(0,promises_.readFile)((0,external_node_path_.join)(directory,(0,image_content.PF)(config.digest)),"utf8"),holdsArchive}}}}async function download(blob,{directory,source}){const file=await(0,promises_.open)((0,external_node_path_.join)(directory,(0,image_content.PF)(blob.digest)),"wx",384)
try{let content=new Measured,written=0
const into=()=>{written=0
content=new Measured(async chunk=>{await file.write(chunk,0,chunk.byteLength,written)
written+=chunk.byteLength})
return content}
await askForImage(source,{...blobQuestion(blob),into})
if(content.digest()===blob.digest&&written===blob.size)return content.beginning()
const{reference}=source
throw new errors.yo(`failed to pull ${(0,oci_reference.FH)(reference)}: the content of ${blob.digest} does not have that digest`)}finally{await file.close()}}function failure(repository,{question,why}){return new errors.yo(`failed to ${question.purpose} in ${(0,oci_reference.FH)(nameOf(repository))}: ${why}`)}function contentType(answer){const[mediaType=""]=answer.header("content-type").split(";")
return mediaType.trim()}function parseIndex(bytes){try{const{manifests}=dist.qgA(index,JSON.parse((new TextDecoder).decode(bytes)))
return(manifests??[]).map(({digest})=>digest).filter(oci_digest.Bc)}catch{return}}var domain_github_context=__webpack_require__(2324),attestation=__webpack_require__(6467),wiring_hash=__webpack_require__(31965),ports=__webpack_require__(9975)
function judgePorts(host,harbor,runner=host){const{log}=runner
return{runner,log,connect:limit=>(0,ports.Nc)({...host,log},harbor)(limit),clock:(0,ports.ts)(host),waits:harbor.waits,layers:harbor.layers,exploits:harbor.exploits,store:(0,report_store.w)(host),runId:host.environment.GITHUB_RUN_ID??"",sbomPath:digest=>(0,temporary_path.l)(host.temporaryDirectory,{kind:"sbom",digest,extension:"spdx.json"}),writeSbom:(path,document)=>async function writeSbomFile(path,document){try{await(0,output_file.f)(path,file=>file.writeFile(document))}catch(error){throw new errors.yo(`failed to write the SBOM to ${path}: ${(0,errors.gJ)(error)}`)}}(path,host.redact(document))}}function copyPorts(host,way,runner=host){const named={...host,log:runner.log},attesting=(0,attestation.MT)(host,way.signer)
return{...judgePorts(host,way.harbor,runner),withCopyTools:work=>(0,ports.bs)(host,async temporaryDirectory=>{const{stallTimeoutMs,cranePath}=way,maskSecret=secret=>host.mask(secret),plainSources="on"===way.sourceTls?NO_PLAIN_SOURCES:function createPlainSources(options){const proxies=new Map
return{isAllowed:plain_http.Gw,async proxyFor(host){if(!(0,plain_http.Gw)(host))return
const known=proxies.get(host)??async function openPlainProxy(options){const{host,maskSecret}=options,door=createDoor()
maskSecret(door.credentials.secret)
const client=(0,http_client.uT)({target:new URL(`http://${host}`),environment:{},silence:plain_proxy_SILENCE}),server=await openLoopbackServer({answer(incoming,outgoing){(async function relay({incoming,outgoing},{host,door,client}){const{method="",url="",headers}=incoming
incoming.resume()
if("open"!==door.judge(headers["proxy-authorization"])){refuse(outgoing,{status:407,text:"it is for one program alone",header:'Basic realm="source"'})
return}const origin=`http://${host}/`.toLowerCase()
if(!url.slice(0,origin.length).toLowerCase().startsWith(origin)){refuse(outgoing,{status:403,text:`plain HTTP is allowed to ${host} alone (source-tls), and this leads elsewhere`})
return}if("GET"!==method&&"HEAD"!==method){refuse(outgoing,{status:405,text:"a source is only read"})
return}const gone=new AbortController
outgoing.once("close",()=>gone.abort())
const response=await client.open(new URL(url),{method,headers:pick(headers,ASKED),signal:gone.signal})
outgoing.writeHead(response.statusCode,pick(response.headers,ANSWERED))
await(0,external_node_stream_promises_.pipeline)(response.body,outgoing)})({incoming,outgoing},{host,door,client}).catch(error=>{outgoing.headersSent?outgoing.destroy():refuse(outgoing,{status:502,text:(0,errors.gJ)(error)})})}}),{user,secret}=door.credentials
return{url:`http://${user}:${secret}@${server.host}`,async close(){await Promise.all([server.close(),client.close()])}}}({...options,host})
proxies.set(host,known)
return(await known).url},async close(){await Promise.all([...proxies.values()].map(async proxy=>(await proxy).close()))}}}({maskSecret}),options={...named,temporaryDirectory,stallTimeoutMs,plainSources},http=createSourceHttp({...options,cranePath,mask:maskSecret})
try{return await work({crane:createCrane({...options,...way.harbor,path:cranePath,maskSecret}),registry:createSourceRegistry({http,temporaryDirectory}),stores:{"docker-daemon":createDockerDaemon(options)},stager:(0,stager.s)(options)})}finally{await plainSources.close()}}),attesting}}function pushPorts(host,way){return{...judgePorts(host,way.harbor),portsFor:runner=>copyPorts(host,way,runner)}}function recheckPorts(host,{harbor,signer,webhook,issue}){const attesting=(0,attestation.MT)(host,signer)
return{...judgePorts(host,harbor),notice:webhook&&{webhook:createWebhook(webhook.address,host),format:webhook.format,async readRunUrl(){const context=await(0,github_context.L)(host.environment)
return void 0===context?"":(0,domain_github_context.f)(context)}},issue:issue&&{...issue,access:(0,access.O)(host),hash:wiring_hash.q},portsFor:runner=>({...judgePorts(host,harbor,runner),attesting})}}})}

