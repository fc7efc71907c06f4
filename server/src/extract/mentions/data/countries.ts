/**
 * Countries, one a line: key | other names | demonyms, all in lower case and without accents. A demonym's plural in -s
 * is understood. Names that are an everyday acronym carry their stops as written.
 */
export const COUNTRIES = `
afghanistan||afghan
albania||albanian
algeria||algerian
andorra||andorran
angola||angolan
antigua and barbuda|antigua|antiguan
argentina||argentine,argentinian
armenia||armenian
australia||australian,aussie
austria||austrian
azerbaijan||azerbaijani,azeri
bahamas||bahamian
bahrain||bahraini
bangladesh||bangladeshi
barbados||barbadian
belarus|byelorussia|belarusian,belarussian
belgium||belgian
belize||belizean
benin||beninese
bermuda||bermudian
bhutan||bhutanese
bolivia||bolivian
bosnia and herzegovina|bosnia,bosnia-herzegovina|bosnian
botswana||
brazil||brazilian
brunei|brunei darussalam|bruneian
bulgaria||bulgarian
burkina faso||burkinabe
burundi||burundian
cambodia||cambodian
cameroon||cameroonian
canada||canadian
cape verde|cabo verde|cape verdean
central african republic||
chad||chadian
chile||chilean
china|people's republic of china,prc,mainland china,communist china|chinese
colombia||colombian
comoros||comorian
congo|democratic republic of the congo,democratic republic of congo,republic of the congo,republic of congo,drc,dr congo|congolese
costa rica||costa rican
croatia||croatian,croat
cuba||cuban
cyprus||cypriot
czech republic|czechia|czech
denmark||danish,dane
djibouti||djiboutian
dominica||
dominican republic||dominican
east timor|timor-leste|timorese,east timorese
ecuador||ecuadorian,ecuadorean
egypt||egyptian
el salvador||salvadoran,salvadorean
equatorial guinea||
eritrea||eritrean
estonia||estonian
eswatini|swaziland|swazi
ethiopia||ethiopian
fiji||fijian
finland||finnish,finn
france||french,frenchman,frenchmen,frenchwoman
gabon||gabonese
gambia||gambian
georgia||georgian
germany|federal republic of germany,west germany,east germany|german
ghana||ghanaian
greece||greek
greenland||greenlandic,greenlander
grenada||grenadian
guatemala||guatemalan
guinea||guinean
guinea-bissau||
guyana||guyanese
haiti||haitian
honduras||honduran
hong kong||hong konger,hongkonger
hungary||hungarian
iceland||icelandic,icelander
india|republic of india|indian
indonesia||indonesian
iran|islamic republic of iran,islamic republic|iranian
iraq||iraqi
ireland|republic of ireland|irish,irishman,irishmen
israel||israeli
italy||italian
ivory coast|cote d'ivoire|ivorian
jamaica||jamaican
japan||japanese
jordan||jordanian
kazakhstan||kazakh,kazakhstani
kenya||kenyan
kiribati||
kosovo||kosovar,kosovan
kuwait||kuwaiti
kyrgyzstan||kyrgyz
laos||laotian,lao
latvia||latvian
lebanon||lebanese
lesotho||
liberia||liberian
libya||libyan
liechtenstein||
lithuania||lithuanian
luxembourg||
macau|macao|macanese
madagascar||malagasy
malawi||malawian
malaysia||malaysian
maldives||maldivian
mali||malian
malta||maltese
marshall islands||marshallese
mauritania||mauritanian
mauritius||mauritian
mexico||mexican
micronesia||micronesian
moldova||moldovan
monaco||monegasque
mongolia||mongolian
montenegro||montenegrin
morocco||moroccan
mozambique||mozambican
myanmar|burma|burmese
namibia||namibian
nauru||nauruan
nepal||nepalese,nepali
netherlands|holland|dutch,dutchman,dutchmen
new zealand||new zealander,kiwi
nicaragua||nicaraguan
niger||nigerien
nigeria||nigerian
north korea|democratic people's republic of korea,dprk,n. korea|north korean
north macedonia|macedonia|macedonian
norway||norwegian
oman||omani
pakistan||pakistani
palau||palauan
palestine|palestinian territories,palestinian territory,state of palestine|palestinian
panama||panamanian
papua new guinea||
paraguay||paraguayan
peru||peruvian
philippines||filipino,filipina,philippine
poland||polish,pole
portugal||portuguese
puerto rico||puerto rican
qatar||qatari
romania||romanian
russia|russian federation|russian
rwanda||rwandan
saint kitts and nevis|st. kitts and nevis|
saint lucia|st. lucia|
saint vincent and the grenadines|st. vincent and the grenadines|
samoa||samoan
san marino||
sao tome and principe||
saudi arabia|kingdom of saudi arabia,ksa|saudi,saudi arabian
senegal||senegalese
serbia||serbian,serb
seychelles||
sierra leone||sierra leonean
singapore||singaporean
slovakia||slovak,slovakian
slovenia||slovenian,slovene
solomon islands||
somalia||somali
south africa||south african
south korea|republic of korea,s. korea,rok|south korean
south sudan||south sudanese
soviet union|ussr,u.s.s.r.|soviet
spain||spanish,spaniard
sri lanka||sri lankan
sudan||sudanese
suriname||surinamese
sweden||swedish,swede
switzerland||swiss
syria||syrian
taiwan||taiwanese
tajikistan||tajik
tanzania||tanzanian
thailand||thai
togo||togolese
tonga||tongan
trinidad and tobago|trinidad|trinidadian
tunisia||tunisian
turkey|turkiye|turkish,turk
turkmenistan||turkmen
tuvalu||tuvaluan
uganda||ugandan
ukraine||ukrainian
united arab emirates|uae,u.a.e.,emirates|emirati
united kingdom|uk,u.k.,britain,great britain|british,briton,brit
united states|us,u.s.,usa,u.s.a.,america,united states of america,the states|american
uruguay||uruguayan
uzbekistan||uzbek
vanuatu||
vatican city|vatican,holy see|
venezuela||venezuelan
vietnam||vietnamese
yemen||yemeni
yugoslavia||yugoslav,yugoslavian
zambia||zambian
zimbabwe||zimbabwean
`;
