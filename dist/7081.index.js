export const id=7081
export const ids=[7081]
export const modules={90177:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>createReportStore})
var report_outcomes=__webpack_require__(74161)
var report_redact=__webpack_require__(26641)
var document_file=__webpack_require__(17221)
var report_file=__webpack_require__(46159)
var promises_=__webpack_require__(51455)
var external_node_path_=__webpack_require__(76760)
var errors=__webpack_require__(85096)
var format=__webpack_require__(52764)
var node_error=__webpack_require__(86272)
var workspace=__webpack_require__(84982)
async function readReportFiles(paths,options){const reports=[]
for(const path of paths)for(const file of await listReports(path,options))reports.push({path:file,outcomes:await(0,report_file.CE)(file)})
return reports}async function listReports(path,options){try{const directory=(0,workspace.o1)(path)
await(0,workspace.Ab)(path,directory)
const there=await(0,promises_.stat)(directory).catch(error=>{if((0,node_error.U)(error,"ENOENT"))return
throw error})
if(there===void 0)return options.mayBeEmpty?[]:[path]
if(!there.isDirectory())return[path]
const entries=await(0,promises_.readdir)(directory,{recursive:true,withFileTypes:true})
const files=entries.filter(entry=>/\.json$/i.test(entry.name)&&!entry.isDirectory()).map(entry=>(0,external_node_path_.join)(path,(0,external_node_path_.relative)(directory,entry.parentPath),entry.name)).toSorted(format.n6)
if(files.length>0||options.mayBeEmpty)return files}catch(error){throw new errors.yo(`failed to look for reports in ${path}: ${(0,errors.gJ)(error)}`)}throw new errors.yo(`failed to look for reports in ${path}: there is no *.json in this directory. Was the artifact with the reports downloaded to it?`)}var temporary_path=__webpack_require__(74734)
function createReportStore(options){const{temporaryDirectory,redact}=options
return{readSingle:report_file.tL,readAll:readReportFiles,write:(path,outcomes)=>(0,report_file.u5)(path,{outcomes,redact}),writeDocument:(path,file)=>(0,document_file.f)(path,{...file,redact}),temporaryPath(outcomes,extension){const digest=(0,report_outcomes.xw)(outcomes)?.report.image.digest
return(0,temporary_path.l)(temporaryDirectory,{kind:"report",digest,extension})},redact:value=>(0,report_redact.S)(value,redact)}}},74734:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>temporaryPath})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
function temporaryPath(directory,file){const subject=file.digest?.slice(7,19)??"images"
return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,`harbor-${file.kind}-${subject}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.${file.extension}`)}},46804:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{RW:()=>requireContentDigest,Yp:()=>descendTo,od:()=>requireContentSize,zM:()=>readOciImage})
var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380)
var _domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83008)
var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(85542)
var _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9093)
var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52764)
var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(77823)
var _wire_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(11968)
const MAX_DEPTH=4
const MAX_DOCUMENTS=1e3
const MAX_DOCUMENTS_BYTES=64*1024*1024
const AT_ONCE=4
async function readOciImage(root,parts){const documents=new Map
const blobs=new Map
const childManifests=[]
const platforms=[]
let documentBytes=0
const addBlob=async descriptor=>{const{digest,mediaType,size}=descriptor
if(blobs.has(digest)||!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.bq)(mediaType))return
blobs.set(digest,{digest,size,content:await parts.find(descriptor)})}
const addManifest=async({descriptor,bytes,document,config})=>{if(document.kind!=="manifest")return
if(config!==void 0)(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.QB)(document,config.diffIds)
if(config?.platform!==void 0&&!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(descriptor)){if(descriptor!==root.descriptor)childManifests.push({mediaType:descriptor.mediaType,bytes})
platforms.push((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.tR)(descriptor.platform)?descriptor.platform:config.platform)}for(const blob of[document.config,...document.layers])await addBlob(blob)
if((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(descriptor))await requirePayloads(descriptor,{layers:document.layers,parts})}
const addDocument=({descriptor:{digest,size},bytes,part})=>{if(part!==void 0)documents.set(digest,{digest,size,content:part})
if(documents.size>MAX_DOCUMENTS)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has more than ${MAX_DOCUMENTS} manifests`)
documentBytes+=bytes.length
if(documentBytes<=MAX_DOCUMENTS_BYTES)return
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has manifests of more than ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_5__.z3)(MAX_DOCUMENTS_BYTES)} together, which no image has`)}
const visit=async(loaded,depth)=>{const{document}=loaded
if(document.kind==="manifest")return addManifest(loaded)
if(depth===MAX_DEPTH)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`nests indexes more than ${MAX_DEPTH} deep`)
if(document.manifests.length>MAX_DOCUMENTS)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has more than ${MAX_DOCUMENTS} manifests`)
for(const child of document.manifests)if(!isDocument(child))await addBlob(child)
const children=[...new Map(document.manifests.filter(isDocument).map(child=>[child.digest,child])).values()]
for(let at=0;at<children.length;at+=AT_ONCE){const batch=children.slice(at,at+AT_ONCE).filter(({digest})=>!documents.has(digest))
for(const child of await Promise.all(batch.map(descriptor=>load({descriptor},parts)))){if(documents.has(child.descriptor.digest))continue
addDocument(child)
await visit(child,depth+1)}}}
const loaded=await load(root,parts)
await visit(loaded,0)
return{root:root.descriptor,rootBytes:loaded.bytes,...loaded.document.kind==="manifest"?{config:loaded.document.config.digest}:{},documents:[...documents.values()],childManifests,blobs:[...blobs.values()],platforms}}async function load(root,parts){const{descriptor}=root
const{bytes,part}=await readBytes(root,parts)
const document=(0,_wire_js__WEBPACK_IMPORTED_MODULE_3__.w8)(bytes,descriptor)
const config=document.kind==="manifest"?await readConfig(document.config,parts):void 0
return{descriptor,bytes,part,document,config}}async function requirePayloads({digest},{layers,parts}){for(const layer of layers){if(!await parts.isArchive(layer))continue
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is refused: its index calls ${digest} an attestation, and ${layer.digest} in it is an archive, which a client could unpack and run unjudged`)}}async function descendTo(choice,{root,parts}){const chosen=await(0,_domain_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_1__.xV)(root.descriptor,{choice,reader:{readDocument:async descriptor=>{const at=descriptor.digest===root.descriptor.digest?root:{descriptor}
return(0,_wire_js__WEBPACK_IMPORTED_MODULE_3__.w8)((await readBytes(at,parts)).bytes,descriptor)},readConfigPlatform:async({document})=>(await readConfig(document.config,parts))?.platform}})
return chosen.digest===root.descriptor.digest?root:{descriptor:chosen}}async function readConfig(config,parts){if((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.i8)(config.mediaType))return(0,_wire_js__WEBPACK_IMPORTED_MODULE_3__.Ac)(await parts.readConfig(config),`the configuration ${config.digest}`)
await parts.verify(config)
return}async function readBytes({descriptor,bytes},parts){if(bytes!==void 0)return{bytes,part:void 0}
if(isDocument(descriptor))return parts.readDocument(descriptor)
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`holds ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_6__.h)(descriptor.mediaType)}, which is not an image that can be pushed`)}function isDocument({mediaType}){return(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(mediaType)||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(mediaType)}function requireContentDigest(expected,found){if(expected===found)return
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: the content of ${expected} does not have that digest`)}function requireContentSize({digest,size},found){if(found===size)return
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${digest} does not have the ${size} bytes that its descriptor says`)}},59480:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>attestedRun,z:()=>VERIFIER})
var _github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2324)
function attestedRun(context){return{url:(0,_github_context_js__WEBPACK_IMPORTED_MODULE_0__.f)(context),id:String(context.runId),actor:context.actor,repository:`${context.repository.owner}/${context.repository.name}`,commit:context.sha,workflow:context.workflow,event:context.eventName}}const VERIFIER="https://github.com/org/harbor-actions"},89370:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GW:()=>craneHost,Gw:()=>isPrivate,YY:()=>isThisMachine,uO:()=>mayFallBack})
const PRIVATE=[/\.local(:\d+)?$/,/^10\.\d+\.\d+\.\d+(:\d+)?$/,/^192\.168\.\d+\.\d+(:\d+)?$/,/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/]
const PLAIN_HTTP=[...PRIVATE,/\.localhost(:\d+)?$/,/127\.0\.0\.1/,/::1/,/^localhost(:\d+)?$/]
function mayFallBack(host){return PLAIN_HTTP.some(pattern=>pattern.test(host.toLowerCase()))}function isPrivate(host){return PRIVATE.some(pattern=>pattern.test(host.toLowerCase()))}const THIS_MACHINE=/^(?:localhost|[a-z0-9-.]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i
function isThisMachine(host){return THIS_MACHINE.test(host)}const LOOPBACK=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
function craneHost(connection){const{host,isPlainHttp}=connection
return isPlainHttp&&LOOPBACK.test(host)?`${host}:80`:host}},34559:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>distinctNames,q:()=>plainPlatform})
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
return true}catch{return false}}},23217:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>POLL_INTERVAL_MS})
const every=milliseconds=>()=>milliseconds
const growing=limits=>elapsedMs=>Math.min(limits.to,Math.max(limits.from,Math.round(elapsedMs/limits.divisor)))
const LONG_SCAN=growing({from:1060,to:3500,divisor:55})
const SCANNER=elapsedMs=>elapsedMs<4e3?800:LONG_SCAN(elapsedMs)
const POLL_INTERVAL_MS={scan:SCANNER,sbom:SCANNER,reachable:every(2e3),ready:every(2e3),snapshot:every(2e3),health:every(3e3),pendingRelease:every(1e4)}},77675:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>mapConcurrently})
async function mapConcurrently(items,options){const results=[]
const queue=items.entries()
const worker=async()=>{for(const[index,item]of queue)results[index]=await options.work(item,index)}
await Promise.all(Array.from({length:Math.min(options.concurrency,items.length)},worker))
return results}},75747:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>pollUntil})
async function pollUntil(options){const{look,isDone,interval,deadline,clock}=options
const startedAt=clock.now()
for(;;){const seen=await look()
if(isDone(seen))return{isDone:true,seen}
const now=clock.now()
if(now>=deadline)return{isDone:false,seen}
await clock.sleep(Math.min(interval(now-startedAt),deadline-now))}}},17029:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{UG:()=>nothingToJudge,jf:()=>fetchPlatforms,kq:()=>artifactNotThere})
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
return(0,_domain_oci_platform_names_js__WEBPACK_IMPORTED_MODULE_7__.N)(named).map(({variant:_,index:__,...platform})=>platform)}},48327:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>saveSbomFiles})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(73729)
var _domain_polling_intervals_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23217)
var _domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65856)
var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(52764)
var _poll_until_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(75747)
var _platforms_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(17029)
async function saveSboms(input,ports){const{clock}=ports
const deadline=clock.now()+input.timeoutMs
const harbor=ports.connect({callTimeoutMs:()=>deadline-clock.now()})
await requireSbomSupport(harbor)
const{platforms,skipped}=await(0,_platforms_js__WEBPACK_IMPORTED_MODULE_3__.jf)(input,harbor)
if(platforms.length===0)throw(0,_platforms_js__WEBPACK_IMPORTED_MODULE_3__.UG)(input.digest,skipped)
const paths=(0,_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.mS)(input.path,platforms)
return Promise.all(platforms.map(async({platform,digest},at)=>{const sbomDigest=await awaitSbom({...input,platform,digest,deadline},{...ports,harbor})
const document=await harbor.fetchSbom(input.repository,{sbomDigest,platform})
const path=paths[at]??input.path
await ports.writeSbom(path,document)
ports.log.info(`${platform}: SBOM ${(0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__.VK)(sbomDigest)} saved to ${path}`)
return{platform,digest,sbomDigest,path}}))}function saveSbomFiles(input,ports){return saveSboms({...input,path:input.sbomFile||ports.sbomPath(input.digest)},ports)}async function requireSbomSupport(harbor){const version=await harbor.fetchHarborVersion()
if((0,_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.pP)(version)!==false)return
throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`Harbor ${version} makes no SBOMs; that came with 2.11. Update Harbor, or remove "sbom: true" and make the SBOM in the build`)}async function awaitSbom(input,ports){const{repository,platform,digest}=input
const{harbor,clock,log}=ports
let track=_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.vI
const look=async()=>{const overview=await harbor.fetchSbomOverview(repository,digest)
const step=(0,_domain_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_2__.cm)({overview,track,retries:input.retries})
if(step.kind==="failed")throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to get the SBOM of ${platform}: Harbor's scanner ended in ${overview?.status??""}; its log is on the page of the image in Harbor`)
if(step.kind==="start"){track=step.track
const answer=await harbor.startSbom(repository,digest)
log.info(`${platform}: ${answer==="started"?"asked for an SBOM":"an SBOM is being made already"}`)}return{overview,sbomDigest:step.kind==="finished"?step.sbomDigest:void 0}}
const{seen}=await(0,_poll_until_js__WEBPACK_IMPORTED_MODULE_5__.g)({look,isDone:({sbomDigest})=>sbomDigest!==void 0,interval:_domain_polling_intervals_js__WEBPACK_IMPORTED_MODULE_1__.f.sbom,deadline:input.deadline,clock})
if(seen.sbomDigest===void 0)throw outOfTime(input,seen.overview)
return seen.sbomDigest}function outOfTime(input,overview){const limit=(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_6__.Xo)(input.timeoutMs/1e3)
return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.dr(`failed to get the SBOM of ${input.platform}: not there within ${limit} (scan-timeout); the last state was: ${overview?.status??"not begun"}`)}},6467:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Id:()=>attestPorts,MT:()=>attestingPorts,eB:()=>readAttestedRun})
var _adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(86488)
var _domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(59480)
var _domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26641)
var _hash_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31965)
var _ports_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(54508)
function attestingPorts(host,signer){return signer===void 0?void 0:{signer,hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,readRun:()=>readAttestedRun(host)}}function attestPorts(host,harbor){return{log:host.log,connect:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.Nc)(host,harbor),clock:(0,_ports_js__WEBPACK_IMPORTED_MODULE_2__.ts)(host),hash:_hash_js__WEBPACK_IMPORTED_MODULE_1__.q,redact:value=>(0,_domain_report_redact_js__WEBPACK_IMPORTED_MODULE_3__.S)(value,text=>host.redact(text))}}async function readAttestedRun(host){const context=await(0,_adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__.L)(host.environment)
return context===void 0?void 0:(0,_domain_attestation_attested_run_js__WEBPACK_IMPORTED_MODULE_4__.I)(context)}},66587:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Mz:()=>copyPorts,A7:()=>judgePorts,zA:()=>pushPorts,Qj:()=>recheckPorts})
var promises_=__webpack_require__(51455)
var errors=__webpack_require__(85096)
var harbor_repository=__webpack_require__(14084)
var oci_digest=__webpack_require__(73729)
var oci_reference=__webpack_require__(69120)
var process_environment=__webpack_require__(45380)
var external_node_crypto_=__webpack_require__(77598)
var basic_auth=__webpack_require__(40097)
const PASSWORD_BYTES=32
function createDoor(){const credentials={kind:"basic",user:"copy",secret:(0,external_node_crypto_.randomBytes)(PASSWORD_BYTES).toString("base64url")}
const expected=hash(`Basic ${(0,basic_auth.r)(credentials)}`)
return{credentials,judge(authorization){if(authorization===void 0)return"absent"
return(0,external_node_crypto_.timingSafeEqual)(hash(authorization),expected)?"open":"wrong"}}}function hash(text){return(0,external_node_crypto_.createHash)("sha256").update(text).digest()}function isLoopback(address){return address!==void 0&&/^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)}var http_client=__webpack_require__(50050)
class GatewayError extends Error{name="GatewayError"
cause
asked
constructor(cause,asked){super(cause.kind)
this.cause=cause
this.asked=asked}}var dist=__webpack_require__(89189)
var harbor_answer=__webpack_require__(78542)
var harbor_realm=__webpack_require__(36145)
var steady_clock=__webpack_require__(85880)
const DEFAULT_LIFE_SECONDS=60
const RENEW_BEFORE_MS=6e4
const SERVICE=/\bservice="([^"\\]{0,255})"/
const tokenAnswer=dist.Ikc({token:dist.cl6(dist.YjP(),""),access_token:dist.cl6(dist.YjP(),""),expires_in:dist.cl6(dist.aig())})
function createHarborLogin(options){const{connection,repository,get,maskSecret}=options
const basic=`Basic ${(0,basic_auth.r)(connection.credentials)}`
let way
let token
let asked
async function findWay(){const ping={method:"GET",path:"/v2/"}
const reply=await get(ping.path,{})
if(reply.status===200)return{kind:"open"}
if(reply.status!==401)throw new GatewayError({kind:"answer",answer:(0,harbor_answer.JN)(reply)},ping)
const challenges=reply.headers("www-authenticate")
const realms=(0,harbor_realm.m)(challenges)
const foreign=(0,harbor_realm.z)(realms,connection.url)
if(foreign!==void 0)throw new GatewayError({kind:"not-followed",reason:describeForeign(foreign)},ping)
const[realm]=realms
if(realm===void 0)return{kind:"basic"}
const service=new URL(realm)
service.searchParams.set("scope",`repository:${repository}:pull,push`)
const[,name]=SERVICE.exec(challenges.join(", "))??[]
if(name!==void 0)service.searchParams.set("service",name)
return{kind:"token",path:`${service.pathname}${service.search}`}}async function fetchToken(path){const reply=await get(path,{authorization:basic})
const parsed=reply.status===200?dist.xLC(tokenAnswer,parseJson(reply.text)):void 0
const value=parsed?.success===true?parsed.output.token||parsed.output.access_token:""
if(value===""){const cause=reply.status===200?{kind:"no-token"}:{kind:"answer",answer:(0,harbor_answer.JN)(reply)}
throw new GatewayError(cause,{method:"GET",path})}maskSecret(value)
const lifeMs=(parsed?.success===true&&parsed.output.expires_in||DEFAULT_LIFE_SECONDS)*1e3
return{header:`Bearer ${value}`,renewAtMs:(0,steady_clock.r)()+lifeMs-Math.min(RENEW_BEFORE_MS,lifeMs/10)}}async function currentToken(path,refused){if(token!==void 0&&token.header!==refused&&token.renewAtMs>(0,steady_clock.r)())return token.header
asked??=fetchToken(path).then(fetched=>{token=fetched
return fetched}).finally(()=>{asked=void 0})
return(await asked).header}function knownWay(){way??=findWay().catch(error=>{way=void 0
throw error})
return way}return{async authorization(){const found=await knownWay()
if(found.kind==="token")return currentToken(found.path)
return found.kind==="basic"?basic:""},async renewed(refused){const found=await knownWay()
return found.kind==="token"?currentToken(found.path,refused):void 0}}}function describeForeign(realm){return`sends clients to another address to log in, ${realm}, which would receive the robot's secret`}function parseJson(text){try{return JSON.parse(text)}catch{return}}const MAX_ANSWER_BYTES=64*1024
function createHarborSide(options){const{connection,client,repository,maskSecret}=options
async function ask(httpRequest,signal){const{method,path,headers,body}=httpRequest
try{const response=await client.open(new URL(path,connection.url),{method,headers,signal:AbortSignal.any([signal,options.signal]),silence:{headersMs:0,bodyMs:0},...body===void 0?{}:{body}})
return await readReply(response)}catch(error){throw new GatewayError({kind:"no-answer",error},{method,path})}}const login=createHarborLogin({connection,repository,maskSecret,get:(path,headers)=>ask({method:"GET",path,headers},options.signal)})
let begun
return{logIn(){begun=login.authorization()
begun.catch(()=>{})},async send(httpRequest,signal){const first=begun
begun=void 0
const authorization=await(first??login.authorization())
const reply=await ask(withAuthorization(httpRequest,authorization),signal)
if(reply.status!==401)return reply
const other=await login.renewed(authorization)
if(other===void 0||isStream(httpRequest.body))return reply
return ask(withAuthorization(httpRequest,other),signal)}}}function withAuthorization(httpRequest,authorization){if(authorization==="")return httpRequest
return{...httpRequest,headers:{...httpRequest.headers,authorization}}}function isStream(body){return body!==void 0&&!(body instanceof Uint8Array)}async function readReply(response){const into=(0,http_client.y4)()
try{await(0,http_client.Vc)(MAX_ANSWER_BYTES,{body:response.body,into})}catch(error){if(response.statusCode<400)throw error}const values=name=>[response.headers[name]??[]].flat()
return{status:response.statusCode,text:into.end().toString("utf8"),header:name=>values(name)[0],headers:values}}var external_node_http_=__webpack_require__(37067)
const LOOPBACK="127.0.0.1"
const MAX_HEADER_BYTES=16*1024
async function openLoopbackServer(options){const settings={maxHeaderSize:MAX_HEADER_BYTES,requestTimeout:0,keepAliveTimeout:0}
const server=(0,external_node_http_.createServer)(settings,options.answer)
const sockets=new Set
server.on("connection",socket=>{sockets.add(socket)
socket.once("close",()=>sockets.delete(socket))
if(!isLoopback(socket.remoteAddress))socket.destroy()})
if(options.onClientError!==void 0)server.on("clientError",options.onClientError)
await listen(server)
return{host:`${LOOPBACK}:${server.address()?.port??0}`,async close(){const isClosed=new Promise(resolve=>server.close(()=>resolve()))
for(const socket of sockets)socket.destroy()
await isClosed}}}function listen(server){return new Promise((resolve,reject)=>{server.once("error",reject)
server.listen(0,LOOPBACK,resolve)})}var manifest=__webpack_require__(25380)
var oci_upload=__webpack_require__(57952)
var image_content=__webpack_require__(56388)
const MAX_LOCATION=8192
function readUploadLocation(header,{harborUrl,uploads}){if(header===void 0||header==="")return refused("names no address for the upload")
if(header.length>MAX_LOCATION||!URL.canParse(header,harborUrl))return refused("names an address for the upload that cannot be read")
const location=new URL(header,new URL(uploads,harborUrl))
if(location.hostname!==new URL(harborUrl).hostname)return refused(`sends uploads to another host, ${location.host}`)
const{pathname,search}=location
if(!pathname.startsWith(uploads)||pathname.length===uploads.length)return refused("sends the upload to another repository")
return{kind:"path",path:`${pathname}${search}`}}function refused(reason){return{kind:"refused",reason}}const PASSED=["content-type","docker-content-digest","oci-subject","retry-after","warning"]
const EMPTY_INDEX=JSON.stringify({schemaVersion:2,mediaType:manifest.Ap.ociIndex,manifests:[]})
function createPushRelay(options){const{connection,repository,harbor,transfers}=options
const base=`/v2/${repository}`
const uploads=new Map
async function exchange(httpRequest,context){const{transfer,signal}=context
const reply=await harbor.send(httpRequest,signal)
if(reply.status>=300&&!context.accepts.includes(reply.status))report(transfer,{kind:"answer",answer:(0,harbor_answer.JN)(reply)})
return reply}function report(transfer,cause,at){const{digest,sentBytes}=transfer
const{method,path}=at??transfer
options.onFailure({method,path,sentBytes,cause,...digest===void 0?{}:{digest}})}async function relay(httpRequest,about){const{body}=httpRequest
const size=Number(httpRequest.headers["content-length"]??Number.NaN)
const transfer=transfers.begin({method:httpRequest.method,path:httpRequest.path,...about.digest===void 0?{}:{digest:about.digest},...Number.isNaN(size)?{}:{size}})
const isStream=body!==void 0&&!(body instanceof Uint8Array)
if(isStream)transfer.wait("source")
const pieces=isStream?transfers.count(withoutEnd(body),transfer):void 0
const sent=pieces??(body instanceof Uint8Array?body:void 0)
try{const reply=await exchange({...httpRequest,...sent===void 0?{}:{body:sent}},{transfer,signal:about.signal,accepts:about.accepts??[]})
if(reply.status<300&&!about.done.includes(reply.status))throw notDone(reply)
return about.make(reply)}catch(error){if(!(error instanceof GatewayError))throw error
const isOver=transfer.sourceError!==void 0||about.signal.aborted||options.closed.aborted
if(!isOver)report(transfer,error.cause,error.asked)
return unusable(error.cause)}finally{transfers.end(transfer)
if(isStream)pieces?.return(void 0).then(()=>body.resume())}}function keepUpload(id,reply,digest){const location=readUploadLocation(reply.header("location"),{harborUrl:connection.url,uploads:`${base}/blobs/uploads/`})
if(location.kind==="refused")throw new GatewayError({kind:"not-followed",reason:location.reason})
uploads.set(id,{path:location.path,...digest===void 0?{}:{digest}})
return pass(reply,{location:`${base}/blobs/uploads/${id}`})}function sendBlob(upload,client){const{incoming,signal}=client
const known=uploads.get(upload)
if(known===void 0)return Promise.resolve(UNKNOWN_UPLOAD)
const{path,digest}=known
const headers={"content-type":"application/octet-stream",...lengthOf(incoming)}
return relay({method:"PATCH",path,headers,body:incoming},{signal,digest,done:[202,204],make(reply){if(reply.status===401)return{...pass(reply),status:503,text:""}
return reply.status<300?keepUpload(upload,reply,digest):pass(reply)}})}async function commitBlob({upload,digest},{incoming,signal}){const known=uploads.get(upload)
if(known===void 0)return UNKNOWN_UPLOAD
if(await readBody(incoming,0)===void 0)return TOO_LARGE
return relay({method:"PUT",path:(0,oci_upload.$)(known.path,digest),headers:OCTETS},{signal,digest,done:[201,204],make(reply){if(reply.status===201){uploads.delete(upload)
transfers.committedBlobs+=1}return pass(reply)}})}async function putManifest(digest,{incoming,signal}){const body=await readBody(incoming,image_content.bi)
if(body===void 0)return TOO_LARGE
if((0,image_content.ol)(body)!==digest)return OTHER_DIGEST
const type=incoming.headers["content-type"]
const headers=type===void 0?{}:{"content-type":type}
const path=`${base}/manifests/${digest}`
return relay({method:"PUT",path,headers,body},{signal,digest,done:[201],make:pass})}return async(route,client)=>{const{signal,incoming}=client
switch(route.kind){case"ping":return{status:200,headers:JSON_TYPE,text:"{}"}
case"find-referrers":return{status:200,headers:{"content-type":manifest.Ap.ociIndex},text:EMPTY_INDEX}
case"find-manifest":{const{accept="*/*"}=incoming.headers
const{digest}=route
const make=reply=>{if(reply.status===412)return present(digest)
if(reply.status===200&&reply.header("docker-content-digest")!==digest)throw notDone(reply)
return found(reply)}
const path=`${base}/manifests/${digest}`
return relay({method:"HEAD",path,headers:{accept}},{signal,digest,done:[200],accepts:[404,412],make})}case"find-blob":{const{digest}=route
const make=reply=>reply.status===307?present(digest):found(reply)
const path=`${base}/blobs/${digest}`
return relay({method:"HEAD",path,headers:{}},{signal,digest,done:[200],accepts:[404,307],make})}case"begin-upload":{const{digest}=route
const make=reply=>reply.status===202?keepUpload((0,external_node_crypto_.randomUUID)(),reply,digest):pass(reply)
const path=`${base}/blobs/uploads/`
return relay({method:"POST",path,headers:{}},{signal,digest,done:[202],make})}case"send-blob":return sendBlob(route.upload,client)
case"commit-blob":return commitBlob(route,client)
case"put-manifest":return putManifest(route.digest,client)}}}const JSON_TYPE={"content-type":"application/json"}
const OCTETS={"content-type":"application/octet-stream"}
function refusal(status,code,message){return{status,headers:JSON_TYPE,text:JSON.stringify({errors:[{code,message}]})}}const UNKNOWN_UPLOAD=refusal(404,"BLOB_UPLOAD_UNKNOWN","this copy began no such upload")
const TOO_LARGE=refusal(413,"SIZE_INVALID","larger than any such request of a push")
const OTHER_DIGEST=refusal(400,"DIGEST_INVALID","the manifest does not have the digest of its address")
function notDone(reply){return new GatewayError({kind:"answer",answer:(0,harbor_answer.JN)(reply)})}function unusable(cause){const status=cause.kind==="answer"?cause.answer.status??0:0
if(status>=400)return{status,headers:{},text:""}
if(status>=200&&status<300)return refusal(400,"UNSUPPORTED",`Harbor answered ${status}, and not as a registry does`)
if(cause.kind==="no-token")return refusal(400,"UNSUPPORTED","Harbor issued no token")
if(cause.kind!=="not-followed")return{status:502,headers:{},text:""}
return refusal(400,"UNSUPPORTED",`Harbor ${cause.reason}`)}function pass(reply,more={}){if(reply.status>=300&&reply.status<400)return refusal(400,"UNSUPPORTED",`Harbor answered ${reply.status}, a redirect`)
const headers=PASSED.flatMap(name=>{const value=reply.header(name)
return value===void 0?[]:[[name,value]]})
return{status:reply.status,headers:{...Object.fromEntries(headers),...more},text:reply.text}}function found(reply){const length=reply.header("content-length")
return pass(reply,reply.status===200&&length!==void 0?{"content-length":length}:{})}function present(digest){const headers={...OCTETS,"docker-content-digest":digest,"content-length":"0"}
return{status:200,headers,text:""}}function lengthOf({headers}){const length=headers["content-length"]
return length===void 0?{}:{"content-length":length}}function withoutEnd(incoming){return incoming.iterator({destroyOnReturn:false})}async function readBody(incoming,maxBytes){const pieces=[]
let size=0
for await(const piece of withoutEnd(incoming)){size+=piece.byteLength
if(size>maxBytes)return
pieces.push(piece)}return Buffer.concat(pieces)}const DIGEST="sha256:[0-9a-f]{64}"
const MANIFEST=new RegExp(`^manifests/(${DIGEST})$`)
const BLOB=new RegExp(`^blobs/(${DIGEST})$`)
const REFERRERS=new RegExp(`^referrers/${DIGEST}$`)
const UPLOADS="blobs/uploads/"
const UPLOAD=/^blobs\/uploads\/([0-9a-f-]{36})$/
function routePush({method,target},repository){const at=target.indexOf("?")
const path=at<0?target:target.slice(0,at)
const query=new URLSearchParams(at<0?"":target.slice(at+1))
if(path==="/v2/")return method==="GET"&&at<0?{kind:"ping"}:route_refused(at<0?405:404)
const prefix=`/v2/${repository}/`
if(!path.startsWith(prefix))return route_refused(404)
const rest=path.slice(prefix.length)
if(rest===UPLOADS)return method==="POST"?beginUpload(query):route_refused(405)
const[,upload]=UPLOAD.exec(rest)??[]
if(upload!==void 0)return routeUpload(method,{upload,query})
if(at>=0)return route_refused(404)
return routeContent(method,rest)}function routeContent(method,rest){const[,manifest=""]=MANIFEST.exec(rest)??[]
if((0,oci_digest.Bc)(manifest)){if(method==="HEAD")return{kind:"find-manifest",digest:manifest}
return method==="PUT"?{kind:"put-manifest",digest:manifest}:route_refused(405)}const[,blob=""]=BLOB.exec(rest)??[]
if((0,oci_digest.Bc)(blob))return method==="HEAD"?{kind:"find-blob",digest:blob}:route_refused(405)
if(REFERRERS.test(rest))return method==="GET"?{kind:"find-referrers"}:route_refused(405)
return route_refused(404)}function routeUpload(method,{upload,query}){if(method==="PATCH")return{kind:"send-blob",upload}
if(method!=="PUT")return route_refused(405)
const digest=query.get("digest")??""
return(0,oci_digest.Bc)(digest)?{kind:"commit-blob",upload,digest}:route_refused(404)}function beginUpload(query){const digest=query.get("mount")??""
return(0,oci_digest.Bc)(digest)?{kind:"begin-upload",digest}:{kind:"begin-upload"}}function route_refused(status){return{kind:"refused",status}}class Transfers{#open=new Set
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
if(digest!==void 0)this.digest=digest
if(size!==void 0)this.size=size}wait(waitsFor){this.waitsFor=waitsFor
this.sinceMs=(0,steady_clock.r)()}}const TLS_HANDSHAKE=22
const NO_TLS="HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
async function openGateway(options){const{connection,client,maskSecret}=options
const repository=(0,harbor_repository.sT)(options.repository)
const ended=new AbortController
const transfers=new Transfers
let failure
const door=createDoor()
maskSecret(door.credentials.secret)
const harbor=createHarborSide({connection,repository,client,signal:ended.signal,maskSecret})
const relay=createPushRelay({connection,repository,transfers,closed:ended.signal,harbor,onFailure:found=>{failure=found}})
const server=await listenFor({...options,door,relay,transfers,repository})
let closed
const close=()=>{options.signal.removeEventListener("abort",onAbort)
closed??=closeAll()
return closed}
const closeAll=async()=>{ended.abort()
await server.close()}
const onAbort=()=>void close()
options.signal.addEventListener("abort",onAbort,{once:true})
if(options.signal.aborted)await close()
return{host:server.host,credentials:door.credentials,logIn:()=>harbor.logIn(),totals:()=>transfers.totals(),transfers:()=>transfers.list(),lastFailure:()=>failure,close}}function listenFor(context){return openLoopbackServer({answer(incoming,outgoing){serve({incoming,outgoing},context).catch(error=>{context.log.debug(`gateway: ${(0,errors.gJ)(error)}`)
outgoing.destroy()})},onClientError(error,socket){if(!socket.writable)return
if(error.rawPacket?.[0]!==TLS_HANDSHAKE)context.transfers.refusedRequests+=1
socket.end(NO_TLS)}})}async function serve(client,context){const{incoming,outgoing}=client
const{door,relay,transfers,repository,log}=context
const{method="",url=""}=incoming
const seen=door.judge(incoming.headers.authorization)
const route=routePush({method,target:url},repository)
if(seen!=="open"){if(seen==="wrong"||route.kind!=="ping")refuse(`${method} without this copy's password`)
answer(client,{status:401,headers:{"www-authenticate":'Basic realm="copy"'},text:""})
return}if(route.kind==="refused"){refuse(`${method} is no request of this push`)
answer(client,{status:route.status,headers:{},text:""})
return}const gone=new AbortController
outgoing.once("close",()=>{if(!outgoing.writableFinished)gone.abort()})
answer(client,await relay(route,{incoming,signal:gone.signal}))
function refuse(what){transfers.refusedRequests+=1
const line=`The registry gateway refused a request: ${what}`
if(transfers.refusedRequests===1)log.warning(line)
else log.debug(line)}}function answer({incoming,outgoing},reply){const length={"content-length":String(Buffer.byteLength(reply.text))}
incoming.resume()
outgoing.writeHead(reply.status,{...length,...reply.headers})
outgoing.end(incoming.method==="HEAD"?void 0:reply.text)}const DOCKER_HUB="index.docker.io"
function placeOf({host,path}){if(host!==void 0&&host!=="docker.io"&&host!==DOCKER_HUB)return{host,path}
return{host:DOCKER_HUB,path:path.includes("/")?path:`library/${path}`}}function nameOf({host,path}){return{path,...host===void 0?{}:{host}}}var external_node_os_=__webpack_require__(48161)
var external_node_path_=__webpack_require__(76760)
var node_error=__webpack_require__(86272)
const isMap=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)
const config=dist.FsL(dist.L5J(),dist.z6Y(isMap),dist.Ikc({auths:dist.cl6(dist.FsL(dist.L5J(),dist.z6Y(isMap),dist.g1P(dist.YjP(),dist.L5J()))),credHelpers:dist.cl6(dist.FsL(dist.L5J(),dist.z6Y(isMap),dist.g1P(dist.YjP(),dist.YjP()))),credsStore:dist.cl6(dist.YjP())}))
async function writeGatewayConfig(options){const{gateway,repository,user}=options
const own=user===void 0?{}:await readUserConfig(user)
const names=[gateway.host,`${gateway.host}/${repository}`]
const entries=value=>Object.fromEntries(names.map(name=>[name,value]))
const merged={...own,auths:{...own.auths,...entries({auth:(0,basic_auth.r)(gateway.credentials)})},credHelpers:{...own.credHelpers,...entries("")}}
const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.directory,"harbor-actions-gateway-"))
await(0,promises_.writeFile)((0,external_node_path_.join)(directory,"config.json"),JSON.stringify(merged),{mode:384})
return directory}async function readUserConfig(environment){const home=environment["HOME"]||environment["USERPROFILE"]||(0,external_node_os_.homedir)()
const usual=(0,external_node_path_.join)(home,".docker")
const docker=(0,external_node_path_.join)(environment["DOCKER_CONFIG"]||usual,"config.json")
const podman=[environment["REGISTRY_AUTH_FILE"]||void 0,environment["XDG_RUNTIME_DIR"]?(0,external_node_path_.join)(environment["XDG_RUNTIME_DIR"],"containers","auth.json"):void 0]
for(const path of[docker,...podman]){const text=path===void 0?void 0:await readIfThere(path)
if(text!==void 0&&path!==void 0)return parseConfig(text,path)}return{}}async function readIfThere(path){try{return await(0,promises_.readFile)(path,"utf8")}catch(error){if((0,node_error.U)(error,"ENOENT","ENOTDIR","EISDIR"))return
throw new errors.yo(`failed to read the Docker configuration ${path}, which may hold credentials for the source`,{cause:error})}}function parseConfig(text,path){let json
try{json=JSON.parse(text)}catch{throw new errors.yo(`the Docker configuration ${path} is not JSON; correct it, or remove it`)}const parsed=dist.xLC(config,json)
if(parsed.success)return parsed.output
const[issue]=parsed.issues
throw new errors.yo(`the Docker configuration ${path} has another form than Docker's at ${dist.BuJ(issue)?.split(".")[0]??"its top"}; correct it, or remove it`)}const BLOB_LINE=/\b(pushed|existing|mounted) blob: (sha256:[0-9a-f]{64})$/
const RETRY=/\bretrying /
const WITHOUT_MOUNT=/^without mount\b/
function parseCraneLine(line){const trimmed=line.trimEnd()
const[,word,digest=""]=BLOB_LINE.exec(trimmed)??[]
if((word==="pushed"||word==="existing"||word==="mounted")&&(0,oci_digest.Bc)(digest))return{kind:word,digest}
const retry=RETRY.exec(trimmed)
if(retry===null)return
const message=trimmed.slice(retry.index+retry[0].length)
return WITHOUT_MOUNT.test(message)?void 0:{kind:"retrying",message}}var format=__webpack_require__(52764)
const HEARTBEAT_MS=1e4
const STANDSTILL_MS=3e4
const MANY_BLOBS=20
const LINE_EVERY_MS=1e3
const MOST_NAMED=3
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
this.#sizes=new Map(options.image.blobs.map(({digest,size})=>[digest,size]))}line(line){const event=parseCraneLine(line)
if(event===void 0){this.#log.debug(line)
return}if(event.kind==="retrying"){this.#log.info(`crane tries again: ${event.message}`)
return}const size=this.#sizes.get(event.digest)
if(size===void 0||this.#done.has(event.digest))return
this.#done.add(event.digest)
const isSent=event.kind==="pushed"
if(isSent)this.#sentBytes+=size
else this.#presentBytes+=size
const now=(0,steady_clock.r)()
if(this.#image.blobs.length>MANY_BLOBS&&now-this.#lineAt<LINE_EVERY_MS)return
this.#lineAt=now
this.#saidAt=now
const what=isSent?`sent, ${this.#rate(this.#sentBytes)}`:"is in Harbor already"
this.#log.info(`${(0,oci_digest.VK)(event.digest)}  ${(0,format.z3)(size)} ${what} (blob ${this.#count()})`)}report(){const now=(0,steady_clock.r)()
const transfers=this.#gateway.transfers()
this.#standing=this.#describeStanding(transfers[0])
const movedAt=Math.max(...transfers.map(({sinceMs})=>sinceMs),this.#startedAt,this.#lineAt)
if(transfers.length>0&&now-movedAt>=STANDSTILL_MS){if(now-(this.#stoodAt??movedAt)<STANDSTILL_MS)return
this.#stoodAt=now
this.#saidAt=now
this.#log.info(`${this.#standing} (for ${(0,format.Xo)((now-movedAt)/1e3)})`)
return}this.#stoodAt=void 0
if(now-this.#saidAt<HEARTBEAT_MS)return
this.#saidAt=now
this.#log.info(this.#underway(transfers))}standing(){return this.#standing}#describeStanding(first){const blob=first?.digest===void 0?"":` of ${(0,oci_digest.VK)(first.digest)}`
switch(first?.waitsFor){case"harbor":return`${this.#harbor} takes no more data${blob}`
case"answer":return`${this.#harbor} has the whole request ${first.method}${blob} and has not answered`
default:return`${this.#source} sends no more data${blob}`}}done(){const present=this.#presentBytes===0?"":`; Harbor had ${(0,format.z3)(this.#presentBytes)} already`
this.#log.info(`Pushed ${(0,format.z3)(this.#sentBytes)} in ${(0,format.Xo)(this.#seconds())}, ${this.#rate(this.#sentBytes)}${present}`)}#underway(transfers){const total=Math.max(this.#image.totalBytes-this.#presentBytes,this.#sentBytes)
const onTheWay=transfers.filter(({method,sentBytes})=>method==="PATCH"&&sentBytes>0)
const sent=Math.min(total,onTheWay.reduce((sum,{sentBytes})=>sum+sentBytes,this.#sentBytes))
const left=sent===0?"":`, about ${(0,format.Xo)(Math.ceil((total-sent)*this.#seconds()/sent))} left`
const named=onTheWay.slice(0,MOST_NAMED).map(describeBlob)
const blobs=named.length===0?"":`: ${named.join(", ")}`
return`sending: ${(0,format.z3)(sent)} of ${(0,format.z3)(total)}, ${this.#rate(sent)}${left}, ${this.#count()} blobs done${blobs}`}#count(){return`${this.#done.size} of ${this.#image.blobs.length}`}#rate(bytes){return`${(0,format.z3)(bytes/this.#seconds())}/s`}#seconds(){return Math.max(((0,steady_clock.r)()-this.#startedAt)/1e3,.001)}}function describeBlob({digest,sentBytes,size}){const name=digest===void 0?"a blob":(0,oci_digest.VK)(digest)
return`${name} ${(0,format.z3)(sentBytes)}${size===void 0?"":` of ${(0,format.z3)(size)}`}`}var plain_http=__webpack_require__(89370)
var proxy=__webpack_require__(86256)
const NOWHERE="http://127.0.0.1:0"
const METADATA="169.254.0.0/16,fd00:ec2::254,metadata.google.internal"
const GATEWAY_PROXIES={HTTP_PROXY:NOWHERE,HTTPS_PROXY:NOWHERE,NO_PROXY:void 0}
function sourceProxies(host,{environment,plainProxy=NOWHERE}){const httpsProxy=environment["HTTPS_PROXY"]||environment["https_proxy"]||void 0
const noProxy=environment["NO_PROXY"]||environment["no_proxy"]||void 0
const near=/\.localhost(:\d+)?$/i.test(host)?`${METADATA},${host}`:METADATA
if(httpsProxy===void 0||(0,plain_http.uO)(host)&&isDirect(host,environment))return{HTTP_PROXY:plainProxy,HTTPS_PROXY:void 0,NO_PROXY:near}
return{HTTP_PROXY:plainProxy,HTTPS_PROXY:httpsProxy,NO_PROXY:noProxy===void 0?near:`${noProxy},${near}`}}function isDirect(host,environment){try{return(0,proxy.U)(new URL(`https://${host}`),environment)===void 0}catch{return false}}const COPIES_AT_ONCE=8
function craneArguments(command){const operands=operandsOf(command)
const bad=operands.find(operand=>operand===""||operand.startsWith("-"))
if(bad!==void 0)throw new Error(`refusing to run crane with "${bad}": it would be taken for a flag`)
const flags=command.kind==="copy"?[`--jobs=${COPIES_AT_ONCE}`]:[]
const args=[command.kind,...flags,...operands]
requireSafeCraneArguments(args)
return args}function operandsOf(command){switch(command.kind){case"copy":return[command.source,command.destination]
case"push":return[command.directory,command.destination]
case"auth":return[command.what,command.place]
default:return(0,errors.xb)(command)}}function requireSafeCraneArguments(args){const isInsecure=args.some(arg=>/^--?insecure(=|$)/i.test(arg))
if(isInsecure)throw new Error(`refusing to run crane ${args[0]??""} with --insecure`)}var stall=__webpack_require__(85971)
var retry=__webpack_require__(9418)
var child_process=__webpack_require__(36787)
var answer_table=__webpack_require__(72795)
var strip_tags=__webpack_require__(24263)
const REGISTRY=context=>`the registry ${context.host}`
const RULES=[{pattern:/server gave HTTP response to HTTPS client(?!; Get "http:)/,explain:c=>`${REGISTRY(c)} speaks plain HTTP; a source is only read over verified TLS`},{pattern:/realm host|realm scheme "http" not allowed|SSRF protection/,explain:c=>`${REGISTRY(c)} sends clients to another address to log in, which crane does not accept; a proxy in front of it must pass the Host header unchanged (proxy_set_header Host $http_host)`},{pattern:/proxyconnect tcp: dial tcp 127\.0\.0\.1:0:/,explain:c=>`${REGISTRY(c)} redirects to an address with another scheme (http:// in place of https://), which is not followed: a source is only read over verified TLS`},{pattern:/x509: certificate signed by unknown authority|certificate is not trusted/,explain:c=>`the certificate of ${REGISTRY(c)} is signed by an unknown authority; install it on the runner (a source is never read without checking)`},{pattern:/x509: certificate (has expired|is not valid|is valid for)|cannot validate certificate/,explain:c=>`the certificate of ${REGISTRY(c)} has expired or is for another name; renew it, or use a name that it has`},{pattern:/tls: handshake failure|first record does not look like a TLS handshake|unrecognized name|malformed HTTP (?:response|version)/,explain:c=>`${REGISTRY(c)} does not speak TLS on that port; check the port`},{pattern:/response did not include \S{1,40} header/,explain:c=>`${REGISTRY(c)} did not answer like a registry: something else runs there or in front of it (a UI, a login page)`},{pattern:/no such host/,transient:true,explain:c=>`the runner cannot resolve ${c.host}; check its spelling, and a registry on a private network needs a runner in that network`},{pattern:/server misbehaving|Temporary failure in name resolution|lookup \S{1,255}[^:]{0,80}: i\/o timeout/,transient:true,explain:c=>`the name server of the runner gives no answer for ${c.host}`},{pattern:/no space left on device/,explain:()=>"the disk is full; the image needs room below the temporary directory of the runner"},{pattern:/connection refused|no route to host|network is unreachable|i\/o timeout/,transient:true,explain:c=>`nothing answers at ${c.host}; it may be restarting, or the host or the port is wrong, or a firewall blocks the connection`},{pattern:/unexpected end of JSON input/,transient:true,explain:c=>`the answer of ${REGISTRY(c)} was cut off`},{pattern:/invalid character .{1,8} looking for beginning of value|no token in bearer response/,explain:c=>`${REGISTRY(c)} did not issue a token: something else runs there or in front of it (a UI, a login page)`},{pattern:/GOAWAY|stream error: stream ID|http2: client connection lost|http2: timeout awaiting/,transient:true,explain:c=>`${REGISTRY(c)} or a proxy in front of it closed the HTTP/2 connection; a proxy does this when it is reloaded, or when a connection reaches its limit of time or requests`},{pattern:/TLS handshake timeout|Client\.Timeout exceeded|context deadline exceeded/,transient:true,explain:c=>`${REGISTRY(c)} accepted the connection and did not answer in time`},{pattern:/unexpected EOF|(?:^|: )EOF$|connection reset|broken pipe|server closed idle connection|use of closed (?:network )?connection|transport connection broken|bad record MAC/,transient:true,explain:c=>`${REGISTRY(c)} or a proxy in front of it closed the connection; it may be restarting`}]
const failure_NOWHERE="proxyconnect tcp: dial tcp 127.0.0.1:0:"
function withoutKeptFrom(text){const parts=text.split("; ")
const others=parts.filter(part=>!part.includes(failure_NOWHERE))
return others.length===0?text:others.join("; ")}function judgeSending(stderr){const detail=plainText(finalWords(stderr))
return detail===""?{transient:true,advice:ENDED,detail}:{transient:false,advice:"",detail}}function findCraneAnswer(stderr){return(0,harbor_answer.HC)(withoutKeptFrom(finalWords(stderr)))}const ENDED="crane was ended from outside before it could say why (the machine may be out of memory)"
function judgeCraneFailure(stderr,context){const words=withoutKeptFrom(finalWords(stderr))
const detail=plainText(words)
if(detail==="")return{transient:true,advice:ENDED,detail}
const answer=(0,harbor_answer.HC)(words)
if(answer!==void 0){const{isTransient,advice}=(0,answer_table.LU)(answer,{...context,path:answer.path})
return{transient:isTransient,advice,detail}}const rule=RULES.find(({pattern})=>pattern.test(detail))
return{transient:rule?.transient===true,advice:rule?.explain(context,detail)??"",detail}}const MAX_WORDS=8192
const MAX_DETAIL=600
const LOG_LINE=/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d .*$/gm
function finalWords(stderr){const begin=stderr.startsWith("Error: ")?0:stderr.indexOf("\nError: ")+1
const words=begin>0||stderr.startsWith("Error: ")?stderr.slice(begin+"Error: ".length,begin+MAX_WORDS):stderr.slice(-MAX_WORDS)
return words.replaceAll(LOG_LINE,"")}function plainText(words){const text=(0,strip_tags.K)(words).replaceAll(/\s+/g," ").trim()
return text.length<=MAX_DETAIL?text:`${text.slice(0,MAX_DETAIL)}…`}var no_answer=__webpack_require__(96198)
function judgeSendFailure({stderr,failure},context){const isAnswered=findCraneAnswer(stderr)?.host===context.gateway
if(isAnswered&&failure!==void 0)return describeHarborFailure(failure,context)
const{source,reference}=context
const isSource=source!==void 0&&!isAnswered
const{transient,advice,detail}=isSource?judgeCraneFailure(stderr,source):judgeSending(stderr)
const failed=isSource?`failed to pull ${source.reference}`:`failed to push ${reference}`
const quoted=advice===""||detail===""?`${advice}${detail}`:`${advice}. crane said: ${detail}`
return{isTransient:transient,retryAfter:"",error:new errors.Qd(`${failed}: ${quoted}`,detail)}}function describeHarborFailure(failure,context){const{connection,client,reference}=context
const{cause}=failure
const failed=`failed to push ${reference}: `
const place=describePlace(failure)
switch(cause.kind){case"answer":return describeAnswer({failure,answer:cause.answer},context)
case"no-answer":{const{host}=connection
const{reason,transient}=(0,no_answer.vv)(cause.error,{purpose:"",host,client})
return{isTransient:transient,retryAfter:"",error:new errors.dr(`${failed}${reason} (${place})`,{cause:cause.error})}}case"no-token":return{isTransient:false,retryAfter:"",error:new errors.dr(`${failed}Harbor at ${connection.host} did not issue a token: something else runs there or in front of it (a UI, a login page), or its answer was cut off (${place})`)}
case"not-followed":return{isTransient:false,retryAfter:"",error:new errors.dr(`${failed}Harbor at ${connection.url} ${cause.reason} (${place}). external_url in Harbor's settings must be the address in "harbor-url": correct one of them, and make a proxy in front of Harbor pass the Host header unchanged (proxy_set_header Host $http_host)`)}
default:return(0,errors.xb)(cause)}}function describeAnswer({failure,answer},{connection,client,reference}){const{host,isPlainHttp,credentials}=connection
const{kind,isTransient,advice}=(0,answer_table._n)(answer,{step:"push",subject:`Harbor at ${host}`,host,isPlainHttp,path:failure.path,robotName:credentials.user,needs:"repository: push and repository: pull",reference})
const words=answer.message===""?"":`: ${answer.message}`
const said=`${describePlace(failure)} on ${host}${(0,proxy.s)(client.proxy)} was answered ${answer.status}${words}`
const status=answer.origin==="front"&&(answer.status??0)<500?void 0:answer.status
return{isTransient,retryAfter:answer.retryAfter,error:new errors.dr(`failed to push ${reference}: ${advice===""?said:`${advice} (${said})`}`,{status,kind})}}function describePlace({method,path,digest,sentBytes=0}){const[place=""]=path.split("?")
const blob=digest===void 0||place.includes(digest)?"":` of ${(0,oci_digest.VK)(digest)}`
return`${method} ${place}${blob}${sentBytes===0?"":`, ${(0,format.z3)(sentBytes)} of it sent`}`}async function runCrane(command,run){const{signal,context,log}=run
const policy={...retry.vz,firstDelayMs:run.retryMs??retry.vz.firstDelayMs}
const tried=await(0,retry.L5)(policy,()=>runOnce(command,run),{signal,judge:result=>result.kind==="failure"&&result.failure.isTransient?{reason:result.failure.error.message,retryAfter:result.failure.retryAfter}:void 0,onRetry:({reason},{tries})=>log.warning(`${reason} (try ${tries} of ${policy.tries}, trying again)`),cancelled:()=>cancelled(context)})
if(tried.kind==="success")return tried.result.stdout
throw tried.failure.error}async function runOnce(command,run){const{context,gateway,progress,signal,bounds}=run
const before=gateway.lastFailure()
try{const result=await(0,child_process.w)({path:run.path,args:craneArguments(command)},{env:run.env,signal,isLong:true,stall:{windowMs:run.stallTimeoutMs,leastBytesPerSecond:stall.PE},onStderrLine:line=>progress.line(line),onProgress:()=>progress.report(),measure:async()=>gateway.totals().receivedBytes+gateway.totals().sentBytes,...bounds===void 0?{}:{bounds}})
if(result.exitCode===0)return{kind:"success",result}
const last=gateway.lastFailure()
const failure=last===before?void 0:last
return{kind:"failure",failure:judgeSendFailure({stderr:result.stderr,failure},context)}}catch(error){if((0,node_error.U)(error,"ENOENT","EACCES"))throw missingCrane(run)
if(error instanceof errors.cc)throw cancelled(context)
if(error instanceof child_process.O)return{kind:"failure",failure:stalled(error,run)}
throw error}}function missingCrane({path,context}){return new errors.Qd(`failed to push ${context.reference}: there is no crane at "${path}"; run setup-crane first, or put crane on PATH`,"")}function stalled({message},{progress,context}){const error=new errors.Qd(`failed to push ${context.reference}: ${progress.standing()}. If it needs longer, as for the commit of a large blob, increase "stall-timeout". ${message}`,message)
return{isTransient:false,retryAfter:"",error}}function cancelled({reference}){return new errors.cc(`failed to push ${reference}: the job is being cancelled`)}const MAX_MEMORY_BYTES=1024*1024*1024
const MAX_UNWRITTEN_BYTES=256*1024*1024
function sourceBounds(failed,{host,maxMemoryBytes=MAX_MEMORY_BYTES}){return{memoryBytes:maxMemoryBytes,unwrittenBytes:MAX_UNWRITTEN_BYTES,error:what=>new errors.yo(`${failed}: the registry ${host} sends far more data than a valid answer can have; crane ${what} and was stopped`)}}function createCrane(options){const{connection,log}=options
return{async send(image,repository){const path=(0,harbor_repository.sT)(repository)
const gateway=await openGateway({...options,repository})
gateway.logIn()
let remove=async()=>{}
try{const destination=`${gateway.host}/${path}@${image.digest}`
const from="reference"in image?readFrom(image):void 0
const context={connection,client:options.client,reference:`${connection.host}/${path}@${image.digest}`,gateway:gateway.host,...from===void 0?{}:{source:from}}
const progress=new CopyProgress({image,gateway,source:from===void 0?"crane":`the registry ${from.host}`,harbor:`Harbor at ${connection.host}`,log})
const{directory,...around}=await surroundings(from,{options,gateway,path})
remove=()=>(0,promises_.rm)(directory,{recursive:true,force:true})
const stdout=await runCrane(commandFor(image,destination),{...options,...around,gateway,context,progress})
if(from===void 0)requirePushed(stdout,image)
progress.done()}finally{await Promise.all([gateway.close(),remove()])}}}}function commandFor(image,destination){return"reference"in image?{kind:"copy",source:(0,oci_reference.FH)(image.reference),destination}:{kind:"push",directory:image.directory,destination}}function readFrom({reference}){return{reference:(0,oci_reference.FH)(reference),host:placeOf(reference).host}}async function surroundings(from,place){const{options,gateway,path:repository}=place
const{environment,temporaryDirectory,maxMemoryBytes}=options
const own={gateway,repository,directory:temporaryDirectory}
if(from===void 0){const directory=await writeGatewayConfig(own)
const set={...GATEWAY_PROXIES,DOCKER_CONFIG:directory}
return{directory,env:(0,process_environment.aP)(environment,{purpose:"write-harbor",set})}}const plainProxy=await options.plainSources.proxyFor(from.host)
const directory=await writeGatewayConfig({...own,user:environment})
const set={...sourceProxies(from.host,{environment,plainProxy}),DOCKER_CONFIG:directory}
return{directory,env:(0,process_environment.aP)(environment,{purpose:"read-source",set}),bounds:sourceBounds(`failed to pull ${from.reference}`,{host:from.host,...maxMemoryBytes===void 0?{}:{maxMemoryBytes}})}}function requirePushed(stdout,image){const pushed=stdout.trim().split("@").at(-1)??""
if(!(0,oci_digest.Bc)(pushed))throw new errors.Qd(`crane push succeeded, but its output "${stdout.trim()}" holds no digest`,"")
if(pushed===image.digest)return
throw new errors.yo(`crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`)}var report_store=__webpack_require__(90177)
var output_file=__webpack_require__(88329)
async function writeSbomFile(path,document){try{await(0,output_file.f)(path,file=>file.writeFile(document))}catch(error){throw new errors.yo(`failed to write the SBOM to ${path}: ${(0,errors.gJ)(error)}`)}}var temporary_path=__webpack_require__(74734)
var source=__webpack_require__(21434)
async function directorySize(directory){const entries=await(0,promises_.readdir)(directory,{recursive:true,withFileTypes:true})
const sizes=await Promise.all(entries.filter(entry=>entry.isFile()).map(entry=>(0,promises_.stat)((0,external_node_path_.join)(entry.parentPath,entry.name)).then(({size})=>size,()=>0)))
return sizes.reduce((total,size)=>total+size,0)}const NO_SUCH_IMAGE=/no such (image|object)|image not known/i
function createDockerDaemon(options){const env=(0,process_environment.aP)(options.environment,{purpose:"ask-docker"})
return{async hasImage(name){try{const args=["image","inspect","--format","{{.Id}}",name]
const result=await(0,child_process.w)({path:"docker",args},{env,signal:options.signal})
if(result.exitCode===0)return true
if(NO_SUCH_IMAGE.test(result.stderr))return false
throw unanswered(name,result.stderr.trim())}catch(error){if(!(0,node_error.U)(error,"ENOENT"))throw explain(error,`look for ${name}`)
options.log.info(`No docker on PATH, so ${name} is an image of Docker Hub`)
return}},async save(name){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,"harbor-actions-save-"))
const path=(0,external_node_path_.join)(directory,"image.tar")
options.log.info(`docker save ${name}`)
try{const result=await(0,child_process.w)({path:"docker",args:["save","--output",path,name]},{env,signal:options.signal,isLong:true,stall:{windowMs:options.stallTimeoutMs,leastBytesPerSecond:stall.PE},measure:()=>directorySize(directory)})
if(result.exitCode!==0){const detail=result.stderr.trim()
const advice=/no space left on device/i.test(detail)?`the disk is full, and the image needs room below ${options.temporaryDirectory} (RUNNER_TEMP). docker said: `:""
throw new errors.Qd(`failed to read ${name} from the local Docker daemon: ${advice}${detail}`,detail)}}catch(error){if(!(0,node_error.U)(error,"ENOENT"))throw explain(error,`read ${name}`)
throw new errors.Qd(`failed to read ${name} from the local Docker daemon: there is no docker on PATH`,"")}return path}}}function unanswered(name,detail){return new errors.Qd(`failed to look for ${name} in the local Docker daemon: the daemon could not be queried${detail===""?"":` (${detail})`}. For the image in Docker Hub write ${(0,source.BD)(name)}; for the local one fix the daemon (docker-daemon:${name})`,detail)}function explain(error,doing){if(error instanceof errors.cc)return new errors.cc(`failed to ${doing} in the local Docker daemon: the job is being cancelled`)
if(error instanceof Error&&"code"in error)return new errors.Qd(`failed to ${doing} in the local Docker daemon: ${error.message}`,"")
if(!(error instanceof child_process.O))return error
return new errors.Qd(`failed to ${doing} in the local Docker daemon: the daemon does not answer (docker ${error.message})`,"")}var stager=__webpack_require__(88049)
var external_node_tls_=__webpack_require__(41692)
var network_fault=__webpack_require__(6187)
const MAX_TOKEN_CHARACTERS=256*1024
const token=dist.Ikc({token:dist.cl6(dist.YjP(),""),access_token:dist.cl6(dist.YjP(),"")})
const login=dist.Ikc({Username:dist.YjP(),Secret:dist.YjP()})
async function fetchAuthorization(place,options){const{host,path,scheme}=place
if(scheme==="bearer"){const found=dist.qgA(token,await askCrane({what:"token",place:`${host}/${path}`,host},options))
const secret=found.token||found.access_token||""
if(secret==="")throw new errors.yo(`${host} issued no token to pull from ${path}`)
options.mask(secret)
return`Bearer ${secret}`}const{Username:name,Secret:secret}=dist.qgA(login,await askCrane({what:"get",place:host,host},options))
options.mask(secret)
const pair=(0,basic_auth.r)({user:name,secret})
options.mask(pair)
return`Basic ${pair}`}async function askCrane(question,options){const{what,place,host}=question
const result=await(0,child_process.w)({path:options.cranePath,args:craneArguments({kind:"auth",what,place})},{env:(0,process_environment.aP)(options.environment,{purpose:"read-source",set:sourceProxies(host,{environment:options.environment,plainProxy:await options.plainSources.proxyFor(host)})}),signal:options.signal,maxStdoutCharacters:MAX_TOKEN_CHARACTERS,longStdout:new errors.yo(`crane auth ${what} ${place} answered with more data than a token has`),bounds:sourceBounds(`failed to log in to read ${place}`,{host})})
if(result.exitCode===0){const parsed=parseAnswer(result.stdout)
if(parsed!==void 0)return parsed
throw new errors.yo(`crane auth ${what} ${place} did not answer with JSON`)}const{advice,detail}=judgeCraneFailure(result.stderr,{reference:place,host})
throw new errors.yo(advice===""?`crane auth ${what} ${place}: ${detail}`:`${advice}. crane said: ${detail}`)}function parseAnswer(text){try{return JSON.parse(text)}catch{return}}const MAX_BYTES=4*1024*1024
const MAX_ERROR_BYTES=64*1024
const SILENCE={headersMs:3e4,bodyMs:3e4}
const RETRIES={tries:3,firstDelayMs:1e3,longestDelayMs:2e3,patienceMs:6e4}
const MAX_REDIRECTS=10
const REDIRECTS=[301,302,303,307,308]
const SPEAKS_TLS=["untrusted","other-name","expired","not-yet-valid","certificate"]
const ADVICE={untrusted:"install it on the runner (a source is never read without checking)","other-name":"use a name that it has",expired:"renew it",protocol:"it speaks plain HTTP or runs on another port; a source is only read over verified TLS (a private address may be read over plain HTTP with source-tls: off)","unknown-name":"check its spelling, and a registry on a private network needs a runner in that network",refused:"it may be restarting, or the host or the port is wrong, or a firewall blocks the connection","broken-off":"it, or a proxy in front of it, may be restarting"}
function createSourceHttp(options){const authorizations=new Map
const origins=new Map
const clients=createClients(options)
async function askOnce(origin,sent){let target=new URL(sent.question.url,origin)
if(target.origin!==origin)throw new errors.yo("its answer leads to another server")
for(let redirects=0;;redirects+=1){const isOwn=target.origin===origin
const answer=await fetchOnce(target,{sent,authorization:isOwn?authorizations.get(sent.key):void 0})
const location=answer.header("location")
if(sent.question.image===void 0||location===""||!REDIRECTS.includes(answer.status))return answer
if(redirects===MAX_REDIRECTS)throw new errors.yo(`it redirects more than ${MAX_REDIRECTS} times`)
target=readRedirect(location,{from:target,origin})}}async function fetchOnce(target,{sent,authorization}){const{question}=sent
const{maxBytes=MAX_BYTES}=question
const kept=(0,http_client.y4)()
const client=clients.of(target.origin)
const response=await client.open(target,{signal:sent.signal,headers:{accept:question.accept,...authorization===void 0?{}:{authorization}}})
const{statusCode:status,headers,body}=response
const into=status===200&&question.into!==void 0?question.into():kept
const isWhole=await(0,http_client.Vc)(status<400?maxBytes:MAX_ERROR_BYTES,{body,into})
if(!isWhole&&status<400)throw new errors.yo(`it sent more than ${(0,format.z3)(maxBytes)}`)
await into.end()
const header=name=>[headers[name]??[]].flat().join(", ")
return{status,header,bytes:into===kept?kept.end():new Uint8Array}}async function askAnywhere(host,sent){const known=origins.get(host)
const mayBePlain=(0,plain_http.YY)(host)||options.plainSources.isAllowed(host)
const schemes=mayBePlain?["https","http"]:["https"]
const candidates=known===void 0?schemes.map(scheme=>new URL(`${scheme}://${host}`).origin):[known]
let failure={kind:"failure",isTransient:false,error:new errors.yo("it was not asked")}
for(const origin of candidates)try{const answer=await askOnce(origin,sent)
noteOrigin(host,origin)
return{kind:"answer",answer}}catch(error){if(options.signal.aborted)throw http_cancelled()
if(sent.signal.aborted)throw new errors.yo('its answer did not come within "stall-timeout"')
if(error instanceof errors.yo)throw error
const server={title:`the registry ${host}`,host,advice:ADVICE}
const fault=(0,network_fault.Q)(error,{server,client:clients.of(origin)})
if(fault.kind==="untrusted"&&clients.trustSystem())return askAnywhere(host,sent)
const text=sent.question.image===void 0?fault.clause:fault.reason
failure={kind:"failure",isTransient:fault.isTransient,error:new errors.yo(text,{cause:error})}
if(SPEAKS_TLS.includes(fault.kind))break}return failure}function noteOrigin(host,origin){if(origins.has(host))return
origins.set(host,origin)
if(origin.startsWith("https:")||(0,plain_http.YY)(host))return
options.log?.warning(`The registry ${host} does not speak TLS and is read over plain HTTP (source-tls: off): its password crosses the network in clear text`)}async function askRetrying(host,asked){const{signal,log}=options
const{image}=asked.question
const usual=image===void 0?RETRIES:retry.vz
const policy={...usual,firstDelayMs:options.retryMs??usual.firstDelayMs}
const attempt=()=>askAnywhere(host,{...asked,signal:limited(image===void 0)})
const judge=tried=>{if(tried.kind==="failure")return tried.isTransient?{reason:tried.error.message}:void 0
return image===void 0?judgeAnswer(tried.answer):image.judge(tried.answer)}
const tried=await(0,retry.L5)(policy,attempt,{signal,judge,onRetry:({reason},{tries})=>{if(image!==void 0)log?.warning(`${reason} (try ${tries} of ${retry.vz.tries}, trying again)`)},cancelled:http_cancelled})
if(tried.kind==="answer")return tried.answer
throw tried.error}function limited(isUsual){const{signal,stallTimeoutMs}=options
if(isUsual||stallTimeoutMs===void 0)return signal
return AbortSignal.any([signal,AbortSignal.timeout(stallTimeoutMs)])}async function findScheme(host,first,sent){if(first.status===401)return readScheme(first)
const isHidden=sent.question.image!==void 0&&(first.status===403||first.status===404)
if(!isHidden||authorizations.has(sent.key))return""
const{accept}=sent.question
const ping=await askRetrying(host,{key:sent.key,question:{url:"/v2/",accept}})
return ping.status===401?readScheme(ping):""}return async({host,path},question)=>{const key=`${host}/${path}`
const sent={question,key}
const first=await askRetrying(host,sent)
if(first.status<400)return first
const scheme=await findScheme(host,first,sent)
if(scheme==="")return first
authorizations.set(key,await fetchAuthorization({host,path,scheme},options))
return askRetrying(host,sent)}}function createClients({environment}){const clients=new Map
let system
return{of(origin){const known=clients.get(origin)
if(known!==void 0)return known
const client=(0,http_client.uT)({target:new URL(origin),environment:origin.startsWith("https:")?environment:{},silence:SILENCE,...system===void 0?{}:{caCertificates:system}})
clients.set(origin,client)
return client},trustSystem(){if(system!==void 0)return false
system=(0,external_node_tls_.getCACertificates)("system")
clients.clear()
return true}}}function readRedirect(location,{from,origin}){if(!URL.canParse(location,from.href))throw new errors.yo("it redirects to what is no address")
const target=new URL(location,from)
const isPlainOnPurpose=(0,plain_http.YY)(target.host)||target.origin===origin
if(target.protocol==="https:"||target.protocol==="http:"&&isPlainOnPurpose)return target
throw new errors.yo(`it redirects to an address with another scheme, ${target.protocol}//${target.host}, which is not followed: a source is only read over verified TLS`)}function readScheme(answer){const[scheme=""]=answer.header("www-authenticate").trim().toLowerCase().split(/[\s,]/)
return scheme===""?"basic":scheme}function judgeAnswer({status,header}){return(0,retry.Gz)(status)?{reason:`it answers ${status}`,retryAfter:header("retry-after")}:void 0}function http_cancelled(){return new errors.cc("the job is being cancelled")}var external_node_stream_promises_=__webpack_require__(46466)
const plain_proxy_SILENCE={headersMs:6e4,bodyMs:6e4}
const ASKED=["accept","authorization","range","user-agent"]
const ANSWERED=["content-type","content-length","content-range","docker-content-digest","docker-distribution-api-version","location","retry-after","www-authenticate"]
const NO_PLAIN_SOURCES={isAllowed:()=>false,proxyFor:()=>Promise.resolve(void 0),close:()=>Promise.resolve()}
function createPlainSources(options){const proxies=new Map
return{isAllowed:plain_http.Gw,async proxyFor(host){if(!(0,plain_http.Gw)(host))return
const known=proxies.get(host)??openPlainProxy({...options,host})
proxies.set(host,known)
return(await known).url},async close(){await Promise.all([...proxies.values()].map(async proxy=>(await proxy).close()))}}}async function openPlainProxy(options){const{host,maskSecret}=options
const door=createDoor()
maskSecret(door.credentials.secret)
const client=(0,http_client.uT)({target:new URL(`http://${host}`),environment:{},silence:plain_proxy_SILENCE})
const server=await openLoopbackServer({answer(incoming,outgoing){relay({incoming,outgoing},{host,door,client}).catch(error=>{if(outgoing.headersSent)outgoing.destroy()
else refuse(outgoing,{status:502,text:(0,errors.gJ)(error)})})}})
const{user,secret}=door.credentials
return{url:`http://${user}:${secret}@${server.host}`,async close(){await Promise.all([server.close(),client.close()])}}}async function relay({incoming,outgoing},{host,door,client}){const{method="",url="",headers}=incoming
incoming.resume()
if(door.judge(headers["proxy-authorization"])!=="open"){refuse(outgoing,{status:407,text:"it is for one program alone",header:'Basic realm="source"'})
return}const origin=`http://${host}/`.toLowerCase()
if(!url.slice(0,origin.length).toLowerCase().startsWith(origin)){const text=`plain HTTP is allowed to ${host} alone (source-tls), and this leads elsewhere`
refuse(outgoing,{status:403,text})
return}if(method!=="GET"&&method!=="HEAD"){refuse(outgoing,{status:405,text:"a source is only read"})
return}const gone=new AbortController
outgoing.once("close",()=>gone.abort())
const response=await client.open(new URL(url),{method,headers:pick(headers,ASKED),signal:gone.signal})
outgoing.writeHead(response.statusCode,pick(response.headers,ANSWERED))
await(0,external_node_stream_promises_.pipeline)(response.body,outgoing)}function pick(headers,names){return Object.fromEntries(names.flatMap(name=>{const value=[headers[name]??[]].flat().join(", ")
return value===""?[]:[[name,value]]}))}function refuse(outgoing,{status,text,header}){outgoing.writeHead(status,{"content-type":"text/plain",...header===void 0?{}:{"proxy-authenticate":header}})
outgoing.end(`${text}\n`)}var config_size=__webpack_require__(29729)
var signature=__webpack_require__(97731)
var referrers=__webpack_require__(10172)
var compression=__webpack_require__(93911)
async function fetchDocument(source,name){const{bytes}=await askForImage(source,{url:`/v2/${placeOf(source.reference).path}/manifests/${name}`,accept:manifest.$T,maxBytes:image_content.bi,what:"manifest"})
return Buffer.from(bytes)}function blobQuestion({digest,size}){return{blob:digest,accept:"*/*",maxBytes:size,what:digest}}async function askForImage({http,reference},asked){const place=placeOf(reference)
const url="url"in asked?asked.url:`/v2/${place.path}/blobs/${asked.blob}`
const failed=`failed to pull ${(0,oci_reference.FH)(reference)}`
const meaning=answer=>judgeSource(answer,{reference,host:place.host,url})
let answer
try{answer=await http(place,{...asked,url,image:{judge(found){if(found.status===200)return
const{isTransient,advice}=meaning(found)
return isTransient?{reason:`${failed}: ${advice}`,retryAfter:found.header("retry-after")}:void 0}}})}catch(error){if(error instanceof errors.cc)throw new errors.cc(`${failed}: the job is being cancelled`)
if(!(error instanceof errors.yo))throw error
throw new errors.yo(`${failed}: ${(0,errors.gJ)(error)} (its ${asked.what})`,{cause:error})}if(answer.status===200)return answer
const{advice}=meaning(answer)
const said=`GET ${url} was answered ${answer.status}`
throw new errors.yo(`${failed}: ${advice===""?said:`${advice} (${said})`}`)}function judgeSource({status,header,bytes},{reference,host,url}){const text=(new TextDecoder).decode(bytes)
const answer=(0,harbor_answer.JN)({status,text,header:name=>header(name)||void 0})
return(0,answer_table.LU)(answer,{host,path:url,reference:(0,oci_reference.FH)(reference)})}class Measured{#hash=(0,external_node_crypto_.createHash)("sha256")
#start=[]
#next
#kept=0
constructor(next){this.#next=next}async add(chunk){this.#hash.update(chunk)
if(this.#kept<compression.sB){this.#start.push(Buffer.from(chunk.subarray(0,compression.sB-this.#kept)))
this.#kept+=chunk.byteLength}await(this.#next?.(chunk))}end(){}beginning(){return Buffer.concat(this.#start)}digest(){return`sha256:${this.#hash.digest("hex")}`}}var problem=__webpack_require__(85542)
var oci_image=__webpack_require__(46804)
var wire=__webpack_require__(11968)
async function readRemoteImage(reference,{http,platform,maxUnpackedBytes}){const source={http,reference}
const failed=`failed to pull ${(0,oci_reference.FH)(reference)}`
try{const root=await readRoot(source)
const parts=remoteParts(source,root)
const start=platform===void 0?{descriptor:root.descriptor}:await(0,oci_image.Yp)(platform,{parts,root})
const image=await(0,oci_image.zM)({descriptor:start.descriptor},parts)
const blobs=image.blobs.map(({digest,size})=>({digest,size}))
const totalBytes=blobs.reduce((total,{size})=>total+size,0)
if(totalBytes>maxUnpackedBytes)throw new errors.yo(`${failed}: it is larger than ${(0,format.z3)(maxUnpackedBytes)}, which is what the input max-unpacked-size allows`)
const{digest,mediaType}=image.root
return{reference:{...nameOf(reference),digest},digest,sourceDigest:root.descriptor.digest,...image.config===void 0?{}:{configDigest:image.config},mediaType,manifestBytes:image.rootBytes,childManifests:image.childManifests,platforms:image.platforms,children:image.documents.toReversed().map(document=>document.digest),blobs,totalBytes}}catch(error){if(!(error instanceof problem.d))throw error
throw new errors.yo(`${failed}: it ${error.message}`,{cause:error})}}async function readRoot(source){const{tag,digest:written}=source.reference
const bytes=await fetchDocument(source,written??tag??"latest")
const digest=(0,image_content.ol)(bytes)
if(written!==void 0&&written!==digest)throw new problem.d(`has the digest ${digest} in its registry, not ${written}`)
const mediaType=(0,wire.Hi)(bytes,(0,oci_reference.FH)(source.reference))
return{descriptor:{mediaType,digest,size:bytes.length},bytes}}function remoteParts(source,root){const documents=new Map([[root.descriptor.digest,root.bytes]])
async function readDocument({digest}){const known=documents.get(digest)
if(known!==void 0)return known
const bytes=await fetchDocument(source,digest);(0,oci_image.RW)(digest,(0,image_content.ol)(bytes))
documents.set(digest,bytes)
return bytes}return{async readDocument(descriptor){const bytes=await readDocument(descriptor);(0,oci_image.od)(descriptor,bytes.length)
return{bytes,part:descriptor.digest}},async readConfig(descriptor){(0,config_size.j)(descriptor)
const{digest}=descriptor
const known=documents.get(digest)
if(known!==void 0)return known
const{bytes}=await askForImage(source,blobQuestion(descriptor));(0,oci_image.od)(descriptor,bytes.length);(0,oci_image.RW)(digest,(0,image_content.ol)(bytes))
const content=Buffer.from(bytes)
documents.set(digest,content)
return content},async verify(descriptor){(0,config_size.j)(descriptor)},async find({digest}){return digest},async isArchive(descriptor){let content=new Measured
const into=()=>{content=new Measured
return content}
await askForImage(source,{...blobQuestion(descriptor),into});(0,oci_image.RW)(descriptor.digest,content.digest())
return(0,compression.tc)(content.beginning())}}}const MAX_REFERRER_BYTES=1e9
const MAX_PAGES=100
const WITHOUT_REFERRERS=[404,400,406,405]
const index=dist.Ikc({manifests:dist.cl6(dist.YOg(dist.Ikc({digest:dist.YjP()})),[])})
function createSourceRegistry(options){const{http}=options
async function ask(repository,question){const place=placeOf(repository)
try{return await http(place,question)}catch(error){if(error instanceof errors.cc)throw error
throw failure(repository,{question,why:(0,errors.gJ)(error)})}}async function fetchManifest(repository,reference){const url=`/v2/${placeOf(repository).path}/manifests/${reference}`
const question={url,accept:manifest.$T,purpose:`read the manifest ${reference}`}
const answer=await ask(repository,question)
if(answer.status===404)return
if(answer.status!==200)throw failure(repository,{question,why:`it answered ${answer.status}`})
const digest=(0,image_content.ol)(answer.bytes)
if((0,oci_digest.Bc)(reference)&&digest!==reference)throw failure(repository,{question,why:`the data that it sent has the digest ${digest}`})
const mediaType=contentType(answer)
if(!(0,manifest.$$)(mediaType)&&!(0,manifest.CM)(mediaType))throw failure(repository,{question,why:"the data that it sent is not a manifest"})
return{digest,mediaType,bytes:answer.bytes}}async function askReferrers(repository,digest){const{host,path}=placeOf(repository)
const found=[]
let url=`/v2/${path}/referrers/${digest}`
for(let page=0;url!==void 0&&page<MAX_PAGES;page+=1){const question={url,accept:manifest.Ap.ociIndex,purpose:`list what refers to ${digest}`}
const answer=await ask(repository,question)
if(WITHOUT_REFERRERS.includes(answer.status))return
if(answer.status!==200)throw failure(repository,{question,why:`it answered ${answer.status}`})
if(contentType(answer)!==manifest.Ap.ociIndex)return
const digests=parseIndex(answer.bytes)
if(digests===void 0)throw failure(repository,{question,why:"the data that it sent is not a list"})
found.push(...digests)
url=(0,referrers.R)(answer.header("link"),`https://${host}`)}return found}return{fetchManifest,async fetchReferrers(repository,digest){const found=await askReferrers(repository,digest)
if(found!==void 0&&found.length>0)return found
const tagged=await fetchManifest(repository,(0,signature.fH)(digest))
if(tagged===void 0||!(0,manifest.$$)(tagged.mediaType))return[]
return parseIndex(tagged.bytes)??[]},readImage:(reference,staging)=>readRemoteImage(reference,{...staging,http}),async fetchBlobs(repository,{digest,config,blobs}){const reference={...nameOf(repository),digest}
const bytes=blobs.reduce((sum,{size})=>sum+size,0)
if(bytes>MAX_REFERRER_BYTES||config.size>config_size.G)throw new errors.yo(`failed to pull ${(0,oci_reference.FH)(reference)}: it has ${(0,format.z3)(bytes)}, ${(0,format.z3)(config.size)} of them in its configuration, which is more than a signature has`)
const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,"harbor-actions-blobs-"))
await(0,promises_.mkdir)((0,external_node_path_.join)(directory,(0,external_node_path_.dirname)((0,image_content.PF)(config.digest))),{recursive:true})
let holdsArchive=false
for(const blob of blobs){const beginning=await download(blob,{directory,source:{http,reference}})
holdsArchive||=(0,compression.tc)(beginning)}const configuration=await(0,promises_.readFile)((0,external_node_path_.join)(directory,(0,image_content.PF)(config.digest)),"utf8")
return{directory,configuration,holdsArchive}}}}async function download(blob,{directory,source}){const file=await(0,promises_.open)((0,external_node_path_.join)(directory,(0,image_content.PF)(blob.digest)),"wx",384)
try{let content=new Measured
let written=0
const into=()=>{written=0
content=new Measured(async chunk=>{await file.write(chunk,0,chunk.byteLength,written)
written+=chunk.byteLength})
return content}
await askForImage(source,{...blobQuestion(blob),into})
if(content.digest()===blob.digest&&written===blob.size)return content.beginning()
const{reference}=source
throw new errors.yo(`failed to pull ${(0,oci_reference.FH)(reference)}: the content of ${blob.digest} does not have that digest`)}finally{await file.close()}}function failure(repository,{question,why}){return new errors.yo(`failed to ${question.purpose} in ${(0,oci_reference.FH)(nameOf(repository))}: ${why}`)}function contentType(answer){const[mediaType=""]=answer.header("content-type").split(";")
return mediaType.trim()}function parseIndex(bytes){try{const{manifests}=dist.qgA(index,JSON.parse((new TextDecoder).decode(bytes)))
return(manifests??[]).map(({digest})=>digest).filter(oci_digest.Bc)}catch{return}}var attestation=__webpack_require__(6467)
var ports=__webpack_require__(54508)
function judgePorts(host,harbor,runner=host){const{log}=runner
const connect=limit=>(0,ports.Nc)({...host,log},harbor)(limit)
return{runner,log,connect,clock:(0,ports.ts)(host),waits:harbor.waits,layers:harbor.layers,exploits:harbor.exploits,store:(0,report_store.w)(host),runId:host.environment["GITHUB_RUN_ID"]??"",sbomPath:digest=>(0,temporary_path.l)(host.temporaryDirectory,{kind:"sbom",digest,extension:"spdx.json"}),writeSbom:(path,document)=>writeSbomFile(path,host.redact(document))}}function copyPorts(host,way,runner=host){const named={...host,log:runner.log}
const withCopyTools=work=>(0,ports.bs)(host,async temporaryDirectory=>{const{stallTimeoutMs,cranePath}=way
const maskSecret=secret=>host.mask(secret)
const plainSources=way.sourceTls==="on"?NO_PLAIN_SOURCES:createPlainSources({maskSecret})
const options={...named,temporaryDirectory,stallTimeoutMs,plainSources}
const http=createSourceHttp({...options,cranePath,mask:maskSecret})
try{return await work({crane:createCrane({...options,...way.harbor,path:cranePath,maskSecret}),registry:createSourceRegistry({http,temporaryDirectory}),stores:{"docker-daemon":createDockerDaemon(options)},stager:(0,stager.s)(options)})}finally{await plainSources.close()}})
const attesting=(0,attestation.MT)(host,way.signer)
return{...judgePorts(host,way.harbor,runner),withCopyTools,attesting}}function pushPorts(host,way){return{...judgePorts(host,way.harbor),portsFor:runner=>copyPorts(host,way,runner)}}function recheckPorts(host,{harbor,signer}){const attesting=(0,attestation.MT)(host,signer)
return{...judgePorts(host,harbor),portsFor:runner=>({...judgePorts(host,harbor,runner),attesting})}}}}

