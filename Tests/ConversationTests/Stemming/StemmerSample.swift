import Testing

/// Words and their stems, as snowballstemmer 3.1.1 has them; grouped by the part of the algorithm they reach.
///
/// The reference wrote the stems: after a change of the algorithm, take them from it again, not from here.
enum StemmerSample {
    /// One group of pairs, each written `word=stem`.
    struct Group: Sendable, CustomTestStringConvertible {
        let name: String
        let pairs: String
        var testDescription: String { name }
    }

    static let groups = [
        Group(
            name: "left alone: one or two letters, digits, other bytes",
            pairs: """
                ''='' a=a is=is as=as by=by 'a='a s'=s' 9=9 42=42 us530=us530 café=café cafés=café
                """
        ),
        Group(
            name: "opening quotation mark",
            pairs: """
                'tis=tis 'em=em 'cause=caus 'hopping=hop 'news=new 'yes=yes '''=' ''s= 'running'=run
                """
        ),
        Group(
            name: "step 0: possessive",
            pairs: """
                runner's=runner runners'=runner asics'=asic shoe's=shoe boss's=boss james'=jame
                o'clock=o'clock don't=don't it's=it
                """
        ),
        Group(
            name: "step 1a: plural",
            pairs: """
                kisses=kiss caresses=caress successes=success sses=ss ties=tie dies=die lies=lie cries=cri
                flies=fli cried=cri tied=tie died=die spied=spi ied=ie ies=ie gas=gas this=this has=has
                was=was gaps=gap kiwis=kiwi shoes=shoe insoles=insol laces=lace heels=heel bus=bus focus=focus
                status=status us=us boys=boy
                """
        ),
        Group(
            name: "step 1b: -eed",
            pairs: """
                agreed=agre freed=freed feed=feed need=need needed=need heeled=heel exceed=exceed
                proceed=proceed succeed=succeed exceeds=exceed proceeding=proceed succeedly=succeed
                breed=breed agreedly=agre
                """
        ),
        Group(
            name: "step 1b: -ed, -ing and their -ly",
            pairs: """
                luxuriated=luxuri luxuriating=luxuri conflated=conflat troubled=troubl troubling=troubl
                sized=size sizing=size prizing=prize bled=bled hopped=hop hopping=hop hoped=hope hoping=hope
                running=run fitted=fit fitting=fit jogged=jog stemming=stem tanned=tan planned=plan
                snapped=snap referred=refer webbed=web padded=pad snuffed=snuf falling=fall hissed=hiss
                fizzed=fizz added=add adding=add egged=egg ebbing=ebb offed=off inned=in odding=odd erred=err
                upped=up failed=fail filing=file filed=file fixing=fix bowing=bow going=go doing=do
                sling=sling bed=bed waxed=wax seeing=see keying=key timetabled=timet timetabling=timet
                stabilizing=stabil energized=energ abetted=abet admitted=admit occurred=occur equipped=equip
                markedly=mark hurriedly=hurri pastedly=paste
                """
        ),
        Group(
            name: "step 1b: words in -ing that stay",
            pairs: """
                inning=inning innings=inning outing=outing outings=outing canning=canning cannings=canning
                herring=herring herrings=herring earring=earring earrings=earring evening=evening
                evenings=evening dying=die lying=lie tying=tie vying=vie hying=hie dyings=die eveningly=even
                outingly=out dyingly=dy buying=buy eying=eye typing=type cycling=cycl
                """
        ),
        Group(
            name: "step 1c: final y",
            pairs: """
                cry=cri say=say fly=fli sky=sky sly=sli shy=shi enjoy=enjoy happy=happi easy=easi yyy=yyy
                """
        ),
        Group(
            name: "y as consonant and vowel",
            pairs: """
                youth=youth boyish=boyish sayyid=sayyid yearly=year youngest=youngest synonym=synonym
                mayor=mayor buoyant=buoyant yoyo=yoyo yyed=yy
                """
        ),
        Group(
            name: "regions with a beginning of their own",
            pairs: """
                general=general generally=general generate=generat generated=generat generating=generat
                generous=generous generously=generous generic=generic generically=generic gene=gene
                generation=generat commun=commun communism=communism communist=communist community=communiti
                communities=communiti communal=communal communication=communic arsenal=arsenal
                arsenals=arsenal arsenic=arsenic arsenate=arsenat past=past paste=paste pasted=paste
                pastes=paste pasting=paste pastor=pastor pastry=pastri pastes'=paste past's=past
                universe=univers universes=univers universal=universal universally=universal
                university=universiti universities=universiti univers=univer lateral=lateral laterally=lateral
                lately=late emergency=emergenc emergencies=emergenc organ=organ organic=organic
                organically=organic organize=organiz organization=organiz interest=interest
                interested=interest internal=internal internally=internal emergence=emergenc
                """
        ),
        Group(
            name: "step 2: tional, enci, anci, abli, entli",
            pairs: """
                conditional=condit rational=ration traditional=tradit national=nation optional=option
                tendency=tendenc agency=agenc currency=currenc efficiently=effici frequently=frequent
                relevancy=relev buoyancy=buoyanc comfortably=comfort probably=probabl gently=gentl
                apparently=appar
                """
        ),
        Group(
            name: "step 2: izer, ization, ational, ation, ator, alism, aliti, alli",
            pairs: """
                stabilizer=stabil sizer=sizer organizer=organiz equalizer=equal stabilization=stabil
                civilization=civil operational=oper relational=relat sensational=sensat foundation=foundat
                operation=oper station=station nation=nation indicator=indic operator=oper equator=equat
                journalism=journal formalism=formal ally=alli nationality=nation personality=person
                conditionally=condit operationally=oper occupationally=occup
                """
        ),
        Group(
            name: "step 2: fulness, fulli, ousli, ousness, iveness, iviti",
            pairs: """
                usefulness=use carefulness=care usefully=use carefully=care beautifully=beauti
                previously=previous obviously=obvious responsiveness=respons effectiveness=effect
                sensitivity=sensit activity=activ connectivity=connect
                """
        ),
        Group(
            name: "step 2: biliti, bli, ogist, ogi, lessli, li",
            pairs: """
                durability=durabl stability=stabil flexibility=flexibl ability=abil nobly=nobli
                possibly=possibl incredibly=incred humbly=humbl visibly=visibl geologist=geolog
                biologist=biolog archaeologist=archaeolog ogist=ogist apology=apolog biology=biolog
                pedagogy=pedagogi demagogy=demagogi harmlessly=harmless endlessly=endless quickly=quick
                roughly=rough snugly=snug calmly=calm strongly=strong likely=like bristly=brist jelly=jelli
                family=famili dearly=dear weekly=week badly=bad publicly=public flatly=flat
                """
        ),
        Group(
            name: "step 3",
            pairs: """
                electrical=electr practical=practic typical=typic medical=medic physical=physic
                formalize=formal normalize=normal equalize=equal realize=realiz duplicate=duplic
                indicate=indic delicate=delic authenticate=authent electricity=electr nationalize=nation
                federalize=feder elasticity=elast specificity=specif hopeful=hope firmness=firm business=busi
                formative=format decorative=decor alternative=altern comparative=compar
                """
        ),
        Group(
            name: "step 4: the suffixes",
            pairs: """
                revival=reviv arrival=arriv appliance=applianc allowance=allow performance=perform
                inference=infer difference=differ adherence=adher airliner=airlin trainer=trainer
                gyroscopic=gyroscop athletic=athlet specific=specif adjustable=adjust compatible=compat
                irritant=irrit important=import adjustment=adjust assessment=assess movement=movement
                dependent=depend different=differ mechanism=mechan capitalism=capit activate=activ
                estimate=estim angularities=angular homologous=homolog continuous=continu ridiculous=ridicul
                effective=effect supportive=support neutralize=neutral
                """
        ),
        Group(
            name: "step 4: ion",
            pairs: """
                adoption=adopt cushion=cushion pronation=pronat supination=supin compression=compress
                version=version fashion=fashion question=question opinion=opinion religion=religion
                extension=extens
                """
        ),
        Group(
            name: "step 5",
            pairs: """
                probate=probat rate=rate cease=ceas controll=control roll=roll cave=cave hope=hope
                insole=insol toe=toe outsole=outsol shoe=shoe midsole=midsol take=take care=care size=size
                white=white able=abl ease=eas note=note like=like compare=compar square=squar pull=pull
                tell=tell install=instal fulfill=fulfil bowe=bow
                """
        ),
        Group(
            name: "exceptions",
            pairs: """
                skis=ski ski=ski skies=sky idly=idl ugly=ugli early=earli only=onli singly=singl news=news
                howe=howe atlas=atlas cosmos=cosmos bias=bias biased=bias andes=andes skied=ski onlys=on
                """
        ),
    ]
}
