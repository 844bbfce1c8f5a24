export const id=7748
export const ids=[7748]
export const modules={8576:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Nw:()=>attestationOutputs,P3:()=>formatAttestations,py:()=>verifiedOutputs})
function formatAttestations(attestations){return JSON.stringify(attestations)}function attestationOutputs(image,attestations){const{reference,digest}=image
return{reference,digest,attestations:formatAttestations(attestations)}}function verifiedOutputs(verified){const{reference,digest,statement,verdict}=verified
return{reference,digest,attestation:statement,"verified-at":verdict.timeVerified,"run-url":verdict.runUrl,exceptions:String(verdict.exceptions)}}},88167:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>linkOf,O:()=>copyOutputs})
var _harbor_connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3488)
function copyOutputs(copied,target){return{reference:copied.reference,digest:copied.digest,tags:copied.tags.join("\n"),"base-digest":copied.baseDigest??"","harbor-link":linkOf(copied,target)}}function linkOf(copied,target){const{project,name}=target.repository
return(0,_harbor_connection_js__WEBPACK_IMPORTED_MODULE_0__.VP)(target.connection.url,{project,name,digest:copied.digest})}},94334:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$7:()=>pushOutputs,IV:()=>pushedImagesOutputs,iS:()=>planOutputs})
var _attestation_outputs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8576),_harbor_repository_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(14084),_policy_reference_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45999),_promotion_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(18987),_report_outcomes_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(74161),_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2068),_sbom_outputs_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(95),_outputs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(88167)
function planOutputs(request){return{pushes:"one"===request.work.kind?"image":"images",scans:String("never"!==request.waiting.scan),"saves-sbom":String(request.sbom),attests:String(void 0!==request.signer),labels:String(void 0!==request.labels),policy:void 0===request.policy?"":(0,_policy_reference_js__WEBPACK_IMPORTED_MODULE_0__.GN)(request.policy.origin)}}function pushOutputs(pushed,connection){return"one"===pushed.kind?function onlyImageOutputs(pushed,connection){const{listed,copied,sboms=[],judged}=pushed,target={connection,repository:listed.image.repository}
return{...void 0===copied?{}:(0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.O)(copied,target),...0===sboms.length?{}:(0,_sbom_outputs_js__WEBPACK_IMPORTED_MODULE_3__.a)(sboms),...void 0===judged?{}:{...(0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__.n)((0,_report_outcomes_js__WEBPACK_IMPORTED_MODULE_5__.Fv)(judged.scanned)),"report-file":judged.reportFile},...void 0===judged?.attestations?{}:{attestations:(0,_attestation_outputs_js__WEBPACK_IMPORTED_MODULE_6__.P3)(judged.attestations)},...void 0===judged?.placed?{}:(0,_promotion_outputs_js__WEBPACK_IMPORTED_MODULE_1__.a)(judged.placed)}}(pushed.image,connection):pushedImagesOutputs(pushed,connection)}function pushedImagesOutputs(pushed,connection){const{images,list}=pushed
return{...(0,_sbom_outputs_js__WEBPACK_IMPORTED_MODULE_3__.i)(images.map(({copied,sboms=[]})=>({reference:copied?.reference??"",sboms}))),...void 0===list?unjudgedOutputs(images,connection):list.outputs}}function unjudgedOutputs(images,connection){const entries=images.map(({listed,copied,message=""})=>{const{repository}=listed.image
return{repository:(0,_harbor_repository_js__WEBPACK_IMPORTED_MODULE_7__.sT)(repository),reference:copied?.reference??"",digest:copied?.digest??"",tags:copied?.tags??[],verdict:"",harborLink:void 0===copied?"":(0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.I)(copied,{connection,repository}),message}}),references=entries.map(({reference})=>reference).filter(reference=>""!==reference)
return{images:JSON.stringify(entries),reference:references.join("\n")}}},78640:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h6:()=>parseLabelName,k$:()=>describeNewLabel,nH:()=>planLabels})
const LONGEST_NAME_BYTES=128
function parseLabelName(text){const bytes=(new TextEncoder).encode(text).length
if(bytes>LONGEST_NAME_BYTES)throw new Error(`has ${bytes} bytes, and Harbor takes ${LONGEST_NAME_BYTES} for the name of a label`)
if(/\p{Cc}/u.test(text))throw new Error("has a line break or another control character")
return text}function planLabels(labels,verdict){const{passed,failed}=labels,on="passed"===verdict?passed:"failed"===verdict?failed:void 0
return{off:[passed,failed].filter(name=>void 0!==name&&name!==on),...void 0===on?{}:{on}}}function describeNewLabel(name,{passed}){return name===passed?{name,color:"#1D5100",description:"The last scan was judged, and passed"}:{name,color:"#C92100",description:"The last scan was judged, and failed"}}},67704:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ot:()=>matchesRepository,Pt:()=>isPattern,Yh:()=>PATTERN_FORM,ZB:()=>chooseSection})
const PATTERN_FORM="a repository, as in library/app, or the beginning of one and a *, as in library/* or team-*",PATTERN=/^[a-z0-9][a-z0-9._/-]{0,254}(?:\*|\/[a-z0-9._/-]{0,254}[a-z0-9*])$/
function isPattern(text){return PATTERN.test(text)}function matchesRepository(pattern,repository){return pattern.endsWith("*")?repository.startsWith(pattern.slice(0,-1)):repository===pattern}function chooseSection(sections,repository){const order=({pattern})=>pattern.endsWith("*")?pattern.length:Number.POSITIVE_INFINITY,[best]=sections.filter(({pattern})=>matchesRepository(pattern,repository)).toSorted((a,b)=>order(b)-order(a))
return best}},45999:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>pinPolicy,d0:()=>formatPolicyReference,tz:()=>parsePolicyReference})
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
return"repository"===reference.kind&&void 0!==reference.ref&&void 0!==policy.commit?`${policy.source}:${policy.commit}`:policy.source}},18987:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>promotionOutputs,g:()=>nextStepOutputs})
var _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(65856),_promotion_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4548)
function promotionOutputs(placed){return{reference:placed.reference,digest:placed.digest,tags:placed.tags.join("\n")}}function nextStepOutputs(report,onFailure){return{"promotion-due":String((0,_promotion_js__WEBPACK_IMPORTED_MODULE_1__.WK)(report,onFailure)),"sbom-possible":String((0,_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_0__.tV)(report.platforms))}}},72536:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZO:()=>readAttestedSboms,_N:()=>readRequiredSigner,a4:()=>readVerdictSigner})
var _domain_attestation_services_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1304),_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_text_or_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46159)
const KEY_INPUTS=["signing-key","signing-key-password"],SERVICE_INPUTS=["fulcio-url","timestamp-url","rekor-url"]
async function readSigner(context){const{form}=context,way=form.choice("attest")
"key"!==way&&refuseUnused(form,KEY_INPUTS,"key")
"keyless"!==way&&refuseUnused(form,SERVICE_INPUTS,"keyless")
switch(way){case"off":return
case"key":return async function readKeySigner(context){const{form,files}=context,password=form.raw("signing-key-password")
context.mask(password)
if(""===form.text("signing-key")){form.problem("signing-key","is required to sign a verdict and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
return}const pem=await(0,_text_or_file_js__WEBPACK_IMPORTED_MODULE_1__.Je)(form,{name:"signing-key",files})
for(const line of pem.split(/\r?\n/))line.startsWith("-----")||context.mask(line.trim())
return(0,_text_or_file_js__WEBPACK_IMPORTED_MODULE_1__.Uq)(form,"signing-key",()=>context.openSigner({pem,password}))}(context)
case"keyless":return function readKeylessSigner(context){const{form,keyless}=context,services=function readServices({form,keyless}){const[authority,timestamps,log]=SERVICE_INPUTS.map(name=>form.optional(name,_domain_attestation_services_js__WEBPACK_IMPORTED_MODULE_2__.i))
if(!SERVICE_INPUTS.some(name=>form.isRefused(name)))if(void 0!==authority){if(void 0!==timestamps||void 0!==log)return{authority,...void 0===timestamps?{}:{timestamps},...void 0===log?{}:{log}}
form.problem("fulcio-url",'needs "timestamp-url" or "rekor-url" beside it: its certificates are valid for minutes, and without one of them it cannot be shown later that the signature was made in time')}else{if(void 0===timestamps&&void 0===log&&void 0!==keyless.services)return keyless.services
form.problem("fulcio-url",void 0===keyless.services?'is required with "attest: keyless": the server that runs this workflow has no certificate authority that is known':'is required with "timestamp-url" and "rekor-url": they are not added to the services that GitHub has')}}(context)
if(void 0!==keyless.openSigner)return void 0===services?void 0:keyless.openSigner(services)
form.problem("attest",'"keyless" needs a token of the identity of this run, and the job may not ask for one: give the job "permissions: id-token: write" beside those that it has (a run from a fork never gets it)')}(context)
default:return(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.xb)(way)}}function refuseUnused(form,names,way){for(const name of names)""!==form.raw(name).trim()&&form.problem(name,`has no effect without "attest: ${way}"`)}async function readVerdictSigner(context,{scan}){const signer=await readSigner(context)
"off"!==context.form.choice("attest")&&"never"===scan&&context.form.problem("attest",'needs a verdict, and with "scan: never" there is no verdict')
return signer}function readAttestedSboms(form){const isAsked=form.boolean("attest-sbom")
isAsked&&"off"===form.choice("attest")&&form.problem("attest-sbom",'needs "attest: key" or "attest: keyless"')
isAsked&&!form.boolean("sbom")&&form.problem("attest-sbom",'needs "sbom: true", which has Harbor make what is signed')
return isAsked}async function readRequiredSigner(context){const signer=await readSigner(context)
"off"===context.form.choice("attest")&&context.form.problem("attest",'"off" signs nothing; leave this step out, or give key or keyless')
return signer}},46159:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Je:()=>readPem,Uq:()=>openText,Vh:()=>readJson})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
function readPem(form,options){return readText(form,{...options,isText:text=>/-----BEGIN|\n/.test(text),form:"PEM text"})}function readJson(form,options){return readText(form,{...options,isText:text=>text.startsWith("{"),form:"JSON"})}async function readText(form,options){const{name,files}=options,text=form.text(name)
if(options.isText(text))return text
try{return await files.readText(text)}catch{form.problem(name,`is neither ${options.form} nor the path of a file that can be read`)
return""}}async function openText(form,name,open){if(!form.isRefused(name))try{return await open()}catch(error){form.problem(name,(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error))
return}}},48515:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>readVerdictLabels,k:()=>readLabels})
var _domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78640)
function readLabels(form){const passed=form.optional("label-passed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6),failed=form.optional("label-failed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6)
void 0!==passed&&passed===failed&&form.problem("label-failed",`is "${failed}", as "label-passed" is: one label cannot stand for both`)
if(void 0!==passed||void 0!==failed)return{...void 0===passed?{}:{passed},...void 0===failed?{}:{failed}}}function readVerdictLabels(form,{scan}){const labels=readLabels(form)
if(void 0===labels)return{}
if("never"===scan){const name=void 0===labels.passed?"label-failed":"label-passed"
form.problem(name,'needs a verdict, and with "scan: never" there is no verdict')}return{labels}}},92436:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jQ:()=>readJudging,o_:()=>readMaskedExceptions,Kc:()=>readRules,$T:()=>readWantedRules,HO:()=>withJudging})
var harbor_repository=__webpack_require__(14084)
const NO_COMPARISON={compareTo:void 0,compareMaxAgeMs:864e5}
var errors=__webpack_require__(85096),github_base=__webpack_require__(10130),scan=__webpack_require__(92401),policy_origin=__webpack_require__(69958),policy_reference=__webpack_require__(45999),rules=__webpack_require__(67327)
function openRepositories(context){const{form}=context
context.mask(form.raw("github-token"))
return context.openRepositories({token:form.text("github-token")})}function readMaskedExceptions(context){const{form,files,parseExceptionFile:parseFile}=context,repositories=openRepositories(context)
return async function readExceptions(form,options){const harborAllowlist=form.boolean("harbor-allowlist"),unusedExceptions=form.choice("unused-exceptions"),exceptions=[]
for(const path of form.lines("ignore-file"))try{const base=(0,github_base.GH)(path),text=await(void 0===base?options.files.readText(path):options.readBase(base))
exceptions.push(...await options.parseFile({path,text}))}catch(error){form.problem("ignore-file",`"${path}" could not be read: ${(0,errors.gJ)(error)}`)}return{exceptions,harborAllowlist,..."note"===unusedExceptions?{}:{unusedExceptions}}}(form,{files,readBase:async path=>(await repositories.readBase(path)).text,parseFile})}function readMaskedPolicy(context){const{form,files,parsePolicyFile:parseFile,hash,warn}=context
return async function readPolicy(form,reader){const text=form.text("policy")
if(""!==text)try{const reference=(0,policy_reference.tz)(text),source=(0,policy_reference.d0)(reference),{text:content,...place}=await async function readReference(reference,{files,repositories}){switch(reference.kind){case"file":return{text:await files.readText(reference.path)}
case"base":return repositories.readBase(reference.path)
case"repository":return async function readRepository(reference,repositories){const{ref,commit}=reference,read=revision=>repositories.readAt(reference,revision)
if(void 0===commit)return read({kind:"ref",name:ref??""})
const file=await read({kind:"commit",sha:commit})
if(void 0===ref)return file
const now=await repositories.fetchRef(reference,ref)
return now===commit?file:{...file,movedTo:now}}(reference,repositories)}}(reference,reader)
if(content.includes("�"))throw new Error("it is not text in UTF-8")
const origin={source,...place,sha256:reader.hash(content)},document=await reader.parseFile({source,text:content}),moved=(0,policy_origin.x)(origin)
void 0!==moved&&reader.warn(moved)
return{document,origin}}catch(error){form.problem("policy",`"${text}" could not be read: ${(0,errors.gJ)(error)}`)
return}}(form,{files,repositories:openRepositories(context),parseFile,hash,warn})}async function readRules(context,comparison=NO_COMPARISON){const{form}=context,given={gate:(0,scan.cw)(form),baseImage:form.text("base-image")||void 0,exploitSources:(0,scan.wo)(form),...await readMaskedExceptions(context),...comparison},policy=await readMaskedPolicy(context),known=new Set,problem=(input,message)=>{if(!known.has(`${input} ${message}`)){known.add(`${input} ${message}`)
form.problem(input,message)}}
return{given,policy,judgingOf:(repository,own)=>(0,rules.FU)(given,{policy,repository,own,problem})}}async function readWantedRules(context,repository){const{form}=context,comparison={...NO_COMPARISON,compareTo:(0,scan.xq)(form)},given={...rules.Wo,...comparison,gate:(0,scan.cw)(form)},policy=await readMaskedPolicy(context)
return(0,rules.FU)(given,{policy,repository,problem:(input,message)=>form.problem(input,message)})}function readJudging(context){return readRules(context,(0,scan.WY)(context.form))}function withJudging({form},options){const{images,rules}=options
return images.map(({ownGate,...listed})=>{const{repository}=listed.image
if(void 0===rules.policy&&void 0===ownGate)return listed
const own=void 0===ownGate?void 0:{gate:ownGate,problem:message=>form.problem("images",`in the gate of ${(0,harbor_repository.sT)(repository)}: ${message}`)}
return{...listed,judging:rules.judgingOf(repository,own)}})}},67327:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Wo:()=>NO_LISTS,FU:()=>judgeBy,tN:()=>repositoryPolicy})
var harbor_repository=__webpack_require__(14084),origin=__webpack_require__(69958),policy_pattern=__webpack_require__(67704),tighten=__webpack_require__(11405),gate=__webpack_require__(69591),inputs_form=__webpack_require__(13868),scan=__webpack_require__(92401)
const DEFAULTS={gate:(0,scan.cw)(new inputs_form.Vs(gate.k6,()=>"")),sources:(0,scan.wo)(new inputs_form.Vs(gate.dC,()=>""))},NO_LISTS={exploitSources:DEFAULTS.sources,exceptions:[],harborAllowlist:!1}
function judgeBy(given,{own,...options}){const judging=function judgeByPolicy(given,options){const{policy}=options
if(void 0===policy)return given
const repository=(0,harbor_repository.sT)(options.repository),floor=repositoryPolicy(policy,options.repository),tightened=(0,tighten.hP)(floor.gate,differing(given.gate,DEFAULTS.gate)),sources=(0,tighten.Qo)(floor,differing(given.exploitSources,DEFAULTS.sources)),whose=`the policy ${(0,origin.u)(floor.origin)} for ${repository}`
for(const loosened of[...tightened.loosened,...sources.loosened])options.problem(loosened.input,describeLoosened(loosened,whose))
!function refuseDisallowed(given,{floor,whose,problem}){const isUsed={"ignore-file":given.exceptions.length>0,"compare-to":void 0!==given.compareTo}
for(const input of["ignore-file","compare-to"])isUsed[input]&&!floor.allow.includes(input)&&problem(input,`is given, and ${whose} does not allow it: "allow" does not name ${input}`)}(given,{floor,whose,problem:options.problem})
return{gate:tightened.gate,baseImage:given.baseImage,exploitSources:sources.sources,exceptions:[...floor.exceptions,...given.exceptions],harborAllowlist:given.harborAllowlist&&floor.allow.includes("harbor-allowlist"),compareTo:given.compareTo,compareMaxAgeMs:given.compareMaxAgeMs,...void 0===given.unusedExceptions?{}:{unusedExceptions:given.unusedExceptions},policyOrigin:floor.origin}}(given,options)
if(void 0===own)return judging
const{gate,loosened}=(0,tighten.hP)(judging.gate,own.gate)
for(const one of loosened)own.problem(`${one.input} ${describeLoosened(one,"the rules for all images")}`)
return{...judging,gate}}function repositoryPolicy(policy,repository){return function policyFor(repository,policy){const{document,origin,defaults}=policy,section=(0,policy_pattern.ZB)(document.sections,repository),{common}=document
return{gate:{...defaults.gate,...common.gate,...section?.gate},sources:{...defaults.sources,...common.sources,...section?.sources},allow:section?.allow??common.allow??[],exceptions:document.exceptions.filter(({pattern})=>void 0===pattern||(0,policy_pattern.Ot)(pattern,repository)).map(({rule})=>rule),origin:void 0===section?origin:{...origin,section:section.pattern}}}((0,harbor_repository.sT)(repository),{...policy,defaults:DEFAULTS})}function describeLoosened({given,floor,why},whose){return`"${given}" is looser than "${floor}" of ${whose}: it ${why}`}function differing(values,defaults){return Object.fromEntries(Object.entries(values).filter(([key])=>!(key=>JSON.stringify(values[key])===JSON.stringify(defaults[key]))(key)))}},47579:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>readQuarantine,S:()=>requireTagsForOtherRepository})
var _domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14084)
function readQuarantine(form,{scan}){const quarantine=form.boolean("quarantine"),onFailure=form.choice("on-failure")
quarantine&&"never"===scan&&form.problem("quarantine",'needs a verdict, and with "scan: never" there is no verdict')
quarantine||"delete"!==onFailure||form.problem("on-failure",'"delete" needs "quarantine: true": without it the image has its tags before it is judged')
return{quarantine,onFailure}}function requireTagsForOtherRepository(form,options){const target=(0,_domain_harbor_repository_js__WEBPACK_IMPORTED_MODULE_0__.sT)(options.target)
options.tags.length>0||target===options.source||form.problem("tags",`needs at least one tag, because "${target}" is another repository than that of the report (${options.source})`)}},4763:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>readPushImages,T:()=>readPushAndScan})
var _attestation_signing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(72536),_image_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40243),_images_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(35478),_labels_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(48515),_output_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(66232),_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(92436),_promotion_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(47579),_reporting_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(81189),_scan_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(92401),_tool_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(78458),_parts_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(82919)
async function readPushAndScan(context){const{form}=context,connection=await(0,_parts_js__WEBPACK_IMPORTED_MODULE_8__.Y5)(context),work=await async function readWork(context,connection){const{form,stager}=context,maxParallel=form.count("max-parallel")
if((0,_images_js__WEBPACK_IMPORTED_MODULE_2__.v9)(form,"images")){(0,_images_js__WEBPACK_IMPORTED_MODULE_2__.Sg)(form)
return{kind:"several",images:await(0,_parts_js__WEBPACK_IMPORTED_MODULE_8__._t)(context,connection),maxParallel}}return{kind:"one",images:[{image:await(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.AM)(form,{stager,registry:connection})}]}}(context,connection),crane=(0,_tool_js__WEBPACK_IMPORTED_MODULE_7__.Y)(form),{rules,...push}=await readPush(context),request={connection,...judgeWork(context,{work,rules}),policy:rules.policy,crane,...push,reporting:await(0,_reporting_js__WEBPACK_IMPORTED_MODULE_5__.AC)(context)}
form.complete()
return request}function judgeWork(context,{work,rules}){return"several"===work.kind?{work:{...work,images:(0,_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_4__.HO)(context,{...work,rules})},judging:rules.given}:{work,judging:rules.judgingOf(work.images[0].image.repository)}}async function readPushImages(context){const{form}=context,connection=await(0,_parts_js__WEBPACK_IMPORTED_MODULE_8__.Y5)(context),images=await(0,_parts_js__WEBPACK_IMPORTED_MODULE_8__._t)(context,connection),{rules,...push}=await readPush(context),request={connection,images:(0,_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_4__.HO)(context,{images,rules}),judging:rules.given,maxParallel:form.count("max-parallel"),cranePath:form.text("crane-path")||"crane",...push}
form.complete()
return request}async function readPush(context){const{form,files}=context,waiting=(0,_scan_js__WEBPACK_IMPORTED_MODULE_6__.OG)(form)
"never"===waiting.scan&&""!==form.text("policy")&&form.problem("policy",'cannot be kept with "scan: never", which gives no verdict')
return{stallTimeoutMs:form.duration("stall-timeout"),sourceTls:form.choice("source-tls"),rules:await(0,_policy_read_rules_js__WEBPACK_IMPORTED_MODULE_4__.jQ)(context),...(0,_promotion_js__WEBPACK_IMPORTED_MODULE_9__.D)(form,waiting),signatures:form.choice("signatures"),waiting,reportFile:await(0,_output_file_js__WEBPACK_IMPORTED_MODULE_3__.e)(form,{name:"report-file",files}),sbom:form.boolean("sbom"),sbomFile:await(0,_output_file_js__WEBPACK_IMPORTED_MODULE_3__.e)(form,{name:"sbom-file",files}),signer:await(0,_attestation_signing_js__WEBPACK_IMPORTED_MODULE_0__.a4)(context,waiting),attestsSboms:(0,_attestation_signing_js__WEBPACK_IMPORTED_MODULE_0__.ZO)(form),...(0,_labels_js__WEBPACK_IMPORTED_MODULE_10__.D)(form,waiting)}}}}

