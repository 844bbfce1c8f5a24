export const id=3938
export const ids=[3938]
export const modules={53650:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.DSSESignatureContent=void 0
const core_1=__webpack_require__(17204)
exports.DSSESignatureContent=class DSSESignatureContent{env
constructor(env){this.env=env}compareDigest(digest){return core_1.crypto.bufferEqual(digest,core_1.crypto.digest("sha256",this.env.payload))}compareSignedDigest(digest){return core_1.crypto.bufferEqual(digest,core_1.crypto.digest("sha256",this.preAuthEncoding))}compareSignature(signature){return core_1.crypto.bufferEqual(signature,this.signature)}verifySignature(key){return core_1.crypto.verify(this.preAuthEncoding,key,this.signature)}get signature(){return this.env.signatures.length>0?this.env.signatures[0].sig:Buffer.from("")}get preAuthEncoding(){return core_1.dsse.preAuthEncoding(this.env.payloadType,this.env.payload)}}}),23143:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.toSignedEntity=function toSignedEntity(bundle,artifact){const{tlogEntries,timestampVerificationData}=bundle.verificationMaterial,timestamps=[]
for(const entry of tlogEntries)entry.integratedTime&&"0"!==entry.integratedTime&&timestamps.push({$case:"transparency-log",tlogEntry:entry})
for(const ts of timestampVerificationData?.rfc3161Timestamps??[])timestamps.push({$case:"timestamp-authority",timestamp:core_1.RFC3161Timestamp.parse(Buffer.from(ts.signedTimestamp))})
return{signature:signatureContent(bundle,artifact),key:key(bundle),tlogEntries,timestamps}}
exports.signatureContent=signatureContent
const core_1=__webpack_require__(17204),dsse_1=__webpack_require__(53650),message_1=__webpack_require__(38072)
function signatureContent(bundle,artifact){switch(bundle.content.$case){case"dsseEnvelope":return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope)
case"messageSignature":return new message_1.MessageSignatureContent(bundle.content.messageSignature,artifact)}}function key(bundle){switch(bundle.verificationMaterial.content.$case){case"publicKey":return{$case:"public-key",hint:bundle.verificationMaterial.content.publicKey.hint}
case"x509CertificateChain":return{$case:"certificate",certificate:core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))}
case"certificate":return{$case:"certificate",certificate:core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.certificate.rawBytes))}}}}),38072:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.MessageSignatureContent=void 0
const core_1=__webpack_require__(17204),protobuf_specs_1=__webpack_require__(89355),HASH_ALGORITHM_MAP={[protobuf_specs_1.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]:"sha256",[protobuf_specs_1.HashAlgorithm.SHA2_256]:"sha256",[protobuf_specs_1.HashAlgorithm.SHA2_384]:"sha384",[protobuf_specs_1.HashAlgorithm.SHA2_512]:"sha512",[protobuf_specs_1.HashAlgorithm.SHA3_256]:"sha3-256",[protobuf_specs_1.HashAlgorithm.SHA3_384]:"sha3-384"}
exports.MessageSignatureContent=class MessageSignatureContent{signature
messageDigest
artifact
hashAlgorithm
constructor(messageSignature,artifact){this.signature=messageSignature.signature
this.messageDigest=messageSignature.messageDigest.digest
this.artifact=artifact
this.hashAlgorithm=HASH_ALGORITHM_MAP[messageSignature.messageDigest.algorithm]??"sha256"}compareSignature(signature){return core_1.crypto.bufferEqual(signature,this.signature)}compareDigest(digest){return core_1.crypto.bufferEqual(digest,this.messageDigest)}compareSignedDigest(digest){return this.compareDigest(digest)}verifySignature(key){return core_1.crypto.verify(this.artifact,key,this.signature,this.hashAlgorithm)}}}),39544:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.PolicyError=exports.VerificationError=void 0
class BaseError extends Error{code
cause
constructor({code,message,cause}){super(message)
this.code=code
this.cause=cause
this.name=this.constructor.name}}exports.VerificationError=class VerificationError extends BaseError{}
exports.PolicyError=class PolicyError extends BaseError{}}),93938:((__unused_webpack_module,exports,__webpack_require__)=>{exports.BL=exports.jO=exports.mk=exports.DC=void 0
var bundle_1=__webpack_require__(23143)
Object.defineProperty(exports,"DC",{enumerable:!0,get:function(){return bundle_1.toSignedEntity}})
var error_1=__webpack_require__(39544)
Object.defineProperty(exports,"mk",{enumerable:!0,get:function(){return error_1.VerificationError}})
var trust_1=__webpack_require__(86603)
Object.defineProperty(exports,"jO",{enumerable:!0,get:function(){return trust_1.toTrustMaterial}})
var verifier_1=__webpack_require__(17938)
Object.defineProperty(exports,"BL",{enumerable:!0,get:function(){return verifier_1.Verifier}})}),59241:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.CertificateChainVerifier=void 0
exports.verifyCertificateChain=function verifyCertificateChain(timestamp,leaf,certificateAuthorities){const cas=(0,trust_1.filterCertAuthorities)(certificateAuthorities,timestamp)
let error
for(const ca of cas)try{return new CertificateChainVerifier({trustedCerts:ca.certChain,untrustedCert:leaf,timestamp}).verify()}catch(err){error=err}throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"Failed to verify certificate chain",cause:error})}
const error_1=__webpack_require__(39544),trust_1=__webpack_require__(86603)
class CertificateChainVerifier{untrustedCert
trustedCerts
localCerts
timestamp
constructor(opts){this.untrustedCert=opts.untrustedCert
this.trustedCerts=opts.trustedCerts
this.localCerts=function dedupeCertificates(certs){for(let i=0;i<certs.length;i++)for(let j=i+1;j<certs.length;j++)if(certs[i].equals(certs[j])){certs.splice(j,1)
j--}return certs}([...opts.trustedCerts,opts.untrustedCert])
this.timestamp=opts.timestamp}verify(){const certificatePath=this.sort()
this.checkPath(certificatePath)
if(!certificatePath.every(cert=>cert.validForDate(this.timestamp)))throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"certificate is not valid or expired at the specified date"})
return certificatePath}sort(){const leafCert=this.untrustedCert
let paths=this.buildPaths(leafCert)
paths=paths.filter(path=>path.some(cert=>this.trustedCerts.includes(cert)))
if(0===paths.length)throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"no trusted certificate path found"})
return[leafCert,...paths.reduce((prev,curr)=>prev.length<curr.length?prev:curr)].slice(0,-1)}buildPaths(certificate){const paths=[],issuers=this.findIssuer(certificate)
if(0===issuers.length)throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"no valid certificate path found"})
for(let i=0;i<issuers.length;i++){const issuer=issuers[i]
if(issuer.equals(certificate)){paths.push([certificate])
continue}const subPaths=this.buildPaths(issuer)
for(let j=0;j<subPaths.length;j++)paths.push([issuer,...subPaths[j]])}return paths}findIssuer(certificate){let keyIdentifier,issuers=[]
if(certificate.subject.equals(certificate.issuer)&&certificate.verify())return[certificate]
certificate.extAuthorityKeyID&&(keyIdentifier=certificate.extAuthorityKeyID.keyIdentifier)
this.localCerts.forEach(possibleIssuer=>{keyIdentifier&&possibleIssuer.extSubjectKeyID?possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)&&issuers.push(possibleIssuer):possibleIssuer.subject.equals(certificate.issuer)&&issuers.push(possibleIssuer)})
issuers=issuers.filter(issuer=>{try{return certificate.verify(issuer)}catch(ex){return!1}})
return issuers}checkPath(path){if(path.length<1)throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"certificate chain must contain at least one certificate"})
if(!path.slice(1).every(cert=>cert.isCA))throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"intermediate certificate is not a CA"})
for(let i=path.length-2;i>=0;i--)if(!path[i].issuer.equals(path[i+1].subject))throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"incorrect certificate name chaining"})
for(let i=0;i<path.length;i++){const cert=path[i]
if(cert.extBasicConstraints?.isCA){const pathLength=cert.extBasicConstraints.pathLenConstraint
if(void 0!==pathLength&&pathLength<i-1)throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"path length constraint exceeded"})}}}}exports.CertificateChainVerifier=CertificateChainVerifier}),230:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifyPublicKey=function verifyPublicKey(hint,timestamps,trustMaterial){const key=trustMaterial.publicKey(hint)
timestamps.forEach(timestamp=>{if(!key.validFor(timestamp))throw new error_1.VerificationError({code:"PUBLIC_KEY_ERROR",message:`Public key is not valid for timestamp: ${timestamp.toISOString()}`})})
return{key:key.publicKey}}
exports.verifyCertificate=function verifyCertificate(leaf,timestamps,trustMaterial){let path=[]
timestamps.forEach(timestamp=>{path=(0,certificate_1.verifyCertificateChain)(timestamp,leaf,trustMaterial.certificateAuthorities)})
return{scts:(0,sct_1.verifySCTs)(path[0],path[1],trustMaterial.ctlogs),signer:getSigner(path[0])}}
const core_1=__webpack_require__(17204),error_1=__webpack_require__(39544),certificate_1=__webpack_require__(59241),sct_1=__webpack_require__(16456),OID_FULCIO_ISSUER_V1="1.3.6.1.4.1.57264.1.1",OID_FULCIO_ISSUER_V2="1.3.6.1.4.1.57264.1.8"
function getSigner(cert){let issuer
const issuerExtension=cert.extension(OID_FULCIO_ISSUER_V2)
issuer=issuerExtension?issuerExtension.valueObj.subs?.[0]?.value.toString("ascii"):cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString("ascii")
const oids=cert.extensions.map(ext=>({oid:{id:ext.subs[0].toOID().split(".").map(Number)},value:ext.subs[ext.subs.length-1].value})),identity={extensions:{issuer},subjectAlternativeName:cert.subjectAltName,oids}
return{key:core_1.crypto.createPublicKey(cert.publicKey),identity}}}),16456:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifySCTs=function verifySCTs(cert,issuer,ctlogs){let extSCT
const clone=cert.clone()
for(let i=0;i<clone.extensions.length;i++){const ext=clone.extensions[i]
if(ext.subs[0].toOID()===core_1.EXTENSION_OID_SCT){extSCT=new core_1.X509SCTExtension(ext)
clone.extensions.splice(i,1)
break}}if(!extSCT)return[]
if(0===extSCT.signedCertificateTimestamps.length)return[]
const preCert=new core_1.ByteStream,issuerId=core_1.crypto.digest("sha256",issuer.publicKey)
preCert.appendView(issuerId)
const tbs=clone.tbsCertificate.toDER()
preCert.appendUint24(tbs.length)
preCert.appendView(tbs)
return extSCT.signedCertificateTimestamps.map(sct=>{if(!(0,trust_1.filterTLogAuthorities)(ctlogs,{logID:sct.logID,targetDate:sct.datetime}).some(log=>sct.verify(preCert.buffer,log.publicKey)))throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"SCT verification failed"})
return sct.logID})}
const core_1=__webpack_require__(17204),error_1=__webpack_require__(39544),trust_1=__webpack_require__(86603)}),34294:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifySubjectAlternativeName=function verifySubjectAlternativeName(policyIdentity,signerIdentity){if(void 0===signerIdentity||!signerIdentity.match(policyIdentity))throw new error_1.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`certificate identity error - expected ${policyIdentity}, got ${signerIdentity}`})}
exports.verifyExtensions=function verifyExtensions(policyExtensions,signerExtensions={}){let key
for(key in policyExtensions)if(signerExtensions[key]!==policyExtensions[key])throw new error_1.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`})}
exports.verifyOIDs=function verifyOIDs(policyOIDs,signerOIDs=[]){for(const policyOID of policyOIDs)if(!signerOIDs.find(signerOID=>{return(a=policyOID.oid?.id,b=signerOID.oid?.id,void 0!==a&&void 0!==b&&a.length===b.length&&a.every((v,i)=>v===b[i]))&&policyOID.value.equals(signerOID.value)
var a,b})){const oid=policyOID.oid?.id.join(".")??"<unknown>"
throw new error_1.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certificate extension - missing OID ${oid}`})}}
const error_1=__webpack_require__(39544)}),72985:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.getTSATimestamp=function getTSATimestamp(timestamp,data,timestampAuthorities){(0,tsa_1.verifyRFC3161Timestamp)(timestamp,data,timestampAuthorities)
return{type:"timestamp-authority",logID:timestamp.signerSerialNumber,timestamp:timestamp.signingTime}}
exports.getTLogTimestamp=function getTLogTimestamp(entry){if(entry.inclusionPromise)return{type:"transparency-log",logID:entry.logId.keyId,timestamp:new Date(1e3*Number(entry.integratedTime))}}
const tsa_1=__webpack_require__(23209)}),23209:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifyRFC3161Timestamp=function verifyRFC3161Timestamp(timestamp,data,timestampAuthorities){const signingTime=timestamp.signingTime
if(!(timestampAuthorities=function filterCAsBySerialAndIssuer(timestampAuthorities,criteria){return timestampAuthorities.filter(ca=>ca.certChain.length>0&&core_1.crypto.bufferEqual(ca.certChain[0].serialNumber,criteria.serialNumber)&&core_1.crypto.bufferEqual(ca.certChain[0].issuer,criteria.issuer))}(timestampAuthorities=(0,trust_1.filterCertAuthorities)(timestampAuthorities,signingTime),{serialNumber:timestamp.signerSerialNumber,issuer:timestamp.signerIssuer})).some(ca=>{try{!function verifyTimestampForCA(timestamp,data,ca){const[leaf,...cas]=ca.certChain,signingKey=core_1.crypto.createPublicKey(leaf.publicKey),signingTime=timestamp.signingTime
try{new certificate_1.CertificateChainVerifier({untrustedCert:leaf,trustedCerts:cas,timestamp:signingTime}).verify()}catch(e){throw new error_1.VerificationError({code:"TIMESTAMP_ERROR",message:"invalid certificate chain"})}timestamp.verify(data,signingKey)}(timestamp,data,ca)
return!0}catch(e){return!1}}))throw new error_1.VerificationError({code:"TIMESTAMP_ERROR",message:"timestamp could not be verified"})}
const core_1=__webpack_require__(17204),error_1=__webpack_require__(39544),certificate_1=__webpack_require__(59241),trust_1=__webpack_require__(86603)}),93139:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.LogCheckpoint=void 0
exports.verifyCheckpoint=function verifyCheckpoint(entry,tlogs){const inclusionProof=entry.inclusionProof,signedNote=SignedNote.fromString(inclusionProof.checkpoint.envelope),checkpoint=LogCheckpoint.fromString(signedNote.note)
if(!function verifySignedNote(signedNote,tlogs){const data=Buffer.from(signedNote.note,"utf-8")
return signedNote.signatures.some(signature=>{const tlog=tlogs.find(tlog=>core_1.crypto.bufferEqual(tlog.logID.subarray(0,4),signature.keyHint)&&tlog.baseURL.includes(signature.name))
return!!tlog&&core_1.crypto.verify(data,tlog.publicKey,signature.signature)})}(signedNote,tlogs))throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid checkpoint signature"})
return checkpoint}
const core_1=__webpack_require__(17204),error_1=__webpack_require__(39544),SIGNATURE_REGEX=/\u2014 (\S+) (\S+)\n/g
class SignedNote{note
signatures
constructor(note,signatures){this.note=note
this.signatures=signatures}static fromString(envelope){if(!envelope.includes("\n\n"))throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"missing checkpoint separator"})
const split=envelope.indexOf("\n\n"),header=envelope.slice(0,split+1),matches=envelope.slice(split+2).matchAll(SIGNATURE_REGEX),signatures=Array.from(matches,match=>{const[,name,signature]=match,sigBytes=Buffer.from(signature,"base64")
if(sigBytes.length<5)throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"malformed checkpoint signature"})
return{name,keyHint:sigBytes.subarray(0,4),signature:sigBytes.subarray(4)}})
if(0===signatures.length)throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"no signatures found in checkpoint"})
return new SignedNote(header,signatures)}}class LogCheckpoint{origin
logSize
logHash
rest
constructor(origin,logSize,logHash,rest){this.origin=origin
this.logSize=logSize
this.logHash=logHash
this.rest=rest}static fromString(note){const lines=note.trimEnd().split("\n")
if(lines.length<3)throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"too few lines in checkpoint header"})
const origin=lines[0]
let logSize
try{logSize=BigInt(lines[1])}catch{throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid checkpoint log size"})}const rootHash=Buffer.from(lines[2],"base64"),rest=lines.slice(3)
return new LogCheckpoint(origin,logSize,rootHash,rest)}}exports.LogCheckpoint=LogCheckpoint}),74788:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.DSSE_API_VERSION_V1=void 0
exports.verifyDSSETLogBody=function verifyDSSETLogBody(tlogEntry,content){if(tlogEntry.apiVersion===exports.DSSE_API_VERSION_V1)return function verifyDSSE001TLogBody(tlogEntry,content){if(1!==tlogEntry.spec.signatures?.length)throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"})
const tlogSig=tlogEntry.spec.signatures[0].signature
if(!content.compareSignature(Buffer.from(tlogSig,"base64")))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mismatch"})
const tlogHash=tlogEntry.spec.payloadHash?.value||""
if(!content.compareDigest(Buffer.from(tlogHash,"hex")))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}(tlogEntry,content)
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported dsse version: ${tlogEntry.apiVersion}`})}
exports.verifyDSSETLogBodyV2=function verifyDSSETLogBodyV2(tlogEntry,content){const spec=tlogEntry.spec?.spec
if(!spec)throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"missing dsse spec"})
if("dsseV002"===spec.$case)return function verifyDSSE002TLogBody(spec,content){if(1!==spec.signatures?.length)throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"})
const tlogSig=spec.signatures[0].content
if(!content.compareSignature(tlogSig))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mismatch"})
const tlogHash=spec.payloadHash?.digest||Buffer.from("")
if(!content.compareDigest(tlogHash))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}(spec.dsseV002,content)
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported version: ${spec.$case}`})}
const error_1=__webpack_require__(39544)
exports.DSSE_API_VERSION_V1="0.0.1"}),13425:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.HASHEDREKORD_API_VERSION_V1=void 0
exports.verifyHashedRekordTLogBody=function verifyHashedRekordTLogBody(tlogEntry,content){if(tlogEntry.apiVersion===exports.HASHEDREKORD_API_VERSION_V1)return function verifyHashedrekord001TLogBody(tlogEntry,content){const tlogSig=tlogEntry.spec.signature.content||""
if(!content.compareSignature(Buffer.from(tlogSig,"base64")))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature mismatch"})
const tlogDigest=tlogEntry.spec.data.hash?.value||""
if(!content.compareSignedDigest(Buffer.from(tlogDigest,"hex")))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"digest mismatch"})}(tlogEntry,content)
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported hashedrekord version: ${tlogEntry.apiVersion}`})}
exports.verifyHashedRekordTLogBodyV2=function verifyHashedRekordTLogBodyV2(tlogEntry,content){const spec=tlogEntry.spec?.spec
if(!spec)throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"missing dsse spec"})
if("hashedRekordV002"===spec.$case)return function verifyHashedrekord002TLogBody(spec,content){const tlogSig=spec.signature?.content||Buffer.from("")
if(!content.compareSignature(tlogSig))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature mismatch"})
const tlogHash=spec.data?.digest||Buffer.from("")
if(!content.compareSignedDigest(tlogHash))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"digest mismatch"})}(spec.hashedRekordV002,content)
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported version: ${spec.$case}`})}
const error_1=__webpack_require__(39544)
exports.HASHEDREKORD_API_VERSION_V1="0.0.1"}),63481:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifyTLogBody=function verifyTLogBody(entry,sigContent){const{kind,version}=entry.kindVersion
let body
try{body=JSON.parse(entry.canonicalizedBody.toString("utf8"))}catch{throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"invalid canonicalized body"})}if(kind!==body.kind||version!==body.apiVersion)throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`})
switch(kind){case"dsse":if(version==dsse_1.DSSE_API_VERSION_V1)return(0,dsse_1.verifyDSSETLogBody)(body,sigContent)
{const entryRekorV2=v2_1.Entry.fromJSON(body)
return(0,dsse_1.verifyDSSETLogBodyV2)(entryRekorV2,sigContent)}case"intoto":return(0,intoto_1.verifyIntotoTLogBody)(body,sigContent)
case"hashedrekord":if(version==hashedrekord_1.HASHEDREKORD_API_VERSION_V1)return(0,hashedrekord_1.verifyHashedRekordTLogBody)(body,sigContent)
{const entryRekorV2=v2_1.Entry.fromJSON(body)
return(0,hashedrekord_1.verifyHashedRekordTLogBodyV2)(entryRekorV2,sigContent)}default:throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported kind: ${kind}`})}}
exports.verifyTLogInclusion=function verifyTLogInclusion(entry,tlogAuthorities){let inclusionVerified=!1
if(function isTLogEntryWithInclusionPromise(entry){return void 0!==entry.inclusionPromise}(entry)){(0,set_1.verifyTLogSET)(entry,tlogAuthorities)
inclusionVerified=!0}if(function isTLogEntryWithInclusionProof(entry){return void 0!==entry.inclusionProof}(entry)){const matchingAuthorities=tlogAuthorities.filter(tlog=>tlog.logID.equals(entry.logId.keyId)),checkpoint=(0,checkpoint_1.verifyCheckpoint)(entry,matchingAuthorities);(0,merkle_1.verifyMerkleInclusion)(entry,checkpoint)
inclusionVerified=!0}if(!inclusionVerified)throw new error_1.VerificationError({code:"TLOG_MISSING_INCLUSION_ERROR",message:"inclusion could not be verified"})}
const v2_1=__webpack_require__(17900),error_1=__webpack_require__(39544),dsse_1=__webpack_require__(74788),hashedrekord_1=__webpack_require__(13425),intoto_1=__webpack_require__(78966),checkpoint_1=__webpack_require__(93139),merkle_1=__webpack_require__(8275),set_1=__webpack_require__(69173)}),78966:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifyIntotoTLogBody=function verifyIntotoTLogBody(tlogEntry,content){if("0.0.2"===tlogEntry.apiVersion)return function verifyIntoto002TLogBody(tlogEntry,content){if(1!==tlogEntry.spec.content.envelope.signatures?.length)throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"})
const tlogSig=function base64Decode(str){return Buffer.from(str,"base64").toString("utf-8")}(tlogEntry.spec.content.envelope.signatures[0].sig)
if(!content.compareSignature(Buffer.from(tlogSig,"base64")))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mismatch"})
const tlogHash=tlogEntry.spec.content.payloadHash?.value||""
if(!content.compareDigest(Buffer.from(tlogHash,"hex")))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}(tlogEntry,content)
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported intoto version: ${tlogEntry.apiVersion}`})}
const error_1=__webpack_require__(39544)}),8275:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifyMerkleInclusion=function verifyMerkleInclusion(entry,checkpoint){const inclusionProof=entry.inclusionProof
let logIndex
try{logIndex=BigInt(inclusionProof.logIndex)}catch{throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid inclusion proof log index"})}const treeSize=BigInt(checkpoint.logSize)
if(logIndex<0n||logIndex>=treeSize)throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:`invalid index: ${logIndex}`})
const{inner,border}=function decompInclProof(index,size){const inner=function innerProofSize(index,size){return function bitLength(n){return 0n===n?0:n.toString(2).length}(index^size-BigInt(1))}(index,size)
return{inner,border:function onesCount(num){return num.toString(2).split("1").length-1}(index>>BigInt(inner))}}(logIndex,treeSize)
if(inclusionProof.hashes.length!==inner+border)throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid hash count"})
const innerHashes=inclusionProof.hashes.slice(0,inner),borderHashes=inclusionProof.hashes.slice(inner),calculatedHash=function chainBorderRight(seed,hashes){return hashes.reduce((acc,h)=>hashChildren(h,acc),seed)}(function chainInner(seed,hashes,index){return hashes.reduce((acc,h,i)=>index>>BigInt(i)&BigInt(1)?hashChildren(h,acc):hashChildren(acc,h),seed)}(function hashLeaf(leaf){return core_1.crypto.digest("sha256",RFC6962_LEAF_HASH_PREFIX,leaf)}(entry.canonicalizedBody),innerHashes,logIndex),borderHashes)
if(!core_1.crypto.bufferEqual(calculatedHash,checkpoint.logHash))throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"calculated root hash does not match inclusion proof"})}
const core_1=__webpack_require__(17204),error_1=__webpack_require__(39544),RFC6962_LEAF_HASH_PREFIX=Buffer.from([0]),RFC6962_NODE_HASH_PREFIX=Buffer.from([1])
function hashChildren(left,right){return core_1.crypto.digest("sha256",RFC6962_NODE_HASH_PREFIX,left,right)}}),69173:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.verifyTLogSET=function verifyTLogSET(entry,tlogs){if(!(0,trust_1.filterTLogAuthorities)(tlogs,{logID:entry.logId.keyId,targetDate:new Date(1e3*Number(entry.integratedTime))}).some(tlog=>{const payload=function toVerificationPayload(entry){const{integratedTime,logIndex,logId,canonicalizedBody}=entry
return{body:canonicalizedBody.toString("base64"),integratedTime:Number(integratedTime),logIndex:Number(logIndex),logID:logId.keyId.toString("hex")}}(entry),data=Buffer.from(core_1.json.canonicalize(payload),"utf8"),signature=entry.inclusionPromise.signedEntryTimestamp
return core_1.crypto.verify(data,tlog.publicKey,signature)}))throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROMISE_ERROR",message:"inclusion promise could not be verified"})}
const core_1=__webpack_require__(17204),error_1=__webpack_require__(39544),trust_1=__webpack_require__(86603)}),35021:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.filterCertAuthorities=function filterCertAuthorities(certAuthorities,timestamp){return certAuthorities.filter(ca=>ca.validFor.start<=timestamp&&ca.validFor.end>=timestamp)}
exports.filterTLogAuthorities=function filterTLogAuthorities(tlogAuthorities,criteria){return tlogAuthorities.filter(tlog=>!(criteria.logID&&!tlog.logID.equals(criteria.logID))&&tlog.validFor.start<=criteria.targetDate&&criteria.targetDate<=tlog.validFor.end)}}),86603:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.filterTLogAuthorities=exports.filterCertAuthorities=void 0
exports.toTrustMaterial=function toTrustMaterial(root,keys){const keyFinder="function"==typeof keys?keys:function keyLocator(keys){return hint=>{const key=(keys||{})[hint]
if(!key)throw new error_1.VerificationError({code:"PUBLIC_KEY_ERROR",message:`key not found: ${hint}`})
return{publicKey:core_1.crypto.createPublicKey(key.rawBytes),validFor:date=>(key.validFor?.start||BEGINNING_OF_TIME)<=date&&(key.validFor?.end||END_OF_TIME)>=date}}}(keys)
return{certificateAuthorities:root.certificateAuthorities.map(createCertAuthority),timestampAuthorities:root.timestampAuthorities.map(createCertAuthority),tlogs:root.tlogs.map(createTLogAuthority),ctlogs:root.ctlogs.map(createTLogAuthority),publicKey:keyFinder}}
const core_1=__webpack_require__(17204),protobuf_specs_1=__webpack_require__(89355),error_1=__webpack_require__(39544),BEGINNING_OF_TIME=new Date(0),END_OF_TIME=new Date(864e13)
var filter_1=__webpack_require__(35021)
Object.defineProperty(exports,"filterCertAuthorities",{enumerable:!0,get:function(){return filter_1.filterCertAuthorities}})
Object.defineProperty(exports,"filterTLogAuthorities",{enumerable:!0,get:function(){return filter_1.filterTLogAuthorities}})
function createTLogAuthority(tlogInstance){const keyDetails=tlogInstance.publicKey.keyDetails,keyType=keyDetails===protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5||keyDetails===protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5||keyDetails===protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256||keyDetails===protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256||keyDetails===protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256?"pkcs1":"spki"
return{baseURL:tlogInstance.baseUrl,logID:tlogInstance.checkpointKeyId?tlogInstance.checkpointKeyId.keyId:tlogInstance.logId.keyId,publicKey:core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes,keyType),validFor:{start:tlogInstance.publicKey.validFor?.start||BEGINNING_OF_TIME,end:tlogInstance.publicKey.validFor?.end||END_OF_TIME}}}function createCertAuthority(ca){return{certChain:ca.certChain.certificates.map(cert=>core_1.X509Certificate.parse(Buffer.from(cert.rawBytes))),validFor:{start:ca.validFor?.start||BEGINNING_OF_TIME,end:ca.validFor?.end||END_OF_TIME}}}}),17938:((__unused_webpack_module,exports,__webpack_require__)=>{Object.defineProperty(exports,"__esModule",{value:!0})
exports.Verifier=void 0
const util_1=__webpack_require__(39023),error_1=__webpack_require__(39544),key_1=__webpack_require__(230),policy_1=__webpack_require__(34294),timestamp_1=__webpack_require__(72985),tlog_1=__webpack_require__(63481)
exports.Verifier=class Verifier{trustMaterial
options
constructor(trustMaterial,options={}){this.trustMaterial=trustMaterial
this.options={ctlogThreshold:options.ctlogThreshold??1,tlogThreshold:options.tlogThreshold??1,timestampThreshold:options.timestampThreshold??options.tsaThreshold??1,tsaThreshold:0}}verify(entity,policy){const timestamps=this.verifyTimestamps(entity),signer=this.verifySigningKey(entity,timestamps)
this.verifyTLogs(entity)
this.verifySignature(entity,signer)
policy&&this.verifyPolicy(policy,signer.identity||{})
return signer}verifyTimestamps(entity){const timestamps=[]
for(const timestamp of entity.timestamps)switch(timestamp.$case){case"timestamp-authority":timestamps.push((0,timestamp_1.getTSATimestamp)(timestamp.timestamp,entity.signature.signature,this.trustMaterial.timestampAuthorities))
break
case"transparency-log":{const result=(0,timestamp_1.getTLogTimestamp)(timestamp.tlogEntry)
result&&timestamps.push(result)
break}}if(containsDupes(timestamps))throw new error_1.VerificationError({code:"TIMESTAMP_ERROR",message:"duplicate timestamp"})
if(timestamps.length<this.options.timestampThreshold)throw new error_1.VerificationError({code:"TIMESTAMP_ERROR",message:`expected ${this.options.timestampThreshold} timestamps, got ${timestamps.length}`})
return timestamps.map(t=>t.timestamp)}verifySigningKey({key},timestamps){switch(key.$case){case"public-key":return(0,key_1.verifyPublicKey)(key.hint,timestamps,this.trustMaterial)
case"certificate":{const result=(0,key_1.verifyCertificate)(key.certificate,timestamps,this.trustMaterial)
if(containsDupes(result.scts))throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"duplicate SCT"})
if(result.scts.length<this.options.ctlogThreshold)throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:`expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`})
return result.signer}}}verifyTLogs({signature:content,tlogEntries}){const entryIDs=[]
tlogEntries.forEach(entry=>{(0,tlog_1.verifyTLogInclusion)(entry,this.trustMaterial.tlogs);(0,tlog_1.verifyTLogBody)(entry,content)
entryIDs.push({logID:entry.logId.keyId,body:entry.canonicalizedBody})})
if(containsDupes(entryIDs))throw new error_1.VerificationError({code:"TLOG_ERROR",message:"duplicate tlog entry"})
if(entryIDs.length<this.options.tlogThreshold)throw new error_1.VerificationError({code:"TLOG_ERROR",message:`expected ${this.options.tlogThreshold} tlog entries, got ${entryIDs.length}`})}verifySignature(entity,signer){if(!entity.signature.verifySignature(signer.key))throw new error_1.VerificationError({code:"SIGNATURE_ERROR",message:"signature verification failed"})}verifyPolicy(policy,identity){policy.subjectAlternativeName&&(0,policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName,identity.subjectAlternativeName)
policy.extensions&&(0,policy_1.verifyExtensions)(policy.extensions,identity.extensions)
policy.oids&&(0,policy_1.verifyOIDs)(policy.oids,identity.oids)}}
function containsDupes(arr){for(let i=0;i<arr.length;i++)for(let j=i+1;j<arr.length;j++)if((0,util_1.isDeepStrictEqual)(arr[i],arr[j]))return!0
return!1}})}

