/** @license Names of cities of at least 100,000 people (50,000 in the United States): GeoNames (geonames.org), CC BY 4.0. Written by .scripts/gazetteer.ts. */
export const CITIES =
  "a coruna|aachen|aalborg|aba|abadan|abakaliki|abakan|abbotsford|abbottabad|abengourou|abeokuta|aberdeen|abha|" +
  "abidjan|abiko|abilene|abobo|abohar|abomey-calavi|abu dhabi|abu ghurayb|abu kabir|abuja|acapulco de juarez|" +
  "acarigua|accra|achalpur|acheng|achinsk|ad diwaniyah|ad-damazin|adana|addis ababa|adelaide|aden|adilabad|" +
  "adiwerna|admiralteisky|ado-ekiti|adoni|afyonkarahisar|agadez|agadir|agartala|ageoshimo|agra|aguascalientes|" +
  "ahmadnagar|ahmadpur east|ahmedabad|ahvaz|ahwatukee foothills|ain beida|ain oussera|airoli|aix-en-provence|" +
  "aizawl|ajdabiya|ajman|ajmer|akademicheskoe|akashi|akita|akola|akron|aksaray|aksu|aktau|aktobe|akure|al ahmadi|" +
  "al ajaylat|al bab|al basrah al qadimah|al fallujah|al faw|al fayyum|al hawamidiyah|al hillah|al hoceima|" +
  "al hudaydah|al hufuf|al jadid|al jubayl|al kharj|al khums|al kut|al mahallah al kubra|al manaqil|al mansurah|" +
  "al mawsil al jadidah|al minya|al mubarraz|al qadarif|al'met'yevsk|alafaya|alagoinhas|alamar|alameda|alandur|" +
  "alanya|alappuzha|albacete|albany|albany park|alberton|albuquerque|alcala de henares|alchevs'k|alcobendas|" +
  "alcorcon|aleppo|alexandria|algeciras|algiers|alhambra|alicante|alief|aligarh|aliso viejo|allahabad|allapattah|" +
  "allen|allentown|almaty|almere stad|almeria|alor setar|alpharetta|altay|alto barinas|altona|alvaro obregon|" +
  "alwar|amadora|amagasaki|amaigbo|amarillo|amarnath|ambala|ambato|ambattur|ambon|ambur|americana|amersfoort|" +
  "ames|amherst|amiens|amman|amol|ampang|amravati|amritsar|amroha|amsterdam|an nuhud|anaco|anaheim|anand|" +
  "ananindeua|anantapur|anapolis|anbu|anchorage|anda|anderson|andijon|andong|angarsk|angeles|angers|" +
  "angra dos reis|angren|anjo|ankang|ankara|ankeny|ann arbor|annaba|anqing|anqiu|ansan-si|anshan|anshun|antakya|" +
  "antalya|antananarivo|antioch|antipolo|antofagasta|antsirabe|antwerpen|anyama|anyang|anyang-si|aomori|" +
  "aparecida de goiania|apeldoorn|apopa|apple valley|appleton|apucarana|ar raqqah|ar rayyan|aracaju|aracatuba|" +
  "arad|araguaina|arak|aral|arapiraca|arar|araraquara|araras|araruama|araucaria|arcadia|archway|ardabil|" +
  "arden-arcade|arequipa|arganzuela|argenteuil|arhus|arica|arish|arjawinangun|arkhangel'sk|arlington|" +
  "arlington heights|armavir|armenia|arnavutkoy|arnhem|arrah|arroyo naranjo|artem|arusha|arvada|arzamas|" +
  "as salimiyah|as samawah|as sulaymaniyah|as suwayq|asahikawa|asaka|asansol|ashdod|asheville|ashgabat|ashikaga|" +
  "ashkelon|ashoknagar kalyangarh|asmara|assis|astanajapura|astoria|astrakhan|asuncion|aswan|asyut|atani|" +
  "atascocita|atasehir|atbara|athens|atibaia|atlanta|atsiaman|atsugi|atyrau|auburn|auckland|augsburg|aurangabad|" +
  "aurora|austin|avadi|avondale|awka|ayacucho|az zawiyah|az zubayr|azadshahr|azamgarh|azare|azcapotzalco|" +
  "bab ezzouar|babol|babruysk|bac lieu|bacau|bacolod|bacoor|badajoz|badalona|badlapur|bafoussam|bagaha|bagerhat|" +
  "baghdad|baghlan|bago|baguio|bahadurgarh|baharampur|bahawalnagar|bahawalpur|bahcelievler|bahia blanca|" +
  "bahir dar|bahraigh|baia mare|baicheng|baidoa|baidyabati|baishan|baiyin|bakersfield|baku|balakovo|balashikha|" +
  "balasore|baldwin park|bali|balikpapan|baliuag|balkh|balti|baltimore|balurghat|balvanera|bama|bamako|bamenda|" +
  "banda|banda aceh|bandar abbas|bandar lampung|bandar-e anzali|bandundu|bandung|baneh|bangaon|bangil|bangkok|" +
  "bangui|banha|bani suwayf|banja luka|banjaran|banjarmasin|bankura|banqiao|bansbaria|banyuwangi|bao loc|baoding|" +
  "baoshan|baotou|baqubah|baraki|barakpur|baranagar|baranovichi|barasat|barbacena|barcelona|barddhaman|bareilly|" +
  "bari|barinas|barisal|barnala|barnaul|barquisimeto|barra mansa|barrancabermeja|barranquilla|barreiras|barretos|" +
  "barrie|barsi|bartlett|barueri|baruta|barysaw|basaksehir|basel|basildon|basingstoke|basrah|basti|bat yam|bata|" +
  "batala|batam|batang|batangas|bataysk|bathinda|batikent|batman|batna|baton rouge|battagram|battambang|" +
  "battle creek|batu pahat|batumi|baturaja|bauchi|bauru|bawshar|bayamo|bayamon|bayan nur|bayonne|bayside|baytown|" +
  "beau bassin-rose hill|beaumont|beaverton|beawar|bechar|becontree|bedford|beersheba|begusarai|bei'an|beibei|" +
  "beihai|beijing|beipiao|beira|beirut|bejaia|bekasi|belawan|belem|belfast|belford roxo|belgaum|belgorod|" +
  "belgrade|belgrano|bella vista|bellary|bellevue|bellflower|bellingham|bello|belmont cragin|belo horizonte|" +
  "bemowo|bend|bender|bendigo|bengaluru|bengbu|benghazi|bengkulu|benguela|beni|beni mellal|benin|benito juarez|" +
  "benoni|bensonhurst|benxi|beppu|berazategui|berbera|berdyansk|berezniki|bergamo|bergedorf|bergen|" +
  "bergisch gladbach|berkeley|berlin|bern|bertoua|berwyn|besancon|bethal|bethesda|bethlehem|betim|bettiah|bexley|" +
  "beylikduzu|bhadravati|bhadreswar|bhagalpur|bhairab bazar|bharatpur|bharuch|bhatpara|bhavnagar|bhayandar|" +
  "bhilai|bhilwara|bhimavaram|bhimbar|bhind|bhisho|bhiwandi|bhiwani|bhopal|bhubaneshwar|bhuj|bhusaval|bialystok|" +
  "bibirevo|bida|bidar|bielany|bielefeld|bielsko-biala|bien hoa|bihar sharif|bijapur|bikaner|bila tserkva|" +
  "bilaspur|bilbao|bilbays|bilimora|billings|bilqas|bimbo|binan|binangonan|binjai|bintulu|binzhou|biratnagar|" +
  "birganj|birigui|birjand|birkenhead|birmingham|birnin kebbi|biryulevo|bishkek|bishoftu|biskra|bismarck|bissau|" +
  "biysk|bizerte|blackburn|blackpool|blagoveshchensk|blaine|blantyre|blida|blitar|bloemfontein|bloomington|" +
  "blue springs|blumenau|bnei brak|boa vista|bobo-dioulasso|boca raton|bochum|bochum-hordel|bogor|bogorodskoye|" +
  "bogota|bogra|bohicon|boise|bojnurd|bokaro|boksburg|bolingbrook|bologna|bolton|boma|bonita springs|bonn|" +
  "bontang|bordeaux|bordj bou arreridj|bordj el kiffan|borivli|borough park|borujerd|boshan|bossier|boston|botad|" +
  "botosani|botshabelo|bottrop|botucatu|bouake|boulder|boulogne-billancourt|boumerdas|bournemouth|bowie|" +
  "bowling green|boyeros|boyle heights|boynton beach|bozhou|bradenton|bradford|braga|braganca paulista|brahmapur|" +
  "braila|brakpan|brampton|brandon|brasilia|brasov|brateyevo|bratislava|bratsk|braunschweig|brazzaville|breda|" +
  "bremen|bremerhaven|brent|brentwood|brescia|brest|briarwood|bridgeport|brighton|brisbane|bristol|brits|brno|" +
  "brockton|broken arrow|brookhaven|brookline|brooklyn|brooklyn park|broomfield|brownsville|brugge|brussels|" +
  "bryan|bryansk|bucaramanga|bucharest|bucheon-si|buckeye|budapest|budapest iii. kerulet|budapest xi. kerulet|" +
  "budapest xiii. kerulet|budaun|budta|buena park|buenaventura|buenavista|buenos aires|buffalo|buguma|buhe|" +
  "bujumbura|bukan|bukavu|bukhara|bukit mertajam|bulandshahr|bulaon|bulawayo|buon ma thuot|buraydah|burbank|" +
  "burewala|burgas|burgos|burhanpur|burien|burlington|burnaby|burnley|burnsville|bursa|burton upon trent|busan|" +
  "bushehr|bushwick|butembo|butterworth|butuan|buyukcekmece|buzau|bydgoszcz|bytom|ca mau|cabanatuan|cabimas|cabo|" +
  "cabo frio|cabuyao|cacak|cachoeirinha|cachoeiro de itapemirim|cadiz|caen|cagayan de oro|cagliari|cagua|cainta|" +
  "cairns|cairo|cajamarca|calabar|calabozo|calama|calamba|caldwell|calgary|cali|callao|caloocan|cam pha mines|" +
  "cam ranh|camacari|camaguey|camarillo|camayenne|cambridge|camden|campeche|campina grande|campinas|campo grande|" +
  "campos dos goytacazes|can giuoc|can tho|canarsie|canberra|cancun|cangzhou|cankaya|canoas|canoga park|canton|" +
  "cape coast|cape coral|cape town|capiata|carabanchel|caracas|carapicuiba|cardiff|carletonville|carlsbad|carmel|" +
  "carmichael|carol|carolina|carrefour|carrollton|carson|cartagena|cartago|caruaru|carupano|cary|casa grande|" +
  "casablanca|casas adobes|cascavel|casper|castanhal|castello de la plana|castle rock|castro valley|" +
  "catalina foothills|catanduva|catania|cathedral|catia la mar|caucaia|cavite|caxias|caxias do sul|cebu|" +
  "cedar park|cedar rapids|celaya|centennial|center|central|centralniy|centreville|centro habana|centurion|" +
  "cergy-pontoise|cerro|chakwal|chakwama|chalco|chamartin|chamberi|champaign|chanda|chandannagar|chandigarh|" +
  "chandler|chanduasi|changchun|changde|changji|changsha|changshu|changwon|changzhi|changzhou|chaohu|chaoyang|" +
  "chaozhou|chapeco|chapel hill|chapra|charallave|charleroi|charleston|charlotte|charlottenburg|chas|chattanooga|" +
  "cheboksary|cheektowaga|chelmsford|cheltenham|chelyabinsk|chemnitz|chengde|chengdu|chenghua|chengtangcun|" +
  "chengzhong|chennai|chenzhou|cheonan|cheongju-si|cheremushki|cherepovets|cherkasy|cherkessk|chernihiv|" +
  "chernivtsi|cherry hill|chertanovo yuzhnoye|chesapeake|chesterfield|chetumal|cheyenne|chhatarpur|chhindwara|" +
  "chiang mai|chiba|chicago|chicago lawn|chiclayo|chico|chicoloapan|chicopee|chifeng|chigasaki|chihuahua|" +
  "chikmagalur|chikushino-shi|chillan|chilpancingo|chimbote|chimoio|chinandega|chinatown|chincha alta|chingola|" +
  "chiniot|chinju|chino|chino hills|chirchiq|chishtian|chisinau|chita|chitradurga|chittagong|chittaurgarh|" +
  "chitungwiza|chizhou|chlef|chofu|choloma|chon buri|chongjin|chongqing|chorzow|christchurch|chula vista|" +
  "chuncheon|churu|chuzhou|ciamis|ciampea|cibinong|cicero|ciego de avila|cienfuegos|cikampek|cikarang|cikupa|" +
  "cileungsir|cileunyi|cimahi|cincinnati|ciputat|cirebon|citeureup|citrus heights|city center|city of balikpapan|" +
  "city of westminster|ciudad acuna|ciudad apodaca|ciudad benito juarez|ciudad bolivar|ciudad camilo cienfuegos|" +
  "ciudad del carmen|ciudad del este|ciudad delicias|ciudad general escobedo|ciudad guayana|ciudad lineal|" +
  "ciudad lopez mateos|ciudad madero|ciudad nezahualcoyotl|ciudad obregon|ciudad valles|ciudad victoria|" +
  "ciutat vella|clarksville|clearwater|clermont-ferrand|cleveland|clifton|clinton township|clovis|cluj-napoca|" +
  "coacalco|coatzacoalcos|cochabamba|cochin|coconut creek|coimbatore|coimbra|colatina|colchester|colima|" +
  "college station|colombo|colonia del valle|colonia lindavista|colorado springs|colton|columbia|columbus|" +
  "comilla|commerce|comodoro rivadavia|compton|conakry|concepcion|concepcion de la vega|concord|concordia|" +
  "coney island|conroe|conselheiro lafaiete|constanta|constantine|contagem|conway|coon rapids|copenhagen|copiapo|" +
  "coquimbo|coquitlam|coral gables|coral springs|cordoba|cork|corlu|coro|corona|coronel fabriciano|" +
  "corpus christi|corrientes|corum|corvallis|costa mesa|cotabato|cotia|cotonou|council bluffs|coventry|" +
  "cox's bazar|coyoacan|craiova|cranston|crawley|criciuma|croix-des-bouquets|croydon|cua|cuauhtemoc|cuautitlan|" +
  "cuautitlan izcalli|cuautla|cubatao|cucuta|cuddalore|cuddapah|cuenca|cuernavaca|cuiaba|cuito|culiacan|cumana|" +
  "cupertino|curico|curitiba|curug|cusco|cuttack|cypress hills|czestochowa|da nang|dabrowa gornicza|dadonghai|" +
  "dadu|dadukou|daegu|daejeon|dagenham|dagupan|daitocho|dakar|dale|dali|dalian|daliang|dallas|daloa|daly|dam dam|" +
  "damanhur|damascus|dammam|damoh|danbury|dandong|danshui|daqing|dar es salaam|darbhanga|darjiling|darmstadt|" +
  "dartmouth|darwin|dasha|daska kalan|dasmarinas|dasoguz|datong|daugavpils|davangere|davao|davenport|davie|davis|" +
  "dawei|dawukou|daxing|dayton|daytona beach|dazhou|dearborn|dearborn heights|debrecen|decatur|deer valley|" +
  "deerfield beach|dehiwala-mount lavinia|dehra dun|dehri|dehui|deir ez-zor|delano|delhi|delicias|delray beach|" +
  "delta|deltona|denizli|denpasar|denton|denver|deoli|deoria|depok|dera ghazi khan|dera ismail khan|derbent|" +
  "derby|derince|des moines|des plaines|dese|desoto|detroit|dewas|deyang|dezhou|dhaka|dhamar|dhanbad|dharan|" +
  "dharmavaram|dhaulpur|dhulia|diadema|diamond bar|dibrugarh|diepsloot|diez de octubre|digos|dihok|dijon|" +
  "dikirnis|dili|dimapur|dimitrovgrad|dinajpur|dinapore|dindigul|dingzhou|dire dawa|disuq|divinopolis|divo|" +
  "djelfa|djibouti|djougou|dnipro|dodoma|doha|dolisie|dombivli|donaustadt|doncaster|donetsk|dongguan|donghai|" +
  "dongling|dongtai|dongxing|dongyang|doral|dordrecht|dortmund|dos hermanas|dosquebradas|dothan|douala|douliu|" +
  "douma|dourados|downey|dresden|drobeta-turnu severin|dubai|dublin|dubuque|dudley|duisburg|duluth|dumaguete|" +
  "dumai|dundalk|dundee|dunedin|dunhua|duque de caxias|durban|durg|durgapur|durham|durres|dushanbe|dusseldorf|" +
  "dzerzhinsk|eagan|east chattanooga|east flatbush|east hampton|east harlem|east hartford|east independence|" +
  "east jerusalem|east london|east los angeles|east new york|east norwalk|east orange|east pensacola heights|" +
  "east village|east york|eastbourne|eastvale|eau claire|ebetsu|ebute ikorodu|ecatepec de morelos|ech chettia|" +
  "ed damer|edea|eden prairie|edgewater|edina|edinburg|edinburgh|edirne|edison|edmond|edmonton|efon-alaaye|" +
  "eimsbuttel|eindhoven|eixample|ejido|ejigbo|ekibastuz|el achir|el cajon|el daein|el eulma|el fasher|el jadid|" +
  "el limon|el monte|el obeid|el oued|el paso|el progreso|el tigre|elbasan|elblag|elche|eldoret|elektrostal'|" +
  "elgin|elista|elizabeth|elk grove|elkhart|ellicott|ellore|elmhurst|eloy alfaro|elyria|embalenhle|embu|encanto|" +
  "enchanted hills|encheng|encinitas|enfield town|engel's|enid|enschede|ensenada|enterprise|enugu|envigado|" +
  "epworth|erbil|erfurt|erie|erlangen|erode|erzincan|erzurum|escondido|escuintla|esenler|esenyurt|eskisehir|" +
  "esmeraldas|espoo|essen|esuk oron|etawah|etobicoke|eugene|euless|eunapolis|evanston|evansville|everett|exeter|" +
  "ezhou|fairfield|faisalabad|fall river|fargo|faridabad|faridpur|farmington hills|farrukhabad|fatehpur|" +
  "favoriten|fayetteville|federal way|feira de santana|fendou|fengcheng|fenghuang|fergana|fernando de la mora|" +
  "ferozepore|ferraz de vasconcelos|fes|fes al bali|fianarantsoa|financial district|firozabad|fishers|flagami|" +
  "flagstaff|flatbush|flatlands|flint|florence|florence-graham|florencia|florianopolis|floridablanca|floridsdorf|" +
  "florissant|flower mound|foggia|folsom|fontana|fordham|forest hills|formosa|fort collins|fort lauderdale|" +
  "fort myers|fort smith|fort wayne|fort worth|fortaleza|foshan|fountain valley|fountainebleau|foz do iguacu|" +
  "framingham|framingham center|franca|francisco morato|franco da rocha|frankfurt am main|franklin|frederick|" +
  "freetown|freiburg|fremont|fresnillo|fresno|friedrichshain|frisco|fuencarral-el pardo|fuenlabrada|fuji|fujieda|" +
  "fujinomiya|fujisawa|fukayacho|fukui-shi|fukuoka|fukushima|fukuyama|fuling|fullerton|funchal|funtua|furth|" +
  "fushun|fuxin|fuyang|fuyu|fuzhou|fyzabad|gabes|gaborone|gadag|gadag-betageri|gagnoa|gainesville|gaithersburg|" +
  "gajuwaka|galati|galveston|gandajika|gandhidham|gandhinagar|ganganagar|gangapur|gangawati|gangneung|ganja|" +
  "gaomi|gaoping|gaozhou|garanhuns|garden grove|gardena|gardez|garland|garoua|gary|gashua|gastonia|gatineau|gaya|" +
  "gaza|gaziantep|gbongan|gdansk|gdynia|gebze|geelong|gejiu|gelsenkirchen|gemena|geneina|general santos|geneve|" +
  "genoa|gent|george town|georgetown|gera|gereida|germantown|getafe|ghaziabad|ghazipur|ghazni|gifu-shi|gijon|" +
  "gilbert|gillingham|gilroy|gimcheon|girardot|giron|giza|glasgow|glazov|glen burnie|glendale|glendora|gliwice|" +
  "gloucester|godhra|goiania|gojra|gol'yanovo|gold coast|goma|gombe|gomez palacio|gonbad-e kavus|gonda|gondal|" +
  "gondar|gondia|gongzhuling|goodyear|gorakhpur|gorgan|gorontalo|gorzow wielkopolski|gosaba|goteborg|gottingen|" +
  "governador valadares|goyang-si|gracia|granada|grand forks|grand island|grand junction|grand prairie|" +
  "grand rapids|grapevine|gravatai|gravesend|graz|great falls|greater noida|greater sudbury|greeley|green bay|" +
  "greenburgh|greensboro|greenville|greenwood|grenoble|gresham|grimsby|grogol|groningen|groznyy|guacara|" +
  "guadalajara|guadalajara de buga|guadalupe|guaiba|guanabacoa|guanare|guangming|guangshui|guangyuan|guangzhou|" +
  "guankou|guantanamo|guarapari|guarapuava|guaratingueta|guarenas|guaruja|guarulhos|guatemala|guatire|guayaquil|" +
  "gudivada|guelma|guelph|guilin|guiyang|gujranwala|gujrat|gulbarga|gulfport|guli|gulu|gumi|guna|gunsan|" +
  "guntakal junction|guntur|gurgaon|guri-si|gusau|gustavo adolfo madero|guwahati|guyong|gwalior|gwangju|gweru|" +
  "gyeongju|gyeongsan-si|gyor|gyumri|ha long|ha'il|haarlem|habra|hachinohe|hachioji|hacienda heights|hadano|" +
  "hadejia|haeju|hafar al-batin|hafizabad|hagen|hagonoy|haicheng|haifa|haikou|hailar|hailun|haimen|haiphong|" +
  "hajipur|hakodate|haldia|haldwani|halifax|halisahar|halwan|hamadan|hamah|hamamatsu|hamburg|hamburg-mitte|" +
  "hamburg-nord|hamden|hamhung|hami|hamilton|hamm|hammond|hampton|hanam|handa|handan|hanford|hangu|hangzhou|" +
  "hannover|hanoi|hanumangarh|hanzhong|haora|hapur|harare|harbin|harburg|hardoi|hargeysa|haridwar|harlem|" +
  "harlingen|harrisonburg|hartford|hassan|hastings|hat yai|hathras|havana|haverhill|hawalli|hawassa|hawthorne|" +
  "hayward|hazaribagh|hebi|hebron|hefei|hegang|heidelberg|heihe|heilbronn|helsingborg|helsinki|hemet|hempstead|" +
  "henderson|hendersonville|hengshui|hengyang|hepo|herat|hermosillo|herne|heroica guaymas|heroica matamoros|" +
  "hesperia|heze|hialeah|higashimurayama|high point|high wycombe|highland|highlands ranch|hikone|hildesheim|" +
  "hillsboro|himeji|hindupur|hino|hinthada|hirakata|hiratsuka|hirosaki|hiroshima|hisar|hitachi|hitachi-naka|" +
  "ho chi minh|hoa binh|hobart|hoboken|hoffman estates|hofu|hohhot|holguin|hollywood|holon|homestead|homs|" +
  "homyel'|honcho|hong kong|honggang|honmachi|honolulu|hoofddorp|hoover|horlivka|horta-guinardo|hortaleza|" +
  "hortolandia|hoshangabad|hoshiarpur|hospet|hosur|hotan|houston|hrodna|hsinchu|huadian|huai'an|huaibei|huaihua|" +
  "huainan|hualien|huambo|huancayo|huanggang|huangshi|huangyan|huangzhou|huanuco|huayin|hubli|huddersfield|hue|" +
  "huelva|hugli|huicheng|huixquilucan|huizhou|hulan|hulan ergi|humen|hungnam|huntersville|huntington beach|" +
  "huntington park|huntsville|huocheng|huzhou|hwado|hwaseong-si|hyderabad|hyesan|iasi|ibadan|ibague|ibaraki|" +
  "ibarra|ibb|ibirite|ica|ichalkaranji|icheon-si|ichihara|ichinomiya|idaho falls|idfu|idku|idlib|igboho|iida|" +
  "ijebu-igbo|ijebu-ode|ijero-ekiti|ikeja|ikere-ekiti|ikire|ikirun|ikoma|ikot ekpene|iksan|ila orangun|ilam|" +
  "ilebo|ilesa|ilheus|iligan|ilobu|iloilo|ilorin|imperatriz|imphal|imus|inazawa|incheon|indaiatuba|independence|" +
  "indianapolis|indio|indore|indramayu|inegol|inglewood|ingolstadt|ingraj bazar|inisa|innsbruck|iowa|ipatinga|" +
  "ipoh|ipswich|iquique|iquitos|irakleion|iranshahr|irapuato|irbid|iringa|irkutsk|irondequoit|ironville|irvine|" +
  "irving|irving park|irvington|ise-ekiti|isehara|isesaki|isfahan|ishinomaki|isiro|iskenderun|islamabad|" +
  "islington|ismailia|isparta|istanbul|itaborai|itabuna|itaguai|itagui|itajai|itami|itapecerica da serra|" +
  "itapetininga|itapevi|itaquaquecetuba|itarsi|itu|ivano-frankivsk|ivanovo|ivanovskoye|iwaki|iwakuni|iwatsuki|" +
  "iwo|ixtapaluca|izhevsk|izmaylovo|izmir|izmit|iztacalco|iztapalapa|izumi|izumisano|jabalpur|jabalya|jaboatao|" +
  "jaboatao dos guararapes|jacarei|jackson|jackson heights|jacksonville|jacmel|jacobabad|jaen|jaffa|jaffna|" +
  "jagadhri|jaigaon|jaipur|jakarta|jalai nur|jalalabad|jalandhar|jalgaon|jalingo|jalna|jalpaiguri|jamaame|" +
  "jamaica|jamalpur|jambi|jammu|jamnagar|jamshedpur|jamuria|jandira|janesville|jaragua do sul|jaranwala|jau|" +
  "jaunpur|jayapura|jeddah|jeju|jember|jena|jeongeup|jeonju|jequie|jerez de la frontera|jersey|jerusalem|jessore|" +
  "jetpur|jhang sadr|jhansi|jhelum|jhunjhunun|ji parana|ji'an|jiagedaqi|jiamusi|jiangmen|jiangyin|jiangyou|" +
  "jianshui|jiaojiang|jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jieshi|jieshou|jieyang|jijel|jilin|jimeta|" +
  "jimma|jinan|jinchang|jincheng|jind|jingdezhen|jingling|jingmen|jingzhou|jinhua|jining|jinzhou|jirja|jishu|" +
  "jiujiang|jiupu|jiutai|jiutepec|jixi|jizan|jizzax|joao pessoa|jodhpur|joetsu|johannesburg|johns creek|johnson|" +
  "johor bahru|joinville|joliet|jolo|jombang|jonesboro|joplin|jos|jose c. paz|juan diaz|juarez|juazeiro do norte|" +
  "juba|juiz de fora|juliaca|junagadh|jundiai|jupiter|kabankalan|kabul|kabwe|kadoma|kaduna|kaesong|" +
  "kafr ad dawwar|kafr ash shaykh|kagoshima|kahramanmaras|kahriz|kaifeng|kairouan|kaithal|kaiyuan|kakamigahara|" +
  "kakinada|kakogawacho-honmachi|kalamazoo|kalemie|kaliningrad|kalininskiy|kalisz|kallithea|kalmunai|kaluga|" +
  "kalyan|kamakura|kamalia|kamarhati|kamensk-ural'skiy|kamianets-podilskyi|kamianske|kamirenjaku|kamoke|kampala|" +
  "kampung baru subang|kampung pasir gudang baru|kampung sungai ara|kamyshin|kananga|kanazawa|kanchipuram|" +
  "kanchrapara|kandahar|kandi|kandy|kangding|kanggye|kankan|kano|kanpur|kansas|kansk|kaohsiung|kaolack|kara|" +
  "karabaglar|karachi|karagandy|karaj|karaman|karamay|karbala|karimnagar|kariya|karlsruhe|karnal|karol bagh|" +
  "kashgar|kashihara-shi|kashipur|kashiwa|kassala|kassel|kasugai|kasukabe|kasur|kathmandu|katihar|katowice|" +
  "katsina|katsuta|katumba|kaunas|kawagoe|kawaguchi|kawanishi|kawasaki|kayseri|kazan|kecskemet|kediri|kedungwuni|" +
  "keelung|kelowna|kemerovo|kendale lakes|kendall|kendari|kenema|kenitra|kenner|kennewick|kenosha|kent|kentwood|" +
  "kerch|kerman|kermanshah|kettering|khabarovsk|khabarovsk vtoroy|khairpur mir's|khamis mushait|khammam|" +
  "khan yunis|khandwa|khanna|khanpur|kharagpur|khardah|kharkiv|khartoum|khasavyurt|khemisset|khenchela|kherson|" +
  "khimki|khlong luang|khmelnytskyi|khobar|khomeyni shahr|khon kaen|khoroshevo-mnevniki|khorramabad|khorramshahr|" +
  "khouribga|khowy|khujand|khulna|khurja|khushab|khuzdar|kiel|kielce|kigali|kigoma|kikwit|killeen|kimberley|" +
  "kimhae|kindia|kindu|kings bridge|kingsport|kingston|kingston upon hull|kinshasa|kirkland|kirkuk|kirov|kiryu|" +
  "kisangani|kisaran|kisarazu|kiselevsk|kishangarh|kishiwada|kisi|kislovodsk|kismayo|kissimmee|kisumu|kitakyushu|" +
  "kitami|kitchener|kitwe|klaipeda|klang|klaten|klerksdorp|kluang|knoxville|kobe|koblenz|kochi|kofu|kohat|kokomo|" +
  "kokshetau|kokubunji|kolar|kolhapur|kolkata|kollam|koln|kolomna|kolpino|kolwezi|komaki|komatsu|" +
  "komsomolsk-on-amur|konan|konya|korba|koreatown|korhogo|koriyama|korla|korolev|koronadal|koshigaya|kosice|" +
  "kostanay|kosti|kostroma|koszalin|kot addu|kota|kota bharu|kota kinabalu|kotli|kousseri|kovrov|kowloon|" +
  "kozhikode|kragujevac|krakow|kramators'k|krasnodar|krasnogvargeisky|krasnoyarsk|krefeld|kremenchuk|kresek|" +
  "kreuzberg|krishnanagar|kroonstad|kropyvnytskyi|krugersdorp|kryvyi rih|ksar el kebir|kuala lumpur|" +
  "kuala terengganu|kuantan|kuching|kufa|kuhdasht|kukatpalli|kulim|kultali|kulti|kumagaya|kumamoto|kumasi|kumba|" +
  "kumbakonam|kunduz|kunming|kunshan|kupang|kurashiki|kure|kurgan|kurnool|kursk|kurume|kusatsu|kushiro|kushtia|" +
  "kutahya|kutaisi|kuwana|kuz'minki|kwangmyong|kyain seikgyi township|kyiv|kyoto|kyzyl|kyzylorda|" +
  "l'hospitalet de llobregat|la ceiba|la crosse|la gi|la habra|la laguna|la mesa|la paz|la pintana|la plata|" +
  "la rioja|la romana|la serena|laayoune|labuan bajo|ladner|lafayette|lafia|lafiagi|lages|laghouat|lagos|" +
  "laguna niguel|lahad datu|lahore|laiwu|laiyang|laizhou|lake charles|lake elsinore|lake forest|lake havasu|" +
  "lakeland|lakeville|lakewood|lakhimpur|lal bahadur nagar|lalitpur|lambare|lampang|lancaster|langfang|lankaran|" +
  "lansing|lanzhou|laoag|laohekou|lapu-lapu|larache|laredo|largo|larisa|larkana|las cruces|las pinas|las tunas|" +
  "las vegas|lashio|latakia|latina|latur|lauderhill|launceston|lauro de freitas|lausanne|laval|lawang|lawrence|" +
  "lawton|layton|le havre|le mans|league|lecheng|lee's summit|leeds|leesburg|leganes|legaspi|legnica|lehi|" +
  "lehigh acres|leicester|leiden|leipzig|leiyang|lekki|lembang|lenexa|lengshuijiang|leninsk-kuznetsky|leogane|" +
  "leon|leon de los aldama|les cayes|leshan|leverkusen|levis|levittown|lewisville|lexington|lexington-fayette|" +
  "lhasa|lianghu|lianhe|lianjiang|lianran|lianshan|liaocheng|liaoyang|liaoyuan|libertad|libreville|licheng|" +
  "lichinga|liege|lijiang|likasi|lille|lilongwe|lima|limassol|limeira|limoges|lincoln|lincoln park|linfen|linhai|" +
  "linhares|linkoping|linshui|linxi|linxia chengguanzhen|linyi|linz|lipa|lipetsk|lira|lisbon|little rock|" +
  "liupanshui|livermore|liverpool|livingstone|livonia|livorno|ljubljana|lleida|lo prado|loa janan|lobito|lodi|" +
  "logan|logan square|logrono|loja|lome|london|londrina|long beach|long xuyen|longfeng|longjiang|longjing|" +
  "longmont|longueuil|longview|loni|lorain|los angeles|los mochis|los teques|loudi|louisville|loum|loveland|" +
  "lowell|lower hutt|luancheng|luanda|luanshya|lubango|lubbock|lubeck|lublin|lubuklinggau|lubumbashi|lucena|" +
  "lucknow|ludhiana|ludwigshafen am rhein|luhansk|lumajang|luohe|luoyang|luqiao|lusaka|luton|lutsk|luxor|" +
  "luziania|lviv|lynchburg|lynn|lynwood|lyon|lysychans'k|lyubertsy|lyublino|m'sila|maastricht|maba|mabalacat|" +
  "macae|macapa|macau|maceio|machala|macheng|machida|machilipatnam|macon|madanapalle|madera|madhyamgram|madison|" +
  "madiun|madrid|madurai|maebashi|magangue|magdalena contreras|magdeburg|magelang|magnitogorsk|magugpo poblacion|" +
  "mahabad|mahajanga|mahbubnagar|mahilyow|maicao|maidstone|maiduguri|mainz|majie|makassar|makati|makhachkala|" +
  "makiyivka|makurdi|malabo|malacca|maladzyechna|malaga|malakal|malambo|malang|malatya|malayer|malden|male|" +
  "malegaon|maler kotla|malindi|malingao|malir cantonment|malkajgiri|mallawi|malmo|malolos|maltepe|man|manado|" +
  "managua|manama|manaus|manchester|mandalay|mandaluyong|mandaue|mandi bahauddin|mandimba|mandsaur|mandya|" +
  "mangalore|manhattan|manila|manisa|manizales|mannheim|manp'o|mansfield|mansilingan|manta|mantampay|manteca|" +
  "manukau|manzanillo|manzini|maple grove|maputo|mar del plata|mar'ino|maraba|maracaibo|maracanau|maracay|maradi|" +
  "marand|marawi|marbella|mardan|margate|mariara|marienthal|marietta|marilia|maringa|mariupol|marka|markham|" +
  "maroua|marrakesh|marseille|martapura|marvdasht|mary|marysville|maryvale|marzahn|masan|masaya|mascara|maseru|" +
  "mashhad|masina|masjed soleyman|matadi|matagalpa|matanzas|mataram|mataro|mathura|mati|matola|matsubara|matsudo|" +
  "matsue|matsumoto|matsuyama|maturin|mau|maua|mawlamyine|maxixe|maykop|mazar-e sharif|mazatlan|mazyr|mbandaka|" +
  "mbeya|mbouda|mbuji-mayi|mcallen|mckinney|meads|mecca|medan|medea|medellin|medford|medina|medina estates|" +
  "medinipur|meerut|meiktila|meizhou|mejicanos|mek'ele|meknes|melbourne|melitopol|memphis|mendip|mendoza|menifee|" +
  "mentougou|merced|merida|meriden|meridian|merkezefendi|merlo|mersin|mesa|mesquite|messina|mestre|metairie|" +
  "metairie terrace|metro|metz|mexicali|mexico|meycauayan|mezhdurechensk|miami|miami beach|miami gardens|" +
  "miandoab|mianyang|miass|middelburg|middlesbrough|midland|midrand|midwest|miguel hidalgo|milagro|milan|milford|" +
  "millcreek|milpitas|milton|milton keynes|milwaukee|minamirinkan|minatitlan|minato|mingora|mingshui|minna|" +
  "minneapolis|minnetonka|minnetonka mills|mino|minsk|minzhu|mira mesa|miramar|miri|mirialguda|mirpur khas|" +
  "mirzapur|mishima|miskolc|misratah|mission|mission viejo|mississauga|missoula|missouri|mito|mitrovice|mixco|" +
  "miyakonojo|miyazaki|mizhou|mobile|modakeke|modena|modesto|moers|moga|mogadishu|mogi das cruzes|mogi guacu|" +
  "mohali|mohammedia|mojokerto|mokolo|mokopane|mokotow|mokpo|mombasa|monchengladbach|moncloa-aravaca|monclova|" +
  "moncton|monghyr|monrovia|montebello|monterey park|monteria|monterrey|montes claros|montevideo|montgomery|" +
  "montpellier|montreal|monywa|monza|moore|mopti|moradabad|moratalaz|moratuwa|morbi|morelia|morena|moreno valley|" +
  "moriguchi|morioka|mormugao|morningside heights|morogoro|moron|moscow|moshi|mossoro|mostaganem|mostar|mostoles|" +
  "mosul|mothihari|mott haven|moundou|mount pleasant|mount prospect|mount vernon|mountain view|mpumalanga|muar|" +
  "mubi|mucumpiz|mudanjiang|mueang nonthaburi|mufulira|mukalla|mulheim|mulhouse|multan|mumbai|muncie|munich|" +
  "munster|muratpasa|murcia|murfreesboro|muricay|muridke|murmansk|murom|murrieta|murwara|musaffah|musashino|" +
  "muscat|musoma|mustafakemalpasa|mutare|muzaffarabad|muzaffargarh|muzaffarnagar|muzaffarpur|mwanza|mwene-ditu|" +
  "my tho|myeik|myingyan|mykolayiv|mymensingh|mysore|mytishchi|mzuzu|n'dalatando|n'djamena|nabatiye et tahta|" +
  "naberezhnyye chelny|nablus|nacala|nadiad|nador|naga|nagano|nagaoka|nagareyama|nagarpur|nagasaki|nagda|" +
  "nagercoil|nagoya|nagpur|naha|naihati|nairobi|najaf|najafabad|najafgarh|najran|nakhodka|nakhon pathom|" +
  "nakhon ratchasima|nakhon si thammarat|nakuru|nal'chik|nalgonda|namangan|namp'o|nampa|nampula|namur|nanchang|" +
  "nanchong|nancy|nanded|nandurbar|nandyal|nangi|nangloi jat|nanjing|nanning|nanpiao|nanping|nantes|nantong|" +
  "nantou|nanyang|napa|naperville|naples|nara-shi|narayanganj|narela|narita|narsingdi|nashik|nashua|nashville|" +
  "nasiriyah|nassau|natal|national|natore|naucalpan de juarez|navadwip|navapolatsk|navi mumbai|navoiy|navojoa|" +
  "navotas|navsari|nawabganj|nawabshah|nay pyi taw|nazarabad|nazilli|nazran'|nazret|ndola|near north side|" +
  "neftekamsk|nefteyugansk|negombo|nehe|neijiang|neiva|nellore|nelspruit|nepean|netanya|neue neustadt|neukolln|" +
  "neuquen|neuss|nevinnomyssk|new bedford|new braunfels|new britain|new brunswick|new cairo|new delhi|new haven|" +
  "new kingston|new mirpur|new orleans|new rochelle|new south memphis|new york|newark|newcastle|" +
  "newcastle upon tyne|newport|newport beach|newport news|newton|neyagawa|neyshabur|ngaoundere|nguru|nha trang|" +
  "niamey|nice|nicolas romero|nicosia|nigel|niigata|niihama|nijmegen|nikopol|nilopolis|nimes|ningbo|nippes|nis|" +
  "nishi-tokyo-shi|nishinomiya-hama|nishio|niteroi|nizamabad|nizhnekamsk|nizhnevartovsk|nizhniy novgorod|" +
  "nizhny tagil|nkongsamba|nkpor|nnewi|nobeoka|noblesville|noda|nogales|noginsk|noida|norfolk|norilsk|normal|" +
  "norman|north bergen|north charleston|north chicopee|north hills|north hollywood|north la crosse|" +
  "north las vegas|north little rock|north miami|north peoria|north port|north richland hills|north shore|" +
  "north stamford|north york|northampton|northridge|norwalk|norwich|nossa senhora do socorro|nottingham|" +
  "nou barris|nouakchott|nova friburgo|nova iguacu|novato|novi|novi sad|novo hamburgo|novo-peredelkino|" +
  "novocheboksarsk|novocherkassk|novokuybyshevsk|novokuznetsk|novomoskovsk|novorossiysk|novosibirsk|novotroitsk|" +
  "novyye cheremushki|novyye kuz'minki|nowrangapur|noyabrsk|nsukka|nuevo laredo|nukus|numazu|nur-sultan|nurnberg|" +
  "nyala|nyiregyhaza|nzerekore|o'fallon|oak lawn|oak park|oakland|oakville|oaxaca|oberhausen|obihiro|obninsk|" +
  "obuase|ocala|oceanside|ochakovo-matveyevskoye|ocumare del tuy|odawara|odense|odessa|odintsovo|offa|offenbach|" +
  "ogaki|ogden|oita|ojo de agua|okanagan|okap|okara|okayama|okazaki|okene|okigwe|okinawa|oklahoma|okrika|" +
  "oktyabr'skiy|olathe|oldenburg|oldham|oleksandriya|olinda|olmaliq|olomouc|olongapo|olsztyn|olympia|omaha|" +
  "omdurman|ome|omsk|omuta|ondo|ongole|onitsha|ontario|opole|oradea|orai|oral|oran|orange|ordos|ordu|orebro|" +
  "orekhovo-borisovo|orekhovo-zuyevo|orel|orem|orenburg|orizaba|orkney|orland park|orlando|orleans|ormoc|orsha|" +
  "orsk|orumiyeh|oruro|osaka|osan|osasco|osh|oshawa|oshkosh|oslo|osmaniye|osnabruck|osogbo|osorno|ostrava|ota|" +
  "otaru|otsu|ottakring|ottawa|ouagadougou|ouargla|oujda-angad|oulu|oum el bouaghi|ourense|overland park|oviedo|" +
  "owensboro|owerri|owo|oxford|oxnard|oyama|oyo|ozone park|p'yongsong|paarl|pabna|pachuca de soto|padalarang|" +
  "padang|padangsidempuan|paderborn|padova|pagadian|pak kret|pakokku|pakpattan|palangkaraya|palanpur|palatine|" +
  "palembang|palermo|palghat|palhoca|pali|pallavaram|palm bay|palm beach gardens|palm coast|palm desert|" +
  "palm harbor|palma|palma soriano|palmas|palmdale|palmira|palo alto|palo negro|palopo|paltan|palu|palwal|" +
  "pamanukan|pamplona|pamulang|panalanoy|panama|panchkula|panevezys|pangkalpinang|panihati|panipat|panshan|" +
  "panvel|par naogaon|paradise|parakou|paramaribo|paramount|parana|paranagua|parauapebas|parbhani|parepare|paris|" +
  "park slope|parkchester|parla|parma|parnaiba|parnamirim|parral|parsabad|parsippany|parung|pasadena|pasarkemis|" +
  "pasay|pasco|paseh|pasig|pasragad branch|passaic|passo fundo|pasto|pasuruan|patan|paterson|pathankot|pathein|" +
  "pati|patiala|patna|patos de minas|patra|paulista|pavlodar|pavlohrad|pawtucket|payakumbuh|peabody|pearland|" +
  "pecs|pekalongan|pekanbaru|pelotas|pemalang|pematangsiantar|pemba|pembroke pines|pensacola|penza|peoria|" +
  "perbaungan|percut|pereira|peristeri|perm|perpignan|perris|perth|perth amboy|perugia|pervoural'sk|pescara|" +
  "peshawar|petah tiqwa|petaling jaya|petaluma|petapa|petare|peterborough|petionville|petrogradka|petrolina|" +
  "petropavl|petropavlovsk-kamchatsky|petropolis|petrozavodsk|pflugerville|pforzheim|phagwara|phalaborwa|" +
  "phan thiet|pharr|philadelphia|phitsanulok|phnom penh|phoenix|phra pradaeng|piatra neamt|pico rivera|" +
  "piedras negras|pietermaritzburg|pikine|pilar|pilibhit|pilsen|pimpri|pinar del rio|pindamonhangaba|pindiga|" +
  "pine hills|pinellas park|pingdingshan|pingliang|pingshan|pingxiang|pinhais|pinsk|piracicaba|piraeus|" +
  "piscataway|pita kotte|pitesti|pittsburg|pittsburgh|piura|placentia|plainfield|planaltina|plano|plantation|" +
  "playa del carmen|pleasanton|pleiku|pleven|plock|ploiesti|plovdiv|plumbon|plymouth|poa|pocatello|" +
  "pocos de caldas|podgorica|podolsk|pohang|poinciana|pointe-noire|pokhara|polokwane|poltava|pomona|" +
  "pompano beach|ponce|ponnani|ponta grossa|pontiac|pontianak|poole|popayan|porbandar|port arthur|port blair|" +
  "port charlotte|port elizabeth|port harcourt|port louis|port moresby|port orange|port said|port saint lucie|" +
  "port sudan|port-au-prince|port-de-paix|port-gentil|portage park|porterville|portland|portmore|porto|" +
  "porto alegre|porto seguro|porto velho|porto-novo|portoviejo|portsmouth|portsmouth heights|posadas|" +
  "potchefstroom|potosi|potsdam|pouso alegre|poway|poza rica de hidalgo|poznan|prabumulih|praga poludnie|prague|" +
  "praia|praia grande|prato|prenzlauer berg|presidente prudente|presnenskiy|preston|pretoria|pristina|prizren|" +
  "probolinggo|proddatur|prokop'yevsk|providence|provo|pskov|pucallpa|puducherry|pudukkottai|puebla|pueblo|" +
  "puente alto|puente de vallecas|puerto cabello|puerto la cruz|puerto montt|puerto plata|puerto princesa|" +
  "puerto vallarta|pulandian|pulong santa cruz|punasa|pune|puning|puno|punta arenas|punta cana|punto fijo|puqi|" +
  "puri|purnia|puruliya|purwakarta|purwodadi|purwokerto|pushkino|puthia|putian|puyang|puyang chengguanzhen|" +
  "pyatigorsk|pyay|pyin oo lwin|pyongyang|qalyub|qapqal|qarchak|qarshi|qazvin|qianjiang|qianzhou|qina|qingdao|" +
  "qingnian|qingyuan|qingzhou|qinhuangdao|qinzhou|qionghai|qiqihar|qom|quanzhou|quchan|quebec|queens|" +
  "queens village|queenstown|queimados|quelimane|queluz|quetta|quetzaltenango|quevedo|quezon|qui nhon|quilmes|" +
  "quilpue|quincy|quito|qujing|qurayyat|quthbullapur|ra's bayrut|rabak|rabat|rach gia|racine|radom|raebareli|" +
  "rafah|rafsanjan|rahim yar khan|raichur|raiganj|raigarh|raipur|raj-nandgaon|rajahmundry|rajapalaiyam|rajkot|" +
  "rajshahi|raleigh|ramadi|ramagundam|ramat gan|ramenki|ramgundam|ramnicu valcea|rampur|rancagua|ranchi|" +
  "rancho cordova|rancho cucamonga|rancho penasquitos|randburg|randfontein|rangkasbitung|rangpur|raniganj|" +
  "rantauprapat|rapid|ras al khaimah|rasht|ratlam|raurkela|rawalpindi|rawang|rayong|reading|recife|" +
  "recklinghausen|redding|redlands|redmond|redondo beach|redwood|regensburg|reggio calabria|reggio nell'emilia|" +
  "regina|rehovot|reims|relizane|remscheid|rengasdengklok|rennes|reno|renton|resende|resistencia|ressano garcia|" +
  "reston|retiro|reus|reutlingen|revere|rewa|rewari|reykjavik|reynosa|rialto|ribeirao das neves|ribeirao pires|" +
  "ribeirao preto|richards bay|richardson|richland|richmond|richmond hill|ridgewood|riga|rijeka|rimini|" +
  "rio branco|rio claro|rio cuarto|rio das ostras|rio de janeiro|rio grande|rio rancho|rio verde|riobamba|" +
  "rishon leziyyon|rishra|riverside|riverview|rivne|riyadh|rizhao|roanoke|robertsonpet|rochester|rochester hills|" +
  "rock hill|rockford|rockingham|rocklin|rockville|rocky mount|rodriguez|rogers|rogers park|rohini|rohtak|rome|" +
  "rondonopolis|roodepoort|roorkee|rosario|rosemead|roseville|rostock|rostov-na-donu|roswell|rotherham|rotterdam|" +
  "rouen|round rock|rowlett|roxas|royal oak|rubtsovsk|ruda slaska|rudnyy|ruse|russeifa|rustenburg|ryazan'|" +
  "ryazanskiy|rybinsk|rybnik|rzeszow|sa dec|saarbrucken|sabadell|sabah as salim|sabha|sabratah|sabzevar|sacaba|" +
  "sacramento|saddiqabad|safi|saga|saguenay|saharanpur|saharsa|sahiwal|saida|saidpur|saint charles|" +
  "saint clair shores|saint cloud|saint george|saint joseph|saint paul|saint peters|saint petersburg|saint-denis|" +
  "saint-etienne|saint-louis|saint-quentin-en-yvelines|saitama|sakai|sakakah|sakata|saki|sakura|salalah|" +
  "salamanca|salatiga|salavat|sale|sale al jadida|salem|salerno|salihorsk|salinas|salt lake|salta|saltillo|" +
  "salvador|salvaleon de higuey|salzburg|salzgitter|samara|samarinda|samarkand|samarra'|sambalpur|sambhal|" +
  "sammamish|samsun|samut prakan|san angelo|san antonio|san bernardino|san bernardo|san blas-canillejas|" +
  "san clemente|san cristobal|san diego|san fernando|san francisco|san francisco de macoris|san jose|" +
  "san jose del monte|san juan|san juan del rio|san juan sacatepequez|san leandro|san lorenzo|san luis|" +
  "san luis potosi|san luis rio colorado|san marcos|san mateo|san miguel|san miguel de tucuman|" +
  "san miguel del padron|san miguelito|san nicolas de los garza|san pablo|san pablo de las salinas|san pedro|" +
  "san pedro de macoris|san pedro garza garcia|san pedro sula|san rafael|san ramon|san salvador|" +
  "san salvador de jujuy|san tan valley|san-pedro|sanaa|sanandaj|sancaktepe|sancti spiritus|sandacho|sandakan|" +
  "sandy|sandy hills|sandy springs|sanford|sangli|sanming|sanshui|sant andreu|sant marti|santa ana|santa barbara|" +
  "santa barbara d'oeste|santa catarina|santa clara|santa clarita|santa coloma de gramenet|santa cruz|" +
  "santa cruz de la sierra|santa cruz de tenerife|santa cruz do sul|santa fe|santa luzia|santa maria|" +
  "santa maria chimalhuacan|santa marta|santa monica|santa rita|santa rosa|santa tecla|santa teresa del tuy|" +
  "santander|santarem|santee|santiago|santiago de cuba|santiago de queretaro|santiago de surco|" +
  "santiago del estero|santo andre|santo domingo|santo domingo este|santo domingo oeste|santol|santos|" +
  "sants-montjuic|sanya|sao bernardo do campo|sao caetano do sul|sao carlos|sao joao de meriti|sao jose|" +
  "sao jose do rio preto|sao jose dos campos|sao jose dos pinhais|sao leopoldo|sao luis|sao paulo|sao vicente|" +
  "sapele|sapporo|sapucaia|saqqez|sarajevo|saransk|sarasota|saratov|sargodha|sarh|sari|sariwon|" +
  "sarria-sant gervasi|sasebo|saskatoon|satara|satkhira|satna|satu mare|saugor|savannah|saveh|sawai madhopur|" +
  "sawangan|sayama|scarborough|schaumburg|schenectady|schoneberg|scottsdale|scranton|seattle|secunderabad|seeb|" +
  "sejong|sekondi-takoradi|semarang|semey|semnan|sendai|seogwipo|seongnam-si|seoni|seoul|sepang|sepatan|serang|" +
  "serekunda|seremban|sergiyev posad|serilingampalle|serpukhov|serra|sete lagoas|setif|seto|settat|setubal|" +
  "sevastopol|severnyy|severodvinsk|seversk|sevilla|sfax|shagamu|shah alam|shahecheng|shahjanpur|shahkot|" +
  "shahr-e kord|shahrud|shahzadpur|shakhty|shanghai|shangqiu|shangrao|shangri-la|shangyu|shanhaiguan|shantipur|" +
  "shantou|shanwei|shaoguan|shaowu|shaoxing|shaping|sharjah|shashi|shawnee|shchelkovo|shchukino|sheepshead bay|" +
  "sheffield|shekhupura|shelby|shengli|shenyang|shenzhen|sherbrooke|sherman oaks|sherpur|shibganj|shibin al kawm|" +
  "shihezi|shijiazhuang|shikarpur|shillong|shilong|shimla|shimoga|shimonoseki|shimotoda|shinyanga|shiqi|shiqiao|" +
  "shiraz|shivaji nagar|shivpuri|shiyan|shizuishan|shizuoka|shoreline|shreveport|shrirampur|shuangcheng|" +
  "shuangyashan|shunyi|shyamnagar|shymkent|si racha|sialkot|siauliai|sibiu|sibu|sidi bel abbes|sidoarjo|sidon|" +
  "siegen|siem reap|sihanoukville|siirt|sikar|sikasso|silang|silchar|siliguri|silver spring|simferopol|" +
  "simi valley|simmering|simoes filho|sinah|sincelejo|singa|singapore|singaraja|singkawang|singrauli|sinnar|" +
  "sinop|sinuiju|sioux|sioux falls|siping|sirajganj|sirjan|sirsa|sirte|sisli|sitapur|sittwe|situbondo|sivas|" +
  "siverek|siwan|skikda|skokie|skopje|skudai|slough|sloviansk|smolensk|smyrna|soacha|sobral|soc trang|sochi|" +
  "sodermalm|sofia|sogamoso|sohag|sohar|soka|sokode|sokoto|solapur|soledad|solikamsk|solingen|sollentuna|" +
  "solntsevo|somerville|sonargaon|songea|songjiang|songnim|songyuan|sonipat|soran|soreang|sorocaba|sorong|" +
  "sosnowiec|souk ahras|sousse|south bend|south boston|south gate|south hill|south jordan|south lawndale|" +
  "south peabody|south san francisco|south shore|south suffolk|south tangerang|south vineland|south whittier|" +
  "southampton|southaven|southend-on-sea|southfield|soweto|soyapango|soyibug|spanish town|sparks|split|spokane|" +
  "spokane valley|spring|spring hill|spring valley|springdale|springfield|springs|sri jayewardenepura kotte|" +
  "srikakulam|srinagar|srodmiescie|st helens|st. catharines|st. louis|st. petersburg|stamford|stara zagora|" +
  "staryy oskol|staten island|stavanger|stavropol'|sterling heights|sterlitamak|stockholm|stockport|stockton|" +
  "stoke-on-trent|stonecrest|strasbourg|stratford|strogino|stuttgart|subang jaya|subotica|suceava|sucre|suez|" +
  "suffolk|sugar land|suihua|suining|suita|suizhou|sujangarh|sujiatun|sukabumi|sukkur|suleja|sullana|sultanah|" +
  "sultanbeyli|sultangazi|sultanpur|sumare|sumedang|sumedang utara|sumy|sunch'on|suncheon|sunderland|" +
  "sungai petani|sunggal|sunnyvale|sunrise|sunrise manor|sunset park|surabaya|surakarta|surat|surat thani|" +
  "surendranagar|surgut|suriapet|surprise|surrey|sutton|sutton coldfield|suwon|suzano|suzhou|suzuka|swansea|" +
  "swindon|sydney|syevyerodonets'k|syktyvkar|sylhet|syracuse|syzran'|szczecin|szeged|szekesfehervar|ta'if|" +
  "taboao da serra|tabora|tabriz|tabuk|tacloban|tacna|tacoma|tadepallegudem|taganrog|taganskiy|tagiura|taguig|" +
  "tai'an|taichung|taihecun|tainan|taipei|taiping|taishan|taitung|taiyuan|taizhou|tajimi|takamatsu|takaoka|" +
  "takarazuka|takasaki|takatsuki|takeo|takoradi|talca|talcahuano|taldykorgan|talisay|talkha|tallahassee|tallinn|" +
  "tamale|tamarac|tambaram|tambov|tamiami|tampa|tampere|tampico|tanda|tandil|tando adam|tando allahyar|tanga|" +
  "tangail|tangerang|tanggu|tangier|tangshan|tanjore|tanjung pinang|tanjungbalai|tanza|taoyuan|tapachula|taranto|" +
  "taraz|targowek|targu-mures|tarhuna|tarija|tarlac|tarnow|tarragona|tarsus|tartu|tasek glugor|tashkent|" +
  "tasikmalaya|taubate|taunggyi|taungoo|taunton|tauranga|tawau|taylor|taylorsville|taytay|taza|tbilisi|tebessa|" +
  "tebingtinggi|tegal|tegucigalpa|tehran|tehuacan|tekirdag|tekstil'shchiki|tel aviv|telde|telford|teluknaga|tema|" +
  "temara|tembisa|temecula|temirtau|tempe|tempe junction|temple|temuco|teni|teofilo otoni|tepexpan|tepic|" +
  "teresina|teresopolis|ternate|ternopil|terrassa|terre haute|teshi old town|tete|tetouan|" +
  "tetuan de las victorias|texcoco de mora|thai nguyen|thane|thanesar|thanh hoa|thaton|the bronx|the hague|" +
  "the hammocks|the villages|the woodlands|thessaloniki|thi xa phu my|thies|thies nones|thika|thiruvananthapuram|" +
  "thoothukudi|thornton|thousand oaks|thrissur|tianfu|tianjin|tianshui|tiaret|tiebo|tieli|tieling|tigard|tigwav|" +
  "tijuana|tilburg|timisoara|timon|tinley park|tirana|tiraspol|tirmiz|tiruchirappalli|tirunelveli|tirupati|" +
  "tiruppur|tiruvannamalai|tiruvottiyur|titagarh|tizi ouzou|tlahuac|tlalnepantla|tlalpan|tlaquepaque|tlemcen|" +
  "toamasina|tobol'sk|tobruk|tokat|tokorozawa|tokushima|tokuyama|tokyo|tol'yatti|toledo|toliara|toluca|tomakomai|" +
  "toms river|tomsk|tonala|tondabayashicho|tongchuanshi|tonghae|tonghua|tongliao|tongshan|tongzhou|tonk|" +
  "toowoomba|topeka|torbat-e heydariyeh|tordher|toronto|torrance|torrejon de ardoz|torreon|torrevieja|torun|" +
  "tottori|touba|toulon|toulouse|tours|town 'n' country|townsville|towson|toyama|toyohashi|toyokawa|toyonaka|" +
  "toyota|trabzon|tracy|trenton|trier|trieste|trincomalee|tripoli|trois-rivieres|trondheim|troparevo|troy|" +
  "trujillo|tsaritsyno|tshikapa|tsu|tsuen wan|tsukuba|tucson|tuguegarao|tula|tulancingo|tulare|tulsa|tulua|" +
  "tumbes|tumkur|tungi|tunis|tunja|turgutlu|turhal|turin|turkmenabat|turku|turlock|turmero|turpan|tuscaloosa|" +
  "tustin|tutamandahostel|tuxtepec|tuxtla|tuzla|tver|tychy|tyler|tyoply stan|tyre|tyumen|ube|uberaba|uberlandia|" +
  "ubon ratchathani|udaipur|udgir|udon thani|udupi|ueda|ufa|ugep|uijeongbu-si|uitenhage|uji|ujjain|ukhta|" +
  "ulan bator|ulan-ude|ulanhot|ulhasnagar|ulm|ulsan|ulyanovsk|umm qasr|umraniye|umuahia|umuarama|ungaran|union|" +
  "universal|unnao|upland|uppal kalan|uppsala|uptown|urayasu|urdaneta|urganch|uromi|ursynow|uruapan|uruguaiana|" +
  "urumqi|usak|usera|uskudar|ussuriysk|ust'-ilimsk|ust-kamenogorsk|utica|utrecht|utsunomiya|uvira|uyo|uzhgorod|" +
  "vacaville|vacoas|vadodara|valdivia|valdosta|valencia|valladolid|valledupar|vallejo|valley glen|valparaiso|van|" +
  "van nuys|vanadzor|vancouver|vanderbijlpark|vantaa|varamin|varanasi|varginha|varna|varzea grande|" +
  "varzea paulista|vasco da gama|vasteras|vasyl'evsky ostrov|vaughan|vejalpur|velikiy novgorod|velikiye luki|" +
  "vellore|ventura|venustiano carranza|veracruz|veraval|vereeniging|verona|veshnyaki|viamao|vicenza|victoria|" +
  "victoria de durango|victorville|vidisha|vienna|vientiane|vigo|vihari|vijayawada|vila velha|villa canales|" +
  "villa lugano|villa nueva|villahermosa|villaverde|villavicencio|villeurbanne|vilnius|vina del mar|vineland|" +
  "vinh|vinh long|vinnytsia|viransehir|virar|virginia|virginia beach|visakhapatnam|visalia|vista|vitebsk|vitoria|" +
  "vitoria da conquista|vitoria de santo antao|vizianagaram|vladikavkaz|vladimir|vladivostok|volgodonsk|" +
  "volgograd|vologda|volta redonda|volzhskiy|voronezh|vryheid|vung tau|vykhino-zhulebino|waco|wad medani|" +
  "wadi as sir|wafangdian|wakayama|wakefield|walbrzych|waldorf|walnut creek|walsall|waltham|wandsbek|wanxian|" +
  "warangal|wardha|warner robins|warren|warri|warrington|warsaw|warwick|washington heights|waterbury|waterford|" +
  "waterloo|watford|watsonville|wau|waukegan|waukesha|wayne|wazirabad|weifang|weihai|weinan|welkom|wellington|" +
  "wenchang|wenshan|wenzhou|weru|west albany|west allis|west bloomfield township|west bromwich|west coon rapids|" +
  "west covina|west des moines|west gulfport|west hartford|west haven|west hollywood|west jerusalem|west jordan|" +
  "west lynchburg|west new york|west palm beach|west raleigh|west ridge|west sacramento|west town|west valley|" +
  "westland|westminster|weston|westonaria|weymouth|wheaton|white plains|whittier|wichita|wichita falls|wiesbaden|" +
  "wigan|willemstad|wilmington|windhoek|windsor|winejok|winnipeg|winston-salem|witbank|witten|wloclawek|woking|" +
  "wola|wolfsburg|wollongong|wolverhampton|wonju|wonsan|woodbury|woodland|woodland hills|woodlands|worcester|" +
  "wroclaw|wuchuan|wuda|wuhai|wuhan|wuhu|wuppertal|wurzburg|wusong|wuwei|wuxi|wuxue|wuzhou|wyoming|xai-xai|" +
  "xalapa de enriquez|xi'an|xiamen|xiangtan|xiangyang|xianning|xiantao|xianyang|xiaogan|xiazhen|xichang|xico|" +
  "xilin hot|xindi|xinghua|xingtai|xinhui|xining|xinji|xinpu|xintai|xinxiang|xinyang|xinyuan|xinzhou|xiulin|" +
  "xiuying|xochimilco|xuanzhou|xuchang|yaizu|yakeshi|yakima|yakutsk|yamagata|yamaguchi|yamoussoukro|yamunanagar|" +
  "yanbu|yancheng|yangchun|yangjiang|yangju|yangon|yangquan|yangshuo|yangzhou|yanji|yantai|yao|yaounde|yaroslavl|" +
  "yasenevo|yavatmal|yazd|yekaterinburg|yelahanka|yelets|yen vinh|yenakiyeve|yenangyaung|yeosu|yerevan|yevlakh|" +
  "yevpatoriya|yibin|yichang|yichun|yinchuan|yingkou|yiyang|yogyakarta|yokkaichi|yokohama|yokosuka|yonago|" +
  "yonkers|yono|yorba linda|york|yoshkar-ola|youngstown|yuanlin|yuba|yucaipa|yuci|yuen long kau hui|yueyang|" +
  "yulin|yuma|yuncheng|yunfu|yushu|yuxi|yuyao|yuzhno-sakhalinsk|zaanstad|zabol|zabrze|zacatecas|zagazig|zagreb|" +
  "zahedan|zama|zamboanga|zamora|zanjan|zanzibar|zaoyang|zaozhuang|zapopan|zaporizhia|zaragoza|zaria|zarqa|" +
  "zawiya|zelenograd|zemun|zenica|zeytinburnu|zhabei|zhalantun|zhanaozen|zhangjiakou|zhangye|zhangzhou|zhanjiang|" +
  "zhaodong|zhaoqing|zhaotong|zhaoyuan|zheleznodorozhnyy|zhengzhou|zhenjiang|zhenzhou|zhezqazghan|zhicheng|" +
  "zhongshan|zhongxiang|zhoucun|zhoukou|zhu cheng|zhuhai|zhuji|zhulebino|zhumadian|zhuzhou|zhytomyr|zibo|" +
  "zielona gora|zigong|ziguinchor|zinder|zlatoust|zliten|zoetermeer|zonguldak|zoucheng|zuglo|zunyi|zurich|zwolle|" +
  "zyablikovo|zyuzino";
