export const id=9189
export const ids=[9189]
export const modules={89189:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{BpQ:()=>minLength,Bqr:()=>trim,BuJ:()=>getDotPath,FsL:()=>pipe,H0v:()=>rawCheck,IeY:()=>custom,Ikc:()=>object,KCZ:()=>union,KIO:()=>picklist,L5J:()=>unknown,Oxt:()=>variant,RZV:()=>lazy,Ru6:()=>maxLength,Wwf:()=>minValue,Y2b:()=>safeInteger,YOg:()=>array,YjP:()=>string,_H3:()=>looseObject,aig:()=>number,cGV:()=>maxValue,cl6:()=>nullish,euz:()=>literal,g1P:()=>record,lqM:()=>optional,mee:()=>nullable,ndf:()=>integer,p6U:()=>date,qgA:()=>parse,tBZ:()=>readonly,w1_:()=>startsWith,xLC:()=>safeParse,yGV:()=>regex,yqP:()=>exactOptional,z6Y:()=>check,zMY:()=>boolean})
let store$4
const DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0}
function getGlobalConfig(config$1){return config$1||store$4?{lang:config$1?.lang??store$4?.lang,message:config$1?.message,abortEarly:config$1?.abortEarly??store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}:DEFAULT_CONFIG}let store$3,store$2,store$1
function getGlobalMessage(lang){return store$3?.get(lang)}function getSchemaMessage(lang){return store$2?.get(lang)}function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function _stringify(input){const type=typeof input
return"string"===type?`"${input}"`:"number"===type||"bigint"===type||"boolean"===type?`${input}`:"object"===type||"function"===type?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":type}function _addIssue(context,label,dataset,config$1,other){const input=other&&"input"in other?other.input:dataset.value,expected=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={kind:context.kind,type:context.type,input,expected,received,message:`Invalid ${label}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,requirement:context.requirement,path:other?.path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,abortPipeEarly:config$1.abortPipeEarly},isSchema="schema"===context.kind,message$1=other?.message??context.message??getSpecificMessage(context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??config$1.message??getGlobalMessage(issue.lang)
void 0!==message$1&&(issue.message="function"==typeof message$1?message$1(issue):message$1)
isSchema&&(dataset.typed=!1)
dataset.issues?dataset.issues.push(issue):dataset.issues=[issue]}function _isSameValueZero(value1,value2){return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}function _isValidObjectKey(object$1,key){return Object.prototype.hasOwnProperty.call(object$1,key)&&"__proto__"!==key&&"prototype"!==key&&"constructor"!==key}function _joinExpects(values$1,separator){const list=[...new Set(values$1)]
return list.length>1?`(${list.join(` ${separator} `)})`:list[0]??"never"}function _standardSchema(schema){schema["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema["~run"]({value:value$1},getGlobalConfig())}
return schema}function getDotPath(issue){if(issue.path){let key=""
for(const item of issue.path){if("string"!=typeof item.key&&"number"!=typeof item.key)return null
key+=key?`.${item.key}`:item.key}return key}return null}var ValiError=class extends Error{constructor(issues){super(issues[0].message)
this.name="ValiError"
this.issues=issues}}
function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,message:message$1,"~run"(dataset,config$1){dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",dataset,config$1)
return dataset}}}function integer(message$1){return{kind:"validation",type:"integer",reference:integer,async:!1,expects:null,requirement:Number.isInteger,message:message$1,"~run"(dataset,config$1){dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"integer",dataset,config$1)
return dataset}}}function maxLength(requirement,message$1){return{kind:"validation",type:"max_length",reference:maxLength,async:!1,expects:`<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){dataset.typed&&dataset.value.length>this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`})
return dataset}}}function maxValue(requirement,message$1){return{kind:"validation",type:"max_value",reference:maxValue,async:!1,expects:`<=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){!dataset.typed||dataset.value<=this.requirement||_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)})
return dataset}}}function minLength(requirement,message$1){return{kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`>=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){dataset.typed&&dataset.value.length<this.requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`})
return dataset}}}function minValue(requirement,message$1){return{kind:"validation",type:"min_value",reference:minValue,async:!1,expects:`>=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){!dataset.typed||dataset.value>=this.requirement||_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?dataset.value.toJSON():_stringify(dataset.value)})
return dataset}}}function rawCheck(action){return{kind:"validation",type:"raw_check",reference:rawCheck,async:!1,expects:null,"~run"(dataset,config$1){action({dataset,config:config$1,addIssue:info=>_addIssue(this,info?.label??"input",dataset,config$1,info)})
return dataset}}}function readonly(){return{kind:"transformation",type:"readonly",reference:readonly,async:!1,"~run":dataset=>dataset}}function regex(requirement,message$1){return{kind:"validation",type:"regex",reference:regex,async:!1,expects:`${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(this,"format",dataset,config$1)
return dataset}}}function safeInteger(message$1){return{kind:"validation",type:"safe_integer",reference:safeInteger,async:!1,expects:null,requirement:Number.isSafeInteger,message:message$1,"~run"(dataset,config$1){dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"safe integer",dataset,config$1)
return dataset}}}function startsWith(requirement,message$1){return{kind:"validation",type:"starts_with",reference:startsWith,async:!1,expects:`"${requirement}"`,requirement,message:message$1,"~run"(dataset,config$1){dataset.typed&&!dataset.value.startsWith(this.requirement)&&_addIssue(this,"start",dataset,config$1,{received:`"${dataset.value.slice(0,this.requirement.length)}"`})
return dataset}}}function trim(){return{kind:"transformation",type:"trim",reference:trim,async:!1,"~run"(dataset){dataset.value=dataset.value.trim()
return dataset}}}const ABORT_EARLY_CONFIG={abortEarly:!0}
function getFallback(schema,dataset,config$1){return"function"==typeof schema.fallback?schema.fallback(dataset,config$1):schema.fallback}function getDefault(schema,dataset,config$1){return"function"==typeof schema.default?schema.default(dataset,config$1):schema.default}function array(item,message$1){return _standardSchema({kind:"schema",type:"array",reference:array,expects:"Array",async:!1,item,message:message$1,"~run"(dataset,config$1){const input=dataset.value
if(Array.isArray(input)){dataset.typed=!0
dataset.value=[]
for(let key=0;key<input.length;key++){const value$1=input[key],itemDataset=this.item["~run"]({value:value$1},config$1)
if(itemDataset.issues){const pathItem={type:"array",origin:"value",input,key,value:value$1}
for(const issue of itemDataset.issues){issue.path?issue.path.unshift(pathItem):issue.path=[pathItem]
dataset.issues?.push(issue)}dataset.issues||(dataset.issues=itemDataset.issues)
if(config$1.abortEarly){dataset.typed=!1
break}}itemDataset.typed||(dataset.typed=!1)
dataset.value.push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1)
return dataset}})}function boolean(message$1){return _standardSchema({kind:"schema",type:"boolean",reference:boolean,expects:"boolean",async:!1,message:message$1,"~run"(dataset,config$1){"boolean"==typeof dataset.value?dataset.typed=!0:_addIssue(this,"type",dataset,config$1)
return dataset}})}function custom(check$1,message$1){return _standardSchema({kind:"schema",type:"custom",reference:custom,expects:"unknown",async:!1,check:check$1,message:message$1,"~run"(dataset,config$1){this.check(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1)
return dataset}})}function date(message$1){return _standardSchema({kind:"schema",type:"date",reference:date,expects:"Date",async:!1,message:message$1,"~run"(dataset,config$1){dataset.value instanceof Date?isNaN(dataset.value)?_addIssue(this,"type",dataset,config$1,{received:'"Invalid Date"'}):dataset.typed=!0:_addIssue(this,"type",dataset,config$1)
return dataset}})}function exactOptional(wrapped,default_){return _standardSchema({kind:"schema",type:"exact_optional",reference:exactOptional,expects:wrapped.expects,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return this.wrapped["~run"](dataset,config$1)}})}function lazy(getter){return _standardSchema({kind:"schema",type:"lazy",reference:lazy,expects:"unknown",async:!1,getter,"~run"(dataset,config$1){return this.getter(dataset.value)["~run"](dataset,config$1)}})}function literal(literal_,message$1){return _standardSchema({kind:"schema",type:"literal",reference:literal,expects:_stringify(literal_),async:!1,literal:literal_,message:message$1,"~run"(dataset,config$1){_isSameValueZero(dataset.value,this.literal)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1)
return dataset}})}function looseObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"loose_object",reference:looseObject,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){const input=dataset.value
if(input&&"object"==typeof input){dataset.typed=!0
dataset.value={}
for(const key in this.entries){const valueSchema=this.entries[key]
if(key in input||("exact_optional"===valueSchema.type||"optional"===valueSchema.type||"nullish"===valueSchema.type)&&void 0!==valueSchema.default){const value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1)
if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1}
for(const issue of valueDataset.issues){issue.path?issue.path.unshift(pathItem):issue.path=[pathItem]
dataset.issues?.push(issue)}dataset.issues||(dataset.issues=valueDataset.issues)
if(config$1.abortEarly){dataset.typed=!1
break}}valueDataset.typed||(dataset.typed=!1)
dataset.value[key]=valueDataset.value}else if(void 0!==valueSchema.fallback)dataset.value[key]=getFallback(valueSchema)
else if("exact_optional"!==valueSchema.type&&"optional"!==valueSchema.type&&"nullish"!==valueSchema.type){_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]})
if(config$1.abortEarly)break}}if(!dataset.issues||!config$1.abortEarly)for(const key in input)_isValidObjectKey(input,key)&&!Object.prototype.hasOwnProperty.call(this.entries,key)&&(dataset.value[key]=input[key])}else _addIssue(this,"type",dataset,config$1)
return dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"nullable",reference:nullable,expects:`(${wrapped.expects} | null)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){if(null===dataset.value){void 0!==this.default&&(dataset.value=getDefault(this,dataset,config$1))
if(null===dataset.value){dataset.typed=!0
return dataset}}return this.wrapped["~run"](dataset,config$1)}})}function nullish(wrapped,default_){return _standardSchema({kind:"schema",type:"nullish",reference:nullish,expects:`(${wrapped.expects} | null | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){if(null===dataset.value||void 0===dataset.value){void 0!==this.default&&(dataset.value=getDefault(this,dataset,config$1))
if(null===dataset.value||void 0===dataset.value){dataset.typed=!0
return dataset}}return this.wrapped["~run"](dataset,config$1)}})}function number(message$1){return _standardSchema({kind:"schema",type:"number",reference:number,expects:"number",async:!1,message:message$1,"~run"(dataset,config$1){"number"!=typeof dataset.value||isNaN(dataset.value)?_addIssue(this,"type",dataset,config$1):dataset.typed=!0
return dataset}})}function object(entries$1,message$1){return _standardSchema({kind:"schema",type:"object",reference:object,expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){const input=dataset.value
if(input&&"object"==typeof input){dataset.typed=!0
dataset.value={}
for(const key in this.entries){const valueSchema=this.entries[key]
if(key in input||("exact_optional"===valueSchema.type||"optional"===valueSchema.type||"nullish"===valueSchema.type)&&void 0!==valueSchema.default){const value$1=key in input?input[key]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1)
if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key,value:value$1}
for(const issue of valueDataset.issues){issue.path?issue.path.unshift(pathItem):issue.path=[pathItem]
dataset.issues?.push(issue)}dataset.issues||(dataset.issues=valueDataset.issues)
if(config$1.abortEarly){dataset.typed=!1
break}}valueDataset.typed||(dataset.typed=!1)
dataset.value[key]=valueDataset.value}else if(void 0!==valueSchema.fallback)dataset.value[key]=getFallback(valueSchema)
else if("exact_optional"!==valueSchema.type&&"optional"!==valueSchema.type&&"nullish"!==valueSchema.type){_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key}"`,path:[{type:"object",origin:"key",input,key,value:input[key]}]})
if(config$1.abortEarly)break}}}else _addIssue(this,"type",dataset,config$1)
return dataset}})}function optional(wrapped,default_){return _standardSchema({kind:"schema",type:"optional",reference:optional,expects:`(${wrapped.expects} | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){if(void 0===dataset.value){void 0!==this.default&&(dataset.value=getDefault(this,dataset,config$1))
if(void 0===dataset.value){dataset.typed=!0
return dataset}}return this.wrapped["~run"](dataset,config$1)}})}function picklist(options,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(options.map(_stringify),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){this.options.includes(dataset.value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1)
return dataset}})}function record(key,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Object",async:!1,key,value:value$1,message:message$1,"~run"(dataset,config$1){const input=dataset.value
if(input&&"object"==typeof input){dataset.typed=!0
dataset.value={}
for(const entryKey in input)if(_isValidObjectKey(input,entryKey)){const entryValue=input[entryKey],keyDataset=this.key["~run"]({value:entryKey},config$1)
if(keyDataset.issues){const pathItem={type:"object",origin:"key",input,key:entryKey,value:entryValue}
for(const issue of keyDataset.issues){issue.path=[pathItem]
dataset.issues?.push(issue)}dataset.issues||(dataset.issues=keyDataset.issues)
if(config$1.abortEarly){dataset.typed=!1
break}}const valueDataset=this.value["~run"]({value:entryValue},config$1)
if(valueDataset.issues){const pathItem={type:"object",origin:"value",input,key:entryKey,value:entryValue}
for(const issue of valueDataset.issues){issue.path?issue.path.unshift(pathItem):issue.path=[pathItem]
dataset.issues?.push(issue)}dataset.issues||(dataset.issues=valueDataset.issues)
if(config$1.abortEarly){dataset.typed=!1
break}}keyDataset.typed&&valueDataset.typed||(dataset.typed=!1)
keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else _addIssue(this,"type",dataset,config$1)
return dataset}})}function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,message:message$1,"~run"(dataset,config$1){"string"==typeof dataset.value?dataset.typed=!0:_addIssue(this,"type",dataset,config$1)
return dataset}})}function _subIssues(datasets){let issues
if(datasets)for(const dataset of datasets)if(issues)for(const issue of dataset.issues)issues.push(issue)
else issues=dataset.issues
return issues}function union(options,message$1){return _standardSchema({kind:"schema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.expects),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets
for(const schema of this.options){const optionDataset=schema["~run"]({value:dataset.value},config$1)
if(optionDataset.typed){if(!optionDataset.issues){validDataset=optionDataset
break}typedDatasets?typedDatasets.push(optionDataset):typedDatasets=[optionDataset]}else untypedDatasets?untypedDatasets.push(optionDataset):untypedDatasets=[optionDataset]}if(validDataset)return validDataset
if(typedDatasets){if(1===typedDatasets.length)return typedDatasets[0]
_addIssue(this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)})
dataset.typed=!0}else{if(1===untypedDatasets?.length)return untypedDatasets[0]
_addIssue(this,"type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~run"(dataset){dataset.typed=!0
return dataset}})}function variant(key,options,message$1){return _standardSchema({kind:"schema",type:"variant",reference:variant,expects:"Object",async:!1,key,options,message:message$1,"~run"(dataset,config$1){const input=dataset.value
if(input&&"object"==typeof input){let outputDataset,maxDiscriminatorPriority=0,invalidDiscriminatorKey=this.key,expectedDiscriminators=[]
const parseOptions=(variant$1,allKeys)=>{for(const schema of variant$1.options){if("variant"===schema.type)parseOptions(schema,new Set(allKeys).add(schema.key))
else{let keysAreValid=!0,currentPriority=0
for(const currentKey of allKeys){const discriminatorSchema=schema.entries[currentKey]
if(currentKey in input?discriminatorSchema["~run"]({typed:!1,value:input[currentKey]},ABORT_EARLY_CONFIG).issues:"exact_optional"!==discriminatorSchema.type&&"optional"!==discriminatorSchema.type&&"nullish"!==discriminatorSchema.type){keysAreValid=!1
if(invalidDiscriminatorKey!==currentKey&&(maxDiscriminatorPriority<currentPriority||maxDiscriminatorPriority===currentPriority&&currentKey in input&&!(invalidDiscriminatorKey in input))){maxDiscriminatorPriority=currentPriority
invalidDiscriminatorKey=currentKey
expectedDiscriminators=[]}invalidDiscriminatorKey===currentKey&&expectedDiscriminators.push(schema.entries[currentKey].expects)
break}currentPriority++}if(keysAreValid){const optionDataset=schema["~run"]({value:input},config$1);(!outputDataset||!outputDataset.typed&&optionDataset.typed)&&(outputDataset=optionDataset)}}if(outputDataset&&!outputDataset.issues)break}}
parseOptions(this,new Set([this.key]))
if(outputDataset)return outputDataset
_addIssue(this,"type",dataset,config$1,{input:input[invalidDiscriminatorKey],expected:_joinExpects(expectedDiscriminators,"|"),path:[{type:"object",origin:"value",input,key:invalidDiscriminatorKey,value:input[invalidDiscriminatorKey]}]})}else _addIssue(this,"type",dataset,config$1)
return dataset}})}function parse(schema,input,config$1){const dataset=schema["~run"]({value:input},getGlobalConfig(config$1))
if(dataset.issues)throw new ValiError(dataset.issues)
return dataset.value}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(const item of pipe$1)if("metadata"!==item.kind){if(dataset.issues&&("schema"===item.kind||"transformation"===item.kind)){dataset.typed=!1
break}dataset.issues&&(config$1.abortEarly||config$1.abortPipeEarly)||(dataset=item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema,input,config$1){const dataset=schema["~run"]({value:input},getGlobalConfig(config$1))
return{typed:dataset.typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}})}

