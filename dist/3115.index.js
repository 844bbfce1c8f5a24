export const id=3115
export const ids=[3115]
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
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`holds ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_6__.h)(descriptor.mediaType)}, which is not an image that can be pushed`)}function isDocument({mediaType}){return(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(mediaType)||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(mediaType)}function requireContentDigest(expected,found){if(expected!==found)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: the content of ${expected} does not have that digest`)}function requireContentSize({digest,size},found){if(found!==size)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${digest} does not have the ${size} bytes that its descriptor says`)}}),93115:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{recogniseImageFile:()=>recogniseImageFile,requireImageFile:()=>requireImageFile,stageImage:()=>stageImage})
var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),transport=__webpack_require__(21828),errors=__webpack_require__(85096),oci_manifest=__webpack_require__(25380),oci_problem=__webpack_require__(85542),node_error=__webpack_require__(86272),image_compression=__webpack_require__(93911),image_content=__webpack_require__(56388),external_node_stream_promises_=__webpack_require__(46466),external_node_zlib_=__webpack_require__(38522),oci_digest=__webpack_require__(73729),oci_document=__webpack_require__(61160),list=__webpack_require__(52667),quote=__webpack_require__(77823),reference=__webpack_require__(69120)
const NAME_ANNOTATIONS=["io.containerd.image.name","org.opencontainers.image.ref.name"],COSIGN="dev.cosignproject.cosign/",MAX_NAMES_SHOWN=10,PLAIN_NAME=/^[\w./:@+-]{1,128}$/
function filterByName(images,options){const{name}=options
if(void 0===name)return images
const exact=images.filter(({names})=>names.includes(name))
if(exact.length>0)return exact
const wanted=canonicalImageName(name),same=images.filter(({names})=>names.some(candidate=>canonicalImageName(candidate)===wanted))
if(void 0!==wanted&&same.length>0)return same
const local=images.filter(({names})=>names.includes(`localhost/${name}`))
if(local.length>0)return local
throw new oci_problem.d(`holds no image named ${(0,quote.h)(name)}; it holds ${listImages(images)}`)}function severalImages(images,options){const names=images.flatMap(image=>image.names).filter(name=>name!==options.name),example=names.find(name=>PLAIN_NAME.test(name))??"<name>",advice=0===names.length?"they have no names to choose by; put the one to push into a file of its own":`choose one by its name, as in ${options.address}:${example}`
return new oci_problem.d(`holds ${images.length} images: ${listImages(images)}; ${advice}`)}function canonicalImageName(name){try{const{host="docker.io",path,tag="latest"}=(0,reference.F2)(name)
return`${host}/${"docker.io"!==host||path.includes("/")?"":"library/"}${path}:${tag}`}catch{return}}function listImages(images){return(0,list.r)(images.map(({names:[name],label})=>void 0===name?label:(0,quote.h)(name)),MAX_NAMES_SHOWN)}var platform_choice=__webpack_require__(83008),format=__webpack_require__(52764),external_node_fs_=__webpack_require__(73024),regular_file=__webpack_require__(4934),oci_image=__webpack_require__(46804)
async function createLayout(target){await(0,promises_.mkdir)((0,external_node_path_.join)(target.directory,"blobs","sha256"),{recursive:!0})}async function storePart(part,target){const{content,digest}=part
if(!content.isForeign&&await async function linkContent(content,to){try{await(0,promises_.link)(content.path,to)}catch{return!1}if(await(0,regular_file.Z)(to,content.identity))return!0
await(0,promises_.unlink)(to)
return!1}(content,blobPath(digest,target)))return
const stored=await storeStream([await(0,image_content.c_)(content,target.signal)],target);(0,oci_image.RW)(digest,stored.digest)}async function storeBytes(bytes,target){const digest=(0,image_content.ol)(bytes)
await(0,promises_.writeFile)(blobPath(digest,target),bytes)
return digest}async function storeStream(chain,target){const measure=new image_content.t$,partial=(0,external_node_path_.join)(target.directory,"partial")
await(0,external_node_stream_promises_.pipeline)([...chain,measure,(0,external_node_fs_.createWriteStream)(partial)],{signal:target.signal})
const digest=measure.digest()
await(0,promises_.rename)(partial,blobPath(digest,target))
return{digest,size:measure.size}}async function finishLayout(root,target){const{mediaType,digest,size}=root
await(0,promises_.writeFile)((0,external_node_path_.join)(target.directory,"index.json"),(0,oci_document.Qe)([{mediaType,digest,size}]))
await(0,promises_.writeFile)((0,external_node_path_.join)(target.directory,"oci-layout"),(0,oci_document.cy)())}function blobPath(digest,target){return(0,external_node_path_.join)(target.directory,(0,image_content.PF)(digest))}var wire=__webpack_require__(11968)
const GZIP_LEVEL=1
async function readDockerImage(manifest,options){const what=`the configuration ${(0,quote.h)(manifest.config)}`,content=await findFile(manifest.config,options.files),config=await(0,image_content.u0)(content,{what,signal:options.signal})
!function requireConfigName(name,found){const base=external_node_path_.posix.basename(name,".json"),expected=base.startsWith("sha256:")?base:`sha256:${base}`;(0,oci_digest.Bc)(expected)&&(0,oci_image.RW)(expected,found)}(manifest.config,(0,image_content.ol)(config))
const{platform,diffIds}=(0,wire.Ac)(config,what)
!function requirePlatform(found,asked){if(void 0!==asked){if("string"==typeof asked)throw new oci_problem.d(`is an archive of docker save without the manifests of its images, so ${asked} of the input platform is not in it; name the platform, as in linux/amd64`)
if(void 0===found||!(0,platform_choice.tz)(found,asked))throw new oci_problem.d(`is an image for ${(0,oci_manifest.Bq)(found)}, not for ${(0,oci_manifest.Bq)(asked)}, which the input platform asks for`)}}(platform,options.platform)
if(diffIds.length!==manifest.layers.length)throw new oci_problem.d(`is damaged: its configuration knows ${diffIds.length} layers, its manifest.json ${manifest.layers.length}`)
const layers=[]
for(const[position,diffId]of diffIds.entries())layers.push({content:await findFile(manifest.layers[position]??"",options.files),diffId})
return{config,layers,...void 0===platform?{}:{platform}}}async function storeLayer(layer,options){const{content,diffId}=layer,{target,limit}=options,{signal}=target,compression=(0,image_compression.IR)(await async function readBeginning(content,signal){const beginning={...content,size:Math.min(content.size,image_compression.zN)}
return Buffer.concat(await(await(0,image_content.c_)(beginning,signal)).toArray())}(content,signal)),uncompressed=new image_content.t$
if("none"===compression){const gzip=(0,external_node_zlib_.createGzip)({level:GZIP_LEVEL}),stored=await storeStream([await(0,image_content.c_)(content,signal),uncompressed,gzip],target)
requireLayerDigest(diffId,uncompressed.digest())
return{mediaType:oci_manifest.Ap.ociLayerGzip,...stored}}uncompressed.resume()
await(0,external_node_stream_promises_.pipeline)([await(0,image_content.c_)(content,signal),(0,image_compression.Li)(compression),limit.meter(content.size),uncompressed],{signal})
requireLayerDigest(diffId,uncompressed.digest())
const stored=await storeStream([await(0,image_content.c_)(content,signal)],target)
return{mediaType:"gzip"===compression?oci_manifest.Ap.ociLayerGzip:oci_manifest.Ap.ociLayerZstd,...stored}}function requireLayerDigest(expected,found){if(expected!==found)throw new oci_problem.d(`is damaged: a layer does not have the uncompressed digest ${expected}, which the configuration says`)}async function findFile(name,files){const content=await files.find(name)
if(void 0!==content)return content
throw new oci_problem.d(`is incomplete: ${(0,quote.h)(name)} is missing, which its manifest.json names`)}const MAX_LINKS=40
async function resolveInside(root,name){const pending=name.split("/")
let at=root,links=0
for(let part=pending.shift();void 0!==part;part=pending.shift()){if(""===part||"."===part)continue
const next=".."===part?(0,external_node_path_.dirname)(at):(0,external_node_path_.join)(at,part)
if(!isInside(next,root))throw leadsOut(name)
if(!(await(0,promises_.lstat)(next)).isSymbolicLink()){at=next
continue}links+=1
if(links>MAX_LINKS)throw new oci_problem.d(`is damaged: ${(0,quote.h)(name)} is a loop of links`)
const target=await(0,promises_.readlink)(next)
if((0,external_node_path_.isAbsolute)(target)){if(!isInside(target,root))throw leadsOut(name)
pending.unshift(...(0,external_node_path_.relative)(root,target).split(external_node_path_.sep))
at=root}else pending.unshift(...target.split(external_node_path_.sep))}return at}function isInside(path,root){const way=(0,external_node_path_.relative)(root,path)
return".."!==way&&!way.startsWith(`..${external_node_path_.sep}`)&&!(0,external_node_path_.isAbsolute)(way)}function leadsOut(name){return new oci_problem.d(`is refused: ${(0,quote.h)(name)} is a link that leads out of the layout; name a copy without links, which cp -rL makes`)}var tar_archive=__webpack_require__(70913)
async function openImage(path,options){const found=await(0,promises_.stat)(path).catch(cause=>{if((0,node_error.U)(cause,"ENOENT","ENOTDIR"))throw new oci_problem.d(oci_problem.A,{cause})
throw cause})
if(found.isDirectory())return async function openLayout(path,signal){const files=await async function openDirectory(path){const root=await(0,promises_.realpath)(path)
return{async find(name){try{const real=await resolveInside(root,name),file=await(0,regular_file.q)(real,{follow:!1})
if(void 0===file)throw new oci_problem.d(`is refused: ${(0,quote.h)(name)} is not a file`)
await file.handle.close()
if(await resolveInside(root,name)!==real)throw new oci_problem.d("was changed while it was read")
const{identity,size}=file
return{path:real,identity,offset:0,size,isForeign:real!==(0,external_node_path_.join)(root,name)}}catch(error){if((0,node_error.U)(error,"ENOENT","ENOTDIR"))return
throw error}}}}(path),contents=new Map
for(const name of["index.json","oci-layout"]){const content=await files.find(name)
void 0!==content&&contents.set(name,await(0,image_content.u0)(content,{what:`the file ${name}`,signal}))}const entries=readEntries(contents)
if(void 0!==entries)return{kind:"oci-layout",entries,dockerManifests:[],files}
if(void 0!==await files.find("version")&&void 0!==await files.find("manifest.json"))throw new oci_problem.d(`is a directory of skopeo's transport dir:, which is not supported; run skopeo copy dir:${path} oci:image first, then write oci:image`)
const missing=["index.json","oci-layout"].filter(name=>!contents.has(name))
throw new oci_problem.d(`is a directory, but not an OCI layout: it has no ${missing.join(" and no ")}`)}(path,options.signal)
if(!found.isFile())throw new oci_problem.d("is neither a directory nor a file")
const{contents,files}=await(0,tar_archive.bL)(path,options),entries=readEntries(contents),dockerManifest=contents.get("manifest.json"),dockerManifests=void 0===dockerManifest?[]:(0,wire.jG)(dockerManifest),opened={dockerManifests,...void 0===files?{}:{files}}
if(void 0!==entries&&(entries.length>0||0===dockerManifests.length))return{kind:"oci-archive",entries,...opened}
if(void 0!==dockerManifest)return{kind:"docker-archive",entries:[],...opened}
throw new oci_problem.d("is an archive, but not an image: it has neither the index.json and oci-layout of an OCI archive nor the manifest.json of docker save")}function readEntries(contents){const index=contents.get("index.json"),marker=contents.get("oci-layout")
if(void 0!==index&&void 0!==marker){(0,wire.l$)(marker)
return(0,wire.x3)(index)}}var consumers_=__webpack_require__(38321)
async function planImage(opened,options){const{files,dockerManifests}=opened
if("docker-archive"===opened.kind){const manifest=function chooseDockerManifest(manifests,options){const candidates=filterByName([...Map.groupBy(manifests,({config})=>config).values()].flatMap(entries=>{const[image]=entries,names=entries.flatMap(entry=>entry.names)
return void 0===image?[]:{image,names,label:(0,quote.h)(image.config)}}),options),[chosen,...others]=candidates
if(void 0===chosen)throw new oci_problem.d("holds no image")
if(others.length>0)throw severalImages(candidates,options)
return chosen.image}(dockerManifests,options)
return void 0===files?{kind:"unread"}:{kind:"docker",image:await readDockerImage(manifest,{...options,files})}}const{platform,signal}=options,entry=opened.entries.find(({digest})=>digest===platform),root=function chooseRoot(entries,options){const choice=function chooseImage(entries,options){const attestations=entries.filter(oci_manifest.H3),candidates=function filterByDigest(images,{digest}){if(void 0===digest)return images
const same=images.filter(({image})=>image.digest===digest)
if(same.length>0||0===images.length)return same
throw new oci_problem.d(`holds no image ${digest}; it holds ${(0,list.r)(images.map(({image})=>image.digest),MAX_NAMES_SHOWN)}`)}(filterByName(function groupByDigest(entries){const groups=new Map
for(const entry of entries){const{digest}=entry,group=groups.get(digest)??{image:entry,names:[],label:`${(0,oci_digest.VK)(digest)} (no name)`},names=NAME_ANNOTATIONS.flatMap(key=>entry.annotations?.[key]||[])
groups.set(digest,{...group,names:[...new Set([...group.names,...names])]})}return[...groups.values()]}(entries.filter(entry=>!(0,oci_manifest.H3)(entry)&&!function isCosignAttachment({annotations}){const kind=annotations?.kind??""
return kind.startsWith(COSIGN)&&kind!==`${COSIGN}image`&&kind!==`${COSIGN}imageIndex`}(entry))),options),options),[first,...others]=candidates
if(void 0===first)throw new oci_problem.d("holds no image")
const chosen=candidates.map(({image})=>image),digests=new Set(chosen.map(({digest})=>digest)),attached=attestations.filter(entry=>digests.has(entry.annotations?.["vnd.docker.reference.digest"]??""))
if(0===others.length&&0===attached.length)return{kind:"one",descriptor:first.image}
if(0===others.length||function isOneImage(images){const platforms=images.flatMap(({image})=>image.platform??[]),distinct=new Set(platforms.map(oci_manifest.Bq)),names=new Set(images.map(image=>JSON.stringify(image.names.toSorted())))
return distinct.size===images.length&&1===names.size}(candidates))return{kind:"platforms",descriptors:[...chosen,...attached]}
throw severalImages(candidates,options)}(entries,options)
if("one"===choice.kind)return{descriptor:choice.descriptor}
const bytes=Buffer.from((0,oci_document.Qe)(choice.descriptors))
return{descriptor:{mediaType:oci_manifest.Ap.ociIndex,digest:(0,image_content.ol)(bytes),size:bytes.length},bytes}}(opened.entries,{...options,digest:options.digest??entry?.digest})
if(void 0===files)return{kind:"unread"}
const parts=function fileParts(files,signal){async function findSized(descriptor){const content=await files.find((0,image_content.PF)(descriptor.digest))
void 0!==content&&(0,oci_image.od)(descriptor,content.size)
return content}async function find(descriptor){const content=await findSized(descriptor)
if(void 0!==content)return content
throw new oci_problem.d(`is incomplete: the blob ${descriptor.digest} (${(0,format.z3)(descriptor.size)}) is missing`)}async function readVerified({digest},content){const bytes=await(0,image_content.u0)(content,{what:`the document ${digest}`,signal});(0,oci_image.RW)(digest,(0,image_content.ol)(bytes))
return bytes}return{find,async readDocument(descriptor){const part=await async function findDocument(descriptor){const content=await findSized(descriptor)
if(void 0!==content)return content
const{platform,digest}=descriptor,subject=void 0===platform?`the manifest ${digest}`:`${(0,oci_manifest.Bq)(platform)} (${digest})`
throw new oci_problem.d(`is incomplete: its index names ${subject}, which is not in it; choose a platform that is there with the input platform, or save the image with all of its platforms`)}(descriptor)
return{part,bytes:await readVerified(descriptor,part)}},readConfig:async descriptor=>readVerified(descriptor,await find(descriptor)),async verify(descriptor){const measure=new image_content.t$
measure.resume()
await(0,external_node_stream_promises_.pipeline)(await(0,image_content.c_)(await find(descriptor),signal),measure,{signal});(0,oci_image.RW)(descriptor.digest,measure.digest())},async isArchive({digest}){const content=await files.find((0,image_content.PF)(digest))
if(void 0===content)return!1
const size=Math.min(content.size,image_compression.sB)
return(0,image_compression.tc)(await(0,consumers_.buffer)(await(0,image_content.c_)({...content,size},signal)))}}}(files,signal),start=void 0===platform?root:await(0,oci_image.Yp)(platform,{parts,root}),image=await(0,oci_image.zM)(start,parts),uncompressed=void 0===options.digest?function findUncompressed(image,dockerManifests){if(0===dockerManifests.length)return
const document=(0,wire.w8)(image.rootBytes,image.root)
return"index"===document.kind?void 0:document.layers.some(({mediaType})=>mediaType===oci_manifest.Ap.ociLayer)?dockerManifests.find(({config})=>config===(0,image_content.PF)(document.config.digest)):void 0}(image,dockerManifests):void 0
return void 0===uncompressed?{kind:"oci",image,sourceDigest:root.descriptor.digest}:{kind:"docker",image:await readDockerImage(uncompressed,{...options,files})}}var external_node_stream_=__webpack_require__(57075)
class UnpackedLimit{#maxBytes
#room
constructor(maxBytes,room){this.#maxBytes=maxBytes
this.#room=room}static ofReading(maxBytes){return new UnpackedLimit(maxBytes)}static async ofWriting(maxBytes,directory){const disk=await(0,promises_.statfs)(directory).catch(()=>{})
return void 0===disk?new UnpackedLimit(maxBytes):new UnpackedLimit(maxBytes,{bytes:disk.bavail*disk.bsize,directory})}require(bytes,packedBytes){const most=this.#maxBytes
if(bytes>most)throw new oci_problem.d(`unpacks to more than ${(0,format.z3)(most)}, which is what the input max-unpacked-size allows`)
if(void 0!==packedBytes&&bytes>2e9&&bytes>2e3*packedBytes)throw new oci_problem.d(`is refused: its ${(0,format.z3)(packedBytes)} unpack to more than ${(0,format.z3)(bytes)}, more than 2000 times as much, which is not plausible for an image; if it is one, unpack it first and give the result`)
const room=this.#room
if(void 0!==room&&bytes>room.bytes)throw new oci_problem.d(`needs more room than the ${(0,format.z3)(room.bytes)} that are free below ${room.directory} (RUNNER_TEMP); make room there, or use a runner with a larger disk`)}meter(packedBytes){let bytes=0
const limit=this
return new external_node_stream_.Transform({transform(chunk,_encoding,done){bytes+=chunk.length
try{limit.require(bytes,packedBytes)}catch(error){done(error)
return}done(null,chunk)}})}}async function recogniseImageFile(path,options){const limit=UnpackedLimit.ofReading(options.maxUnpackedBytes)
return explainProblems(async()=>(await openImage(path,{...options,limit})).kind,{path,...options})}async function requireImageFile(source,options){const limit=UnpackedLimit.ofReading(options.maxUnpackedBytes)
return explainProblems(async()=>{const opened=await openImage(source.path,{...options,limit})
await planImage(opened,planOptions(source,{...options,kind:opened.kind}))
return opened.kind},{path:source.path,...options})}async function stageImage(source,options){const{directory,signal,maxUnpackedBytes}=options,unpackTo=(0,external_node_path_.join)(directory,"archive.tar"),target={directory:(0,external_node_path_.join)(directory,"layout"),signal},stage=async()=>{const limit=await UnpackedLimit.ofWriting(maxUnpackedBytes,directory),opened=await openImage(source.path,{signal,unpackTo,limit}),plan=await planImage(opened,planOptions(source,{...options,kind:opened.kind})),left=await UnpackedLimit.ofWriting(maxUnpackedBytes,directory)
switch(plan.kind){case"oci":return async function stageOci(plan,options){const{target,limit}=options,{root,rootBytes,config,documents,childManifests,blobs,platforms}=plan.image
await createLayout(target)
await storeBytes(rootBytes,target)
const parts=new Map([...documents,...blobs].map(part=>[part.digest,part]))
parts.delete(root.digest)
limit.require(copiedBytes([...parts.values()].map(({content})=>content)))
for(const part of parts.values())await storePart(part,target)
await finishLayout(root,target)
return{directory:target.directory,digest:root.digest,sourceDigest:plan.sourceDigest,...void 0===config?{}:{configDigest:config},mediaType:root.mediaType,manifestBytes:rootBytes,childManifests,platforms,children:documents.toReversed().map(({digest})=>digest),...sumBlobs(blobs.map(({digest,content})=>({digest,size:content.size})))}}(plan,{target,limit:left})
case"docker":return async function stageDocker(image,options){const{target,limit}=options
limit.require(copiedBytes(image.layers.map(({content})=>content)))
await createLayout(target)
const{manifest,blobs}=await async function convertDockerImage(image,options){const{target}=options,config={mediaType:oci_manifest.Ap.ociConfig,digest:await storeBytes(image.config,target),size:image.config.length},byDiffId=new Map,layers=[]
for(const[position,layer]of image.layers.entries()){const descriptor=byDiffId.get(layer.diffId)??await storeLayer(layer,options)
descriptor.size!==layer.content.size&&options.log(`Layer ${position+1} of ${image.layers.length}: ${(0,format.z3)(layer.content.size)} compressed to ${(0,format.z3)(descriptor.size)}`)
byDiffId.set(layer.diffId,descriptor)
layers.push(descriptor)}return{manifest:Buffer.from((0,oci_document.sE)({config,layers})),blobs:[config,...byDiffId.values()]}}(image,options),mediaType=oci_manifest.Ap.ociManifest,digest=(0,image_content.ol)(manifest)
await storeBytes(manifest,target)
await finishLayout({mediaType,digest,size:manifest.length},target)
return{directory:target.directory,digest,sourceDigest:digest,configDigest:(0,image_content.ol)(image.config),mediaType,manifestBytes:manifest,children:[],childManifests:[],platforms:void 0===image.platform?[]:[image.platform],...sumBlobs(blobs.map(({digest:blob,size})=>({digest:blob,size})))}}(plan.image,{...options,target,limit:left})
case"unread":throw new Error(`${source.path} was unpacked, and yet its files are not there`)}}
try{return await explainProblems(stage,{path:source.path,signal,directory})}catch(error){await(0,promises_.rm)(target.directory,{recursive:!0,force:!0})
throw error}finally{await(0,promises_.rm)(unpackTo,{force:!0})}}function planOptions(source,options){return{name:source.name,digest:source.digest,address:`${(0,transport.MT)(options.kind)}:${source.path}`,platform:options.platform,signal:options.signal}}function copiedBytes(contents){return contents.reduce((total,{isForeign,size})=>total+(isForeign?size:0),0)}function sumBlobs(blobs){return{blobs,totalBytes:blobs.reduce((total,{size})=>total+size,0)}}async function explainProblems(work,options){try{return await work()}catch(cause){const subject=`"${options.path}"`
if(options.signal.aborted)throw new errors.cc(`reading ${subject} was stopped: the job is being cancelled`,{cause})
const problem=cause instanceof oci_problem.d?cause.message:(0,image_compression.r)(cause)
if(void 0!==problem)throw new errors.yo(`${subject} ${problem}`,{cause})
if((0,node_error.U)(cause,"ENOSPC","EDQUOT"))throw new errors.yo(`${subject} could not be unpacked or copied: the disk is full, or a quota of it is; the image needs room below ${options.directory??"RUNNER_TEMP"} (RUNNER_TEMP)`,{cause})
if(cause instanceof Error&&"syscall"in cause)throw new errors.yo(`${subject} could not be read or copied: ${cause.message}`,{cause})
throw cause}}}),21828:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$u:()=>findTransport,Gg:()=>titleOf,MT:()=>prefixOf})
const TRANSPORTS=[{prefix:"docker-daemon",kind:"docker-daemon",title:"the local Docker daemon",needsPath:!1},{prefix:"oci",kind:"oci-layout",title:"an OCI layout directory",needsPath:!0},{prefix:"oci-archive",kind:"oci-archive",title:"an OCI archive",needsPath:!0},{prefix:"docker-archive",kind:"docker-archive",title:"an archive of docker save",needsPath:!0}]
function findTransport(prefix){return TRANSPORTS.find(transport=>transport.prefix===prefix)}function titleOf(kind){return transportOf(kind).title}function prefixOf(kind){return transportOf(kind).prefix}function transportOf(kind){const found=TRANSPORTS.find(transport=>transport.kind===kind)
if(void 0===found)throw new Error(`${kind} is not a transport`)
return found}}),83008:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{tz:()=>isOfPlatform,xV:()=>choosePlatform,yI:()=>parsePlatformChoice})
var _digest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73729),_manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380),_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85542)
function parsePlatformChoice(text){return(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(text)?text:(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.FL)(text)}const MAX_DEPTH=4,MAX_ENTRIES=1e3
async function choosePlatform(root,options){const{choice,reader}=options,document=await reader.readDocument(root)
if("string"==typeof choice&&choice===root.digest)return root
if("manifest"===document.kind)return async function requirePlatform(image,options){const{choice,reader}=options,{descriptor}=image
if("string"==typeof choice)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is the single image ${descriptor.digest}, not ${choice}, which the input platform asks for`)
const found=await reader.readConfigPlatform(image)
if(void 0!==found&&isOfPlatform(found,choice))return descriptor
throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is an image for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(found)}, not for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}, which the input platform asks for`)}({descriptor:root,document},options)
const entries=await async function collectEntries(index,reader){const found=new Map,visit=async(at,depth)=>{if(depth>MAX_DEPTH)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`nests indexes more than ${MAX_DEPTH} deep`)
for(const entry of at.manifests){const isIndex=(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType)
if((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.H3)(entry)||!isIndex&&!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.CM)(entry.mediaType))continue
const same=found.get(entry.digest)
found.set(entry.digest,[...same??[],entry])
if(found.size>MAX_ENTRIES)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has more than ${MAX_ENTRIES} manifests`)
if(!isIndex||void 0!==same)continue
const document=await reader.readDocument(entry)
"index"===document.kind&&await visit(document,depth+1)}}
await visit(index,1)
return[...found.values()].flat()}(document,reader)
if("string"==typeof choice)return function chooseByDigest(entries,digest){const chosen=entries.find(entry=>entry.digest===digest)
if(void 0!==chosen)return chosen
throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no manifest ${digest}; it has ${listWithDigests(distinct(entries))}`)}(entries,choice)
const images=await async function withPlatforms(entries,reader){const images=[]
for(const entry of entries){if((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.$$)(entry.mediaType))continue
const platform=entry.platform??await readPlatform(entry,reader)
images.push(void 0===platform?entry:{...entry,platform})}return images}(entries,reader),matching=function filterByPlatform(images,asked){const near=images.filter(({platform})=>void 0!==platform&&isSameSystem(platform,asked)),sameVariant=near.filter(({platform})=>void 0!==platform&&isSameVariant(platform,asked)),ofVariant=sameVariant.length>0||asked.variant?sameVariant:near,exact=ofVariant.filter(({platform})=>platform?.osVersion===asked.osVersion)
return asked.osVersion&&exact.length>0?exact:ofVariant}(images,choice)
if(0===matching.length)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has no platform ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}; it has ${function listPlatforms(entries){return 0===entries.length?"none":entries.map(({platform})=>(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)).join(", ")}(images)}`)
const candidates=distinct(matching),[chosen,...others]=1===candidates.length?candidates:await async function onlyImages(candidates,reader){const images=[]
for(const candidate of candidates){const document=await reader.readDocument(candidate)
"manifest"===document.kind&&(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.i8)(document.config.mediaType)&&images.push(candidate)}return images}(candidates,reader)
if(void 0===chosen||others.length>0)throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`has several images for ${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(choice)}: ${listWithDigests(candidates)}; choose one by its digest, as in platform: ${candidates[0]?.digest}`)
return chosen}async function readPlatform(descriptor,reader){const document=await reader.readDocument(descriptor)
return"index"===document.kind?void 0:reader.readConfigPlatform({descriptor,document})}function isOfPlatform(found,asked){return!!isSameSystem(found,asked)&&(!asked.variant||!found.variant||isSameVariant(found,asked))}function isSameSystem(found,asked){const[a,b]=[normalize(found),normalize(asked)]
if(a.os!==b.os||a.architecture!==b.architecture)return!1
const{osVersion=""}=found
return!asked.osVersion||osVersion===asked.osVersion||osVersion.startsWith(`${asked.osVersion}.`)}function isSameVariant(a,b){return normalize(a).variant===normalize(b).variant}const ALIASES={i386:["386"],x86_64:["amd64"],"x86-64":["amd64"],aarch64:["arm64"],armhf:["arm","v7"],armel:["arm","v6"]},USUAL_VARIANT={arm64:"v8",arm:"v7",amd64:"v1"}
function normalize(platform){const name=platform.architecture.toLowerCase(),[architecture,meant]=Object.hasOwn(ALIASES,name)?ALIASES[name]??[name]:[name],os=platform.os.toLowerCase(),written=platform.variant?.toLowerCase()||meant||USUAL_VARIANT[architecture]||""
return{os:"macos"===os?"darwin":os,architecture,variant:/^\d+$/.test(written)?`v${written}`:written}}function distinct(entries){return[...new Map(entries.map(entry=>[entry.digest,entry])).values()]}function listWithDigests(entries){return 0===entries.length?"none":entries.map(({platform,digest})=>`${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform)} (${digest})`).join(", ")}}),52667:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>listFirst})
function listFirst(items,most){const shown=items.slice(0,most).join(", "),rest=items.length-most
return rest>0?`${shown} and ${rest} more`:shown}})}

