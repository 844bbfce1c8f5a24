export const id=8256
export const ids=[8256]
export const modules={4934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>isStill,q:()=>openRegularFile})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),_domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85542)
const WITHOUT_WAITING=node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK??0)
async function openRegularFile(path,options){const{follow,expected}=options
if(!follow&&!(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile())return
const flags=follow?WITHOUT_WAITING:WITHOUT_WAITING|(node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW??0),handle=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path,flags)
try{const found=await handle.stat({bigint:!0})
if(!found.isFile()){await handle.close()
return}const identity=identityOf(found)
if(void 0!==expected&&!isSameFile(identity,expected))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d("was changed while it was read")
return{handle,identity,size:Number(found.size)}}catch(error){await handle.close()
throw error}}async function isStill(path,expected){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path,{bigint:!0})
return found.isFile()&&isSameFile(identityOf(found),expected)}function identityOf({dev,ino,mtimeNs,size}){return{device:dev,inode:ino,modified:mtimeNs,size}}function isSameFile(a,b){return a.device===b.device&&a.inode===b.inode&&a.modified===b.modified&&a.size===b.size}}),93911:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IR:()=>detectCompression,Li:()=>createDecompressor,r:()=>describeDecompressionError,sB:()=>ARCHIVE_HEADER_LENGTH,tc:()=>isArchive,zN:()=>MAGIC_LENGTH})
var node_stream__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(57075),node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38522),_domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85542)
const MAGIC={gzip:Buffer.from([31,139]),zstd:Buffer.from([40,181,47,253])},FOREIGN_MAGIC=[{magic:Buffer.from([253,55,122,88,90,0]),name:"xz"},{magic:Buffer.from([4,34,77,24]),name:"lz4"},{magic:Buffer.from("LZIP"),name:"lzip"},{magic:Buffer.from([31,157]),name:"compress"},{magic:Buffer.from([80,75,3,4]),name:"zip"}],MAGIC_LENGTH=6
function detectCompression(beginning){if(beginning.subarray(0,MAGIC.gzip.length).equals(MAGIC.gzip))return"gzip"
if(beginning.subarray(0,MAGIC.zstd.length).equals(MAGIC.zstd)||isSkippable(beginning))return"zstd"
const foreign=function isBzip2(beginning){return/^BZh[1-9]1A/.test(beginning.toString("latin1",0,MAGIC_LENGTH))}(beginning)?{name:"bzip2"}:FOREIGN_MAGIC.find(({magic})=>beginning.subarray(0,magic.length).equals(magic))
if(void 0===foreign)return"none"
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(`is compressed with ${foreign.name}, which is not supported; use gzip, zstd or a plain tar`)}const ARCHIVE_HEADER_LENGTH=512,CHECKSUM={from:148,to:156}
function isArchive(beginning){return function isCompressed(beginning){try{return"none"!==detectCompression(beginning)}catch{return!0}}(beginning.subarray(0,MAGIC_LENGTH))||function isTarHeader(beginning){if(beginning.length<ARCHIVE_HEADER_LENGTH)return!1
const header=Buffer.from(beginning.subarray(0,ARCHIVE_HEADER_LENGTH)),digits=header.toString("latin1",CHECKSUM.from,CHECKSUM.to).replaceAll(/[\0 ]/g,"")
if(!/^[0-7]+$/.test(digits))return!1
header.fill(" ",CHECKSUM.from,CHECKSUM.to)
return[header.reduce((sum,byte)=>sum+byte,0),new Int8Array(header).reduce((sum,byte)=>sum+byte,0)].includes(Number.parseInt(digits,8))}(beginning)}function createDecompressor(compression,createZstd=node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress){return node_stream__WEBPACK_IMPORTED_MODULE_0__.Duplex.from("gzip"===compression?decompressGzip:source=>async function*decompressZstd(source,createZstd){const chunks=async function*zstdFrames(reader){for(;!await reader.isAtEnd();){const magic=await reader.take(MAGIC_BYTES)
if(isSkippable(magic))for await(const _ of reader.pass((await reader.take(4)).readUInt32LE(0)));else{if(!magic.equals(MAGIC.zstd))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(DAMAGED_END)
for await(const chunk of gathered(zstdFrame(magic,reader)))isEmptyFrame(chunk)||(yield chunk)}}}(new ByteReader(source)),first=await chunks.next()
if(!0===first.done)return
const frames=node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(async function*startingWith(first,others){yield first
yield*others}(first.value,chunks)),decompressor=createZstd()
destroyWith(frames,decompressor)
yield*frames.pipe(decompressor)}(source,createZstd))}const DAMAGED_END="is damaged: something follows its compressed data that is not compressed"
async function*decompressGzip(source){const chunks=source[Symbol.asyncIterator](),gunzip=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)(),feed=node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(async function*rest(chunks){for(let next=await chunks.next();!0!==next.done;next=await chunks.next())yield next.value}(chunks))
destroyWith(feed,gunzip)
feed.pipe(gunzip)
yield*gunzip
feed.unpipe(gunzip)
for await(const chunk of feed)if(chunk.some(byte=>0!==byte))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(DAMAGED_END)}function destroyWith(feed,stream){stream.on("error",()=>{})
feed.on("error",error=>stream.destroy(error))}function isSkippable(magic){return magic.length>=4&&(4294967280&magic.readUInt32LE(0))>>>0==407710288}const MAGIC_BYTES=4
async function*gathered(parts){let pending=[],size=0
for await(const part of parts){pending.push(part)
size+=part.length
if(!(size<GATHERED_BYTES)){yield Buffer.concat(pending)
pending=[]
size=0}}size>0&&(yield Buffer.concat(pending))}const GATHERED_BYTES=65536,EMPTY_ENDS=["010000","01000099e9d851"]
function isEmptyFrame(chunk){if(chunk.length>14||!chunk.subarray(0,MAGIC_BYTES).equals(MAGIC.zstd))return!1
const descriptor=chunk.readUInt8(MAGIC_BYTES),isSized=32===descriptor||36===descriptor
return!(!isSized&&0!==descriptor&&4!==descriptor||isSized&&0!==chunk.readUInt8(MAGIC_BYTES+1)||chunk.subarray(MAGIC_BYTES+2).toString("hex")!==EMPTY_ENDS[4&descriptor?1:0])}const DICTIONARY_ID_BYTES=[0,1,2,4],CONTENT_SIZE_BYTES=[0,2,4,8],RLE_BLOCK=1
async function*zstdFrame(magic,reader){const descriptor=await reader.take(1)
yield Buffer.concat([magic,descriptor])
const flags=descriptor.readUInt8(0),isSingleSegment=!!(32&flags),hasChecksum=!!(4&flags),sizeFlag=flags>>6,contentSize=0===sizeFlag&&isSingleSegment?1:CONTENT_SIZE_BYTES[sizeFlag]??0
yield*reader.pass((isSingleSegment?0:1)+(DICTIONARY_ID_BYTES[3&flags]??0)+contentSize)
for(let isLast=!1;!isLast;){const header=await reader.take(3)
yield header
const bits=header.readUIntLE(0,3)
isLast=!(1&~bits)
yield*reader.pass((bits>>1&3)===RLE_BLOCK?1:bits>>3)}hasChecksum&&(yield*reader.pass(4))}class ByteReader{#chunks
#pending=Buffer.alloc(0)
constructor(source){this.#chunks=source[Symbol.asyncIterator]()}async isAtEnd(){for(;0===this.#pending.length;){const next=await this.#chunks.next()
if(!0===next.done)return!0
this.#pending=next.value}return!1}async take(count){if(this.#pending.length>=count){const taken=this.#pending.subarray(0,count)
this.#pending=this.#pending.subarray(count)
return taken}const parts=[]
for await(const part of this.pass(count))parts.push(part)
return Buffer.concat(parts)}async*pass(count){for(let left=count;left>0;){if(await this.isAtEnd())throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_2__.d(TRUNCATED)
const part=this.#pending.subarray(0,left)
this.#pending=this.#pending.subarray(part.length)
left-=part.length
yield part}}}const TRUNCATED="is truncated: its compressed data ends too early"
function describeDecompressionError(error){if(!(error instanceof Error&&"code"in error))return
const code=String(error.code)
return"Z_BUF_ERROR"===code?TRUNCATED:"ZSTD_error_frameParameter_windowTooLarge"===code?"is compressed with a window that is too large to be read (zstd --long=28 and above); compress it with --long=27 or less":code.startsWith("Z_")||code.startsWith("ZSTD_")?`is damaged: ${error.message} (${code})`:void 0}}),56388:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EC:()=>CHUNK_BYTES,G2:()=>requireDocumentSize,PF:()=>blobName,bi:()=>MAX_DOCUMENT_BYTES,c_:()=>readContent,ol:()=>digestOf,t$:()=>Measure,u0:()=>readDocument})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_stream__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57075),_domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(85542),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52764),_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4934)
const MAX_DOCUMENT_BYTES=4194304,CHUNK_BYTES=1048576
function blobName(digest){return`blobs/${digest.replace(":","/")}`}async function readContent(content,signal){const{path,identity,offset,size}=content
if(0===size)return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([])
const file=await(0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_2__.q)(path,{follow:!1,expected:identity})
if(void 0===file)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__.d("was changed while it was read")
return file.handle.createReadStream({start:offset,end:offset+size-1,highWaterMark:CHUNK_BYTES,signal})}function requireDocumentSize(size,what){if(!(size<=MAX_DOCUMENT_BYTES))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_3__.d(`has ${what} of ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(size)}; at most ${(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(MAX_DOCUMENT_BYTES)} are read`)}async function readDocument(content,options){requireDocumentSize(content.size,options.what)
return Buffer.concat(await(await readContent(content,options.signal)).toArray())}function digestOf(bytes){return`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`}class Measure extends node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform{#hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
size=0
_transform(chunk,_encoding,done){this.#hash.update(chunk)
this.size+=chunk.length
done(null,chunk)}digest(){return`sha256:${this.#hash.digest("hex")}`}}}),70913:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Eh:()=>limitLongHeaders,Fo:()=>collect,L9:()=>TAR_OPTIONS,bL:()=>readArchive,fo:()=>isFile})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760),node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466),tar_stream__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(40585),_domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(85542),_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(77823),_files_regular_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4934),_compression_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(93911),_content_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(56388)
const MAX_ENTRIES=1e5,MAX_LONG_HEADER_BYTES=65536,MAX_LINKS=8,CONTENTS_FILES=new Set(["oci-layout","index.json","manifest.json"]),TAR_OPTIONS={allowUnknownFormat:!0}
async function readArchive(path,options){const{signal,limit,unpackTo}=options,file=await openFile(path)
try{const compression=await async function readCompression({handle}){const{buffer,bytesRead}=await handle.read(Buffer.alloc(_compression_js__WEBPACK_IMPORTED_MODULE_6__.zN),0,_compression_js__WEBPACK_IMPORTED_MODULE_6__.zN,0)
if(0===bytesRead)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d("is empty")
return(0,_compression_js__WEBPACK_IMPORTED_MODULE_6__.IR)(buffer)}(file)
if("none"===compression){const{entries,contents}=await readTar(openSource(file,signal),{signal,compression})
return{contents,files:createArchiveFiles({path:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path),file},entries)}}const decompressor=(0,_compression_js__WEBPACK_IMPORTED_MODULE_6__.Li)(compression),source=openSource(file,signal),meter=limit.meter(file.size)
if(void 0===unpackTo){(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)([source,decompressor,meter],{signal}).catch(()=>{})
const{contents}=await readTar(meter,{signal,compression})
return{contents}}await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(source,decompressor,meter,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(unpackTo,{flags:"wx"}),{signal})
return await async function readUnpacked(path,options){const file=await openFile(path)
try{const{entries,contents}=await readTar(openSource(file,options.signal),options)
return{contents,files:createArchiveFiles({path,file},entries)}}finally{await file.handle.close()}}(unpackTo,{signal,compression})}finally{await file.handle.close()}}async function openFile(path){const file=await(0,_files_regular_file_js__WEBPACK_IMPORTED_MODULE_5__.q)(path,{follow:!0})
if(void 0===file)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d("is neither a directory nor a file")
return file}function openSource({handle},signal){return handle.createReadStream({start:0,highWaterMark:_content_js__WEBPACK_IMPORTED_MODULE_7__.EC,signal,autoClose:!1})}async function readTar(source,options){const entries=new Map,contents=new Map,tar=(0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.extract)(TAR_OPTIONS)
limitLongHeaders(tar)
let headers=0
source.once("error",error=>tar.destroy(error))
try{for await(const entry of source.pipe(tar)){headers+=1
requireFewHeaders(headers)
const name=insidePath(entry.header.name)
if(CONTENTS_FILES.has(name)&&isFile(entry.header)){(0,_content_js__WEBPACK_IMPORTED_MODULE_7__.G2)(entry.header.size,`the file ${name}`)
contents.set(name,await collect(entry))}else entry.resume()
const found=toEntry(entry.header,name)
void 0!==found&&entries.set(name,found)}}catch(error){throw function describeTarError(error,at){if(at.signal.aborted||!(error instanceof Error)||error instanceof _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d)return error
const{message}=error
if("Unexpected end of data"!==message&&!/header/i.test(message))return error
if(at.isBeginning){const found="none"===at.compression?"is not a tar archive":"is compressed, but holds no tar archive"
return new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d(`${found}, so it is not an image`,{cause:error})}return"Unexpected end of data"===message?new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d("is truncated: the archive ends in the middle of a file",{cause:error}):new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d(`is damaged: the archive has an unreadable header (${message})`,{cause:error})}(error,{...options,isBeginning:0===entries.size})}finally{source.destroy()}return{entries,contents}}function requireFewHeaders(count){if(!(count<=MAX_ENTRIES))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d(`holds more than ${MAX_ENTRIES} files, which no image does`)}function limitLongHeaders(tar,requireFew=requireFewHeaders){const reader=tar,decode=reader._decodeLongHeader.bind(reader)
let count=0
reader._decodeLongHeader=header=>{count+=1
requireFew(count)
if(header.length>MAX_LONG_HEADER_BYTES)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d(`is refused: a header of the archive has ${header.length} bytes, and at most ${MAX_LONG_HEADER_BYTES} are accepted`)
decode(header)}}async function collect(entry){const chunks=[]
for await(const chunk of entry)chunks.push(chunk)
return Buffer.concat(chunks)}function isFile({type}){return"file"===type||"contiguous-file"===type}function toEntry(header,name){switch(header.type){case"file":case"contiguous-file":return{kind:"file",offset:byteOffset(header),size:header.size}
case"link":return{kind:"link",target:insidePath(header.linkname??"")}
case"symlink":return{kind:"link",target:insidePath(header.linkname??"",node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(name))}
default:return}}function byteOffset(header){return header.byteOffset}function insidePath(name,directory="."){const path=node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(directory,name)
if(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(name)||".."===path||path.startsWith("../"))throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d(`is refused: it names ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_9__.h)(name)}, which is outside of the archive`)
return path}function createArchiveFiles(archive,entries){const{path,file}=archive
return{async find(name){let entry=entries.get(insidePath(name))
for(let links=0;"link"===entry?.kind;links+=1){if(links===MAX_LINKS)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_8__.d(`is damaged: ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_9__.h)(name)} is a loop of links`)
entry=entries.get(entry.target)}if(void 0!==entry)return{path,identity:file.identity,offset:entry.offset,size:entry.size,isForeign:!0}}}}}),11968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ac:()=>decodeImageConfig,Hi:()=>readMediaType,jG:()=>decodeDockerManifests,l$:()=>decodeLayoutMarker,w8:()=>decodeDocument,x3:()=>decodeLayoutIndex})
var valibot__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(89189),_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(73729),_domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61160),_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(25380),_domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(85542),_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9093),_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(77823)
const names=valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())),platform=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({os:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),architecture:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),variant:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),"os.version":valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())}),descriptor=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),digest:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),size:valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(),valibot__WEBPACK_IMPORTED_MODULE_3__.Y2b(),valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(0)),platform:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(platform),annotations:names}),index=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),manifests:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(descriptor),[])}),manifest=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),config:descriptor,layers:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(descriptor),[])}),anyDocument=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({mediaType:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),manifests:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),config:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J())}),config=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({os:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),architecture:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),variant:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),"os.version":valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),rootfs:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({diff_ids:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))}))}),layoutMarker=valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({imageLayoutVersion:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()}),dockerManifest=valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({Config:valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),RepoTags:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())),Layers:valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()))}))
function decodeLayoutMarker(bytes){const{imageLayoutVersion}=decode(layoutMarker,{bytes,what:"oci-layout"})
if(imageLayoutVersion!==_domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__.w9)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`has the layout version ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(imageLayoutVersion)}; only ${_domain_oci_document_js__WEBPACK_IMPORTED_MODULE_0__.w9} is supported`)}function decodeLayoutIndex(bytes){return decode(index,{bytes,what:"index.json"}).manifests.map(entry=>toDescriptor(entry,"index.json"))}function decodeDocument(bytes,from){const{mediaType}=from,kind=(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(mediaType)?"index":"manifest",what=`the ${kind} ${from.digest}`,document={bytes,what}
if("index"===kind){const wire=decode(index,document)
requireMediaType(wire.mediaType,{from,what})
requireSound(document,{kind,rules:_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.pg})
const manifests=wire.manifests.map(entry=>toDescriptor(entry,what));(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.kl)(manifests,what)
return{kind,mediaType,manifests}}const wire=decode(manifest,document)
requireMediaType(wire.mediaType,{from,what})
requireSound(document,{kind,rules:_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.pg})
return{kind,mediaType,config:toDescriptor(wire.config,what),layers:wire.layers.map(layer=>toDescriptor(layer,what))}}function readMediaType(bytes,what){const wire=decode(anyDocument,{bytes,what}),own=wire.mediaType??""
if((0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.$$)(own)||(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.CM)(own))return own
if(""===own&&null!=wire.manifests&&null==wire.config)return _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Ap.ociIndex
if(""===own&&null!=wire.config&&null==wire.manifests)return _domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.Ap.ociManifest
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(""===own?"has neither a manifest nor an index of the OCI image format or of Docker schema 2; push it again with a newer tool":`is ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(own)}, which is not an image that can be pushed`)}function decodeImageConfig(bytes,what){const wire=decode(config,{bytes,what});(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.Uj)(bytes.toString("utf8"),{what,rules:_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.mC})
const diffIds=(wire.rootfs?.diff_ids??[]).map(text=>toDigest(text,what))
return wire.os&&wire.architecture?{platform:toPlatform({...wire,os:wire.os,architecture:wire.architecture}),diffIds}:{diffIds}}function requireSound(document,as){const{what}=document,text=document.bytes.toString("utf8");(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__.Uj)(text,{what,rules:as.rules});(0,_domain_oci_soundness_js__WEBPACK_IMPORTED_MODULE_2__._3)(JSON.parse(text),{what,kind:as.kind})}function decodeDockerManifests(bytes){return decode(dockerManifest,{bytes,what:"manifest.json"}).map(entry=>({config:entry.Config,layers:entry.Layers??[],names:entry.RepoTags??[]}))}function decode(schema,document){const{bytes,what}=document
let json
try{json=JSON.parse(bytes.toString("utf8"))}catch(cause){throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} is not JSON`,{cause})}const result=valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(schema,json)
if(result.success)return result.output
const[issue]=result.issues,where=valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue),expected=null===issue.expected?"":` (expected: ${issue.expected})`
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} has ${null===where?"another form":`a wrong value at ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(where)}`}${expected}`)}function requireMediaType(own,at){if(own!==at.from.mediaType){if(null==own||""===own){if(!(0,_domain_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__.pp)(at.from.mediaType))return
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${at.what} is listed as ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(at.from.mediaType)} and has no "mediaType" of its own, which that format must have`)}throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${at.what} has the media type ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(own)}, but is listed as ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(at.from.mediaType)}`)}}function toDescriptor(wire,what){return{mediaType:wire.mediaType,digest:toDigest(wire.digest,what),size:wire.size,...null==wire.platform?{}:{platform:toPlatform(wire.platform)},...null==wire.annotations?{}:{annotations:wire.annotations}}}function toPlatform(wire){const{os,architecture,variant,"os.version":osVersion}=wire
return{os,architecture,...variant?{variant}:{},...osVersion?{osVersion}:{}}}const OTHER_ALGORITHM=/^([a-z0-9]+(?:[+._-][a-z0-9]+)*):[a-zA-Z0-9=_-]+$/
function toDigest(text,what){if((0,_domain_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__.Bc)(text))return text
const[,algorithm]=OTHER_ALGORITHM.exec(text)??[]
if(void 0!==algorithm&&"sha256"!==algorithm)throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`uses the digest algorithm ${algorithm} in ${what}, which registries do not accept; build the image with sha256`)
throw new _domain_oci_problem_js__WEBPACK_IMPORTED_MODULE_4__.d(`is damaged: ${what} has ${(0,_domain_text_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(text)} in place of a sha256 digest`)}}),61160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qe:()=>formatIndex,cy:()=>formatLayoutMarker,sE:()=>formatImageManifest,w9:()=>LAYOUT_VERSION})
var _manifest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(25380)
const LAYOUT_VERSION="1.0.0"
function formatLayoutMarker(){return JSON.stringify({imageLayoutVersion:LAYOUT_VERSION})}function formatIndex(manifests){return JSON.stringify({schemaVersion:2,mediaType:_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Ap.ociIndex,manifests:manifests.map(formatDescriptor)})}function formatImageManifest(image){return JSON.stringify({schemaVersion:2,mediaType:_manifest_js__WEBPACK_IMPORTED_MODULE_0__.Ap.ociManifest,config:formatDescriptor(image.config),layers:image.layers.map(formatDescriptor)})}const NAMING=/^(io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name)$/
function formatDescriptor(descriptor){const{mediaType,digest,size,platform,annotations={}}=descriptor,kept=Object.entries(annotations).filter(([key])=>!NAMING.test(key)).toSorted(([a],[b])=>a<b?-1:1)
return{mediaType,digest,size,...void 0===platform?{}:{platform:{architecture:platform.architecture,os:platform.os,...platform.variant?{variant:platform.variant}:{},...platform.osVersion?{"os.version":platform.osVersion}:{}}},...0===kept.length?{}:{annotations:Object.fromEntries(kept)}}}}),90444:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B6:()=>findAmbiguousKey,lJ:()=>jsonStrings,pU:()=>foldKey})
function foldKey(key){return key.toLowerCase().replaceAll("K","k").replaceAll("ſ","s")}const TOKEN=/"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|[{}[\]:,]/g
function jsonStrings(text){return[...text.matchAll(TOKEN)].flatMap(([token])=>token.startsWith('"')?decode(token):[])}function findAmbiguousKey(text,rules){const spelling=new Map(rules.known.map(key=>[foldKey(key),key])),free=new Set(rules.free.map(foldKey)),open=[]
let isKey=!1,lastKey=""
for(const[token]of text.matchAll(TOKEN)){const at=open.at(-1)
if("{"===token||"["===token){open.push({keys:"{"===token?new Set:void 0,isFree:void 0!==at&&(at.isFree||void 0!==at.keys&&free.has(foldKey(lastKey)))})
isKey="{"===token}else if("}"===token||"]"===token){open.pop()
isKey=!1}else if(","===token)isKey=void 0!==at?.keys
else if(":"===token)isKey=!1
else if(isKey&&void 0!==at?.keys){lastKey=decode(token)
const folded=foldKey(lastKey)
if(!at.isFree&&(at.keys.has(folded)||(spelling.get(folded)??lastKey)!==lastKey))return lastKey
at.keys.add(folded)}}}function decode(token){return JSON.parse(token)}}),9093:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{QB:()=>requireSameLayers,Uj:()=>requireOneReading,_3:()=>requireOneKind,kl:()=>requireSoundChildren,mC:()=>CONFIG_KEYS,pg:()=>DOCUMENT_KEYS})
var _text_format_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52764),_text_quote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77823),_json_keys_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90444),_problem_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(85542)
const DOCUMENT_KEYS={known:["schemaVersion","mediaType","artifactType","config","layers","manifests","subject","annotations","digest","size","urls","data","platform","fsLayers","os","architecture","variant","os.version","os.features"],free:["annotations"]},CONFIG_KEYS={known:["os","architecture","variant","os.version","os.features","rootfs","diff_ids","config"],free:["config","container_config","history"]}
function requireOneReading(text,document){const key=(0,_json_keys_js__WEBPACK_IMPORTED_MODULE_0__.B6)(text,document.rules)
if(void 0!==key)throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${document.what} has the key ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(key)} twice or in another spelling than the format, so that it can be read in two ways`)}const FOREIGN_KEYS={manifest:["manifests","fsLayers"],index:["config","layers","fsLayers"]}
function requireOneKind(json,document){const key=FOREIGN_KEYS[document.kind].find(foreign=>foreign in json)
if(void 0!==key)throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${document.what} is listed as ${"index"===document.kind?"an index":"a manifest"} and has ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(key)}, so that it can be read as something else`)}function requireSoundChildren(children,what){if(0===children.length)throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${what} names no image`)
const known=new Map
for(const child of children){const before=known.get(child.digest)??child
if(before.size!==child.size||before.mediaType!==child.mediaType)throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: ${what} names ${child.digest} twice, as ${describe(before)} and as ${describe(child)}`)
known.set(child.digest,child)}}function describe({mediaType,size}){return`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(mediaType)} of ${size} bytes`}function isFileSystemLayer({mediaType}){return mediaType.startsWith("application/vnd.oci.image.layer.")||mediaType.startsWith("application/vnd.docker.image.rootfs.")}function requireSameLayers(manifest,diffIds){const{config,layers}=manifest
if(diffIds.length!==layers.length&&diffIds.length!==layers.filter(isFileSystemLayer).length)throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__.d(`is damaged: its configuration ${config.digest} names ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__.LS)(diffIds.length,"layer")}, its manifest ${layers.length}`)}})}

