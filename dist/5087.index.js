export const id=5087
export const ids=[5087]
export const modules={15753:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.toMessageSignatureBundle=function toMessageSignatureBundle(options){return{mediaType:options.certificateChain?bundle_1.BUNDLE_V02_MEDIA_TYPE:bundle_1.BUNDLE_V03_MEDIA_TYPE,content:{$case:"messageSignature",messageSignature:{messageDigest:{algorithm:protobuf_specs_1.HashAlgorithm.SHA2_256,digest:options.digest},signature:options.signature}},verificationMaterial:toVerificationMaterial(options)}}
exports.toDSSEBundle=function toDSSEBundle(options){return{mediaType:options.certificateChain?bundle_1.BUNDLE_V02_MEDIA_TYPE:bundle_1.BUNDLE_V03_MEDIA_TYPE,content:{$case:"dsseEnvelope",dsseEnvelope:toEnvelope(options)},verificationMaterial:toVerificationMaterial(options)}}
const protobuf_specs_1=__webpack_require__(89355),bundle_1=__webpack_require__(96777)
function toEnvelope(options){return{payloadType:options.artifactType,payload:options.artifact,signatures:[toSignature(options)]}}function toSignature(options){return{keyid:options.keyHint||"",sig:options.signature}}function toVerificationMaterial(options){return{content:toKeyContent(options),tlogEntries:[],timestampVerificationData:{rfc3161Timestamps:[]}}}function toKeyContent(options){return options.certificate?options.certificateChain?{$case:"x509CertificateChain",x509CertificateChain:{certificates:[{rawBytes:options.certificate}]}}:{$case:"certificate",certificate:{rawBytes:options.certificate}}:{$case:"publicKey",publicKey:{hint:options.keyHint||""}}}}),96777:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.BUNDLE_V03_MEDIA_TYPE=exports.BUNDLE_V03_LEGACY_MEDIA_TYPE=exports.BUNDLE_V02_MEDIA_TYPE=exports.BUNDLE_V01_MEDIA_TYPE=void 0
exports.isBundleWithCertificateChain=function isBundleWithCertificateChain(b){return"x509CertificateChain"===b.verificationMaterial.content.$case}
exports.isBundleWithPublicKey=function isBundleWithPublicKey(b){return"publicKey"===b.verificationMaterial.content.$case}
exports.isBundleWithMessageSignature=function isBundleWithMessageSignature(b){return"messageSignature"===b.content.$case}
exports.isBundleWithDsseEnvelope=function isBundleWithDsseEnvelope(b){return"dsseEnvelope"===b.content.$case}
exports.BUNDLE_V01_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.1"
exports.BUNDLE_V02_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.2"
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.3"
exports.BUNDLE_V03_MEDIA_TYPE="application/vnd.dev.sigstore.bundle.v0.3+json"}),59191:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.ValidationError=void 0
class ValidationError extends Error{fields
constructor(message,fields){super(message)
this.fields=fields}}exports.ValidationError=ValidationError}),20973:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.isBundleV01=exports.assertBundleV02=exports.assertBundleV01=exports.assertBundleLatest=exports.assertBundle=exports.envelopeToJSON=exports.envelopeFromJSON=exports.bundleToJSON=exports.bundleFromJSON=exports.ValidationError=exports.isBundleWithPublicKey=exports.isBundleWithMessageSignature=exports.isBundleWithDsseEnvelope=exports.isBundleWithCertificateChain=exports.BUNDLE_V03_MEDIA_TYPE=exports.BUNDLE_V03_LEGACY_MEDIA_TYPE=exports.BUNDLE_V02_MEDIA_TYPE=exports.BUNDLE_V01_MEDIA_TYPE=exports.toMessageSignatureBundle=exports.toDSSEBundle=void 0
var build_1=__webpack_require__(15753)
Object.defineProperty(exports,"toDSSEBundle",{enumerable:!0,get:function(){return build_1.toDSSEBundle}})
Object.defineProperty(exports,"toMessageSignatureBundle",{enumerable:!0,get:function(){return build_1.toMessageSignatureBundle}})
var bundle_1=__webpack_require__(96777)
Object.defineProperty(exports,"BUNDLE_V01_MEDIA_TYPE",{enumerable:!0,get:function(){return bundle_1.BUNDLE_V01_MEDIA_TYPE}})
Object.defineProperty(exports,"BUNDLE_V02_MEDIA_TYPE",{enumerable:!0,get:function(){return bundle_1.BUNDLE_V02_MEDIA_TYPE}})
Object.defineProperty(exports,"BUNDLE_V03_LEGACY_MEDIA_TYPE",{enumerable:!0,get:function(){return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE}})
Object.defineProperty(exports,"BUNDLE_V03_MEDIA_TYPE",{enumerable:!0,get:function(){return bundle_1.BUNDLE_V03_MEDIA_TYPE}})
Object.defineProperty(exports,"isBundleWithCertificateChain",{enumerable:!0,get:function(){return bundle_1.isBundleWithCertificateChain}})
Object.defineProperty(exports,"isBundleWithDsseEnvelope",{enumerable:!0,get:function(){return bundle_1.isBundleWithDsseEnvelope}})
Object.defineProperty(exports,"isBundleWithMessageSignature",{enumerable:!0,get:function(){return bundle_1.isBundleWithMessageSignature}})
Object.defineProperty(exports,"isBundleWithPublicKey",{enumerable:!0,get:function(){return bundle_1.isBundleWithPublicKey}})
var error_1=__webpack_require__(59191)
Object.defineProperty(exports,"ValidationError",{enumerable:!0,get:function(){return error_1.ValidationError}})
var serialized_1=__webpack_require__(92111)
Object.defineProperty(exports,"bundleFromJSON",{enumerable:!0,get:function(){return serialized_1.bundleFromJSON}})
Object.defineProperty(exports,"bundleToJSON",{enumerable:!0,get:function(){return serialized_1.bundleToJSON}})
Object.defineProperty(exports,"envelopeFromJSON",{enumerable:!0,get:function(){return serialized_1.envelopeFromJSON}})
Object.defineProperty(exports,"envelopeToJSON",{enumerable:!0,get:function(){return serialized_1.envelopeToJSON}})
var validate_1=__webpack_require__(95407)
Object.defineProperty(exports,"assertBundle",{enumerable:!0,get:function(){return validate_1.assertBundle}})
Object.defineProperty(exports,"assertBundleLatest",{enumerable:!0,get:function(){return validate_1.assertBundleLatest}})
Object.defineProperty(exports,"assertBundleV01",{enumerable:!0,get:function(){return validate_1.assertBundleV01}})
Object.defineProperty(exports,"assertBundleV02",{enumerable:!0,get:function(){return validate_1.assertBundleV02}})
Object.defineProperty(exports,"isBundleV01",{enumerable:!0,get:function(){return validate_1.isBundleV01}})}),92111:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.envelopeToJSON=exports.envelopeFromJSON=exports.bundleToJSON=exports.bundleFromJSON=void 0
const protobuf_specs_1=__webpack_require__(89355),bundle_1=__webpack_require__(96777),validate_1=__webpack_require__(95407)
exports.bundleFromJSON=obj=>{const bundle=protobuf_specs_1.Bundle.fromJSON(obj)
switch(bundle.mediaType){case bundle_1.BUNDLE_V01_MEDIA_TYPE:(0,validate_1.assertBundleV01)(bundle)
break
case bundle_1.BUNDLE_V02_MEDIA_TYPE:(0,validate_1.assertBundleV02)(bundle)
break
default:(0,validate_1.assertBundleLatest)(bundle)}return bundle}
exports.bundleToJSON=bundle=>protobuf_specs_1.Bundle.toJSON(bundle)
exports.envelopeFromJSON=obj=>protobuf_specs_1.Envelope.fromJSON(obj)
exports.envelopeToJSON=envelope=>protobuf_specs_1.Envelope.toJSON(envelope)}),95407:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.assertBundle=function assertBundle(b){const invalidValues=validateBundleBase(b)
if(invalidValues.length>0)throw new error_1.ValidationError("invalid bundle",invalidValues)}
exports.assertBundleV01=assertBundleV01
exports.isBundleV01=function isBundleV01(b){try{assertBundleV01(b)
return!0}catch(e){return!1}}
exports.assertBundleV02=function assertBundleV02(b){const invalidValues=[]
invalidValues.push(...validateBundleBase(b))
invalidValues.push(...validateInclusionProof(b))
if(invalidValues.length>0)throw new error_1.ValidationError("invalid v0.2 bundle",invalidValues)}
exports.assertBundleLatest=function assertBundleLatest(b){const invalidValues=[]
invalidValues.push(...validateBundleBase(b))
invalidValues.push(...validateInclusionProof(b))
invalidValues.push(...function validateNoCertificateChain(b){const invalidValues=[]
"x509CertificateChain"===b.verificationMaterial?.content?.$case&&invalidValues.push("verificationMaterial.content.$case")
return invalidValues}(b))
if(invalidValues.length>0)throw new error_1.ValidationError("invalid bundle",invalidValues)}
const error_1=__webpack_require__(59191)
function assertBundleV01(b){const invalidValues=[]
invalidValues.push(...validateBundleBase(b))
invalidValues.push(...function validateInclusionPromise(b){const invalidValues=[]
b.verificationMaterial&&b.verificationMaterial.tlogEntries?.length>0&&b.verificationMaterial.tlogEntries.forEach((entry,i)=>{void 0===entry.inclusionPromise&&invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`)})
return invalidValues}(b))
if(invalidValues.length>0)throw new error_1.ValidationError("invalid v0.1 bundle",invalidValues)}function validateBundleBase(b){const invalidValues=[]
void 0!==b.mediaType&&(b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/)||b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))||invalidValues.push("mediaType")
if(void 0===b.content)invalidValues.push("content")
else switch(b.content.$case){case"messageSignature":void 0===b.content.messageSignature.messageDigest?invalidValues.push("content.messageSignature.messageDigest"):0===b.content.messageSignature.messageDigest.digest.length&&invalidValues.push("content.messageSignature.messageDigest.digest")
0===b.content.messageSignature.signature.length&&invalidValues.push("content.messageSignature.signature")
break
case"dsseEnvelope":0===b.content.dsseEnvelope.payload.length&&invalidValues.push("content.dsseEnvelope.payload")
1!==b.content.dsseEnvelope.signatures.length?invalidValues.push("content.dsseEnvelope.signatures"):0===b.content.dsseEnvelope.signatures[0].sig.length&&invalidValues.push("content.dsseEnvelope.signatures[0].sig")}if(void 0===b.verificationMaterial)invalidValues.push("verificationMaterial")
else{if(void 0===b.verificationMaterial.content)invalidValues.push("verificationMaterial.content")
else switch(b.verificationMaterial.content.$case){case"x509CertificateChain":0===b.verificationMaterial.content.x509CertificateChain.certificates.length&&invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates")
b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert,i)=>{0===cert.rawBytes.length&&invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`)})
break
case"certificate":0===b.verificationMaterial.content.certificate.rawBytes.length&&invalidValues.push("verificationMaterial.content.certificate.rawBytes")}void 0===b.verificationMaterial.tlogEntries?invalidValues.push("verificationMaterial.tlogEntries"):b.verificationMaterial.tlogEntries.length>0&&b.verificationMaterial.tlogEntries.forEach((entry,i)=>{void 0===entry.logId&&invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`)
void 0===entry.kindVersion&&invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`)})}return invalidValues}function validateInclusionProof(b){const invalidValues=[]
b.verificationMaterial&&b.verificationMaterial.tlogEntries?.length>0&&b.verificationMaterial.tlogEntries.forEach((entry,i)=>{void 0===entry.inclusionProof?invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`):void 0===entry.inclusionProof.checkpoint&&invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`)})
return invalidValues}}),5022:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.ASN1TypeError=exports.ASN1ParseError=void 0
class ASN1ParseError extends Error{}exports.ASN1ParseError=ASN1ParseError
class ASN1TypeError extends Error{}exports.ASN1TypeError=ASN1TypeError}),19796:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.ASN1Obj=void 0
var obj_1=__webpack_require__(10817)
Object.defineProperty(exports,"ASN1Obj",{enumerable:!0,get:function(){return obj_1.ASN1Obj}})}),91162:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.decodeLength=function decodeLength(stream){const buf=stream.getUint8()
if(!(128&buf))return buf
const byteCount=127&buf
if(byteCount>6)throw new error_1.ASN1ParseError("length exceeds 6 byte limit")
let len=0
for(let i=0;i<byteCount;i++){const byte=stream.getUint8()
if(0===i&&0===byte)throw new error_1.ASN1ParseError("non-minimal length encoding")
len=256*len+byte}if(0===len)throw new error_1.ASN1ParseError("indefinite length encoding not supported")
if(len<128)throw new error_1.ASN1ParseError("non-minimal length encoding")
return len}
exports.encodeLength=function encodeLength(len){if(len<128)return Buffer.from([len])
let val=BigInt(len)
const bytes=[]
for(;val>0n;){bytes.unshift(Number(255n&val))
val>>=8n}return Buffer.from([128|bytes.length,...bytes])}
const error_1=__webpack_require__(5022)}),10817:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.ASN1Obj=void 0
const stream_1=__webpack_require__(70538),error_1=__webpack_require__(5022),length_1=__webpack_require__(91162),parse_1=__webpack_require__(55863),tag_1=__webpack_require__(92556)
class ASN1Obj{tag
subs
value
constructor(tag,value,subs){this.tag=tag
this.value=value
this.subs=subs}static parseBuffer(buf){const stream=new stream_1.ByteStream(buf),obj=parseStream(stream)
if(stream.position!==stream.length)throw new error_1.ASN1ParseError("invalid trailing data")
return obj}toDER(){const valueStream=new stream_1.ByteStream
if(this.subs.length>0)for(const sub of this.subs)valueStream.appendView(sub.toDER())
else valueStream.appendView(this.value)
const value=valueStream.buffer,obj=new stream_1.ByteStream
obj.appendChar(this.tag.toDER())
obj.appendView((0,length_1.encodeLength)(value.length))
obj.appendView(value)
return obj.buffer}toBoolean(){if(!this.tag.isBoolean())throw new error_1.ASN1TypeError("not a boolean")
return(0,parse_1.parseBoolean)(this.value)}toInteger(){if(!this.tag.isInteger())throw new error_1.ASN1TypeError("not an integer")
return(0,parse_1.parseInteger)(this.value)}toOID(){if(!this.tag.isOID())throw new error_1.ASN1TypeError("not an OID")
return(0,parse_1.parseOID)(this.value)}toDate(){switch(!0){case this.tag.isUTCTime():return(0,parse_1.parseTime)(this.value,!0)
case this.tag.isGeneralizedTime():return(0,parse_1.parseTime)(this.value,!1)
default:throw new error_1.ASN1TypeError("not a date")}}toBitString(){if(!this.tag.isBitString())throw new error_1.ASN1TypeError("not a bit string")
return(0,parse_1.parseBitString)(this.value)}}exports.ASN1Obj=ASN1Obj
const MAX_DEPTH=100
function parseStream(stream,depth=0){if(depth>MAX_DEPTH)throw new error_1.ASN1ParseError("maximum nesting depth exceeded")
const tag=new tag_1.ASN1Tag(stream.getUint8()),len=(0,length_1.decodeLength)(stream),value=stream.slice(stream.position,len),start=stream.position
let subs=[]
if(tag.constructed)subs=collectSubs(stream,len,depth)
else if(tag.isOctetString())try{subs=collectSubs(stream,len,depth)}catch(e){}0===subs.length&&stream.seek(start+len)
return new ASN1Obj(tag,value,subs)}function collectSubs(stream,len,depth){const end=stream.position+len
if(end>stream.length)throw new error_1.ASN1ParseError("invalid length")
const subs=[]
for(;stream.position<end;)subs.push(parseStream(stream,depth+1))
if(stream.position!==end)throw new error_1.ASN1ParseError("invalid length")
return subs}}),55863:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.parseInteger=function parseInteger(buf){let pos=0
const end=buf.length
let val=buf[pos]
const neg=val>127,pad=neg?255:0
for(;val==pad&&++pos<end;)val=buf[pos]
if(end-pos===0)return BigInt(neg?-1:0)
val=neg?val-256:val
let n=BigInt(val)
for(let i=pos+1;i<end;++i)n=n*BigInt(256)+BigInt(buf[i])
return n}
exports.parseStringASCII=parseStringASCII
exports.parseTime=function parseTime(buf,shortYear){const timeStr=parseStringASCII(buf),m=shortYear?RE_TIME_SHORT_YEAR.exec(timeStr):RE_TIME_LONG_YEAR.exec(timeStr)
if(!m)throw new Error("invalid time")
if(shortYear){let year=Number(m[1])
year+=year>=50?1900:2e3
m[1]=year.toString()}return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`)}
exports.parseOID=function parseOID(buf){let pos=0
const end=buf.length
let n=buf[pos++],oid=`${Math.floor(n/40)}.${n%40}`,val=0n
for(;pos<end;++pos){n=buf[pos]
val=(val<<7n)+BigInt(127&n)
if(!(128&n)){oid+=`.${val}`
val=0n}}return oid}
exports.parseBoolean=function parseBoolean(buf){if(1!==buf.length)throw new error_1.ASN1ParseError("invalid boolean")
switch(buf[0]){case 0:return!1
case 255:return!0
default:throw new error_1.ASN1ParseError("invalid boolean")}}
exports.parseBitString=function parseBitString(buf){const unused=buf[0]
if(unused>7)throw new error_1.ASN1ParseError("invalid bit string")
const end=buf.length,bits=[]
for(let i=1;i<end;++i){const byte=buf[i],skip=i===end-1?unused:0
for(let j=7;j>=skip;--j)bits.push(byte>>j&1)}return bits}
const error_1=__webpack_require__(5022),RE_TIME_SHORT_YEAR=/^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/,RE_TIME_LONG_YEAR=/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/
function parseStringASCII(buf){return buf.toString("ascii")}}),92556:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.ASN1Tag=void 0
const error_1=__webpack_require__(5022)
exports.ASN1Tag=class ASN1Tag{number
constructed
class
constructor(enc){this.number=31&enc
this.constructed=!(32&~enc)
this.class=enc>>6
if(31===this.number)throw new error_1.ASN1ParseError("long form tags not supported")
if(0===this.class&&0===this.number)throw new error_1.ASN1ParseError("unsupported tag 0x00")}isUniversal(){return 0===this.class}isContextSpecific(num){const res=2===this.class
return void 0!==num?res&&this.number===num:res}isBoolean(){return this.isUniversal()&&1===this.number}isInteger(){return this.isUniversal()&&2===this.number}isBitString(){return this.isUniversal()&&3===this.number}isOctetString(){return this.isUniversal()&&4===this.number}isOID(){return this.isUniversal()&&6===this.number}isUTCTime(){return this.isUniversal()&&23===this.number}isGeneralizedTime(){return this.isUniversal()&&24===this.number}toDER(){return this.number|(this.constructed?32:0)|this.class<<6}}}),31379:(function(__unused_webpack_module,exports,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}}
Object.defineProperty(exports,"__esModule",{value:!0})
exports.createPublicKey=function createPublicKey(key,type="spki"){return"string"==typeof key?key.startsWith("-----")?crypto_1.default.createPublicKey(key):crypto_1.default.createPublicKey({key:Buffer.from(key,"base64"),format:"der",type}):crypto_1.default.createPublicKey({key,format:"der",type})}
exports.digest=function digest(algorithm,...data){const hash=crypto_1.default.createHash(algorithm)
for(const d of data)hash.update(d)
return hash.digest()}
exports.verify=function verify(data,key,signature,algorithm){try{return crypto_1.default.verify(algorithm,data,key,signature)}catch(e){return!1}}
exports.bufferEqual=function bufferEqual(a,b){try{return crypto_1.default.timingSafeEqual(a,b)}catch{return!1}}
const crypto_1=__importDefault(__webpack_require__(76982))}),21983:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.preAuthEncoding=function preAuthEncoding(payloadType,payload){const typeBytes=Buffer.from(payloadType,"utf-8")
return Buffer.concat([Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `,"ascii"),typeBytes,Buffer.from(` ${payload.length} `,"ascii"),payload])}
const PAE_PREFIX="DSSEv1"}),9075:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.base64Encode=function base64Encode(str){return Buffer.from(str,UTF8_ENCODING).toString(BASE64_ENCODING)}
exports.base64Decode=function base64Decode(str){return Buffer.from(str,BASE64_ENCODING).toString(UTF8_ENCODING)}
const BASE64_ENCODING="base64",UTF8_ENCODING="utf-8"}),17204:(function(__unused_webpack_module,exports,__webpack_require__){var ownKeys,__createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||(ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)Object.prototype.hasOwnProperty.call(o,k)&&(ar[ar.length]=k)
return ar}
return ownKeys(o)},function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(null!=mod)for(var k=ownKeys(mod),i=0;i<k.length;i++)"default"!==k[i]&&__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result})
Object.defineProperty(exports,"__esModule",{value:!0})
exports.X509SCTExtension=exports.X509Certificate=exports.EXTENSION_OID_SCT=exports.ByteStream=exports.RFC3161Timestamp=exports.pem=exports.json=exports.encoding=exports.dsse=exports.crypto=exports.ASN1Obj=void 0
var asn1_1=__webpack_require__(19796)
Object.defineProperty(exports,"ASN1Obj",{enumerable:!0,get:function(){return asn1_1.ASN1Obj}})
exports.crypto=__importStar(__webpack_require__(31379))
exports.dsse=__importStar(__webpack_require__(21983))
exports.encoding=__importStar(__webpack_require__(9075))
exports.json=__importStar(__webpack_require__(28028))
exports.pem=__importStar(__webpack_require__(82390))
var rfc3161_1=__webpack_require__(3583)
Object.defineProperty(exports,"RFC3161Timestamp",{enumerable:!0,get:function(){return rfc3161_1.RFC3161Timestamp}})
var stream_1=__webpack_require__(70538)
Object.defineProperty(exports,"ByteStream",{enumerable:!0,get:function(){return stream_1.ByteStream}})
var x509_1=__webpack_require__(67565)
Object.defineProperty(exports,"EXTENSION_OID_SCT",{enumerable:!0,get:function(){return x509_1.EXTENSION_OID_SCT}})
Object.defineProperty(exports,"X509Certificate",{enumerable:!0,get:function(){return x509_1.X509Certificate}})
Object.defineProperty(exports,"X509SCTExtension",{enumerable:!0,get:function(){return x509_1.X509SCTExtension}})}),28028:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.canonicalize=function canonicalize(object){let buffer=""
if(null===object||"object"!=typeof object||null!=object.toJSON)buffer+=JSON.stringify(object)
else if(Array.isArray(object)){buffer+="["
let first=!0
object.forEach(element=>{first||(buffer+=",")
first=!1
buffer+=canonicalize(element)})
buffer+="]"}else{buffer+="{"
let first=!0
Object.keys(object).sort().forEach(property=>{first||(buffer+=",")
first=!1
buffer+=JSON.stringify(property)
buffer+=":"
buffer+=canonicalize(object[property])})
buffer+="}"}return buffer}}),39100:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.SHA2_HASH_ALGOS=exports.RSA_SIGNATURE_ALGOS=exports.ECDSA_SIGNATURE_ALGOS=void 0
exports.ECDSA_SIGNATURE_ALGOS={"1.2.840.10045.4.3.1":"sha224","1.2.840.10045.4.3.2":"sha256","1.2.840.10045.4.3.3":"sha384","1.2.840.10045.4.3.4":"sha512"}
exports.RSA_SIGNATURE_ALGOS={"1.2.840.113549.1.1.14":"sha224","1.2.840.113549.1.1.11":"sha256","1.2.840.113549.1.1.12":"sha384","1.2.840.113549.1.1.13":"sha512"}
exports.SHA2_HASH_ALGOS={"2.16.840.1.101.3.4.2.1":"sha256","2.16.840.1.101.3.4.2.2":"sha384","2.16.840.1.101.3.4.2.3":"sha512"}}),82390:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.toDER=function toDER(certificate){let der=""
certificate.split("\n").forEach(line=>{line.match(PEM_HEADER)||line.match(PEM_FOOTER)||(der+=line)})
return Buffer.from(der,"base64")}
exports.fromDER=function fromDER(certificate,type="CERTIFICATE"){return[`-----BEGIN ${type}-----`,...certificate.toString("base64").match(/.{1,64}/g)||"",`-----END ${type}-----`].join("\n").concat("\n")}
const PEM_HEADER=/-----BEGIN (.*)-----/,PEM_FOOTER=/-----END (.*)-----/}),70861:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.RFC3161TimestampVerificationError=void 0
class RFC3161TimestampVerificationError extends Error{}exports.RFC3161TimestampVerificationError=RFC3161TimestampVerificationError}),3583:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.RFC3161Timestamp=void 0
var timestamp_1=__webpack_require__(84539)
Object.defineProperty(exports,"RFC3161Timestamp",{enumerable:!0,get:function(){return timestamp_1.RFC3161Timestamp}})}),84539:(function(__unused_webpack_module,exports,__webpack_require__){var ownKeys,__createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||(ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)Object.prototype.hasOwnProperty.call(o,k)&&(ar[ar.length]=k)
return ar}
return ownKeys(o)},function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(null!=mod)for(var k=ownKeys(mod),i=0;i<k.length;i++)"default"!==k[i]&&__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result})
Object.defineProperty(exports,"__esModule",{value:!0})
exports.RFC3161Timestamp=void 0
const asn1_1=__webpack_require__(19796),crypto=__importStar(__webpack_require__(31379)),oid_1=__webpack_require__(39100),error_1=__webpack_require__(70861),tstinfo_1=__webpack_require__(14728)
class RFC3161Timestamp{root
constructor(asn1){this.root=asn1}static parse(der){const asn1=asn1_1.ASN1Obj.parseBuffer(der)
return new RFC3161Timestamp(asn1)}get status(){return this.pkiStatusInfoObj.subs[0].toInteger()}get contentType(){return this.contentTypeObj.toOID()}get eContentType(){return this.eContentTypeObj.toOID()}get signingTime(){return this.tstInfo.genTime}get signerIssuer(){return this.signerSidObj.subs[0].value}get signerSerialNumber(){return this.signerSidObj.subs[1].value}get signerDigestAlgorithm(){const oid=this.signerDigestAlgorithmObj.subs[0].toOID()
return oid_1.SHA2_HASH_ALGOS[oid]}get signatureAlgorithm(){const oid=this.signatureAlgorithmObj.subs[0].toOID()
return oid_1.ECDSA_SIGNATURE_ALGOS[oid]}get signatureValue(){return this.signatureValueObj.value}get tstInfo(){return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0])}verify(data,publicKey){if(!this.timeStampTokenObj)throw new error_1.RFC3161TimestampVerificationError("timeStampToken is missing")
if("1.2.840.113549.1.7.2"!==this.contentType)throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`)
if("1.2.840.113549.1.9.16.1.4"!==this.eContentType)throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`)
this.tstInfo.verify(data)
this.verifyMessageDigest()
this.verifySignature(publicKey)}verifyMessageDigest(){const tstInfoDigest=crypto.digest(this.signerDigestAlgorithm,this.tstInfo.raw),expectedDigest=this.messageDigestAttributeObj.subs[1].subs[0].value
if(!crypto.bufferEqual(tstInfoDigest,expectedDigest))throw new error_1.RFC3161TimestampVerificationError("signed data does not match tstInfo")}verifySignature(key){const signedAttrs=this.signedAttrsObj.toDER()
signedAttrs[0]=49
if(!crypto.verify(signedAttrs,key,this.signatureValue,this.signatureAlgorithm))throw new error_1.RFC3161TimestampVerificationError("signature verification failed")}get pkiStatusInfoObj(){return this.root.subs[0]}get timeStampTokenObj(){return this.root.subs[1]}get contentTypeObj(){return this.timeStampTokenObj.subs[0]}get signedDataObj(){return this.timeStampTokenObj.subs.find(sub=>sub.tag.isContextSpecific(0)).subs[0]}get encapContentInfoObj(){return this.signedDataObj.subs[2]}get signerInfosObj(){const sd=this.signedDataObj
return sd.subs[sd.subs.length-1]}get signerInfoObj(){return this.signerInfosObj.subs[0]}get eContentTypeObj(){return this.encapContentInfoObj.subs[0]}get eContentObj(){return this.encapContentInfoObj.subs[1]}get signedAttrsObj(){return this.signerInfoObj.subs.find(sub=>sub.tag.isContextSpecific(0))}get messageDigestAttributeObj(){return this.signedAttrsObj.subs.find(sub=>sub.subs[0].tag.isOID()&&"1.2.840.113549.1.9.4"===sub.subs[0].toOID())}get signerSidObj(){return this.signerInfoObj.subs[1]}get signerDigestAlgorithmObj(){return this.signerInfoObj.subs[2]}get signatureAlgorithmObj(){return this.signerInfoObj.subs[4]}get signatureValueObj(){return this.signerInfoObj.subs[5]}}exports.RFC3161Timestamp=RFC3161Timestamp}),14728:(function(__unused_webpack_module,exports,__webpack_require__){var ownKeys,__createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||(ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)Object.prototype.hasOwnProperty.call(o,k)&&(ar[ar.length]=k)
return ar}
return ownKeys(o)},function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(null!=mod)for(var k=ownKeys(mod),i=0;i<k.length;i++)"default"!==k[i]&&__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result})
Object.defineProperty(exports,"__esModule",{value:!0})
exports.TSTInfo=void 0
const crypto=__importStar(__webpack_require__(31379)),oid_1=__webpack_require__(39100),error_1=__webpack_require__(70861)
exports.TSTInfo=class TSTInfo{root
constructor(asn1){this.root=asn1}get version(){return this.root.subs[0].toInteger()}get genTime(){return this.root.subs[4].toDate()}get messageImprintHashAlgorithm(){const oid=this.messageImprintObj.subs[0].subs[0].toOID()
return oid_1.SHA2_HASH_ALGOS[oid]}get messageImprintHashedMessage(){return this.messageImprintObj.subs[1].value}get raw(){return this.root.toDER()}verify(data){const digest=crypto.digest(this.messageImprintHashAlgorithm,data)
if(!crypto.bufferEqual(digest,this.messageImprintHashedMessage))throw new error_1.RFC3161TimestampVerificationError("message imprint does not match artifact")}get messageImprintObj(){return this.root.subs[2]}}}),70538:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.ByteStream=void 0
class StreamError extends Error{}class ByteStream{static BLOCK_SIZE=1024
buf
view
start=0
constructor(buffer){if(buffer){this.buf=buffer
this.view=Buffer.from(buffer)}else{this.buf=Buffer.alloc(0)
this.view=Buffer.from(this.buf)}}get buffer(){return this.view.subarray(0,this.start)}get length(){return this.view.byteLength}get position(){return this.start}seek(position){this.start=position}slice(start,len){const end=start+len
if(end>this.length)throw new StreamError("request past end of buffer")
return this.view.subarray(start,end)}appendChar(char){this.ensureCapacity(1)
this.view[this.start]=char
this.start+=1}appendUint16(num){this.ensureCapacity(2)
const value=new Uint16Array([num]),view=new Uint8Array(value.buffer)
this.view[this.start]=view[1]
this.view[this.start+1]=view[0]
this.start+=2}appendUint24(num){this.ensureCapacity(3)
const value=new Uint32Array([num]),view=new Uint8Array(value.buffer)
this.view[this.start]=view[2]
this.view[this.start+1]=view[1]
this.view[this.start+2]=view[0]
this.start+=3}appendView(view){this.ensureCapacity(view.length)
this.view.set(view,this.start)
this.start+=view.length}getBlock(size){if(size<=0)return Buffer.alloc(0)
if(this.start+size>this.view.length)throw new Error("request past end of buffer")
const result=this.view.subarray(this.start,this.start+size)
this.start+=size
return result}getUint8(){return this.getBlock(1)[0]}getUint16(){const block=this.getBlock(2)
return block[0]<<8|block[1]}ensureCapacity(size){if(this.start+size>this.view.byteLength){const blockSize=ByteStream.BLOCK_SIZE+(size>ByteStream.BLOCK_SIZE?size:0)
this.realloc(this.view.byteLength+blockSize)}}realloc(size){const newArray=Buffer.alloc(size),newView=Buffer.from(newArray)
newView.set(this.view)
this.buf=newArray
this.view=newView}}exports.ByteStream=ByteStream}),57919:(function(__unused_webpack_module,exports,__webpack_require__){var ownKeys,__createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||(ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)Object.prototype.hasOwnProperty.call(o,k)&&(ar[ar.length]=k)
return ar}
return ownKeys(o)},function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(null!=mod)for(var k=ownKeys(mod),i=0;i<k.length;i++)"default"!==k[i]&&__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result})
Object.defineProperty(exports,"__esModule",{value:!0})
exports.X509Certificate=exports.EXTENSION_OID_SCT=void 0
const asn1_1=__webpack_require__(19796),crypto=__importStar(__webpack_require__(31379)),oid_1=__webpack_require__(39100),pem=__importStar(__webpack_require__(82390)),ext_1=__webpack_require__(64398)
exports.EXTENSION_OID_SCT="1.3.6.1.4.1.11129.2.4.2"
class X509Certificate{root
constructor(asn1){this.root=asn1}static parse(cert){const der="string"==typeof cert?pem.toDER(cert):cert,asn1=asn1_1.ASN1Obj.parseBuffer(der)
return new X509Certificate(asn1)}get tbsCertificate(){return this.tbsCertificateObj}get version(){return`v${(this.versionObj.subs[0].toInteger()+BigInt(1)).toString()}`}get serialNumber(){return this.serialNumberObj.value}get notBefore(){return this.validityObj.subs[0].toDate()}get notAfter(){return this.validityObj.subs[1].toDate()}get issuer(){return this.issuerObj.value}get subject(){return this.subjectObj.value}get publicKey(){return this.subjectPublicKeyInfoObj.toDER()}get signatureAlgorithm(){const oid=this.signatureAlgorithmObj.subs[0].toOID()
return oid_1.RSA_SIGNATURE_ALGOS[oid]?oid_1.RSA_SIGNATURE_ALGOS[oid]:oid_1.ECDSA_SIGNATURE_ALGOS[oid]}get signatureValue(){return this.signatureValueObj.value.subarray(1)}get subjectAltName(){const ext=this.extSubjectAltName
return ext?.uri||ext?.rfc822Name}get extensions(){const extSeq=this.extensionsObj?.subs[0]
return extSeq?.subs||[]}get extKeyUsage(){const ext=this.findExtension("2.5.29.15")
return ext?new ext_1.X509KeyUsageExtension(ext):void 0}get extBasicConstraints(){const ext=this.findExtension("2.5.29.19")
return ext?new ext_1.X509BasicConstraintsExtension(ext):void 0}get extSubjectAltName(){const ext=this.findExtension("2.5.29.17")
return ext?new ext_1.X509SubjectAlternativeNameExtension(ext):void 0}get extAuthorityKeyID(){const ext=this.findExtension("2.5.29.35")
return ext?new ext_1.X509AuthorityKeyIDExtension(ext):void 0}get extSubjectKeyID(){const ext=this.findExtension("2.5.29.14")
return ext?new ext_1.X509SubjectKeyIDExtension(ext):void 0}get extSCT(){const ext=this.findExtension(exports.EXTENSION_OID_SCT)
return ext?new ext_1.X509SCTExtension(ext):void 0}get isCA(){const ca=this.extBasicConstraints?.isCA||!1
return this.extKeyUsage?ca&&this.extKeyUsage.keyCertSign:ca}extension(oid){const ext=this.findExtension(oid)
return ext?new ext_1.X509Extension(ext):void 0}verify(issuerCertificate){const publicKey=issuerCertificate?.publicKey||this.publicKey,key=crypto.createPublicKey(publicKey)
return crypto.verify(this.tbsCertificate.toDER(),key,this.signatureValue,this.signatureAlgorithm)}validForDate(date){return this.notBefore<=date&&date<=this.notAfter}equals(other){return this.root.toDER().equals(other.root.toDER())}clone(){const der=this.root.toDER(),clone=Buffer.alloc(der.length)
der.copy(clone)
return X509Certificate.parse(clone)}findExtension(oid){return this.extensions.find(ext=>ext.subs[0].toOID()===oid)}get tbsCertificateObj(){return this.root.subs[0]}get signatureAlgorithmObj(){return this.root.subs[1]}get signatureValueObj(){return this.root.subs[2]}get versionObj(){return this.tbsCertificateObj.subs[0]}get serialNumberObj(){return this.tbsCertificateObj.subs[1]}get issuerObj(){return this.tbsCertificateObj.subs[3]}get validityObj(){return this.tbsCertificateObj.subs[4]}get subjectObj(){return this.tbsCertificateObj.subs[5]}get subjectPublicKeyInfoObj(){return this.tbsCertificateObj.subs[6]}get extensionsObj(){return this.tbsCertificateObj.subs.find(sub=>sub.tag.isContextSpecific(3))}}exports.X509Certificate=X509Certificate}),64398:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.X509SCTExtension=exports.X509SubjectKeyIDExtension=exports.X509AuthorityKeyIDExtension=exports.X509SubjectAlternativeNameExtension=exports.X509KeyUsageExtension=exports.X509BasicConstraintsExtension=exports.X509Extension=void 0
const stream_1=__webpack_require__(70538),sct_1=__webpack_require__(51407)
class X509Extension{root
constructor(asn1){this.root=asn1}get oid(){return this.root.subs[0].toOID()}get critical(){return 3===this.root.subs.length&&this.root.subs[1].toBoolean()}get value(){return this.extnValueObj.value}get valueObj(){return this.extnValueObj}get extnValueObj(){return this.root.subs[this.root.subs.length-1]}}exports.X509Extension=X509Extension
exports.X509BasicConstraintsExtension=class X509BasicConstraintsExtension extends X509Extension{get isCA(){return this.sequence.subs[0]?.toBoolean()??!1}get pathLenConstraint(){return this.sequence.subs.length>1?this.sequence.subs[1].toInteger():void 0}get sequence(){return this.extnValueObj.subs[0]}}
exports.X509KeyUsageExtension=class X509KeyUsageExtension extends X509Extension{get digitalSignature(){return 1===this.bitString[0]}get keyCertSign(){return 1===this.bitString[5]}get crlSign(){return 1===this.bitString[6]}get bitString(){return this.extnValueObj.subs[0].toBitString()}}
exports.X509SubjectAlternativeNameExtension=class X509SubjectAlternativeNameExtension extends X509Extension{get rfc822Name(){return this.findGeneralName(1)?.value.toString("ascii")}get uri(){return this.findGeneralName(6)?.value.toString("ascii")}otherName(oid){const otherName=this.findGeneralName(0)
if(void 0!==otherName&&otherName.subs[0].toOID()===oid)return otherName.subs[1].subs[0].value.toString("ascii")}findGeneralName(tag){return this.generalNames.find(gn=>gn.tag.isContextSpecific(tag))}get generalNames(){return this.extnValueObj.subs[0].subs}}
exports.X509AuthorityKeyIDExtension=class X509AuthorityKeyIDExtension extends X509Extension{get keyIdentifier(){return this.findSequenceMember(0)?.value}findSequenceMember(tag){return this.sequence.subs.find(el=>el.tag.isContextSpecific(tag))}get sequence(){return this.extnValueObj.subs[0]}}
exports.X509SubjectKeyIDExtension=class X509SubjectKeyIDExtension extends X509Extension{get keyIdentifier(){return this.extnValueObj.subs[0].value}}
exports.X509SCTExtension=class X509SCTExtension extends X509Extension{constructor(asn1){super(asn1)}get signedCertificateTimestamps(){const buf=this.extnValueObj.subs[0].value,stream=new stream_1.ByteStream(buf),end=stream.getUint16()+2,sctList=[]
for(;stream.position<end;){const sctLength=stream.getUint16(),sct=stream.getBlock(sctLength)
sctList.push(sct_1.SignedCertificateTimestamp.parse(sct))}if(stream.position!==end)throw new Error("SCT list length does not match actual length")
return sctList}}}),67565:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.X509SCTExtension=exports.X509Certificate=exports.EXTENSION_OID_SCT=void 0
var cert_1=__webpack_require__(57919)
Object.defineProperty(exports,"EXTENSION_OID_SCT",{enumerable:!0,get:function(){return cert_1.EXTENSION_OID_SCT}})
Object.defineProperty(exports,"X509Certificate",{enumerable:!0,get:function(){return cert_1.X509Certificate}})
var ext_1=__webpack_require__(64398)
Object.defineProperty(exports,"X509SCTExtension",{enumerable:!0,get:function(){return ext_1.X509SCTExtension}})}),51407:(function(__unused_webpack_module,exports,__webpack_require__){var ownKeys,__createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}:function(o,v){o.default=v}),__importStar=this&&this.__importStar||(ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o){var ar=[]
for(var k in o)Object.prototype.hasOwnProperty.call(o,k)&&(ar[ar.length]=k)
return ar}
return ownKeys(o)},function(mod){if(mod&&mod.__esModule)return mod
var result={}
if(null!=mod)for(var k=ownKeys(mod),i=0;i<k.length;i++)"default"!==k[i]&&__createBinding(result,mod,k[i])
__setModuleDefault(result,mod)
return result})
Object.defineProperty(exports,"__esModule",{value:!0})
exports.SignedCertificateTimestamp=void 0
const crypto=__importStar(__webpack_require__(31379)),stream_1=__webpack_require__(70538)
class SignedCertificateTimestamp{version
logID
timestamp
extensions
hashAlgorithm
signatureAlgorithm
signature
constructor(options){this.version=options.version
this.logID=options.logID
this.timestamp=options.timestamp
this.extensions=options.extensions
this.hashAlgorithm=options.hashAlgorithm
this.signatureAlgorithm=options.signatureAlgorithm
this.signature=options.signature}get datetime(){return new Date(Number(this.timestamp.readBigInt64BE()))}get algorithm(){switch(this.hashAlgorithm){case 0:return"none"
case 1:return"md5"
case 2:return"sha1"
case 3:return"sha224"
case 4:return"sha256"
case 5:return"sha384"
case 6:return"sha512"
default:return"unknown"}}verify(preCert,key){const stream=new stream_1.ByteStream
stream.appendChar(this.version)
stream.appendChar(0)
stream.appendView(this.timestamp)
stream.appendUint16(1)
stream.appendView(preCert)
stream.appendUint16(this.extensions.byteLength)
this.extensions.byteLength>0&&stream.appendView(this.extensions)
return crypto.verify(stream.buffer,key,this.signature,this.algorithm)}static parse(buf){const stream=new stream_1.ByteStream(buf),version=stream.getUint8(),logID=stream.getBlock(32),timestamp=stream.getBlock(8),extenstionLength=stream.getUint16(),extensions=stream.getBlock(extenstionLength),hashAlgorithm=stream.getUint8(),signatureAlgorithm=stream.getUint8(),sigLength=stream.getUint16(),signature=stream.getBlock(sigLength)
if(stream.position!==buf.length)throw new Error("SCT buffer length mismatch")
return new SignedCertificateTimestamp({version,logID,timestamp,extensions,hashAlgorithm,signatureAlgorithm,signature})}}exports.SignedCertificateTimestamp=SignedCertificateTimestamp}),83457:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Signature=exports.Envelope=void 0
exports.Envelope={fromJSON:object=>({payload:isSet(object.payload)?Buffer.from(bytesFromBase64(object.payload)):Buffer.alloc(0),payloadType:isSet(object.payloadType)?globalThis.String(object.payloadType):"",signatures:globalThis.Array.isArray(object?.signatures)?object.signatures.map(e=>exports.Signature.fromJSON(e)):[]}),toJSON(message){const obj={}
0!==message.payload.length&&(obj.payload=base64FromBytes(message.payload))
""!==message.payloadType&&(obj.payloadType=message.payloadType)
message.signatures?.length&&(obj.signatures=message.signatures.map(e=>exports.Signature.toJSON(e)))
return obj}}
exports.Signature={fromJSON:object=>({sig:isSet(object.sig)?Buffer.from(bytesFromBase64(object.sig)):Buffer.alloc(0),keyid:isSet(object.keyid)?globalThis.String(object.keyid):""}),toJSON(message){const obj={}
0!==message.sig.length&&(obj.sig=base64FromBytes(message.sig))
""!==message.keyid&&(obj.keyid=message.keyid)
return obj}}
function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){return null!=value}}),59789:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Timestamp=void 0
exports.Timestamp={fromJSON:object=>({seconds:isSet(object.seconds)?globalThis.String(object.seconds):"0",nanos:isSet(object.nanos)?globalThis.Number(object.nanos):0}),toJSON(message){const obj={}
"0"!==message.seconds&&(obj.seconds=message.seconds)
0!==message.nanos&&(obj.nanos=Math.round(message.nanos))
return obj}}
function isSet(value){return null!=value}}),50637:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.DSSELogEntryV002=exports.DSSERequestV002=void 0
const envelope_1=__webpack_require__(83457),sigstore_common_1=__webpack_require__(90163),verifier_1=__webpack_require__(73434)
exports.DSSERequestV002={fromJSON:object=>({envelope:isSet(object.envelope)?envelope_1.Envelope.fromJSON(object.envelope):void 0,verifiers:globalThis.Array.isArray(object?.verifiers)?object.verifiers.map(e=>verifier_1.Verifier.fromJSON(e)):[]}),toJSON(message){const obj={}
void 0!==message.envelope&&(obj.envelope=envelope_1.Envelope.toJSON(message.envelope))
message.verifiers?.length&&(obj.verifiers=message.verifiers.map(e=>verifier_1.Verifier.toJSON(e)))
return obj}}
exports.DSSELogEntryV002={fromJSON:object=>({payloadHash:isSet(object.payloadHash)?sigstore_common_1.HashOutput.fromJSON(object.payloadHash):void 0,signatures:globalThis.Array.isArray(object?.signatures)?object.signatures.map(e=>verifier_1.Signature.fromJSON(e)):[]}),toJSON(message){const obj={}
void 0!==message.payloadHash&&(obj.payloadHash=sigstore_common_1.HashOutput.toJSON(message.payloadHash))
message.signatures?.length&&(obj.signatures=message.signatures.map(e=>verifier_1.Signature.toJSON(e)))
return obj}}
function isSet(value){return null!=value}}),76390:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.CreateEntryRequest=exports.Spec=exports.Entry=void 0
const dsse_1=__webpack_require__(50637),hashedrekord_1=__webpack_require__(60412)
exports.Entry={fromJSON:object=>({kind:isSet(object.kind)?globalThis.String(object.kind):"",apiVersion:isSet(object.apiVersion)?globalThis.String(object.apiVersion):"",spec:isSet(object.spec)?exports.Spec.fromJSON(object.spec):void 0}),toJSON(message){const obj={}
""!==message.kind&&(obj.kind=message.kind)
""!==message.apiVersion&&(obj.apiVersion=message.apiVersion)
void 0!==message.spec&&(obj.spec=exports.Spec.toJSON(message.spec))
return obj}}
exports.Spec={fromJSON:object=>({spec:isSet(object.hashedRekordV002)?{$case:"hashedRekordV002",hashedRekordV002:hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002)}:isSet(object.dsseV002)?{$case:"dsseV002",dsseV002:dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002)}:void 0}),toJSON(message){const obj={}
"hashedRekordV002"===message.spec?.$case?obj.hashedRekordV002=hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002):"dsseV002"===message.spec?.$case&&(obj.dsseV002=dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002))
return obj}}
exports.CreateEntryRequest={fromJSON:object=>({spec:isSet(object.hashedRekordRequestV002)?{$case:"hashedRekordRequestV002",hashedRekordRequestV002:hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002)}:isSet(object.dsseRequestV002)?{$case:"dsseRequestV002",dsseRequestV002:dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002)}:void 0}),toJSON(message){const obj={}
"hashedRekordRequestV002"===message.spec?.$case?obj.hashedRekordRequestV002=hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002):"dsseRequestV002"===message.spec?.$case&&(obj.dsseRequestV002=dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002))
return obj}}
function isSet(value){return null!=value}}),60412:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.HashedRekordLogEntryV002=exports.HashedRekordRequestV002=void 0
const sigstore_common_1=__webpack_require__(90163),verifier_1=__webpack_require__(73434)
exports.HashedRekordRequestV002={fromJSON(object){return{digest:isSet(object.digest)?Buffer.from((b64=object.digest,Uint8Array.from(globalThis.Buffer.from(b64,"base64")))):Buffer.alloc(0),signature:isSet(object.signature)?verifier_1.Signature.fromJSON(object.signature):void 0}
var b64},toJSON(message){const obj={}
0!==message.digest.length&&(obj.digest=function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}(message.digest))
void 0!==message.signature&&(obj.signature=verifier_1.Signature.toJSON(message.signature))
return obj}}
exports.HashedRekordLogEntryV002={fromJSON:object=>({data:isSet(object.data)?sigstore_common_1.HashOutput.fromJSON(object.data):void 0,signature:isSet(object.signature)?verifier_1.Signature.fromJSON(object.signature):void 0}),toJSON(message){const obj={}
void 0!==message.data&&(obj.data=sigstore_common_1.HashOutput.toJSON(message.data))
void 0!==message.signature&&(obj.signature=verifier_1.Signature.toJSON(message.signature))
return obj}}
function isSet(value){return null!=value}}),73434:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Signature=exports.Verifier=exports.PublicKey=void 0
const sigstore_common_1=__webpack_require__(90163)
exports.PublicKey={fromJSON:object=>({rawBytes:isSet(object.rawBytes)?Buffer.from(bytesFromBase64(object.rawBytes)):Buffer.alloc(0)}),toJSON(message){const obj={}
0!==message.rawBytes.length&&(obj.rawBytes=base64FromBytes(message.rawBytes))
return obj}}
exports.Verifier={fromJSON:object=>({verifier:isSet(object.publicKey)?{$case:"publicKey",publicKey:exports.PublicKey.fromJSON(object.publicKey)}:isSet(object.x509Certificate)?{$case:"x509Certificate",x509Certificate:sigstore_common_1.X509Certificate.fromJSON(object.x509Certificate)}:void 0,keyDetails:isSet(object.keyDetails)?(0,sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails):0}),toJSON(message){const obj={}
"publicKey"===message.verifier?.$case?obj.publicKey=exports.PublicKey.toJSON(message.verifier.publicKey):"x509Certificate"===message.verifier?.$case&&(obj.x509Certificate=sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate))
0!==message.keyDetails&&(obj.keyDetails=(0,sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails))
return obj}}
exports.Signature={fromJSON:object=>({content:isSet(object.content)?Buffer.from(bytesFromBase64(object.content)):Buffer.alloc(0),verifier:isSet(object.verifier)?exports.Verifier.fromJSON(object.verifier):void 0}),toJSON(message){const obj={}
0!==message.content.length&&(obj.content=base64FromBytes(message.content))
void 0!==message.verifier&&(obj.verifier=exports.Verifier.toJSON(message.verifier))
return obj}}
function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){return null!=value}}),91326:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Bundle=exports.VerificationMaterial=exports.TimestampVerificationData=void 0
const envelope_1=__webpack_require__(83457),sigstore_common_1=__webpack_require__(90163),sigstore_rekor_1=__webpack_require__(67167)
exports.TimestampVerificationData={fromJSON:object=>({rfc3161Timestamps:globalThis.Array.isArray(object?.rfc3161Timestamps)?object.rfc3161Timestamps.map(e=>sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e)):[]}),toJSON(message){const obj={}
message.rfc3161Timestamps?.length&&(obj.rfc3161Timestamps=message.rfc3161Timestamps.map(e=>sigstore_common_1.RFC3161SignedTimestamp.toJSON(e)))
return obj}}
exports.VerificationMaterial={fromJSON:object=>({content:isSet(object.publicKey)?{$case:"publicKey",publicKey:sigstore_common_1.PublicKeyIdentifier.fromJSON(object.publicKey)}:isSet(object.x509CertificateChain)?{$case:"x509CertificateChain",x509CertificateChain:sigstore_common_1.X509CertificateChain.fromJSON(object.x509CertificateChain)}:isSet(object.certificate)?{$case:"certificate",certificate:sigstore_common_1.X509Certificate.fromJSON(object.certificate)}:void 0,tlogEntries:globalThis.Array.isArray(object?.tlogEntries)?object.tlogEntries.map(e=>sigstore_rekor_1.TransparencyLogEntry.fromJSON(e)):[],timestampVerificationData:isSet(object.timestampVerificationData)?exports.TimestampVerificationData.fromJSON(object.timestampVerificationData):void 0}),toJSON(message){const obj={}
"publicKey"===message.content?.$case?obj.publicKey=sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey):"x509CertificateChain"===message.content?.$case?obj.x509CertificateChain=sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain):"certificate"===message.content?.$case&&(obj.certificate=sigstore_common_1.X509Certificate.toJSON(message.content.certificate))
message.tlogEntries?.length&&(obj.tlogEntries=message.tlogEntries.map(e=>sigstore_rekor_1.TransparencyLogEntry.toJSON(e)))
void 0!==message.timestampVerificationData&&(obj.timestampVerificationData=exports.TimestampVerificationData.toJSON(message.timestampVerificationData))
return obj}}
exports.Bundle={fromJSON:object=>({mediaType:isSet(object.mediaType)?globalThis.String(object.mediaType):"",verificationMaterial:isSet(object.verificationMaterial)?exports.VerificationMaterial.fromJSON(object.verificationMaterial):void 0,content:isSet(object.messageSignature)?{$case:"messageSignature",messageSignature:sigstore_common_1.MessageSignature.fromJSON(object.messageSignature)}:isSet(object.dsseEnvelope)?{$case:"dsseEnvelope",dsseEnvelope:envelope_1.Envelope.fromJSON(object.dsseEnvelope)}:void 0}),toJSON(message){const obj={}
""!==message.mediaType&&(obj.mediaType=message.mediaType)
void 0!==message.verificationMaterial&&(obj.verificationMaterial=exports.VerificationMaterial.toJSON(message.verificationMaterial))
"messageSignature"===message.content?.$case?obj.messageSignature=sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature):"dsseEnvelope"===message.content?.$case&&(obj.dsseEnvelope=envelope_1.Envelope.toJSON(message.content.dsseEnvelope))
return obj}}
function isSet(value){return null!=value}}),90163:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.TimeRange=exports.X509CertificateChain=exports.SubjectAlternativeName=exports.X509Certificate=exports.DistinguishedName=exports.ObjectIdentifierValuePair=exports.ObjectIdentifier=exports.PublicKeyIdentifier=exports.PublicKey=exports.RFC3161SignedTimestamp=exports.LogId=exports.MessageSignature=exports.HashOutput=exports.SubjectAlternativeNameType=exports.PublicKeyDetails=exports.HashAlgorithm=void 0
exports.hashAlgorithmFromJSON=hashAlgorithmFromJSON
exports.hashAlgorithmToJSON=hashAlgorithmToJSON
exports.publicKeyDetailsFromJSON=publicKeyDetailsFromJSON
exports.publicKeyDetailsToJSON=publicKeyDetailsToJSON
exports.subjectAlternativeNameTypeFromJSON=subjectAlternativeNameTypeFromJSON
exports.subjectAlternativeNameTypeToJSON=subjectAlternativeNameTypeToJSON
const timestamp_1=__webpack_require__(59789)
var HashAlgorithm,PublicKeyDetails,SubjectAlternativeNameType
!function(HashAlgorithm){HashAlgorithm[HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED=0]="HASH_ALGORITHM_UNSPECIFIED"
HashAlgorithm[HashAlgorithm.SHA2_256=1]="SHA2_256"
HashAlgorithm[HashAlgorithm.SHA2_384=2]="SHA2_384"
HashAlgorithm[HashAlgorithm.SHA2_512=3]="SHA2_512"
HashAlgorithm[HashAlgorithm.SHA3_256=4]="SHA3_256"
HashAlgorithm[HashAlgorithm.SHA3_384=5]="SHA3_384"}(HashAlgorithm||(exports.HashAlgorithm=HashAlgorithm={}))
function hashAlgorithmFromJSON(object){switch(object){case 0:case"HASH_ALGORITHM_UNSPECIFIED":return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED
case 1:case"SHA2_256":return HashAlgorithm.SHA2_256
case 2:case"SHA2_384":return HashAlgorithm.SHA2_384
case 3:case"SHA2_512":return HashAlgorithm.SHA2_512
case 4:case"SHA3_256":return HashAlgorithm.SHA3_256
case 5:case"SHA3_384":return HashAlgorithm.SHA3_384
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum HashAlgorithm")}}function hashAlgorithmToJSON(object){switch(object){case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:return"HASH_ALGORITHM_UNSPECIFIED"
case HashAlgorithm.SHA2_256:return"SHA2_256"
case HashAlgorithm.SHA2_384:return"SHA2_384"
case HashAlgorithm.SHA2_512:return"SHA2_512"
case HashAlgorithm.SHA3_256:return"SHA3_256"
case HashAlgorithm.SHA3_384:return"SHA3_384"
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum HashAlgorithm")}}!function(PublicKeyDetails){PublicKeyDetails[PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED=0]="PUBLIC_KEY_DETAILS_UNSPECIFIED"
PublicKeyDetails[PublicKeyDetails.PKCS1_RSA_PKCS1V5=1]="PKCS1_RSA_PKCS1V5"
PublicKeyDetails[PublicKeyDetails.PKCS1_RSA_PSS=2]="PKCS1_RSA_PSS"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PKCS1V5=3]="PKIX_RSA_PKCS1V5"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PSS=4]="PKIX_RSA_PSS"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256=9]="PKIX_RSA_PKCS1V15_2048_SHA256"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256=10]="PKIX_RSA_PKCS1V15_3072_SHA256"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256=11]="PKIX_RSA_PKCS1V15_4096_SHA256"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256=16]="PKIX_RSA_PSS_2048_SHA256"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256=17]="PKIX_RSA_PSS_3072_SHA256"
PublicKeyDetails[PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256=18]="PKIX_RSA_PSS_4096_SHA256"
PublicKeyDetails[PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256=6]="PKIX_ECDSA_P256_HMAC_SHA_256"
PublicKeyDetails[PublicKeyDetails.PKIX_ECDSA_P256_SHA_256=5]="PKIX_ECDSA_P256_SHA_256"
PublicKeyDetails[PublicKeyDetails.PKIX_ECDSA_P384_SHA_384=12]="PKIX_ECDSA_P384_SHA_384"
PublicKeyDetails[PublicKeyDetails.PKIX_ECDSA_P521_SHA_512=13]="PKIX_ECDSA_P521_SHA_512"
PublicKeyDetails[PublicKeyDetails.PKIX_ED25519=7]="PKIX_ED25519"
PublicKeyDetails[PublicKeyDetails.PKIX_ED25519_PH=8]="PKIX_ED25519_PH"
PublicKeyDetails[PublicKeyDetails.PKIX_ECDSA_P384_SHA_256=19]="PKIX_ECDSA_P384_SHA_256"
PublicKeyDetails[PublicKeyDetails.PKIX_ECDSA_P521_SHA_256=20]="PKIX_ECDSA_P521_SHA_256"
PublicKeyDetails[PublicKeyDetails.LMS_SHA256=14]="LMS_SHA256"
PublicKeyDetails[PublicKeyDetails.LMOTS_SHA256=15]="LMOTS_SHA256"
PublicKeyDetails[PublicKeyDetails.ML_DSA_44=23]="ML_DSA_44"
PublicKeyDetails[PublicKeyDetails.ML_DSA_65=21]="ML_DSA_65"
PublicKeyDetails[PublicKeyDetails.ML_DSA_87=22]="ML_DSA_87"}(PublicKeyDetails||(exports.PublicKeyDetails=PublicKeyDetails={}))
function publicKeyDetailsFromJSON(object){switch(object){case 0:case"PUBLIC_KEY_DETAILS_UNSPECIFIED":return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED
case 1:case"PKCS1_RSA_PKCS1V5":return PublicKeyDetails.PKCS1_RSA_PKCS1V5
case 2:case"PKCS1_RSA_PSS":return PublicKeyDetails.PKCS1_RSA_PSS
case 3:case"PKIX_RSA_PKCS1V5":return PublicKeyDetails.PKIX_RSA_PKCS1V5
case 4:case"PKIX_RSA_PSS":return PublicKeyDetails.PKIX_RSA_PSS
case 9:case"PKIX_RSA_PKCS1V15_2048_SHA256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256
case 10:case"PKIX_RSA_PKCS1V15_3072_SHA256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256
case 11:case"PKIX_RSA_PKCS1V15_4096_SHA256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256
case 16:case"PKIX_RSA_PSS_2048_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256
case 17:case"PKIX_RSA_PSS_3072_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256
case 18:case"PKIX_RSA_PSS_4096_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256
case 6:case"PKIX_ECDSA_P256_HMAC_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256
case 5:case"PKIX_ECDSA_P256_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256
case 12:case"PKIX_ECDSA_P384_SHA_384":return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384
case 13:case"PKIX_ECDSA_P521_SHA_512":return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512
case 7:case"PKIX_ED25519":return PublicKeyDetails.PKIX_ED25519
case 8:case"PKIX_ED25519_PH":return PublicKeyDetails.PKIX_ED25519_PH
case 19:case"PKIX_ECDSA_P384_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256
case 20:case"PKIX_ECDSA_P521_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256
case 14:case"LMS_SHA256":return PublicKeyDetails.LMS_SHA256
case 15:case"LMOTS_SHA256":return PublicKeyDetails.LMOTS_SHA256
case 23:case"ML_DSA_44":return PublicKeyDetails.ML_DSA_44
case 21:case"ML_DSA_65":return PublicKeyDetails.ML_DSA_65
case 22:case"ML_DSA_87":return PublicKeyDetails.ML_DSA_87
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum PublicKeyDetails")}}function publicKeyDetailsToJSON(object){switch(object){case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:return"PUBLIC_KEY_DETAILS_UNSPECIFIED"
case PublicKeyDetails.PKCS1_RSA_PKCS1V5:return"PKCS1_RSA_PKCS1V5"
case PublicKeyDetails.PKCS1_RSA_PSS:return"PKCS1_RSA_PSS"
case PublicKeyDetails.PKIX_RSA_PKCS1V5:return"PKIX_RSA_PKCS1V5"
case PublicKeyDetails.PKIX_RSA_PSS:return"PKIX_RSA_PSS"
case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:return"PKIX_RSA_PKCS1V15_2048_SHA256"
case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:return"PKIX_RSA_PKCS1V15_3072_SHA256"
case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:return"PKIX_RSA_PKCS1V15_4096_SHA256"
case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:return"PKIX_RSA_PSS_2048_SHA256"
case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:return"PKIX_RSA_PSS_3072_SHA256"
case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:return"PKIX_RSA_PSS_4096_SHA256"
case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:return"PKIX_ECDSA_P256_HMAC_SHA_256"
case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:return"PKIX_ECDSA_P256_SHA_256"
case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:return"PKIX_ECDSA_P384_SHA_384"
case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:return"PKIX_ECDSA_P521_SHA_512"
case PublicKeyDetails.PKIX_ED25519:return"PKIX_ED25519"
case PublicKeyDetails.PKIX_ED25519_PH:return"PKIX_ED25519_PH"
case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:return"PKIX_ECDSA_P384_SHA_256"
case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:return"PKIX_ECDSA_P521_SHA_256"
case PublicKeyDetails.LMS_SHA256:return"LMS_SHA256"
case PublicKeyDetails.LMOTS_SHA256:return"LMOTS_SHA256"
case PublicKeyDetails.ML_DSA_44:return"ML_DSA_44"
case PublicKeyDetails.ML_DSA_65:return"ML_DSA_65"
case PublicKeyDetails.ML_DSA_87:return"ML_DSA_87"
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum PublicKeyDetails")}}!function(SubjectAlternativeNameType){SubjectAlternativeNameType[SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED=0]="SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"
SubjectAlternativeNameType[SubjectAlternativeNameType.EMAIL=1]="EMAIL"
SubjectAlternativeNameType[SubjectAlternativeNameType.URI=2]="URI"
SubjectAlternativeNameType[SubjectAlternativeNameType.OTHER_NAME=3]="OTHER_NAME"}(SubjectAlternativeNameType||(exports.SubjectAlternativeNameType=SubjectAlternativeNameType={}))
function subjectAlternativeNameTypeFromJSON(object){switch(object){case 0:case"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED
case 1:case"EMAIL":return SubjectAlternativeNameType.EMAIL
case 2:case"URI":return SubjectAlternativeNameType.URI
case 3:case"OTHER_NAME":return SubjectAlternativeNameType.OTHER_NAME
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum SubjectAlternativeNameType")}}function subjectAlternativeNameTypeToJSON(object){switch(object){case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:return"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"
case SubjectAlternativeNameType.EMAIL:return"EMAIL"
case SubjectAlternativeNameType.URI:return"URI"
case SubjectAlternativeNameType.OTHER_NAME:return"OTHER_NAME"
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum SubjectAlternativeNameType")}}exports.HashOutput={fromJSON:object=>({algorithm:isSet(object.algorithm)?hashAlgorithmFromJSON(object.algorithm):0,digest:isSet(object.digest)?Buffer.from(bytesFromBase64(object.digest)):Buffer.alloc(0)}),toJSON(message){const obj={}
0!==message.algorithm&&(obj.algorithm=hashAlgorithmToJSON(message.algorithm))
0!==message.digest.length&&(obj.digest=base64FromBytes(message.digest))
return obj}}
exports.MessageSignature={fromJSON:object=>({messageDigest:isSet(object.messageDigest)?exports.HashOutput.fromJSON(object.messageDigest):void 0,signature:isSet(object.signature)?Buffer.from(bytesFromBase64(object.signature)):Buffer.alloc(0)}),toJSON(message){const obj={}
void 0!==message.messageDigest&&(obj.messageDigest=exports.HashOutput.toJSON(message.messageDigest))
0!==message.signature.length&&(obj.signature=base64FromBytes(message.signature))
return obj}}
exports.LogId={fromJSON:object=>({keyId:isSet(object.keyId)?Buffer.from(bytesFromBase64(object.keyId)):Buffer.alloc(0)}),toJSON(message){const obj={}
0!==message.keyId.length&&(obj.keyId=base64FromBytes(message.keyId))
return obj}}
exports.RFC3161SignedTimestamp={fromJSON:object=>({signedTimestamp:isSet(object.signedTimestamp)?Buffer.from(bytesFromBase64(object.signedTimestamp)):Buffer.alloc(0)}),toJSON(message){const obj={}
0!==message.signedTimestamp.length&&(obj.signedTimestamp=base64FromBytes(message.signedTimestamp))
return obj}}
exports.PublicKey={fromJSON:object=>({rawBytes:isSet(object.rawBytes)?Buffer.from(bytesFromBase64(object.rawBytes)):void 0,keyDetails:isSet(object.keyDetails)?publicKeyDetailsFromJSON(object.keyDetails):0,validFor:isSet(object.validFor)?exports.TimeRange.fromJSON(object.validFor):void 0}),toJSON(message){const obj={}
void 0!==message.rawBytes&&(obj.rawBytes=base64FromBytes(message.rawBytes))
0!==message.keyDetails&&(obj.keyDetails=publicKeyDetailsToJSON(message.keyDetails))
void 0!==message.validFor&&(obj.validFor=exports.TimeRange.toJSON(message.validFor))
return obj}}
exports.PublicKeyIdentifier={fromJSON:object=>({hint:isSet(object.hint)?globalThis.String(object.hint):""}),toJSON(message){const obj={}
""!==message.hint&&(obj.hint=message.hint)
return obj}}
exports.ObjectIdentifier={fromJSON:object=>({id:globalThis.Array.isArray(object?.id)?object.id.map(e=>globalThis.Number(e)):[]}),toJSON(message){const obj={}
message.id?.length&&(obj.id=message.id.map(e=>Math.round(e)))
return obj}}
exports.ObjectIdentifierValuePair={fromJSON:object=>({oid:isSet(object.oid)?exports.ObjectIdentifier.fromJSON(object.oid):void 0,value:isSet(object.value)?Buffer.from(bytesFromBase64(object.value)):Buffer.alloc(0)}),toJSON(message){const obj={}
void 0!==message.oid&&(obj.oid=exports.ObjectIdentifier.toJSON(message.oid))
0!==message.value.length&&(obj.value=base64FromBytes(message.value))
return obj}}
exports.DistinguishedName={fromJSON:object=>({organization:isSet(object.organization)?globalThis.String(object.organization):"",commonName:isSet(object.commonName)?globalThis.String(object.commonName):""}),toJSON(message){const obj={}
""!==message.organization&&(obj.organization=message.organization)
""!==message.commonName&&(obj.commonName=message.commonName)
return obj}}
exports.X509Certificate={fromJSON:object=>({rawBytes:isSet(object.rawBytes)?Buffer.from(bytesFromBase64(object.rawBytes)):Buffer.alloc(0)}),toJSON(message){const obj={}
0!==message.rawBytes.length&&(obj.rawBytes=base64FromBytes(message.rawBytes))
return obj}}
exports.SubjectAlternativeName={fromJSON:object=>({type:isSet(object.type)?subjectAlternativeNameTypeFromJSON(object.type):0,identity:isSet(object.regexp)?{$case:"regexp",regexp:globalThis.String(object.regexp)}:isSet(object.value)?{$case:"value",value:globalThis.String(object.value)}:void 0}),toJSON(message){const obj={}
0!==message.type&&(obj.type=subjectAlternativeNameTypeToJSON(message.type))
"regexp"===message.identity?.$case?obj.regexp=message.identity.regexp:"value"===message.identity?.$case&&(obj.value=message.identity.value)
return obj}}
exports.X509CertificateChain={fromJSON:object=>({certificates:globalThis.Array.isArray(object?.certificates)?object.certificates.map(e=>exports.X509Certificate.fromJSON(e)):[]}),toJSON(message){const obj={}
message.certificates?.length&&(obj.certificates=message.certificates.map(e=>exports.X509Certificate.toJSON(e)))
return obj}}
exports.TimeRange={fromJSON:object=>({start:isSet(object.start)?fromJsonTimestamp(object.start):void 0,end:isSet(object.end)?fromJsonTimestamp(object.end):void 0}),toJSON(message){const obj={}
void 0!==message.start&&(obj.start=message.start.toISOString())
void 0!==message.end&&(obj.end=message.end.toISOString())
return obj}}
function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}function fromJsonTimestamp(o){return o instanceof globalThis.Date?o:"string"==typeof o?new globalThis.Date(o):function fromTimestamp(t){let millis=1e3*(globalThis.Number(t.seconds)||0)
millis+=(t.nanos||0)/1e6
return new globalThis.Date(millis)}(timestamp_1.Timestamp.fromJSON(o))}function isSet(value){return null!=value}}),67167:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.TransparencyLogEntry=exports.InclusionPromise=exports.InclusionProof=exports.Checkpoint=exports.KindVersion=void 0
const sigstore_common_1=__webpack_require__(90163)
exports.KindVersion={fromJSON:object=>({kind:isSet(object.kind)?globalThis.String(object.kind):"",version:isSet(object.version)?globalThis.String(object.version):""}),toJSON(message){const obj={}
""!==message.kind&&(obj.kind=message.kind)
""!==message.version&&(obj.version=message.version)
return obj}}
exports.Checkpoint={fromJSON:object=>({envelope:isSet(object.envelope)?globalThis.String(object.envelope):""}),toJSON(message){const obj={}
""!==message.envelope&&(obj.envelope=message.envelope)
return obj}}
exports.InclusionProof={fromJSON:object=>({logIndex:isSet(object.logIndex)?globalThis.String(object.logIndex):"0",rootHash:isSet(object.rootHash)?Buffer.from(bytesFromBase64(object.rootHash)):Buffer.alloc(0),treeSize:isSet(object.treeSize)?globalThis.String(object.treeSize):"0",hashes:globalThis.Array.isArray(object?.hashes)?object.hashes.map(e=>Buffer.from(bytesFromBase64(e))):[],checkpoint:isSet(object.checkpoint)?exports.Checkpoint.fromJSON(object.checkpoint):void 0}),toJSON(message){const obj={}
"0"!==message.logIndex&&(obj.logIndex=message.logIndex)
0!==message.rootHash.length&&(obj.rootHash=base64FromBytes(message.rootHash))
"0"!==message.treeSize&&(obj.treeSize=message.treeSize)
message.hashes?.length&&(obj.hashes=message.hashes.map(e=>base64FromBytes(e)))
void 0!==message.checkpoint&&(obj.checkpoint=exports.Checkpoint.toJSON(message.checkpoint))
return obj}}
exports.InclusionPromise={fromJSON:object=>({signedEntryTimestamp:isSet(object.signedEntryTimestamp)?Buffer.from(bytesFromBase64(object.signedEntryTimestamp)):Buffer.alloc(0)}),toJSON(message){const obj={}
0!==message.signedEntryTimestamp.length&&(obj.signedEntryTimestamp=base64FromBytes(message.signedEntryTimestamp))
return obj}}
exports.TransparencyLogEntry={fromJSON:object=>({logIndex:isSet(object.logIndex)?globalThis.String(object.logIndex):"0",logId:isSet(object.logId)?sigstore_common_1.LogId.fromJSON(object.logId):void 0,kindVersion:isSet(object.kindVersion)?exports.KindVersion.fromJSON(object.kindVersion):void 0,integratedTime:isSet(object.integratedTime)?globalThis.String(object.integratedTime):"0",inclusionPromise:isSet(object.inclusionPromise)?exports.InclusionPromise.fromJSON(object.inclusionPromise):void 0,inclusionProof:isSet(object.inclusionProof)?exports.InclusionProof.fromJSON(object.inclusionProof):void 0,canonicalizedBody:isSet(object.canonicalizedBody)?Buffer.from(bytesFromBase64(object.canonicalizedBody)):Buffer.alloc(0)}),toJSON(message){const obj={}
"0"!==message.logIndex&&(obj.logIndex=message.logIndex)
void 0!==message.logId&&(obj.logId=sigstore_common_1.LogId.toJSON(message.logId))
void 0!==message.kindVersion&&(obj.kindVersion=exports.KindVersion.toJSON(message.kindVersion))
"0"!==message.integratedTime&&(obj.integratedTime=message.integratedTime)
void 0!==message.inclusionPromise&&(obj.inclusionPromise=exports.InclusionPromise.toJSON(message.inclusionPromise))
void 0!==message.inclusionProof&&(obj.inclusionProof=exports.InclusionProof.toJSON(message.inclusionProof))
0!==message.canonicalizedBody.length&&(obj.canonicalizedBody=base64FromBytes(message.canonicalizedBody))
return obj}}
function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){return null!=value}}),64382:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.ClientTrustConfig=exports.ServiceConfiguration=exports.Service=exports.SigningConfig=exports.TrustedRoot=exports.CertificateAuthority=exports.TransparencyLogInstance=exports.ServiceSelector=void 0
exports.serviceSelectorFromJSON=serviceSelectorFromJSON
exports.serviceSelectorToJSON=serviceSelectorToJSON
const sigstore_common_1=__webpack_require__(90163)
var ServiceSelector
!function(ServiceSelector){ServiceSelector[ServiceSelector.SERVICE_SELECTOR_UNDEFINED=0]="SERVICE_SELECTOR_UNDEFINED"
ServiceSelector[ServiceSelector.ALL=1]="ALL"
ServiceSelector[ServiceSelector.ANY=2]="ANY"
ServiceSelector[ServiceSelector.EXACT=3]="EXACT"}(ServiceSelector||(exports.ServiceSelector=ServiceSelector={}))
function serviceSelectorFromJSON(object){switch(object){case 0:case"SERVICE_SELECTOR_UNDEFINED":return ServiceSelector.SERVICE_SELECTOR_UNDEFINED
case 1:case"ALL":return ServiceSelector.ALL
case 2:case"ANY":return ServiceSelector.ANY
case 3:case"EXACT":return ServiceSelector.EXACT
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum ServiceSelector")}}function serviceSelectorToJSON(object){switch(object){case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:return"SERVICE_SELECTOR_UNDEFINED"
case ServiceSelector.ALL:return"ALL"
case ServiceSelector.ANY:return"ANY"
case ServiceSelector.EXACT:return"EXACT"
default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum ServiceSelector")}}exports.TransparencyLogInstance={fromJSON:object=>({baseUrl:isSet(object.baseUrl)?globalThis.String(object.baseUrl):"",hashAlgorithm:isSet(object.hashAlgorithm)?(0,sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm):0,publicKey:isSet(object.publicKey)?sigstore_common_1.PublicKey.fromJSON(object.publicKey):void 0,logId:isSet(object.logId)?sigstore_common_1.LogId.fromJSON(object.logId):void 0,checkpointKeyId:isSet(object.checkpointKeyId)?sigstore_common_1.LogId.fromJSON(object.checkpointKeyId):void 0,operator:isSet(object.operator)?globalThis.String(object.operator):""}),toJSON(message){const obj={}
""!==message.baseUrl&&(obj.baseUrl=message.baseUrl)
0!==message.hashAlgorithm&&(obj.hashAlgorithm=(0,sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm))
void 0!==message.publicKey&&(obj.publicKey=sigstore_common_1.PublicKey.toJSON(message.publicKey))
void 0!==message.logId&&(obj.logId=sigstore_common_1.LogId.toJSON(message.logId))
void 0!==message.checkpointKeyId&&(obj.checkpointKeyId=sigstore_common_1.LogId.toJSON(message.checkpointKeyId))
""!==message.operator&&(obj.operator=message.operator)
return obj}}
exports.CertificateAuthority={fromJSON:object=>({subject:isSet(object.subject)?sigstore_common_1.DistinguishedName.fromJSON(object.subject):void 0,uri:isSet(object.uri)?globalThis.String(object.uri):"",certChain:isSet(object.certChain)?sigstore_common_1.X509CertificateChain.fromJSON(object.certChain):void 0,validFor:isSet(object.validFor)?sigstore_common_1.TimeRange.fromJSON(object.validFor):void 0,operator:isSet(object.operator)?globalThis.String(object.operator):""}),toJSON(message){const obj={}
void 0!==message.subject&&(obj.subject=sigstore_common_1.DistinguishedName.toJSON(message.subject))
""!==message.uri&&(obj.uri=message.uri)
void 0!==message.certChain&&(obj.certChain=sigstore_common_1.X509CertificateChain.toJSON(message.certChain))
void 0!==message.validFor&&(obj.validFor=sigstore_common_1.TimeRange.toJSON(message.validFor))
""!==message.operator&&(obj.operator=message.operator)
return obj}}
exports.TrustedRoot={fromJSON:object=>({mediaType:isSet(object.mediaType)?globalThis.String(object.mediaType):"",tlogs:globalThis.Array.isArray(object?.tlogs)?object.tlogs.map(e=>exports.TransparencyLogInstance.fromJSON(e)):[],certificateAuthorities:globalThis.Array.isArray(object?.certificateAuthorities)?object.certificateAuthorities.map(e=>exports.CertificateAuthority.fromJSON(e)):[],ctlogs:globalThis.Array.isArray(object?.ctlogs)?object.ctlogs.map(e=>exports.TransparencyLogInstance.fromJSON(e)):[],timestampAuthorities:globalThis.Array.isArray(object?.timestampAuthorities)?object.timestampAuthorities.map(e=>exports.CertificateAuthority.fromJSON(e)):[]}),toJSON(message){const obj={}
""!==message.mediaType&&(obj.mediaType=message.mediaType)
message.tlogs?.length&&(obj.tlogs=message.tlogs.map(e=>exports.TransparencyLogInstance.toJSON(e)))
message.certificateAuthorities?.length&&(obj.certificateAuthorities=message.certificateAuthorities.map(e=>exports.CertificateAuthority.toJSON(e)))
message.ctlogs?.length&&(obj.ctlogs=message.ctlogs.map(e=>exports.TransparencyLogInstance.toJSON(e)))
message.timestampAuthorities?.length&&(obj.timestampAuthorities=message.timestampAuthorities.map(e=>exports.CertificateAuthority.toJSON(e)))
return obj}}
exports.SigningConfig={fromJSON:object=>({mediaType:isSet(object.mediaType)?globalThis.String(object.mediaType):"",caUrls:globalThis.Array.isArray(object?.caUrls)?object.caUrls.map(e=>exports.Service.fromJSON(e)):[],oidcUrls:globalThis.Array.isArray(object?.oidcUrls)?object.oidcUrls.map(e=>exports.Service.fromJSON(e)):[],rekorTlogUrls:globalThis.Array.isArray(object?.rekorTlogUrls)?object.rekorTlogUrls.map(e=>exports.Service.fromJSON(e)):[],rekorTlogConfig:isSet(object.rekorTlogConfig)?exports.ServiceConfiguration.fromJSON(object.rekorTlogConfig):void 0,tsaUrls:globalThis.Array.isArray(object?.tsaUrls)?object.tsaUrls.map(e=>exports.Service.fromJSON(e)):[],tsaConfig:isSet(object.tsaConfig)?exports.ServiceConfiguration.fromJSON(object.tsaConfig):void 0}),toJSON(message){const obj={}
""!==message.mediaType&&(obj.mediaType=message.mediaType)
message.caUrls?.length&&(obj.caUrls=message.caUrls.map(e=>exports.Service.toJSON(e)))
message.oidcUrls?.length&&(obj.oidcUrls=message.oidcUrls.map(e=>exports.Service.toJSON(e)))
message.rekorTlogUrls?.length&&(obj.rekorTlogUrls=message.rekorTlogUrls.map(e=>exports.Service.toJSON(e)))
void 0!==message.rekorTlogConfig&&(obj.rekorTlogConfig=exports.ServiceConfiguration.toJSON(message.rekorTlogConfig))
message.tsaUrls?.length&&(obj.tsaUrls=message.tsaUrls.map(e=>exports.Service.toJSON(e)))
void 0!==message.tsaConfig&&(obj.tsaConfig=exports.ServiceConfiguration.toJSON(message.tsaConfig))
return obj}}
exports.Service={fromJSON:object=>({url:isSet(object.url)?globalThis.String(object.url):"",majorApiVersion:isSet(object.majorApiVersion)?globalThis.Number(object.majorApiVersion):0,validFor:isSet(object.validFor)?sigstore_common_1.TimeRange.fromJSON(object.validFor):void 0,operator:isSet(object.operator)?globalThis.String(object.operator):""}),toJSON(message){const obj={}
""!==message.url&&(obj.url=message.url)
0!==message.majorApiVersion&&(obj.majorApiVersion=Math.round(message.majorApiVersion))
void 0!==message.validFor&&(obj.validFor=sigstore_common_1.TimeRange.toJSON(message.validFor))
""!==message.operator&&(obj.operator=message.operator)
return obj}}
exports.ServiceConfiguration={fromJSON:object=>({selector:isSet(object.selector)?serviceSelectorFromJSON(object.selector):0,count:isSet(object.count)?globalThis.Number(object.count):0}),toJSON(message){const obj={}
0!==message.selector&&(obj.selector=serviceSelectorToJSON(message.selector))
0!==message.count&&(obj.count=Math.round(message.count))
return obj}}
exports.ClientTrustConfig={fromJSON:object=>({mediaType:isSet(object.mediaType)?globalThis.String(object.mediaType):"",trustedRoot:isSet(object.trustedRoot)?exports.TrustedRoot.fromJSON(object.trustedRoot):void 0,signingConfig:isSet(object.signingConfig)?exports.SigningConfig.fromJSON(object.signingConfig):void 0}),toJSON(message){const obj={}
""!==message.mediaType&&(obj.mediaType=message.mediaType)
void 0!==message.trustedRoot&&(obj.trustedRoot=exports.TrustedRoot.toJSON(message.trustedRoot))
void 0!==message.signingConfig&&(obj.signingConfig=exports.SigningConfig.toJSON(message.signingConfig))
return obj}}
function isSet(value){return null!=value}}),69433:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Input=exports.Artifact=exports.ArtifactVerificationOptions_ObserverTimestampOptions=exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions=exports.ArtifactVerificationOptions_TimestampAuthorityOptions=exports.ArtifactVerificationOptions_CtlogOptions=exports.ArtifactVerificationOptions_TlogOptions=exports.ArtifactVerificationOptions=exports.PublicKeyIdentities=exports.CertificateIdentities=exports.CertificateIdentity=void 0
const sigstore_bundle_1=__webpack_require__(91326),sigstore_common_1=__webpack_require__(90163),sigstore_trustroot_1=__webpack_require__(64382)
exports.CertificateIdentity={fromJSON:object=>({issuer:isSet(object.issuer)?globalThis.String(object.issuer):"",san:isSet(object.san)?sigstore_common_1.SubjectAlternativeName.fromJSON(object.san):void 0,oids:globalThis.Array.isArray(object?.oids)?object.oids.map(e=>sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e)):[]}),toJSON(message){const obj={}
""!==message.issuer&&(obj.issuer=message.issuer)
void 0!==message.san&&(obj.san=sigstore_common_1.SubjectAlternativeName.toJSON(message.san))
message.oids?.length&&(obj.oids=message.oids.map(e=>sigstore_common_1.ObjectIdentifierValuePair.toJSON(e)))
return obj}}
exports.CertificateIdentities={fromJSON:object=>({identities:globalThis.Array.isArray(object?.identities)?object.identities.map(e=>exports.CertificateIdentity.fromJSON(e)):[]}),toJSON(message){const obj={}
message.identities?.length&&(obj.identities=message.identities.map(e=>exports.CertificateIdentity.toJSON(e)))
return obj}}
exports.PublicKeyIdentities={fromJSON:object=>({publicKeys:globalThis.Array.isArray(object?.publicKeys)?object.publicKeys.map(e=>sigstore_common_1.PublicKey.fromJSON(e)):[]}),toJSON(message){const obj={}
message.publicKeys?.length&&(obj.publicKeys=message.publicKeys.map(e=>sigstore_common_1.PublicKey.toJSON(e)))
return obj}}
exports.ArtifactVerificationOptions={fromJSON:object=>({signers:isSet(object.certificateIdentities)?{$case:"certificateIdentities",certificateIdentities:exports.CertificateIdentities.fromJSON(object.certificateIdentities)}:isSet(object.publicKeys)?{$case:"publicKeys",publicKeys:exports.PublicKeyIdentities.fromJSON(object.publicKeys)}:void 0,tlogOptions:isSet(object.tlogOptions)?exports.ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions):void 0,ctlogOptions:isSet(object.ctlogOptions)?exports.ArtifactVerificationOptions_CtlogOptions.fromJSON(object.ctlogOptions):void 0,tsaOptions:isSet(object.tsaOptions)?exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions):void 0,integratedTsOptions:isSet(object.integratedTsOptions)?exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions):void 0,observerOptions:isSet(object.observerOptions)?exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions):void 0}),toJSON(message){const obj={}
"certificateIdentities"===message.signers?.$case?obj.certificateIdentities=exports.CertificateIdentities.toJSON(message.signers.certificateIdentities):"publicKeys"===message.signers?.$case&&(obj.publicKeys=exports.PublicKeyIdentities.toJSON(message.signers.publicKeys))
void 0!==message.tlogOptions&&(obj.tlogOptions=exports.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions))
void 0!==message.ctlogOptions&&(obj.ctlogOptions=exports.ArtifactVerificationOptions_CtlogOptions.toJSON(message.ctlogOptions))
void 0!==message.tsaOptions&&(obj.tsaOptions=exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions))
void 0!==message.integratedTsOptions&&(obj.integratedTsOptions=exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions))
void 0!==message.observerOptions&&(obj.observerOptions=exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions))
return obj}}
exports.ArtifactVerificationOptions_TlogOptions={fromJSON:object=>({threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,performOnlineVerification:!!isSet(object.performOnlineVerification)&&globalThis.Boolean(object.performOnlineVerification),disable:!!isSet(object.disable)&&globalThis.Boolean(object.disable)}),toJSON(message){const obj={}
0!==message.threshold&&(obj.threshold=Math.round(message.threshold))
!1!==message.performOnlineVerification&&(obj.performOnlineVerification=message.performOnlineVerification)
!1!==message.disable&&(obj.disable=message.disable)
return obj}}
exports.ArtifactVerificationOptions_CtlogOptions={fromJSON:object=>({threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,disable:!!isSet(object.disable)&&globalThis.Boolean(object.disable)}),toJSON(message){const obj={}
0!==message.threshold&&(obj.threshold=Math.round(message.threshold))
!1!==message.disable&&(obj.disable=message.disable)
return obj}}
exports.ArtifactVerificationOptions_TimestampAuthorityOptions={fromJSON:object=>({threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,disable:!!isSet(object.disable)&&globalThis.Boolean(object.disable)}),toJSON(message){const obj={}
0!==message.threshold&&(obj.threshold=Math.round(message.threshold))
!1!==message.disable&&(obj.disable=message.disable)
return obj}}
exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions={fromJSON:object=>({threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,disable:!!isSet(object.disable)&&globalThis.Boolean(object.disable)}),toJSON(message){const obj={}
0!==message.threshold&&(obj.threshold=Math.round(message.threshold))
!1!==message.disable&&(obj.disable=message.disable)
return obj}}
exports.ArtifactVerificationOptions_ObserverTimestampOptions={fromJSON:object=>({threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,disable:!!isSet(object.disable)&&globalThis.Boolean(object.disable)}),toJSON(message){const obj={}
0!==message.threshold&&(obj.threshold=Math.round(message.threshold))
!1!==message.disable&&(obj.disable=message.disable)
return obj}}
exports.Artifact={fromJSON(object){return{data:isSet(object.artifactUri)?{$case:"artifactUri",artifactUri:globalThis.String(object.artifactUri)}:isSet(object.artifact)?{$case:"artifact",artifact:Buffer.from((b64=object.artifact,Uint8Array.from(globalThis.Buffer.from(b64,"base64"))))}:isSet(object.artifactDigest)?{$case:"artifactDigest",artifactDigest:sigstore_common_1.HashOutput.fromJSON(object.artifactDigest)}:void 0}
var b64},toJSON(message){const obj={}
"artifactUri"===message.data?.$case?obj.artifactUri=message.data.artifactUri:"artifact"===message.data?.$case?obj.artifact=function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}(message.data.artifact):"artifactDigest"===message.data?.$case&&(obj.artifactDigest=sigstore_common_1.HashOutput.toJSON(message.data.artifactDigest))
return obj}}
exports.Input={fromJSON:object=>({artifactTrustRoot:isSet(object.artifactTrustRoot)?sigstore_trustroot_1.TrustedRoot.fromJSON(object.artifactTrustRoot):void 0,artifactVerificationOptions:isSet(object.artifactVerificationOptions)?exports.ArtifactVerificationOptions.fromJSON(object.artifactVerificationOptions):void 0,bundle:isSet(object.bundle)?sigstore_bundle_1.Bundle.fromJSON(object.bundle):void 0,artifact:isSet(object.artifact)?exports.Artifact.fromJSON(object.artifact):void 0}),toJSON(message){const obj={}
void 0!==message.artifactTrustRoot&&(obj.artifactTrustRoot=sigstore_trustroot_1.TrustedRoot.toJSON(message.artifactTrustRoot))
void 0!==message.artifactVerificationOptions&&(obj.artifactVerificationOptions=exports.ArtifactVerificationOptions.toJSON(message.artifactVerificationOptions))
void 0!==message.bundle&&(obj.bundle=sigstore_bundle_1.Bundle.toJSON(message.bundle))
void 0!==message.artifact&&(obj.artifact=exports.Artifact.toJSON(message.artifact))
return obj}}
function isSet(value){return null!=value}}),89355:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__exportStar=this&&this.__exportStar||function(m,exports){for(var p in m)"default"===p||Object.prototype.hasOwnProperty.call(exports,p)||__createBinding(exports,m,p)}
Object.defineProperty(exports,"__esModule",{value:!0})
__exportStar(__webpack_require__(83457),exports)
__exportStar(__webpack_require__(91326),exports)
__exportStar(__webpack_require__(90163),exports)
__exportStar(__webpack_require__(67167),exports)
__exportStar(__webpack_require__(64382),exports)
__exportStar(__webpack_require__(69433),exports)}),17900:(function(__unused_webpack_module,exports,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?function(o,m,k,k2){void 0===k2&&(k2=k)
var desc=Object.getOwnPropertyDescriptor(m,k)
desc&&!("get"in desc?!m.__esModule:desc.writable||desc.configurable)||(desc={enumerable:!0,get:function(){return m[k]}})
Object.defineProperty(o,k2,desc)}:function(o,m,k,k2){void 0===k2&&(k2=k)
o[k2]=m[k]}),__exportStar=this&&this.__exportStar||function(m,exports){for(var p in m)"default"===p||Object.prototype.hasOwnProperty.call(exports,p)||__createBinding(exports,m,p)}
Object.defineProperty(exports,"__esModule",{value:!0})
__exportStar(__webpack_require__(50637),exports)
__exportStar(__webpack_require__(76390),exports)
__exportStar(__webpack_require__(60412),exports)
__exportStar(__webpack_require__(73434),exports)})}

