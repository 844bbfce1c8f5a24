export const id=848
export const ids=[848]
export const modules={848:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var harbor_repository=__webpack_require__(14084),image_names=__webpack_require__(54773)
const MAX_JOBS=256
var connection=__webpack_require__(43956),inputs_images=__webpack_require__(35478)
const KEY=/^[A-Za-z0-9_-]{0,100}$/
var read_inputs=__webpack_require__(79561)
async function run(host){const{names,outputs}=function planMatrix(images){const names=(0,image_names.EF)(images),listed=images.map(({source,repository,...rest})=>({image:source,repository:(0,harbor_repository.sT)(repository),...rest})),include=listed.map((image,index)=>({name:names[index],key:String(index+1),images:JSON.stringify([image])}))
return{names,outputs:{matrix:JSON.stringify({include}),images:JSON.stringify(listed)}}}(await async function readPlanMatrix({form,loadListParser}){const registry=(0,connection._5)(form),images=await(0,inputs_images.xF)(form,{registry,loadParser:loadListParser})
images.length>MAX_JOBS&&form.problem("images",`names ${images.length} images, and GitHub makes at most ${MAX_JOBS} jobs of a matrix`)
const key=form.text("key")
KEY.test(key)||form.problem("key",`"${key}" has characters other than letters, digits, dashes and underscores`)
form.complete()
return images}((0,read_inputs.A)("plan-matrix",host)))
host.log.info(`${names.length} jobs: ${names.join(", ")}`)
host.setOutputs(outputs)}}),46159:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>describeNoText,Je:()=>readPem,Uq:()=>openText,Vh:()=>readJson})
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
function readCertificates(text){return[...text.matchAll(CERTIFICATE)].map(([,body=""])=>body.replace(/\s/g,"").replace(/.{1,64}/g,"$&\n")).map(lines=>`-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`).join("")}})}

