export const id=521
export const ids=[521]
export const modules={4934:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>isStill,q:()=>openRegularFile})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024)
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455)
var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85542)
const WITHOUT_WAITING=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0)
async function openRegularFile(path,options){const{follow,expected}=options
if(!follow&&!(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile())return
const flags=follow?WITHOUT_WAITING:WITHOUT_WAITING|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??0)
const handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,flags)
try{const found=await handle.stat({bigint:true})
if(!found.isFile()){await handle.close()
return}const identity=identityOf(found)
if(expected!==void 0&&!isSameFile(identity,expected))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d("was changed while it was read")
return{handle,identity,size:Number(found.size)}}catch(error){await handle.close()
throw error}}async function isStill(path,expected){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path,{bigint:true})
return found.isFile()&&isSameFile(identityOf(found),expected)}function identityOf({dev,ino,mtimeNs,size}){return{device:dev,inode:ino,modified:mtimeNs,size}}function isSameFile(a,b){return a.device===b.device&&a.inode===b.inode&&a.modified===b.modified&&a.size===b.size}},56388:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EC:()=>CHUNK_BYTES,G2:()=>requireDocumentSize,PF:()=>blobName,bi:()=>MAX_DOCUMENT_BYTES,c_:()=>readContent,ol:()=>digestOf,t$:()=>Measure,u0:()=>readDocument})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598)
var node_stream__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57075)
var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(85542)
var _domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52764)
var _files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4934)
const MAX_DOCUMENT_BYTES=4*1024*1024
const CHUNK_BYTES=1024*1024
function blobName(digest){return`blobs/${digest.replace(":","/")}`}async function readContent(content,signal){const{path,identity,offset,size}=content
if(size===0)return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([])
const file=await(0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__.q)(path,{follow:false,expected:identity})
if(file===void 0)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__.d("was changed while it was read")
return file.handle.createReadStream({start:offset,end:offset+size-1,highWaterMark:CHUNK_BYTES,signal})}function requireDocumentSize(size,what){if(size<=MAX_DOCUMENT_BYTES)return
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__.d(`has ${what} of ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(size)}; at most ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(MAX_DOCUMENT_BYTES)} are read`)}async function readDocument(content,options){requireDocumentSize(content.size,options.what)
return Buffer.concat(await(await readContent(content,options.signal)).toArray())}function digestOf(bytes){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`}class Measure extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform{#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
size=0
_transform(chunk,_encoding,done){this.#hash.update(chunk)
this.size+=chunk.length
done(null,chunk)}digest(){return`sha256:${this.#hash.digest("hex")}`}}},11968:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ac:()=>decodeImageConfig,Hi:()=>readMediaType,jG:()=>decodeDockerManifests,l$:()=>decodeLayoutMarker,w8:()=>decodeDocument,x3:()=>decodeLayoutIndex})
var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(89189)
var _domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(73729)
var _domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61160)
var _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25380)
var _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(85542)
var _domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9093)
var _domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(77823)
const names=valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))
const platform=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({os:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),architecture:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),variant:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),"os.version":valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())})
const descriptor=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),digest:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),size:valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),valibot__WEBPACK_IMPORTED_MODULE_3__.Y2b(),valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(0)),platform:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(platform),annotations:names})
const index=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),manifests:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(descriptor),[])})
const manifest=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),config:descriptor,layers:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(descriptor),[])})
const anyDocument=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),manifests:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),config:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J())})
const config=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({os:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),architecture:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),variant:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),"os.version":valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),rootfs:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({diff_ids:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))}))})
const layoutMarker=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({imageLayoutVersion:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()})
const dockerManifest=valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({Config:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),RepoTags:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())),Layers:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))}))
function decodeLayoutMarker(bytes){const{imageLayoutVersion}=decode(layoutMarker,{bytes,what:"oci-layout"})
if(imageLayoutVersion!==_domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__.w9)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has the layout version ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(imageLayoutVersion)}; only ${_domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__.w9} is supported`)}function decodeLayoutIndex(bytes){return decode(index,{bytes,what:"index.json"}).manifests.map(entry=>toDescriptor(entry,"index.json"))}function decodeDocument(bytes,from){const{mediaType}=from
const kind=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(mediaType)?"index":"manifest"
const what=`the ${kind} ${from.digest}`
const document={bytes,what}
if(kind==="index"){const wire=decode(index,document)
requireMediaType(wire.mediaType,{from,what})
requireSound(document,{kind,rules:_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.pg})
const manifests=wire.manifests.map(entry=>toDescriptor(entry,what));(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.kl)(manifests,what)
return{kind,mediaType,manifests}}const wire=decode(manifest,document)
requireMediaType(wire.mediaType,{from,what})
requireSound(document,{kind,rules:_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.pg})
return{kind,mediaType,config:toDescriptor(wire.config,what),layers:wire.layers.map(layer=>toDescriptor(layer,what))}}function readMediaType(bytes,what){const wire=decode(anyDocument,{bytes,what})
const own=wire.mediaType??""
if((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(own)||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.CM)(own))return own
if(own===""&&wire.manifests!=null&&wire.config==null)return _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Ap.ociIndex
if(own===""&&wire.config!=null&&wire.manifests==null)return _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Ap.ociManifest
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(own===""?"has neither a manifest nor an index of the OCI image format or of Docker schema 2; push it again with a newer tool":`is ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(own)}, which is not an image that can be pushed`)}function decodeImageConfig(bytes,what){const wire=decode(config,{bytes,what});(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.Uj)(bytes.toString("utf8"),{what,rules:_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.mC})
const diffIds=(wire.rootfs?.diff_ids??[]).map(text=>toDigest(text,what))
if(!wire.os||!wire.architecture)return{diffIds}
return{platform:toPlatform({...wire,os:wire.os,architecture:wire.architecture}),diffIds}}function requireSound(document,as){const{what}=document
const text=document.bytes.toString("utf8");(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.Uj)(text,{what,rules:as.rules});(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__._3)(JSON.parse(text),{what,kind:as.kind})}function decodeDockerManifests(bytes){return decode(dockerManifest,{bytes,what:"manifest.json"}).map(entry=>({config:entry.Config,layers:entry.Layers??[],names:entry.RepoTags??[]}))}function decode(schema,document){const{bytes,what}=document
let json
try{json=JSON.parse(bytes.toString("utf8"))}catch(cause){throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} is not JSON`,{cause})}const result=valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(schema,json)
if(result.success)return result.output
const[issue]=result.issues
const where=valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue)
const expected=issue.expected===null?"":` (expected: ${issue.expected})`
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} has ${where===null?"another form":`a wrong value at ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(where)}`}${expected}`)}function requireMediaType(own,at){if(own===at.from.mediaType)return
if(own==null||own===""){if(!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.pp)(at.from.mediaType))return
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${at.what} is listed as ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(at.from.mediaType)} and has no "mediaType" of its own, which that format must have`)}throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${at.what} has the media type ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(own)}, but is listed as ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(at.from.mediaType)}`)}function toDescriptor(wire,what){return{mediaType:wire.mediaType,digest:toDigest(wire.digest,what),size:wire.size,...wire.platform==null?{}:{platform:toPlatform(wire.platform)},...wire.annotations==null?{}:{annotations:wire.annotations}}}function toPlatform(wire){const{os,architecture,variant,"os.version":osVersion}=wire
return{os,architecture,...variant?{variant}:{},...osVersion?{osVersion}:{}}}const OTHER_ALGORITHM=/^([a-z0-9]+(?:[+._-][a-z0-9]+)*):[a-zA-Z0-9=_-]+$/
function toDigest(text,what){if((0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__.Bc)(text))return text
const[,algorithm]=OTHER_ALGORITHM.exec(text)??[]
if(algorithm!==void 0&&algorithm!=="sha256")throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`uses the digest algorithm ${algorithm} in ${what}, which registries do not accept; build the image with sha256`)
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} has ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(text)} in place of a sha256 digest`)}},61160:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qe:()=>formatIndex,cy:()=>formatLayoutMarker,sE:()=>formatImageManifest,w9:()=>LAYOUT_VERSION})
var _manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380)
const LAYOUT_VERSION="1.0.0"
function formatLayoutMarker(){return JSON.stringify({imageLayoutVersion:LAYOUT_VERSION})}function formatIndex(manifests){return JSON.stringify({schemaVersion:2,mediaType:_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Ap.ociIndex,manifests:manifests.map(formatDescriptor)})}function formatImageManifest(image){return JSON.stringify({schemaVersion:2,mediaType:_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Ap.ociManifest,config:formatDescriptor(image.config),layers:image.layers.map(formatDescriptor)})}const NAMING=/^(io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name)$/
function formatDescriptor(descriptor){const{mediaType,digest,size,platform,annotations={}}=descriptor
const kept=Object.entries(annotations).filter(([key])=>!NAMING.test(key)).toSorted(([a],[b])=>a<b?-1:1)
return{mediaType,digest,size,...platform===void 0?{}:{platform:{architecture:platform.architecture,os:platform.os,...platform.variant?{variant:platform.variant}:{},...platform.osVersion?{"os.version":platform.osVersion}:{}}},...kept.length===0?{}:{annotations:Object.fromEntries(kept)}}}},90444:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B6:()=>findAmbiguousKey,lJ:()=>jsonStrings,pU:()=>foldKey})
function foldKey(key){return key.toLowerCase().replaceAll("K","k").replaceAll("ſ","s")}const TOKEN=/"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[{}[\]:,]/g
function jsonStrings(text){return[...text.matchAll(TOKEN)].flatMap(([token])=>token.startsWith('"')?decode(token):[])}function findAmbiguousKey(text,rules){const spelling=new Map(rules.known.map(key=>[foldKey(key),key]))
const free=new Set(rules.free.map(foldKey))
const open=[]
let isKey=false
let lastKey=""
for(const[token]of text.matchAll(TOKEN)){const at=open.at(-1)
if(token==="{"||token==="["){open.push({keys:token==="{"?new Set:void 0,isFree:at!==void 0&&(at.isFree||at.keys!==void 0&&free.has(foldKey(lastKey)))})
isKey=token==="{"}else if(token==="}"||token==="]"){open.pop()
isKey=false}else if(token===",")isKey=at?.keys!==void 0
else if(token===":")isKey=false
else if(isKey&&at?.keys!==void 0){lastKey=decode(token)
const folded=foldKey(lastKey)
if(!at.isFree&&(at.keys.has(folded)||(spelling.get(folded)??lastKey)!==lastKey))return lastKey
at.keys.add(folded)}}return}function decode(token){return JSON.parse(token)}},9093:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QB:()=>requireSameLayers,Uj:()=>requireOneReading,_3:()=>requireOneKind,kl:()=>requireSoundChildren,mC:()=>CONFIG_KEYS,pg:()=>DOCUMENT_KEYS})
var _text_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52764)
var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77823)
var _json_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90444)
var _problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85542)
const DOCUMENT_KEYS={known:["schemaVersion","mediaType","artifactType","config","layers","manifests","subject","annotations","digest","size","urls","data","platform","fsLayers","os","architecture","variant","os.version","os.features"],free:["annotations"]}
const CONFIG_KEYS={known:["os","architecture","variant","os.version","os.features","rootfs","diff_ids","config"],free:["config","container_config","history"]}
function requireOneReading(text,document){const key=(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.B6)(text,document.rules)
if(key===void 0)return
throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${document.what} has the key ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(key)} twice or in another spelling than the format, so that it can be read in two ways`)}const FOREIGN_KEYS={manifest:["manifests","fsLayers"],index:["config","layers","fsLayers"]}
function requireOneKind(json,document){const key=FOREIGN_KEYS[document.kind].find(foreign=>foreign in json)
if(key===void 0)return
throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${document.what} is listed as ${document.kind==="index"?"an index":"a manifest"} and has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(key)}, so that it can be read as something else`)}function requireSoundChildren(children,what){if(children.length===0)throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${what} names no image`)
const known=new Map
for(const child of children){const before=known.get(child.digest)??child
if(before.size!==child.size||before.mediaType!==child.mediaType)throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${what} names ${child.digest} twice, as ${describe(before)} and as ${describe(child)}`)
known.set(child.digest,child)}}function describe({mediaType,size}){return`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(mediaType)} of ${size} bytes`}function isFileSystemLayer({mediaType}){return mediaType.startsWith("application/vnd.oci.image.layer.")||mediaType.startsWith("application/vnd.docker.image.rootfs.")}function requireSameLayers(manifest,diffIds){const{config,layers}=manifest
if(diffIds.length===layers.length||diffIds.length===layers.filter(isFileSystemLayer).length)return
throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: its configuration ${config.digest} names ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(diffIds.length,"layer")}, its manifest ${layers.length}`)}},77823:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>quote})
const MAX_QUOTED=120
function quote(text){return JSON.stringify(text.length>MAX_QUOTED?`${text.slice(0,MAX_QUOTED)}…`:text)}}}

